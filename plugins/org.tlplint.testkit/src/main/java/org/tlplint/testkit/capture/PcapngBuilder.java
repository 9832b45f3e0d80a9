/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.testkit.capture;

import java.nio.charset.StandardCharsets;

/** Builds a pcapng file. Options are given as they stand in the file; see {@link #option}. */
public final class PcapngBuilder {

    private final Bytes out = new Bytes(false);
    private boolean bigEndian;

    /** Begins a section. */
    public PcapngBuilder section(boolean big) {
        return section(big, 1);
    }

    /** Begins a section of a version. */
    public PcapngBuilder section(boolean big, int major) {
        bigEndian = big;
        return block(0x0a0d0d0a, content().number(0x1a2b3c4d, 4).number(major, 2).number(0, 2).number(-1, 8).bytes());
    }

    /** Describes an interface. */
    public PcapngBuilder interfaceOf(int linkType, int snapLength, byte[]... options) {
        return block(1, content().number(linkType, 2).number(0, 2).number(snapLength, 4).add(joined(options)).bytes());
    }

    /** Adds an Enhanced Packet Block; the time is in units of its interface. */
    public PcapngBuilder enhanced(int number, long time, byte[] packet, byte[]... options) {
        return enhanced(number, time, packet, packet.length, options);
    }

    /** Adds an Enhanced Packet Block with a packet that was longer. */
    public PcapngBuilder enhanced(int number, long time, byte[] kept, int original, byte[]... options) {
        return block(6, content().number(number, 4).number(time >>> 32, 4).number(time, 4).number(kept.length, 4)
                .number(original, 4).add(padded(kept)).add(joined(options)).bytes());
    }

    /** Adds a Simple Packet Block with as much of a packet as is kept. */
    public PcapngBuilder simple(byte[] kept, int original) {
        return block(3, content().number(original, 4).add(padded(kept)).bytes());
    }

    /** Adds a Packet Block, which is obsolete. */
    public PcapngBuilder obsolete(int number, long time, byte[] packet, byte[]... options) {
        return block(2, content().number(number, 2).number(0, 2).number(time >>> 32, 4).number(time, 4)
                .number(packet.length, 4).number(packet.length, 4).add(padded(packet)).add(joined(options)).bytes());
    }

    /** Adds a block with its content. */
    public PcapngBuilder block(int type, byte... content) {
        return block(type, content, 12 + content.length, 12 + content.length);
    }

    /** Adds a block with lengths of one's own. */
    public PcapngBuilder block(int type, byte[] content, long before, long after) {
        out.add(content().number(type, 4).number(before, 4).add(content).number(after, 4).bytes());
        return this;
    }

    public PcapngBuilder add(byte... bytes) {
        out.add(bytes);
        return this;
    }

    /** Empty content in the byte order of the section. */
    public Bytes content() {
        return new Bytes(bigEndian);
    }

    /** An option. */
    public byte[] option(int code, byte... value) {
        return content().number(code, 2).number(value.length, 2).add(padded(value)).bytes();
    }

    public byte[] option(int code, String value) {
        return option(code, value.getBytes(StandardCharsets.UTF_8));
    }

    /** An option with a number. */
    public byte[] option(int code, long value, int bytes) {
        return option(code, content().number(value, bytes).bytes());
    }

    private static byte[] joined(byte[]... parts) {
        Bytes all = new Bytes(false);
        for (byte[] part : parts) {
            all.add(part);
        }
        return all.bytes();
    }

    private static byte[] padded(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length + 3 & ~3);
    }

    public int size() {
        return out.size();
    }

    public byte[] bytes() {
        return out.bytes();
    }
}
