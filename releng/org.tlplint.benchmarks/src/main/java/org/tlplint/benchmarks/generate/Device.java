/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks.generate;

import org.tlplint.benchmarks.generate.QemuLog.Region;

/**
 * One function of the generated machine: its configuration space, its MSI-X Table, and the accesses that a driver makes to
 * them, each of which writes its lines and changes the state.
 */
final class Device {

    static final int COMMAND = 0x04;
    static final int MSI = 0x50;
    static final int MSIX = 0xb0;
    private static final int POWER = 0x40;
    private static final int MSI_ENABLE = 1;
    private static final int MSIX_ENABLE = 0x8000;
    private static final int FUNCTION_MASK = 0x4000;
    private static final int BUS_MASTER = 4;
    private static final long BARS = 0x40_0000_0000L;
    private static final int BAR_BYTES = 0x2_0000;
    private static final int TABLE = 0x8000;
    private static final int PBA = 0x1_0000;
    private static final Region TABLE_REGION = Region.of(0x5614_f1b0_2100L, "msix-table");
    private static final Region PBA_REGION = Region.of(0x5614_f1b0_21f0L, "msix-pba");

    private final QemuLog log;
    private final MessagePool pool;
    private final int bdf;
    private final DeviceModel model;
    private final byte[] who;
    private final Region registers;
    private final long base;
    private final boolean ports;
    private final byte[] config = new byte[256];
    private final int[] messages;
    private int msiMessage;
    /** 0, or the bit of Message Data by which it differs from the message out of the pool. */
    private int msiChange;

    /**
     * @param entries size of the MSI-X Table, 0 for a function with MSI alone
     */
    Device(QemuLog log, MessagePool pool, int number, DeviceModel model, int entries, boolean msi) {
        this.log = log;
        this.pool = pool;
        this.model = model;
        bdf = 0x100 + (number < 200 ? number << 8 : (200 << 8) + number - 200);
        who = QemuLog.text("%s %02x:%02x.%x".formatted(model.title(), bdf >> 8, bdf >> 3 & 31, bdf & 7));
        registers = Region.of(0x5614_f1b0_2000L, model.registers());
        base = BARS + (long) number * BAR_BYTES;
        ports = number % 2 == 0;
        messages = new int[entries];
        set(0, 4, 0x0010_1b36);
        set(6, 2, 0x10);
        set(8, 4, 0x0108_0202);
        set(0x34, 1, POWER);
        set(POWER, 4, 0x0003_0001 | (msi ? MSI : MSIX) << 8);
        set(POWER + 4, 4, 8);
        if (msi) {
            set(MSI, 4, 0x0080_0005 | (entries > 0 ? MSIX << 8 : 0));
        }
        if (entries > 0) {
            set(MSIX, 4, 0x11 | entries - 1 << 16);
            set(MSIX + 4, 4, TABLE);
            set(MSIX + 8, 4, PBA);
        }
    }

    private void set(int at, int bytes, long value) {
        for (int i = 0; i < bytes; i++) {
            config[at + i] = (byte) (value >>> i * 8);
        }
    }

