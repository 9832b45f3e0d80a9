/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;

/**
 * Copies the jar of a module and those of its run-time class path to a folder, without their signatures, and prints the
 * class path of the copies. Arguments: the folder, the target folder of the module.
 */
class CopyJars {
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");

    public static void main(String[] args) throws IOException {
        Path to = Path.of(args[0]);
        Path module = Path.of(args[1]);
        StringJoiner classPath = new StringJoiner(File.pathSeparator);
        for (Path jar : jars(module)) {
            Path copy = to.resolve(jar.getFileName());
            copy(jar, copy);
            classPath.add(copy.toString());
        }
        System.out.println(classPath);
    }

    private static List<Path> jars(Path module) throws IOException {
        List<Path> jars = new ArrayList<>();
        try (var own = Files.newDirectoryStream(module, "*.jar")) {
            own.forEach(jars::add);
        }
        for (String jar : Files.readString(module.resolve("runtime-classpath.txt")).strip().split(File.pathSeparator)) {
            jars.add(Path.of(jar));
        }
        return jars;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (JarFile jar = new JarFile(from.toFile(), false)) {
            List<JarEntry> entries = jar.stream().toList();
            if (entries.stream().noneMatch(e -> SIGNATURE.matcher(e.getName()).matches())) {
                Files.copy(from, to);
                return;
            }
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(to))) {
                for (JarEntry entry : entries) {
                    if (!SIGNATURE.matcher(entry.getName()).matches()) {
                        JarEntry copied = new JarEntry(entry.getName());
                        copied.setTime(entry.getTime());
                        out.putNextEntry(copied);
                        jar.getInputStream(entry).transferTo(out);
                        out.closeEntry();
                    }
                }
            }
        }
    }
}
