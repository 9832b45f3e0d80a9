/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.mutation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.help.PitHelpError;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestPluginFactory;
import org.pitest.testapi.TestSuiteFinder;
import org.pitest.testapi.TestUnitFinder;

/**
 * Tells PIT how to run dynamic tests, such as scenarios, one by one, and plain tests: without JUnit. The JUnit plugin can do so
 * too, but goes through the whole of JUnit's discovery for each test, which takes several times as long as the test.
 */
public final class DirectTests implements TestPluginFactory, Configuration {

    private static final int BEFORE_JUNIT = DEFAULT_PRIORITY - 5;

    @Override
    public String name() {
        return "direct tests";
    }

    @Override
    public String description() {
        return "dynamic and plain tests of JUnit, one by one";
    }

    @Override
    public Configuration createTestFrameworkConfiguration(TestGroupConfig config, ClassByteArraySource source,
            Collection<String> excludedRunners, Collection<String> includedTestMethods) {
        return this;
    }

    @Override
    public int priority() {
        return BEFORE_JUNIT;
    }

    @Override
    public TestUnitFinder testUnitFinder() {
        return (type, listener) -> DirectUnit.of(type);
    }

    @Override
    public TestSuiteFinder testSuiteFinder() {
        return type -> List.of();
    }

    @Override
    public Optional<PitHelpError> verifyEnvironment() {
        return Optional.empty();
    }
}
