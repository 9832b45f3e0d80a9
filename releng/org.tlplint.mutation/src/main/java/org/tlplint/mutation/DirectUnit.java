/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.mutation;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;
import org.pitest.testapi.TestUnit;

/** One test: a dynamic one, such as a scenario, or a method. */
final class DirectUnit extends AbstractTestUnit {

    private final Executable test;

    private DirectUnit(Class<?> type, String name, Executable test) {
        super(new Description(name, type));
        this.test = test;
    }

    /**
     * The tests of a class: the dynamic ones, all of one instance, if it has any; its methods, if it has none but plain tests;
     * else none, for JUnit to run them.
     */
    static List<TestUnit> of(Class<?> type) {
        List<TestUnit> units = new ArrayList<>();
        List<Method> methods = Stream.of(type.getDeclaredMethods()).sorted(Comparator.comparing(Method::getName))
                .toList();
        for (Method factory : methods) {
            if (factory.isAnnotationPresent(TestFactory.class)) {
                ((Stream<?>) call(type, factory)).map(DynamicTest.class::cast)
                        .map(test -> new DirectUnit(type, test.getDisplayName(), test.getExecutable()))
                        .forEach(units::add);
            }
        }
        if (units.isEmpty() && isPlain(type)) {
            methods.stream().filter(method -> method.isAnnotationPresent(Test.class))
                    .map(method -> new DirectUnit(type, method.getName(), () -> invoke(type, method)))
                    .forEach(units::add);
        }
        return units;
    }

    /** Whether JUnit does no more for the tests of a class than to call each of an instance of its own. */
    private static boolean isPlain(Class<?> type) {
        boolean whole = type.getSuperclass() == Object.class && type.getInterfaces().length == 0
                && Stream.of(type.getDeclaredClasses()).allMatch(inner -> ofJUnit(inner).isEmpty());
        return whole && ofJUnit(type).isEmpty()
                && Stream.of(type.getDeclaredFields()).allMatch(field -> ofJUnit(field).isEmpty())
                && Stream.of(type.getDeclaredMethods()).allMatch(DirectUnit::isPlain);
    }

    private static boolean isPlain(Method method) {
        List<Annotation> annotations = ofJUnit(method);
        return annotations.isEmpty() || method.getParameterCount() == 0
                && annotations.stream().allMatch(annotation -> annotation instanceof Test);
    }

    private static List<Annotation> ofJUnit(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .filter(annotation -> annotation.annotationType().getName().startsWith("org.junit.")).toList();
    }

    private static Object call(Class<?> type, Method method) {
        try {
            return invoke(type, method);
        } catch (Throwable e) {
            throw new IllegalStateException(type + " cannot make its tests", e);
        }
    }

    private static Object invoke(Class<?> type, Method method) throws Throwable {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        method.setAccessible(true);
        try {
            return method.invoke(constructor.newInstance());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public void execute(ResultCollector results) {
        results.notifyStart(getDescription());
        try {
            test.execute();
            results.notifyEnd(getDescription());
        } catch (Throwable e) {
            // whatever a mutant throws, errors of linking and of memory too, is noticed
            results.notifyEnd(getDescription(), e);
        }
    }
}
