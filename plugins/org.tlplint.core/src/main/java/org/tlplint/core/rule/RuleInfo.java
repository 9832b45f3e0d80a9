/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.tlplint.core.trace.Trait;

/** The one description of a rule that lists, help, reports and preferences are made from. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleInfo {

    /** Stable id, never reused: "MSIX-TBL-001". */
    String id();

    /** The fault in a few words. */
    String title();

    Severity severity();

    /** Whether the specification also calls the result of a breach undefined. */
    boolean undefinedResult() default false;

    Blame blame();

    /** Where the specification says so: "PCIe Base 6.x, 6.1.4.2". */
    String spec();

    Confidence confidence() default Confidence.NORMATIVE;

    Subject subject();

    /** What a source must show; if no source does, the rule is not evaluated and says so. */
    Trait[] needs() default {};

    /**
     * Values of {@link Knob#PLATFORM} for which it holds; none if it holds everywhere. With {@code auto} the rule itself has to
     * find out what is evident.
     */
    String[] platforms() default {};

    /** Whether it holds too where nobody chose the platform and the trace makes it evident. */
    boolean whereEvident() default true;
}
