/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.List;
import java.util.stream.Stream;

import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Formats;
import org.tlplint.model.AuditModel;
import org.tlplint.report.Reports;
import org.tlplint.rules.RuleCatalog;

/**
 * Lets plug-ins see the classes of tlplint wherever those come from: one class path, or bundles with a class loader each. It shows
 * no resources, so that a list of services that is found is one of the plug-ins' own.
 */
final class PluginParent extends ClassLoader {

    private final List<ClassLoader> loaders = Stream.of(TraceFormat.class, Formats.class, RuleCatalog.class,
            AuditModel.class, Reports.class).map(Class::getClassLoader).distinct().toList();

    PluginParent() {
        super("tlplint", ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (ClassLoader loader : loaders) {
            try {
                return loader.loadClass(name);
            } catch (ClassNotFoundException e) {
                // the next one may have it
            }
        }
        throw new ClassNotFoundException(name);
    }
}
