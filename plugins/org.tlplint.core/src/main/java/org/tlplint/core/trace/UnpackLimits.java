/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

/**
 * What a packed file may unpack to. Reading needs little memory whatever the size, so these limits only stop a file
 * that was made to keep the reader busy for ever.
 *
 * @param freeBytes unpacked bytes that are never questioned
 * @param ratio most unpacked bytes per stored byte beyond that
 * @param total most unpacked bytes at all
 */
public record UnpackLimits(long freeBytes, long ratio, long total) {

    /** 4 GiB free, then 1,000 to 1 (logs reach 200), at most 4 TiB. */
    public static final UnpackLimits DEFAULT = new UnpackLimits(4L << 30, 1_000, 4L << 40);

    /** Why so much output from so much input is too much, or null. */
    String exceeded(long stored, long unpacked) {
        if (unpacked > total) {
            return "it unpacks to more than %,d bytes (--max-unpacked allows more)".formatted(total);
        }
        if (unpacked > freeBytes && unpacked / ratio > stored) {
            return "%,d stored bytes unpack to more than %,d bytes, over %,d to 1 (--max-ratio allows more)"
                    .formatted(stored, unpacked, ratio);
        }
        return null;
    }
}
