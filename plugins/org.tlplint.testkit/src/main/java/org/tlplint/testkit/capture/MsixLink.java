/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.testkit.capture;

import java.util.ArrayList;
import java.util.List;

/**
 * What goes over the link of a function with MSI-X, 01:00.0, from its discovery to its interrupts: three entries in BAR 0 at offset
 * 2000h, the BAR at FE20_0000h. Times are 1 us apart.
 */
public final class MsixLink {

    public static final int HOST = 0x0000;
    public static final int DEVICE = 0x0100;
    private static final long BAR = 0xfe20_0000L;
    private static final int CONTROL = 0x42;
    private static final int MESSAGE = 0xfee0_1004;

    /** A TLP and which way it goes. */
    public record Sent(long ns, boolean upstream, byte[] tlp) {
    }

    private final List<Sent> sent = new ArrayList<>();
    private int tag;

    private MsixLink() {
    }

    /** Everything as it should be. */
    public static List<Sent> clean() {
        MsixLink link = new MsixLink();
        link.discover();
        link.program();
        link.interrupts();
        return link.sent;
    }

    /** The driver gives an entry new data while it is not masked: MSIX-TBL-001. */
    public static List<Sent> unmaskedChange() {
        MsixLink link = new MsixLink();
        link.discover();
        link.program();
        link.interrupts();
        link.down(Tlps.memoryWrite(HOST, 0, BAR + 0x2000 + 8, 0x4031));
        return link.sent;
    }

    private void discover() {
        read(0x00, 0x0010_1b36);
        read(0x08, 0x0108_0202);
        read(0x0c, 0);
        read(0x04, 0x0010_0000);
        read(0x34, 0x40);
        read(0x40, 0x0002_0011);
        read(0x44, 0x2000);
        read(0x48, 0x3000);
        read(0x10, 0x0000_0000);
        write(0x10, (int) BAR, 4);
        write(0x04, 6, 2);
        read(0x04, 0x0010_0006);
    }

    private void program() {
        write(CONTROL, 0xc002, 2);
        for (int entry = 0; entry < 3; entry++) {
            long at = BAR + 0x2000 + 16L * entry;
            down(Tlps.memoryWrite(HOST, 0, at, MESSAGE));
            down(Tlps.memoryWrite(HOST, 0, at + 4, 0));
            down(Tlps.memoryWrite(HOST, 0, at + 8, 0x4021 + entry));
            down(Tlps.memoryWrite(HOST, 0, at + 12, 0));
        }
        down(Tlps.memoryRead(HOST, ++tag, BAR + 0x2000 + 32 + 12, 1));
        up(Tlps.completionWithData(DEVICE, HOST, tag, 0));
        write(CONTROL, 0x8002, 2);
    }

    private void interrupts() {
        for (int i = 0; i < 6; i++) {
            up(Tlps.memoryWrite(DEVICE, i, MESSAGE & 0xffff_ffffL, 0x4021 + i % 3));
        }
    }

    private void read(int register, int value) {
        down(Tlps.configRead(HOST, ++tag, DEVICE, register));
        up(Tlps.completionWithData(DEVICE, HOST, tag, value));
    }

    private void write(int register, int value, int bytes) {
        down(Tlps.configWrite(HOST, ++tag, DEVICE, register, value, bytes));
        up(Tlps.completion(DEVICE, HOST, tag));
    }

    private void down(byte[] tlp) {
        sent.add(new Sent(1000L * sent.size(), false, tlp));
    }

    private void up(byte[] tlp) {
        sent.add(new Sent(1000L * sent.size(), true, tlp));
    }
}
