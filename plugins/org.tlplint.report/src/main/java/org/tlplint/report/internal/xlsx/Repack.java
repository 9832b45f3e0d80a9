/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a zip file so that its bytes depend on nothing but the contents of its entries. */
final class Repack {

    /** The earliest time that a zip file can express. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Repack() {
    }

    /** Writes the entries in their order; the stream stays open. */
    static void copy(Path zip, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = file.entries(); entries.hasMoreElements();) {
                ZipEntry from = entries.nextElement();
                ZipEntry to = new ZipEntry(from.getName());
                to.setTimeLocal(NO_TIME);
                copy.putNextEntry(to);
                file.getInputStream(from).transferTo(copy);
                copy.closeEntry();
            }
        }
        copy.finish();
    }
}
