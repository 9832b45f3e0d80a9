/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.mutation;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;
import org.pitest.testapi.TestUnit;

/** One dynamic test of a test class, such as one scenario. */
final class DynamicUnit extends AbstractTestUnit {

    private final DynamicTest test;

    private DynamicUnit(Class<?> type, DynamicTest test) {
        super(new Description(test.getDisplayName(), type));
        this.test = test;
    }

    /** The tests of a class whose tests are dynamic, all of one instance; empty if it has none. */
    static List<TestUnit> of(Class<?> type) {
        List<TestUnit> units = new ArrayList<>();
        for (Method factory : type.getDeclaredMethods()) {
            if (factory.isAnnotationPresent(TestFactory.class)) {
                made(type, factory).map(DynamicTest.class::cast).map(test -> new DynamicUnit(type, test))
                        .forEach(units::add);
            }
        }
        return units;
    }

    private static Stream<?> made(Class<?> type, Method factory) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            factory.setAccessible(true);
            return (Stream<?>) factory.invoke(constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot make its tests", e);
        }
    }

    @Override
    public void execute(ResultCollector results) {
        results.notifyStart(getDescription());
        try {
            test.getExecutable().execute();
            results.notifyEnd(getDescription());
        } catch (Throwable e) {
            // whatever a mutant throws, errors of linking and of memory too, is noticed
            results.notifyEnd(getDescription(), e);
        }
    }
}
