/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.tlplint.core.rule.Severity;

/** The pictures of {@code icons/}; each is drawn once and lives as long as the workbench. UI thread. */
public final class Icons {

    public static final String TRACE = "trace";
    public static final String FINDING = "findings";
    public static final String FUNCTION = "function";
    public static final String CAPABILITY = "capability";
    public static final String VECTOR = "vector";
    public static final String SOURCE = "source";
    public static final String SKIP = "skip";
    public static final String SKIPPED = "skipped";
    public static final String EXPAND = "expandAll";
    public static final String COLLAPSE = "collapseAll";
    public static final String OCCURRENCE = "occurrence";
    public static final String CAUSE = "cause";
    public static final String EXPORT = "export";
    public static final String AGAIN = "again";
    public static final String GOOD = "good";

    private Icons() {
    }

    public static Image get(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = Ids.PLUGIN + '/' + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(name));
        }
        return registry.get(key);
    }

    public static Image of(Severity severity) {
        return get(severity.name().toLowerCase(Locale.ROOT));
    }

    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(Ids.PLUGIN, "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
