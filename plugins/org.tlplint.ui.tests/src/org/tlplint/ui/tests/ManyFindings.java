/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

/** A trace of software that does the same wrong things with each vector of some functions. */
final class ManyFindings {

    private static final int TABLE = 0x2000;
    private static final int PENDING = 0x10000;
    private static final int SIZE = 0x20000;

    private ManyFindings() {
    }

    /**
     * The trace as CSV.
     *
     * @param functions how many, up to 200
     * @param vectors of each, up to 2048
     */
    static String csv(int functions, int vectors) {
        StringBuilder text = new StringBuilder(
                "time_ns,dir,type,requester,bdf,reg,addr,len,value,status,comment,data\n");
        int[] time = {0};
        for (int f = 0; f < functions; f++) {
            String bdf = "%02x:00.0".formatted(f + 1);
            int bar = 0xa0000000 + f * SIZE;
            text.append("%d,,Reset,,%s,,,,,,,%n".formatted(time[0] += 100, bdf));
            text.append("%d,,Snapshot,,%s,,,,,,,%s%n".formatted(time[0] += 100, bdf, space(bar, vectors)));
            text.append("%d,D,CfgWr0,,%s,b2,,2,0x%04x,SC,,%n".formatted(time[0] += 100, bdf, 0x8000 | vectors - 1));
            for (int v = 0; v < vectors; v++) {
                int entry = bar + TABLE + 16 * v;
                write(text, time, entry, 0xfee01000);
                write(text, time, entry + 4, 0);
                write(text, time, entry + 8, 0x4021);
                write(text, time, entry + 12, 0);
                // the message of an unmasked entry is changed, then its address, which is no multiple of 4
                write(text, time, entry + 8, 0x4022);
                write(text, time, entry, 0xfee01002);
            }
        }
        return text.toString();
    }

    private static void write(StringBuilder text, int[] time, int address, int value) {
        text.append("%d,D,MWr,,,,%08x,4,0x%08x,,,%n".formatted(time[0] += 100, address, value));
    }

    private static String space(int bar, int vectors) {
        StringBuilder space = new StringBuilder("0".repeat(512));
        put(space, 0x00, "3412cdab0600100000000002000000000" + "4");
        put(space, 0x10, little(bar | 4));
        put(space, 0x34, "b0");
        put(space, 0xb0, "1100" + little(vectors - 1).substring(0, 4) + little(TABLE) + little(PENDING));
        return space.toString();
    }

    private static String little(int value) {
        return "%08x".formatted(Integer.reverseBytes(value));
    }

    private static void put(StringBuilder space, int offset, String hex) {
        space.replace(2 * offset, 2 * offset + hex.length(), hex);
    }
}
