/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.nio.file.Path;
import java.util.Locale;

import org.tlplint.core.trace.FileInput;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.UnpackLimits;
import org.tlplint.formats.Formats;
import picocli.CommandLine.Option;

/** The options that say how packed files are unpacked. */
final class UnpackOptions {

    private static final String UNITS = "KMGT";
    /** With a ratio of one's own only so many bytes are never questioned. */
    private static final long LEAST_FREE = 1 << 20;

    @Option(names = "--entry", paramLabel = "NAME", description = "The file to read of a zip archive that has several.")
    String entry = "";

    @Option(names = "--max-unpacked", paramLabel = "SIZE", description = "Most that a packed file may unpack to, in bytes or with K, M, G or T; default 4T.")
    String total;

    @Option(names = "--max-ratio", paramLabel = "N", description = "Most bytes that a stored byte may unpack to, after the first MiB; default 1000, after the first 4 GiB.")
    String ratio;

    /** Whether it is asked which bytes a file holds. */
    boolean hashed;

    /** Opens a file. */
    FileInput input(Path path) throws TraceException {
        return input(path, entry);
    }

    /**
     * Opens a file.
     *
     * @param file the one of an archive that is meant; empty for the only one
     */
    FileInput input(Path path, String file) throws TraceException {
        FileInput input = Formats.input(path, limits(), file);
        return hashed ? input : input.withoutHash();
    }

    private UnpackLimits limits() {
        UnpackLimits limits = UnpackLimits.DEFAULT;
        long most = total == null ? limits.total() : size(total);
        long times = ratio == null ? limits.ratio() : number(ratio);
        return new UnpackLimits(ratio == null ? limits.freeBytes() : LEAST_FREE, times, most);
    }

    private static long number(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw Problem.usage("--max-ratio %s: write a number from 1 on", text);
        }
        return Long.parseLong(text);
    }

    private static long size(String text) {
        String number = text.toUpperCase(Locale.ROOT).replaceFirst("(?<=[" + UNITS + "])(IB|B)$", "");
        int unit = number.isEmpty() ? -1 : UNITS.indexOf(number.charAt(number.length() - 1));
        number = unit < 0 ? number : number.substring(0, number.length() - 1);
        if (!number.matches("\\d{1,18}") || unit >= 0 && number.length() > 6) {
            throw Problem.usage("--max-unpacked %s: write bytes, or a number with K, M, G or T, such as 500G", text);
        }
        return Long.parseLong(number) << 10 * (unit + 1);
    }
}
