/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Writes TLPs with a header of three DWORDs and at most one DWORD of data as packets of a pcap file. Failures to write are unchecked here and
 * checked at the edge.
 */
final class CaptureOutput {

    /** Requester of what software asks for. */
    static final int HOST = 0;
    private static final int PRIVATE_LINK = 147;
    private static final int LONGEST = 64;
    private static final int TAGS = 32;

    private final OutputStream out;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 18).order(ByteOrder.LITTLE_ENDIAN);
    private long flushed;
    private long packets;
    private long ns;
    private int tag;

    CaptureOutput(OutputStream out) {
        this.out = out;
        buffer.putInt(0xa1b2_3c4d).putShort((short) 2).putShort((short) 4).putLong(0).putInt(65_535)
                .putInt(PRIVATE_LINK);
    }

    /** Bytes so far. */
    long bytes() {
        return flushed + buffer.position();
    }

    /** Packets so far. */
    long packets() {
        return packets;
    }

    /** Nothing happens for a while. */
    void pause(long nanoseconds) {
        ns += nanoseconds;
    }

    private void packet(int bytes) {
        if (buffer.remaining() < LONGEST) {
            flush();
        }
        packets++;
        ns += 20;
        buffer.putInt((int) (ns / 1_000_000_000)).putInt((int) (ns % 1_000_000_000)).putInt(bytes).putInt(bytes);
    }

    private void header(int formatAndType, int dwords, int requester, int requestTag, int enables, int third) {
        buffer.order(ByteOrder.BIG_ENDIAN).putInt(formatAndType << 24 | dwords)
                .putInt(requester << 16 | requestTag << 8 | enables).putInt(third).order(ByteOrder.LITTLE_ENDIAN);
    }

    private int nextTag() {
        tag = (tag + 1) % TAGS;
        return tag;
    }

    private void answer(int completer, int requester, int low, int bytes, int value) {
        packet(16);
        buffer.order(ByteOrder.BIG_ENDIAN).putInt(0x4a00_0001).putInt(completer << 16 | bytes)
                .putInt(requester << 16 | tag << 8 | low).order(ByteOrder.LITTLE_ENDIAN).putInt(value);
    }

    /** Software reads a DWORD of configuration space. */
    void configRead(int bdf, int register, int value) {
        packet(12);
        header(0x04, 1, HOST, nextTag(), 0xf, bdf << 16 | register);
        answer(bdf, HOST, 0, 4, value);
    }

    /** Software writes to configuration space; the DWORD of the register is given as it is put on the link. */
    void configWrite(int bdf, int register, int enables, int value) {
        packet(16);
        header(0x44, 1, HOST, nextTag(), enables, bdf << 16 | register & 0xffc);
        buffer.putInt(value);
        packet(12);
        buffer.order(ByteOrder.BIG_ENDIAN).putInt(0x0a00_0000).putInt(bdf << 16 | 4).putInt(tag << 8)
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A write of one DWORD to memory, up or down. */
    void write(int requester, long address, int value) {
        packet(16);
        header(0x40, 1, requester, 0, 0xf, (int) address);
        buffer.putInt(value);
    }

    /** A read of one DWORD of memory, and the answer to it. */
    void read(int requester, int completer, long address, int value) {
        packet(12);
        header(0x00, 1, requester, nextTag(), 0xf, (int) address);
        pause(400);
        answer(completer, requester, (int) address & 0x7c, 4, value);
    }

    void flush() {
        try {
            out.write(buffer.array(), 0, buffer.position());
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        flushed += buffer.position();
        buffer.clear();
    }
}
