/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.write;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Puts pcapng blocks together (draft-ietf-opsawg-pcapng), little-endian. */
final class BlockBuffer {

    private static final int END_OF_OPTIONS = 0;

    private ByteBuffer bytes = allocate(1 << 17);
    private int start;

    private static ByteBuffer allocate(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            ByteBuffer larger = allocate(Math.max(bytes.capacity() * 2, bytes.position() + more));
            bytes = larger.put(bytes.flip());
        }
        return bytes;
    }

    /** Begins a block; its length comes with {@link #end}. */
    BlockBuffer begin(int type) {
        start = room(8).position();
        bytes.putInt(type).putInt(0);
        return this;
    }

    BlockBuffer word(int value) {
        room(4).putInt(value);
        return this;
    }

    BlockBuffer half(int value) {
        room(2).putShort((short) value);
        return this;
    }

    /** Bytes, and zeros up to a multiple of four. */
    BlockBuffer padded(byte[] from, int length) {
        room(length + 3).put(from, 0, length);
        for (int i = length; (i & 3) != 0; i++) {
            bytes.put((byte) 0);
        }
        return this;
    }

    /** @param length at most 65,535 */
    BlockBuffer option(int code, byte[] value, int length) {
        return half(code).half(length).padded(value, length);
    }

    BlockBuffer option(int code, int value) {
        return half(code).half(4).word(value);
    }

    BlockBuffer endOfOptions() {
        return half(END_OF_OPTIONS).half(0);
    }

    void end() {
        int length = room(4).position() + 4 - start;
        bytes.putInt(start + 4, length).putInt(length);
    }

    byte[] array() {
        return bytes.array();
    }

    int length() {
        return bytes.position();
    }

    void clear() {
        bytes.clear();
    }
}
