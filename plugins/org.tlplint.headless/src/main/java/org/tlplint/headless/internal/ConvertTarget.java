/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.tlplint.formats.write.OutputFormat;
import org.tlplint.formats.write.Packing;

/**
 * Where a converted trace goes.
 *
 * @param name as it was given
 * @param path null for standard output
 */
record ConvertTarget(String name, Path path, OutputFormat format, Packing packing) {

    private static final String FORMATS = Arrays.stream(OutputFormat.values()).map(OutputFormat::id)
            .collect(Collectors.joining(", "));

    /**
     * Checks, before any work is done, what can be checked.
     *
     * @param id the format that was asked for, or null to go by the name
     */
    static ConvertTarget of(String name, String id, boolean force, List<String> sources) {
        if (name.equals("-")) {
            if (id == null) {
                throw Problem.usage("standard output has no name that tells the format; add --as (%s)", FORMATS);
            }
            return new ConvertTarget("standard output", null, byId(id), Packing.NONE);
        }
        Path path = SourceOptions.path(name);
        OutputFormat format = id != null ? byId(id)
                : OutputFormat.of(name).orElseThrow(() -> Problem.usage(
                        "%s: the name does not tell the format to write; let it end in one of %s, or add --as", name,
                        FORMATS));
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            throw Problem.usage("%s is a directory", name);
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw Problem.usage("%s: there is no folder %s", name, folder);
        }
        for (String source : sources) {
            if (isSame(path, source)) {
                throw Problem.usage("%s cannot be source and target at once", name);
            }
        }
        if (!force && Files.exists(path)) {
            throw Problem.usage("%s exists; --force replaces it", name);
        }
        return new ConvertTarget(name, path, format, Packing.of(name));
    }

    private static boolean isSame(Path path, String source) {
        try {
            return !source.equals("-") && Files.exists(path) && Files.isSameFile(path, SourceOptions.path(source));
        } catch (IOException e) {
            // a source that cannot be looked at is told when it is opened
            return false;
        }
    }

    private static OutputFormat byId(String id) {
        return OutputFormat.byId(id)
                .orElseThrow(() -> Problem.usage("--as %s: nothing of that name can be written; there are %s", id,
                        FORMATS));
    }
}
