/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * By what a changed file is known.
 *
 * @param size bytes, or -1 if there is no such file
 * @param modified milliseconds
 */
record FileStamp(long size, long modified) {

    /** As the file is now, or its original while it is being copied; not for the UI thread. */
    static FileStamp of(Path file) {
        Path now = CopyJob.whereIs(file);
        try {
            return new FileStamp(Files.size(now), Files.getLastModifiedTime(now).toMillis());
        } catch (IOException e) {
            return new FileStamp(-1, 0);
        }
    }
}
