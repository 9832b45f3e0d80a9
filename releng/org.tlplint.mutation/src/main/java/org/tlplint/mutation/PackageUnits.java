/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.pitest.classinfo.ClassName;
import org.pitest.classpath.CodeSource;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * One process for many mutants of a package. PIT starts one for each class, and rules are small classes: to start the process,
 * find the tests and warm up took longer than the tests.
 */
public final class PackageUnits implements MutationGrouperFactory {

    /** So many that the start does not matter, so few that all processors have work to the end. */
    private static final int MOST = 120;

    @Override
    public String description() {
        return "one process for many mutants of a package";
    }

    @Override
    public MutationGrouper makeFactory(Properties properties, CodeSource code, int threads, int unitSize) {
        return PackageUnits::units;
    }

    private static List<List<MutationDetails>> units(Collection<ClassName> classes, Collection<MutationDetails> all) {
        // class by class within a package, so that a class is put back only once
        Map<ClassName, Map<ClassName, List<MutationDetails>>> packages = new TreeMap<>();
        for (MutationDetails mutation : all) {
            ClassName type = mutation.getClassName();
            packages.computeIfAbsent(type.getPackage(), p -> new TreeMap<>())
                    .computeIfAbsent(type, c -> new ArrayList<>()).add(mutation);
        }
        List<List<MutationDetails>> units = new ArrayList<>();
        for (Map<ClassName, List<MutationDetails>> types : packages.values()) {
            List<MutationDetails> mutations = types.values().stream().flatMap(List::stream).toList();
            for (int from = 0; from < mutations.size(); from += MOST) {
                units.add(new ArrayList<>(mutations.subList(from, Math.min(from + MOST, mutations.size()))));
            }
        }
        return units;
    }
}
