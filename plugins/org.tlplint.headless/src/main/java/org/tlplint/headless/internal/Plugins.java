/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.tlplint.core.extend.Contribution;
import org.tlplint.core.extend.ContributionProblem;
import org.tlplint.core.extend.ContributionSource;
import org.tlplint.core.extend.Contributions;
import org.tlplint.core.extend.ServiceClasses;

/**
 * JARs of others whose {@code META-INF/services} list formats, rules and reports, for the time of one command. What is wrong with
 * them is told on standard error and keeps nothing else from working.
 */
final class Plugins implements ContributionSource, AutoCloseable {

    private final Consumer<ContributionProblem> told;
    private final URLClassLoader loader;

    private Plugins(List<URL> places, Console console) {
        told = problem -> console.error("tlplint: " + problem.text());
        Contributions.addListener(told);
        loader = new URLClassLoader("plugins", places.toArray(URL[]::new), new PluginParent());
        if (!places.isEmpty()) {
            Contributions.addSource(this);
        }
    }

    /**
     * @param paths JARs, folders of JARs, and folders of classes
     * @throws IllegalArgumentException if one of them is nothing of that kind; the message names it
     */
    static Plugins open(List<String> paths, Console console) {
        List<URL> places = new ArrayList<>();
        for (String path : paths) {
            try {
                places.addAll(places(Path.of(path)));
            } catch (IOException | UncheckedIOException | InvalidPathException e) {
                throw new IllegalArgumentException("--plugins %s: %s".formatted(path, e.getMessage()), e);
            }
        }
        return new Plugins(places, console);
    }

    private static List<URL> places(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new IllegalArgumentException("--plugins %s: there is no such file or folder".formatted(path));
        }
        if (!Files.isDirectory(path) || Files.isDirectory(path.resolve("META-INF"))) {
            if (!Files.isDirectory(path) && !isJar(path)) {
                throw new IllegalArgumentException("--plugins %s: this is no JAR".formatted(path));
            }
            return List.of(url(path));
        }
        try (Stream<Path> files = Files.list(path)) {
            List<URL> jars = files.filter(Plugins::isJar).sorted().map(Plugins::url).toList();
            if (jars.isEmpty()) {
                throw new IllegalArgumentException("--plugins %s: there is no JAR in the folder".formatted(path));
            }
            return jars;
        }
    }

    private static boolean isJar(Path file) {
        return file.getFileName() != null && file.getFileName().toString().endsWith(".jar")
                && Files.isRegularFile(file);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> List<Contribution<T>> contributions(Class<T> service) {
        List<Contribution<T>> found = new ArrayList<>();
        ServiceClasses.visit(service, loader, found::add);
        return found;
    }

    @Override
    public void close() {
        Contributions.removeListener(told);
        Contributions.removeSource(this);
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
