/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs commands in this process and takes down what they print. */
final class Cli {

    /** What a command did. */
    record Result(int code, String out, String err) {

        /** The line of the output that begins so. */
        String line(String begin) {
            return out.lines().filter(l -> l.startsWith(begin)).findFirst()
                    .orElseThrow(() -> new AssertionError("no line begins with \"" + begin + "\" in:\n" + out));
        }
    }

    private Cli() {
    }

    static Result run(String... args) {
        return run(new byte[0], args);
    }

    static Result run(byte[] input, String... args) {
        return run(input, StandardCharsets.UTF_8, new AtomicBoolean(), args);
    }

    static Result run(byte[] input, Charset charset, AtomicBoolean cancelled, String... args) {
        return run(new ByteArrayInputStream(input), charset, cancelled, args);
    }

    static Result run(InputStream input, String... args) {
        return run(input, StandardCharsets.UTF_8, new AtomicBoolean(), args);
    }

    private static Result run(InputStream input, Charset charset, AtomicBoolean cancelled, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.of(new PrintStream(out, false, charset), new PrintStream(err, false, charset));
        int code = new Program(new Context(console, input, cancelled)).run(args);
        return new Result(code, out.toString(charset), err.toString(charset));
    }

    /** Copies a resource beside this class into a folder. */
    static Path resource(String name, Path folder) {
        return copy(Cli.class.getResourceAsStream(name), name, folder.resolve(name));
    }

    /** Copies any file of the examples into a folder. */
    static Path exampleFile(String name, Path folder) {
        return copy(Cli.class.getResourceAsStream("/" + name), name,
                folder.resolve(name.substring(name.lastIndexOf('/') + 1)));
    }

    /** The real trace of a kernel that writes the message after the unmask. */
    static Path kernelBug(Path folder) {
        return example("v10-kernel-bug3", folder);
    }

    /** A real trace, as {@code trace.log.zst}. */
    static Path example(String trace, Path folder) {
        String name = "/traces/" + trace + "/trace.log.zst";
        return copy(Cli.class.getResourceAsStream(name), name, folder.resolve("trace.log.zst"));
    }

    private static Path copy(InputStream from, String name, Path to) {
        try (InputStream in = from) {
            if (in == null) {
                throw new AssertionError(name + " is not on the class path");
            }
            Files.copy(in, to);
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
