/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.extend;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.CodeSource;
import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/**
 * What {@code META-INF/services} lists for an interface. The class loader is that of the bundle that lists tlplint's own, so that
 * it makes no difference whether OSGi or a plain class path holds the JAR. On a plain class path it also sees those of others,
 * which count as contributed.
 */
public final class ServiceClasses<T> {

    private static final int MOST_ERRORS = 100;

    private final Class<T> service;
    private final Class<?> owner;

    /**
     * @param owner a class of the bundle whose own implementations are meant; null if all are somebody else's
     */
    ServiceClasses(Class<T> service, Class<?> owner) {
        this.service = service;
        this.owner = owner;
    }

    Class<T> service() {
        return service;
    }

    /** Tells of every class that is listed for the class loader of the owner. */
    void visit(Consumer<ServiceLoader.Provider<T>> own, Consumer<Contribution<T>> others) {
        visit(owner.getClassLoader(), own, others);
    }

    /** Contributions that a class loader lists; all of them are somebody else's. */
    public static <T> void visit(Class<T> service, ClassLoader loader, Consumer<Contribution<T>> others) {
        new ServiceClasses<>(service, null).visit(loader, provider -> {
            throw new IllegalStateException();
        }, others);
    }

    private void visit(ClassLoader loader, Consumer<ServiceLoader.Provider<T>> own, Consumer<Contribution<T>> others) {
        Iterator<ServiceLoader.Provider<T>> providers = ServiceLoader.load(service, loader).stream().iterator();
        int errors = 0;
        while (true) {
            ServiceLoader.Provider<T> provider;
            try {
                if (!providers.hasNext()) {
                    return;
                }
                provider = providers.next();
            } catch (ServiceConfigurationError | LinkageError e) {
                // a class that is not there, or no such class as it should be; those behind it may be good
                Contributions.report(new ContributionProblem("META-INF/services", service.getName(),
                        ContributionProblem.words(e).replace(service.getName() + ": ", ""), e));
                if (++errors == MOST_ERRORS) {
                    return;
                }
                continue;
            }
            Class<? extends T> type = provider.type();
            if (owner != null && type.getName().startsWith(owner.getPackageName() + '.')) {
                own.accept(provider);
            } else {
                others.accept(new Contribution<>(home(type), type.getName(), provider::get));
            }
        }
    }

    /** Name of the JAR, or folder, that a class comes from. */
    private static String home(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return type.getPackageName();
        }
        try {
            String path = new URI(source.getLocation().toString()).getPath();
            String file = path == null ? source.getLocation().toString() : path.replaceFirst("/+$", "");
            return file.substring(file.lastIndexOf('/') + 1);
        } catch (URISyntaxException e) {
            return source.getLocation().toString();
        }
    }
}
