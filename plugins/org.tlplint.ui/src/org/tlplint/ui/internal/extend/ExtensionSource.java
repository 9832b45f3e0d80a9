/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.extend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.tlplint.core.extend.Contribution;
import org.tlplint.core.extend.ContributionSource;
import org.tlplint.core.extend.Contributions;

/** What bundles contribute to the extension points; follows bundles that come and go while the workbench runs. */
final class ExtensionSource implements ContributionSource, IRegistryEventListener {

    private static final String CLASS = "class";

    private final IExtensionRegistry registry;

    ExtensionSource(IExtensionRegistry registry) {
        this.registry = registry;
    }

    void start() {
        for (ExtensionPoint point : ExtensionPoint.values()) {
            registry.addListener(this, point.id());
        }
        Contributions.addSource(this);
    }

    void stop() {
        Contributions.removeSource(this);
        registry.removeListener(this);
    }

    @Override
    public <T> List<Contribution<T>> contributions(Class<T> service) {
        List<Contribution<T>> found = new ArrayList<>();
        Optional<ExtensionPoint> point = ExtensionPoint.of(service);
        if (point.isPresent()) {
            for (IConfigurationElement element : registry.getConfigurationElementsFor(point.get().id())) {
                String name = element.getAttribute(CLASS);
                found.add(new Contribution<>(element.getContributor().getName(),
                        name == null ? element.getName() : name, () -> service.cast(make(element))));
            }
        }
        return found;
    }

    /** @throws Exception what the class itself threw, which says more than that it could not be made */
    private static Object make(IConfigurationElement element) throws Exception {
        try {
            return element.createExecutableExtension(CLASS);
        } catch (CoreException e) {
            throw e.getStatus().getException() instanceof Exception cause ? cause : e;
        }
    }

    @Override
    public void added(IExtension[] extensions) {
        Contributions.changed();
    }

    @Override
    public void removed(IExtension[] extensions) {
        Contributions.changed();
    }

    @Override
    public void added(IExtensionPoint[] extensionPoints) {
        // the points are our own
    }

    @Override
    public void removed(IExtensionPoint[] extensionPoints) {
        // the points are our own
    }
}
