/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Makes a JAR of sources, as somebody would who has tlplint's JARs on the class path and nothing else. */
final class PluginJar {

    /** The example that is a bundle, too; what it is made of does not depend on Eclipse. */
    static final Path EXAMPLE = Path.of(System.getProperty("basedir", ".")).toAbsolutePath()
            .resolveSibling("org.tlplint.example.extension").normalize();

    private PluginJar() {
    }

    /** The example as a JAR. */
    static Path ofExample(Path folder) throws IOException {
        Path classes = Files.createDirectory(folder.resolve("example-classes"));
        compile(files(EXAMPLE.resolve("src"), ".java"), classes);
        copy(EXAMPLE.resolve("src"), ".md", classes);
        copy(EXAMPLE, "META-INF/services", classes);
        return jar(classes, folder.resolve("example.jar"));
    }

    /**
     * A JAR of sources that are texts.
     *
     * @param sources names of classes, with their sources
     * @param services names of interfaces, with the lines of their file below META-INF/services
     */
    static Path of(Path folder, String name, Map<String, String> sources, Map<String, String> services)
            throws IOException {
        Path classes = Files.createDirectory(folder.resolve(name + "-classes"));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(name + "-src").resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        compile(files, classes);
        Path listed = Files.createDirectories(classes.resolve("META-INF/services"));
        for (Map.Entry<String, String> service : services.entrySet()) {
            Files.writeString(listed.resolve(service.getKey()), service.getValue());
        }
        return jar(classes, folder.resolve(name + ".jar"));
    }

    private static void compile(List<Path> sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            assertTrue(compiler.getTask(null, files, null,
                    List.of("-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path")), null,
                    files.getJavaFileObjectsFromPaths(sources)).call(), "does not compile");
        }
    }

    private static List<Path> files(Path root, String part) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> root.relativize(f).toString().replace('\\', '/').contains(part)).toList();
        }
    }

    private static void copy(Path root, String part, Path to) throws IOException {
        for (Path file : files(root, part)) {
            Path copy = to.resolve(root.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out)) {
            for (Path file : files(classes, "")) {
                entries.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }
}
