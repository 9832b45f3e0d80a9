/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;

/** An installed program made of Eclipse bundles: a copy of its own, which tests start and change. */
final class Installation {
    /** What the build made. */
    static final Path RELENG = Path.of("..").toAbsolutePath().normalize();
    static final Path TARGET = Path.of("target").toAbsolutePath();
    static final Path SHOTS = TARGET.resolve("shots");
    private static final Path TRACE = RELENG
            .resolve("../plugins/org.tlplint.examples/traces/v10-kernel-bug3/trace.log.zst").normalize();
    private static final long MINUTES = 5;
    private static final Pattern UNIT = Pattern.compile("<unit id='([^']+)'");
    /** Quick to start rather than quick in the long run. */
    private static final List<String> QUICK = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Path home;
    private final List<String> start;

    private Installation(Path home, List<String> start) {
        this.home = home;
        this.start = start;
    }

    /** The plain IDE, started as its launcher does. */
    static Installation plainIde() throws IOException {
        Path home = copy(RELENG.resolve("org.tlplint.plainide/target/products/plainide/linux/gtk/x86_64"), "ide");
        List<String> start = new ArrayList<>();
        start.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        start.addAll(QUICK);
        start.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-jar",
                one(home.resolve("plugins"), "org.eclipse.equinox.launcher_").toString(), "-nosplash"));
        return new Installation(home, start);
    }

    /** The product, started by its script. */
    static Installation product() throws IOException {
        Path home = copy(RELENG.resolve("org.tlplint.product/target/products/tlplint/linux/gtk/x86_64"), "product");
        return new Installation(home, List.of(home.resolve("tlplint-workbench").toString()));
    }

    private static Path copy(Path from, String name) throws IOException {
        Path to = TARGET.resolve(name);
        assertTrue(Files.isDirectory(from), from + " was not built");
        try (Stream<Path> old = Files.exists(to) ? Files.walk(to) : Stream.empty()) {
            old.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }

    private static Path one(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
            assertEquals(1, found.size(), prefix + " in " + folder);
            return found.get(0);
        }
    }

    /** Runs an application of p2 that the program has, as its users do on the command line. */
    String p2(String application, String... args) throws Exception {
        List<String> command = new ArrayList<>(start);
        command.addAll(List.of("-consoleLog", "-application", application));
        command.addAll(List.of(args));
        return run(command, Map.of(), application);
    }

    /**
     * Starts the workbench with the driver in it, which is in no repository: it is added for this start alone.
     *
     * @return what the driver found out
     */
    Properties drive(String task, Path workspace, String... args) throws Exception {
        assertNotNull(System.getenv("DISPLAY"), "needs an X server: ./build starts one");
        Files.createDirectories(SHOTS);
        Path facts = SHOTS.resolve(task + ".properties");
        Files.deleteIfExists(facts);
        Path driver = one(RELENG.resolve("org.tlplint.install.driver/target"), "org.tlplint.install.driver-");
        Path configurator = one(home.resolve("plugins"), "org.eclipse.equinox.simpleconfigurator_");
        Map<String, String> settings = Map.of(
                "osgi.bundles",
                "reference:file:" + configurator.getFileName() + "@1:start,reference:file:" + driver + "@4",
                "org.eclipse.equinox.simpleconfigurator.exclusiveInstallation", "false",
                "tlplint.driver.task", task,
                "tlplint.driver.out", SHOTS.toString(),
                "tlplint.driver.trace", TRACE.toString());
        StringBuilder options = new StringBuilder("-Dslf4j.internal.verbosity=ERROR ").append(String.join(" ", QUICK));
        settings.forEach((key, value) -> options.append(" \"-D").append(key).append('=').append(value).append('"'));
        List<String> command = new ArrayList<>(start);
        command.addAll(List.of("-consoleLog", "-data", workspace.toString()));
        command.addAll(List.of(args));
        String log = run(command, Map.of("JDK_JAVA_OPTIONS", options.toString()), task);
        assertTrue(Files.exists(facts), () -> "the driver wrote nothing:\n" + log);
        Properties found = new Properties();
        try (Reader reader = Files.newBufferedReader(facts)) {
            found.load(reader);
        }
        assertEquals("", found.getProperty("failure", ""), log);
        return found;
    }

    private String run(List<String> command, Map<String, String> environment, String name) throws Exception {
        Path log = Files.createDirectories(TARGET.resolve("logs")).resolve(name + ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        String said = Files.readString(log);
        assertTrue(ended, () -> command + " did not end:\n" + said);
        assertEquals(0, process.exitValue(), () -> command + " failed:\n" + said);
        return said;
    }

    /** What p2 has installed, by its newest account. */
    TreeSet<String> units() throws IOException {
        Path profile;
        try (Stream<Path> files = Files
                .list(home.resolve("p2/org.eclipse.equinox.p2.engine/profileRegistry/DefaultProfile.profile"))) {
            profile = files.filter(file -> file.toString().endsWith(".profile.gz")).max(Comparator.naturalOrder())
                    .orElseThrow();
        }
        TreeSet<String> units = new TreeSet<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(profile))) {
            UNIT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .forEach(unit -> units.add(unit.group(1)));
        }
        return units;
    }

    /** A text below the configuration folder. */
    String configuration(String file) throws IOException {
        return Files.readString(home.resolve("configuration").resolve(file));
    }

    /** All files but those below one of some folders. */
    TreeSet<String> files(String... without) {
        TreeSet<String> names = new TreeSet<>();
        walk(path -> {
            String name = home.relativize(path).toString();
            return Stream.of(without).noneMatch(folder -> name.startsWith(folder + '/'));
        }).forEach(path -> names.add(home.relativize(path).toString()));
        return names;
    }

    /** The jars with this beginning that have no such entry. */
    List<String> jarsWithout(String entry, String prefix) throws IOException {
        List<String> without = new ArrayList<>();
        for (String name : files()) {
            if (name.startsWith(prefix) && name.endsWith(".jar")) {
                try (ZipFile jar = new ZipFile(home.resolve(name).toFile())) {
                    if (jar.getEntry(entry) == null) {
                        without.add(name);
                    }
                }
            }
        }
        return without;
    }

    /** The files whose path or content has a word. */
    List<String> mentioning(String word, String... without) {
        return files(without).stream().filter(name -> {
            try {
                return name.contains(word) || new String(Files.readAllBytes(home.resolve(name)),
                        StandardCharsets.ISO_8859_1).contains(word);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).toList();
    }

    private List<Path> walk(Predicate<Path> filter) {
        try (Stream<Path> paths = Files.walk(home)) {
            return paths.filter(Files::isRegularFile).filter(filter).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
