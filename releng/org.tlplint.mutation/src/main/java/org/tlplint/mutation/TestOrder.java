/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.mutation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.pitest.classinfo.ClassName;
import org.pitest.classpath.CodeSource;
import org.pitest.coverage.BlockLocation;
import org.pitest.coverage.CoverageDatabase;
import org.pitest.coverage.TestInfo;
import org.pitest.mutationtest.build.TestPrioritiser;
import org.pitest.mutationtest.build.TestPrioritiserFactory;
import org.pitest.mutationtest.engine.MutationDetails;
import org.tlplint.core.rule.RuleInfo;

/**
 * In which order tests look at a mutant, each of them that reaches it: those of its class and package, then the scenarios of its
 * rule, then the others, quick ones first. Most mutants are killed by one of the first three, but a scenario of another rule
 * looks just as quick to PIT.
 */
public final class TestOrder implements TestPrioritiserFactory {

    @Override
    public String description() {
        return "tests of the package and scenarios of the rule first";
    }

    @Override
    public TestPrioritiser makeTestPrioritiser(Properties properties, CodeSource code, CoverageDatabase coverage) {
        return mutation -> reaching(mutation, coverage).sorted(order(mutation.getClassName())).toList();
    }

    private static Stream<TestInfo> reaching(MutationDetails mutation, CoverageDatabase coverage) {
        return mutation.getBlocks().stream()
                .map(block -> new BlockLocation(mutation.getId().getLocation(), block))
                .flatMap(block -> coverage.getTestsForBlockLocation(block).stream()).distinct();
    }

    private static Comparator<TestInfo> order(ClassName mutated) {
        String rule = rule(mutated);
        return Comparator.comparing((TestInfo test) -> distance(test, mutated, rule))
                .thenComparing(TestInfo::getTime)
                .thenComparing(Comparator.comparing(TestInfo::getNumberOfBlocksCovered).reversed())
                .thenComparing(TestInfo::getName);
    }

    private static int distance(TestInfo test, ClassName mutated, String rule) {
        ClassName testClass = TestInfo.toDefiningClassName().apply(test);
        boolean scenario = testClass.getNameWithoutPackage().asJavaName().equals("ScenarioTest");
        if (scenario) {
            String name = test.getName().substring(testClass.asJavaName().length() + 1).toLowerCase(Locale.ROOT);
            return !rule.isEmpty() && name.startsWith(rule) ? 1 : 3;
        }
        if (test.directlyHits(mutated) || testClass.getPackage().equals(mutated.getPackage())) {
            return 0;
        }
        return 2;
    }

    /** The id of the rule that the class is or is part of, as file names write it; empty if there is none. */
    private static String rule(ClassName type) {
        try {
            String outermost = type.asJavaName().replaceFirst("\\$.*", "");
            RuleInfo info = Class.forName(outermost, false, TestOrder.class.getClassLoader())
                    .getAnnotation(RuleInfo.class);
            return info == null ? "" : info.id().toLowerCase(Locale.ROOT);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(type + " was mutated and is not there", e);
        }
    }
}
