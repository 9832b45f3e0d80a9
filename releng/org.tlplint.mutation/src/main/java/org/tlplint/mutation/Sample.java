/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.mutation;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.zip.CRC32;

import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.InterceptorType;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.plugin.Feature;
import org.pitest.plugin.FeatureParameter;

/**
 * One of so many mutants, chosen by a checksum of class, method and place: the same ones each time, and spread over all code.
 * {@code +SAMPLE(one_in[10] part[3])}; parts 0 to 9 together are all.
 */
public final class Sample implements MutationInterceptorFactory {

    private static final FeatureParameter ONE_IN = FeatureParameter.named("one_in");
    private static final FeatureParameter PART = FeatureParameter.named("part");

    @Override
    public String description() {
        return "one of so many mutants";
    }

    @Override
    public Feature provides() {
        return Feature.named("SAMPLE").withOnByDefault(false).withDescription(description()).withParameter(ONE_IN)
                .withParameter(PART);
    }

    @Override
    public MutationInterceptor createInterceptor(InterceptorParameters parameters) {
        return new Filter(parameters.getInteger(ONE_IN).orElse(1), parameters.getInteger(PART).orElse(0));
    }

    private record Filter(int oneIn, int part) implements MutationInterceptor {

        @Override
        public InterceptorType type() {
            return InterceptorType.FILTER;
        }

        @Override
        public void begin(ClassTree type) {
            // each mutant is judged by itself
        }

        @Override
        public Collection<MutationDetails> intercept(Collection<MutationDetails> mutations, Mutater mutater) {
            return mutations.stream().filter(this::isChosen).toList();
        }

        private boolean isChosen(MutationDetails mutation) {
            CRC32 sum = new CRC32();
            sum.update(mutation.getId().toString().getBytes(StandardCharsets.UTF_8));
            return sum.getValue() % oneIn == part;
        }

        @Override
        public void end() {
            // nothing is kept
        }
    }
}
