/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.extend;

import java.util.Arrays;
import java.util.Optional;

import org.tlplint.core.rule.Rule;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.report.Report;
import org.tlplint.ui.internal.Ids;

/** The extension points of the workbench, each of which stands for an interface. */
enum ExtensionPoint {

    TRACE_FORMATS("traceFormats", TraceFormat.class, ExtendMessages.Kind_format),
    RULES("rules", Rule.class, ExtendMessages.Kind_rule),
    REPORTS("reports", Report.class, ExtendMessages.Kind_report);

    private final String name;
    private final Class<?> service;
    private final String title;

    ExtensionPoint(String name, Class<?> service, String title) {
        this.name = name;
        this.service = service;
        this.title = title;
    }

    /** The point for an interface; empty if there is none. */
    static Optional<ExtensionPoint> of(Class<?> service) {
        return Arrays.stream(values()).filter(point -> point.service == service).findFirst();
    }

    /** The id in plugin.xml. */
    String id() {
        return Ids.PLUGIN + '.' + name;
    }

    /** What is contributed to it, for people. */
    String title() {
        return title;
    }
}