    private long get(int at, int bytes) {
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << 8 | config[at + i] & 0xff;
        }
        return value;
    }

    DeviceModel model() {
        return model;
    }

    boolean hasMsi() {
        return get(MSI, 1) == 5;
    }

    boolean hasMsix() {
        return messages.length > 0;
    }

    int entries() {
        return messages.length;
    }

    // --- configuration accesses

    void read(int register, int bytes) {
        log.configRead(who, bdf, register, bytes, get(register, bytes), ports);
    }

    void write(int register, int bytes, long value) {
        set(register, bytes, value);
        log.configWrite(who, bdf, register, bytes, value, ports);
    }

    /** A driver of another function reads on through its own mechanism; the register is one of the header. */
    void readHeader(int choice) {
        switch (choice & 3) {
            case 0 -> read(0, 4);
            case 1 -> read(6, 2);
            case 2 -> read(8, 4);
            default -> read(COMMAND, 2);
        }
    }

    /** Firmware and operating system find the function, place its BAR and enable its interrupts. */
    void bringUp() {
        announce(true);
    }

    /** Finds and places the function; whether its entries are programmed and unmasked, too. */
    void announce(boolean program) {
        for (int at : new int[] {0, 4, 8, 0x0c, 0x34}) {
            read(at, 4);
        }
        write(0x10, 4, 0xffff_ffffL);
        set(0x10, 4, -BAR_BYTES | 4);
        read(0x10, 4);
        write(0x14, 4, 0xffff_ffffL);
        read(0x14, 4);
        write(0x10, 4, base & 0xffff_ffffL);
        set(0x10, 4, base | 4);
        write(0x14, 4, base >>> 32);
        for (int capability = POWER; capability != 0; capability = config[capability + 1] & 0xff) {
            read(capability, 4);
        }
        read(POWER + 4, 4);
        write(COMMAND, 2, 0x106);
        map(true);
        if (hasMsi()) {
            programMsi();
            if (!hasMsix()) {
                enableMsi(true);
            }
        }
        if (hasMsix()) {
            read(MSIX + 4, 4);
            read(MSIX + 8, 4);
            if (program) {
                enableMsix();
            }
        }
    }

    /** The BAR moves: the register is not told, as when somebody else moves it. */
    void moveBar(long distance) {
        log.mapped(true, who, 0, base + distance, BAR_BYTES);
        log.access(false, TABLE_REGION, entry(0, 3) + distance, 0, 4);
    }

    void map(boolean add) {
        log.mapped(add, who, 0, base, BAR_BYTES);
    }

    void busMaster(boolean on) {
        long command = get(COMMAND, 2);
        write(COMMAND, 2, on ? command | BUS_MASTER : command & ~BUS_MASTER);
        read(COMMAND, 2);
    }

    /** Programs a message into the MSI registers, which are disabled. */
    void programMsi() {
        msiMessage = pool.take();
        write(MSI + 4, 4, MessagePool.address(msiMessage));
        write(MSI + 8, 4, 0);
        write(MSI + 0xc, 2, msiData());
    }

    /** Changes Message Data alone, by one write, to one that nobody else has; the function sends what is there now. */
    void changeMsiData() {
        msiChange ^= 0x100;
        write(MSI + 0xc, 2, msiData());
    }

    private int msiData() {
        return MessagePool.data(msiMessage) | msiChange;
    }

    void enableMsi(boolean on) {
        long control = get(MSI + 2, 2);
        write(MSI + 2, 2, on ? control | MSI_ENABLE : control & ~MSI_ENABLE);
        read(MSI + 2, 2);
    }

    // --- the MSI-X Table

    private void enableMsix() {
        write(MSIX + 2, 2, get(MSIX + 2, 2) | MSIX_ENABLE | FUNCTION_MASK);
        for (int v = 0; v < messages.length; v++) {
            control(v, 1);
        }
        for (int v = 0; v < messages.length; v++) {
            messages[v] = pool.take();
            program(v);
        }
        functionMask(false);
        for (int v = 0; v < messages.length; v++) {
            control(v, 0);
        }
    }

    void functionMask(boolean on) {
        long control = get(MSIX + 2, 2);
        write(MSIX + 2, 2, on ? control | FUNCTION_MASK : control & ~FUNCTION_MASK);
        read(MSIX + 2, 2);
    }

    private long entry(int vector, int dword) {
        return base + TABLE + vector * 16L + dword * 4L;
    }

    void control(int vector, int value) {
        log.access(true, TABLE_REGION, entry(vector, 3), value, 4);
    }

    void mask(int vector) {
        control(vector, 1);
        log.access(false, TABLE_REGION, entry(vector, 3), 1, 4);
    }

    private void program(int vector) {
        log.access(true, TABLE_REGION, entry(vector, 0), MessagePool.address(messages[vector]), 4);
        log.access(true, TABLE_REGION, entry(vector, 1), 0, 4);
        log.access(true, TABLE_REGION, entry(vector, 2), MessagePool.data(messages[vector]), 4);
    }

    /** Gives a masked entry a new message. */
    void move(int vector) {
        int old = messages[vector];
        messages[vector] = pool.take();
        pool.release(old);
        program(vector);
    }

    /** Writes any message to an entry, masked or not. */
    void program(int vector, long address, int data) {
        log.access(true, TABLE_REGION, entry(vector, 0), address, 4);
        log.access(true, TABLE_REGION, entry(vector, 2), data, 4);
    }

    /** Changes Message Data alone, to one that no entry has. */
    void changeData(int vector) {
        log.access(true, TABLE_REGION, entry(vector, 2), MessagePool.data(messages[vector]) | 0x100, 4);
    }

    void readPending(int vector) {
        log.access(false, PBA_REGION, base + PBA + (vector >>> 6) * 8L, 0, 4);
    }

    void writePending(int vector) {
        log.access(true, PBA_REGION, base + PBA + (vector >>> 6) * 8L, 0xffff_ffffL, 4);
    }

    // --- what the function does

    void touchRegister(boolean write, int register, long value) {
        log.access(write, registers, base + (register & 0x7ffc), value, 4);
    }

    /** Sends the message of an entry, as the device model tells it. */
    void interrupt(int vector) {
        model.announce(log, vector);
        log.message(MessagePool.address(messages[vector]), MessagePool.data(messages[vector]));
    }

    void interruptMsi() {
        model.announce(log, 0);
        log.message(MessagePool.address(msiMessage), msiData());
    }
}
