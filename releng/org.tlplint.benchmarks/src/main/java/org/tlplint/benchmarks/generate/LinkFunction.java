/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks.generate;

/** A function with MSI-X behind a link, as its driver and its interrupts show it to whoever captures the TLPs. */
final class LinkFunction {

    private static final int MSIX = 0x40;
    private static final int ENABLED = 0x8000;
    private static final long BARS = 0xe000_0000L;
    private static final int BAR_BYTES = 0x10_0000;
    private static final int TABLE = 0x2000;
    private static final int PBA = 0x8000;
    private static final int DOORBELLS = 0x1_0000;

    private final CaptureOutput out;
    private final MessagePool pool;
    private final int bdf;
    private final long bar;
    private final int[] messages;

    LinkFunction(CaptureOutput out, MessagePool pool, int number, int entries) {
        this.out = out;
        this.pool = pool;
        bdf = number + 1 << 8;
        bar = BARS + (long) number * BAR_BYTES;
        messages = new int[entries];
    }

    int entries() {
        return messages.length;
    }

    /** From its discovery to enabled interrupts. */
    void bringUp() {
        out.configRead(bdf, 0x00, 0x0010_1b36);
        out.configRead(bdf, 0x08, 0x0108_0202);
        out.configRead(bdf, 0x0c, 0);
        out.configRead(bdf, 0x04, 0x0010_0000);
        out.configRead(bdf, 0x34, MSIX);
        out.configRead(bdf, MSIX, messages.length - 1 << 16 | 0x11);
        out.configRead(bdf, MSIX + 4, TABLE);
        out.configRead(bdf, MSIX + 8, PBA);
        out.configWrite(bdf, 0x10, 0xf, 0xffff_ffff);
        out.configRead(bdf, 0x10, -BAR_BYTES);
        out.configWrite(bdf, 0x10, 0xf, (int) bar);
        out.configWrite(bdf, 0x04, 0x3, 6);
        control(ENABLED | 0x4000);
        for (int i = 0; i < messages.length; i++) {
            messages[i] = pool.take();
            program(i);
            mask(i, false);
        }
        readBack(0, false);
        control(ENABLED);
    }

    private void control(int value) {
        out.configWrite(bdf, MSIX, 0xc, (value | messages.length - 1) << 16);
    }

    private long entry(int vector) {
        return bar + TABLE + 16L * vector;
    }

    private void program(int vector) {
        out.write(CaptureOutput.HOST, entry(vector), (int) MessagePool.address(messages[vector]));
        out.write(CaptureOutput.HOST, entry(vector) + 4, 0);
        out.write(CaptureOutput.HOST, entry(vector) + 8, MessagePool.data(messages[vector]));
    }

    private void mask(int vector, boolean on) {
        out.write(CaptureOutput.HOST, entry(vector) + 12, on ? 1 : 0);
    }

    /** Reads Vector Control of an entry: writes that came before have arrived then. */
    private void readBack(int vector, boolean masked) {
        out.read(CaptureOutput.HOST, bdf, entry(vector) + 12, masked ? 1 : 0);
    }

    /** The function interrupts. */
    void interrupt(int vector) {
        out.write(bdf, MessagePool.address(messages[vector]), MessagePool.data(messages[vector]));
    }

    /** Software moves an interrupt to another processor. */
    void move(int vector) {
        mask(vector, true);
        readBack(vector, true);
        int old = messages[vector];
        messages[vector] = pool.take();
        pool.release(old);
        program(vector);
        readBack(vector, true);
        mask(vector, false);
    }

    /** Software holds an interrupt off for a while. */
    void hold(int vector) {
        mask(vector, true);
        readBack(vector, true);
        out.read(CaptureOutput.HOST, bdf, bar + PBA + (vector >> 5) * 4L, 0);
        mask(vector, false);
    }

    void doorbell(int queue, int value) {
        out.write(CaptureOutput.HOST, bar + DOORBELLS + (queue & 0xff) * 4L, value);
    }

    void readRegister(int register, int value) {
        out.read(CaptureOutput.HOST, bdf, bar + 0x1000 + (register & 0xff) * 4L, value);
    }

    void readStatus() {
        out.configRead(bdf, 0x04, 0x0010_0006);
    }

    /** The function reads memory. */
    void fetch(long address, int value) {
        out.read(bdf, CaptureOutput.HOST, address, value);
    }

    /** The function writes memory. */
    void store(long address, int value) {
        out.write(bdf, address, value);
    }

    /** A fault: Message Data changes while the entry is not masked. Afterwards everything is in order. */
    void changeUnmasked(int vector) {
        out.write(CaptureOutput.HOST, entry(vector) + 8, MessagePool.data(messages[vector]) | 0x100);
        move(vector);
    }

    /** A fault: the function interrupts although the entry has been masked and it knows. */
    void interruptMasked(int vector) {
        mask(vector, true);
        readBack(vector, true);
        interrupt(vector);
        mask(vector, false);
    }
}
