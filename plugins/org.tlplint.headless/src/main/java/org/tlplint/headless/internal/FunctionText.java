/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.Locale;

import org.tlplint.core.device.StoreLayout;
import org.tlplint.core.pci.Bars;
import org.tlplint.core.pci.ConfigSpace;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.InterruptStore;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;

/** Prints what is known of a function; what is not known is a question mark. */
final class FunctionText {

    private static final int BYTES_A_LINE = 16;

    private final Console console;

    FunctionText(Console console) {
        this.console = console;
    }

    /** Identity, BARs and capabilities. */
    void head(FunctionState f) {
        ConfigSpace c = f.config();
        console.line(Style.BOLD.of(f.label()) + "  [" + hex(c, 0x00, 2) + ":" + hex(c, 0x02, 2) + "]  class "
                + hex(c, 0x09, 3)
                + (f.isBridge() ? ", bridge" : ""));
        Layout.paragraph(console, "  ",
                "Command " + hex(c, 0x04, 2) + ": Memory Space Enable " + bit(f.isMemorySpaceEnabled())
                        + ", Bus Master Enable " + bit(f.isBusMasterEnabled()) + ", Interrupt Disable "
                        + bit(f.isInterruptDisabled())
                        + (f.powerState() < 0 ? "" : ", power state D" + f.powerState()));
        for (int bar = 0; bar < Bars.COUNT; bar++) {
            if (f.bars().isPlaced(bar)) {
                console.line("  " + bar(f.bars(), bar));
            }
        }
        if (f.msi() != null) {
            Layout.paragraph(console, "  MSI    ", msi(f.msi()));
        }
        if (f.msix() != null) {
            Layout.paragraph(console, "  MSI-X  ", msix(f.msix()));
        }
        for (InterruptStore store : f.stores()) {
            Layout.paragraph(console, "  Store  ", store(store.layout()));
        }
        if (f.msi() == null && f.msix() == null) {
            console.line(f.capabilities().complete() ? "  neither MSI nor MSI-X"
                    : "  no MSI or MSI-X capability seen; the capability list is not known to its end");
        }
    }

    private static String bar(Bars bars, int bar) {
        long size = bars.size(bar);
        return "BAR %d  %016x%s".formatted(bar, bars.base(bar),
                size == 0 ? ", size ?" : "-%016x, %s".formatted(bars.base(bar) + size - 1, Layout.bytes(size)));
    }

    private static String msi(MsiState m) {
        int capable = m.multipleMessageCapable();
        int enabled = m.multipleMessageEnable();
        return "at 0x%02x: %s, Enable %s, vectors %s of %s, address %s, data %s%s".formatted(m.offset(),
                m.is64Bit().isTrue() ? "64-bit" : m.is64Bit().isFalse() ? "32-bit" : "width ?", bit(m.isEnabled()),
                enabled < 0 ? "?" : Integer.toString(1 << Math.min(enabled, 5)),
                capable < 0 ? "?" : Integer.toString(1 << Math.min(capable, 5)),
                m.isAddressKnown() ? "0x%08x".formatted(m.address()) : "?",
                m.isDataKnown() ? "0x%04x".formatted(m.data()) : "?",
                m.isMaskable().isTrue() ? ", per-vector masking" : "");
    }

    private static String msix(MsixState m) {
        int size = m.size();
        return "at 0x%02x: Enable %s, Function Mask %s, %s, Table %s, PBA %s".formatted(m.offset(), bit(m.isEnabled()),
                bit(m.isFunctionMasked()), size == 0 ? "? entries" : Layout.count(size, "entry", "entries"),
                m.isTableLocated() ? "BAR %d + 0x%x".formatted(m.tableBar(), m.tableOffset()) : "?",
                m.isPbaLocated() ? "BAR %d + 0x%x".formatted(m.pbaBar(), m.pbaOffset()) : "?");
    }

    private static String store(StoreLayout s) {
        return "%s at %s, as described: %s, %d bytes apart, %s".formatted(s.name(), s.place(),
                Layout.count(s.slots(), "slot"), s.stride(),
                s.hasMask() ? "mask bit %d of 0x%x, after a reset %s".formatted(s.maskBit(), s.control(),
                        s.afterReset().name().toLowerCase(Locale.ROOT)) : "no mask bit");
    }

    /**
     * Mask and Pending bits of MSI, the MSI-X Table and other message stores. "Armed" is the message that the function is free to send since the
     * entry was last unmasked.
     */
    void vectors(FunctionState f) {
        if (f.msi() != null && f.msi().isMaskable().isTrue()) {
            TextTable table = new TextTable("  MSI vector", "mask", "pending");
            for (int v = 0; v < Math.max(1, f.msi().allocatedVectors()); v++) {
                table.row("  " + v, bit(f.msi().isMasked(v)), bit(f.msi().isPending(v)));
            }
            table.print(console, "");
        }
        EntryTable table = new EntryTable(console);
        if (f.msix() != null) {
            table.print(f.msix());
        }
        for (InterruptStore store : f.stores()) {
            console.line("  Store " + store.name());
            table.print(store);
        }
    }

    /** All bytes that are known, sixteen a line. */
    void dump(ConfigSpace c) {
        boolean gap = false;
        for (int at = 0; at < c.extent(); at += BYTES_A_LINE) {
            StringBuilder line = new StringBuilder("  %03x:".formatted(at));
            boolean any = false;
            for (int i = at; i < at + BYTES_A_LINE; i++) {
                any |= c.known(i, 1) != 0;
                line.append(' ').append(nibbles(c.read(i, 1), c.known(i, 1), 2));
            }
            if (any) {
                console.line(line.toString());
            } else if (!gap) {
                console.line("  ...");
            }
            gap = !any;
        }
    }

    private static String hex(ConfigSpace c, int offset, int bytes) {
        return nibbles(c.read(offset, bytes), c.known(offset, bytes), bytes * 2);
    }

    /** Hexadecimal digits; one of which a bit is not known is a question mark. */
    static String nibbles(int value, int known, int digits) {
        StringBuilder text = new StringBuilder();
        for (int shift = digits * 4 - 4; shift >= 0; shift -= 4) {
            text.append((known >>> shift & 0xf) == 0xf ? Character.forDigit(value >>> shift & 0xf, 16) : '?');
        }
        return text.toString();
    }

    static String bit(Truth value) {
        return switch (value) {
            case TRUE -> "1";
            case FALSE -> "0";
            case UNKNOWN -> "?";
        };
    }
}
