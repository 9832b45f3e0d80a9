/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.testkit.capture;

import java.util.zip.CRC32;

/** Builds frames of a link as an Agilent analyzer records them, and a PAD file of them. */
public final class AgilentBuilder {

    /** Flags of a record: downstream, 2.5 GT/s, one lane. */
    public static final int DOWN = 0x500;
    /** Flags of a record: upstream, 2.5 GT/s, one lane. */
    public static final int UP = 0x1000_0500;
    private static final int FIRST = 1000;

    private final Bytes records = new Bytes(false);
    private final Bytes frames = new Bytes(false);
    private int count;

    /** The frame of a TLP with its link CRC. */
    public static byte[] frame(int sequence, byte[] tlp) {
        return frame(sequence, tlp, 0, 0xfd);
    }

    /** The frame of a TLP; its CRC has the bits of a mask turned round, and it ends with a symbol. */
    public static byte[] frame(int sequence, byte[] tlp, int wrong, int symbol) {
        byte[] covered = new Bytes(true).number(sequence, 2).add(tlp).bytes();
        CRC32 crc = new CRC32();
        crc.update(covered);
        return new Bytes(false).number(0xfb, 1).add(covered).number((int) crc.getValue() ^ wrong, 4)
                .number(symbol, 1).bytes();
    }

    /** The frame of an acknowledgement. */
    public static byte[] dllp() {
        return Bytes.hex("5c 00000005 9617 fd");
    }

    /** A record in the form of pad2pcapng: its header, and the frame. */
    public static byte[] record(int number, long ns, int metadata, int flags, byte[] frame) {
        return new Bytes(false).number(number, 4).number(ns, 8).number(0, 2).number(metadata, 2).number(flags, 4)
                .add(frame).bytes();
    }

    /** Adds a record to the file. */
    public AgilentBuilder add(long ns, int flags, byte[] frame) {
        return add(FIRST + count, frame.length, ns, 0, flags, frames.size(), frame);
    }

    /** Adds a record with everything chosen. */
    public AgilentBuilder add(int number, long length, long ns, int metadata, int flags, long place, byte[] frame) {
        records.number(number, 4).number(length, 4).number(0, 4).number(1, 4).number(ns >>> 32, 4).number(ns, 4)
                .number(0, 2).number(metadata, 2).number(flags, 4).number(place >>> 32, 4).number(place, 4);
        frames.add(frame);
        count++;
        return this;
    }

    public byte[] file() {
        return file("AGT_MODULE_ONEPORT_PCIEXPRESS_X8", 40);
    }

    /** The file of a module with records of so many bytes. */
    public byte[] file(String module, int recordBytes) {
        Bytes head = new Bytes(true).text(module).text("1").text("Rx").text("").text("PA1").number(1, 4).number(1, 4)
                .number(FIRST, 4).number(3, 4).number(FIRST, 4).number(FIRST + count - 1, 4).number(recordBytes, 4)
                .number(8, 4).number(0, 32).text("00000000-0000-0000-0000-000000000000").text("101/1:Downstream")
                .text("101/1:Upstream")
                .number(0, 12);
        String start = "Start-of-fixed-records";
        int records0 = head.size() + 16 + 2 + start.length();
        return head.number(records0, 8).number(records0 + records.size(), 8).text(start).add(records.bytes())
                .add(frames.bytes()).bytes();
    }
}
