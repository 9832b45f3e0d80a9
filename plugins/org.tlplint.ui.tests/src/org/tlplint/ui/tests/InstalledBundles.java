/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/** Bundles that a test installs into the running workbench, as p2 does, and takes out again. */
final class InstalledBundles {

    private final BundleContext context = FrameworkUtil.getBundle(InstalledBundles.class).getBundleContext();
    private final List<Bundle> installed = new ArrayList<>();

    Bundle install(Path jar) throws BundleException {
        Bundle bundle = context.installBundle(jar.toUri().toString());
        installed.add(bundle);
        if (!wiring().resolveBundles(List.of(bundle))) {
            // starting says what is missing
            bundle.start(Bundle.START_TRANSIENT);
        }
        return bundle;
    }

    void uninstall() {
        for (Bundle bundle : installed) {
            try {
                bundle.uninstall();
            } catch (BundleException e) {
                throw new AssertionError(e);
            }
        }
        wiring().refreshBundles(List.copyOf(installed));
        installed.clear();
    }

    private FrameworkWiring wiring() {
        return context.getBundle(0).adapt(FrameworkWiring.class);
    }

    /** A bundle that is nothing but a plugin.xml. */
    static Path jar(Path folder, String name, String pluginXml) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name + ";singleton:=true");
        main.putValue("Bundle-Version", "1.0.0");
        Path jar = folder.resolve(name + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            entries.putNextEntry(new JarEntry("plugin.xml"));
            entries.write(pluginXml.getBytes(StandardCharsets.UTF_8));
            entries.closeEntry();
        }
        return jar;
    }
}
