/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.TraceInput;

/** An audit can be watched and ended between any two blocks that it reads, events or not. */
class WatchedInputTest {

    private static final class Bytes implements TraceInput {
        @Override
        public String name() {
            return "noise";
        }

        @Override
        public long storedSize() {
            return 1000;
        }

        @Override
        public InputStream open(long offset) {
            return new ByteArrayInputStream(new byte[1000], (int) offset, 1000);
        }

        @Override
        public boolean seekable() {
            return true;
        }

        @Override
        public long storedPosition() {
            return 300;
        }

        @Override
        public String sha256() {
            return "";
        }
    }

    @Test
    void everyBlockIsLookedAt() throws IOException {
        List<Integer> looks = new ArrayList<>();
        TraceInput input = new WatchedInput(new Bytes(), () -> looks.add(looks.size()), Assertions::fail,
                Assertions::fail);
        try (InputStream in = input.open(200)) {
            assertEquals(500, in.read(new byte[500], 0, 500));
            assertEquals(300, in.read(new byte[500], 0, 500));
            assertEquals(-1, in.read(new byte[500], 0, 500));
        }
        assertEquals(List.of(0, 1, 2), looks);
    }

    @Test
    void aLookCanEndTheReading() throws IOException {
        TraceInput input = new WatchedInput(new Bytes(), () -> {
            throw new java.util.concurrent.CancellationException("now");
        }, Assertions::fail, Assertions::fail);
        try (InputStream in = input.open(0)) {
            assertThrows(java.util.concurrent.CancellationException.class, () -> in.read(new byte[5], 0, 5));
        }
    }
}
