/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * By what a changed file is known.
 *
 * @param file where it is, or is to be when it has been copied
 * @param size bytes, or -1 if there is no such file
 * @param modified milliseconds
 */
record FileStamp(Path file, long size, long modified) {

    /** As the file is now, or its original while it is being copied; not for the UI thread. */
    static FileStamp of(Path file) {
        Path now = CopyJob.whereIs(file);
        try {
            return new FileStamp(file, Files.size(now), Files.getLastModifiedTime(now).toMillis());
        } catch (IOException e) {
            return new FileStamp(file, -1, 0);
        }
    }

    /** The first one, and those of the other files. */
    static List<FileStamp> of(FileStamp first, Collection<Path> files) {
        List<FileStamp> stamps = new ArrayList<>(List.of(first));
        files.stream().filter(f -> !f.equals(first.file)).distinct().map(FileStamp::of).forEach(stamps::add);
        return List.copyOf(stamps);
    }

    /** Whether the file has changed since; not for the UI thread. */
    boolean isOld() {
        return !equals(of(file));
    }
}
