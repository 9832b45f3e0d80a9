/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlp;

import org.tlplint.core.trace.EventKind;

/**
 * What the first byte of a non-flit header, Fmt and Type, says (PCIe Base 6.x, 2.2.1.1, table of Fmt and Type encodings).
 * The byte that held the deprecated TCfgWr now is a Deferrable Memory Write of 3 DWORDs (2.2.7.1.2), and is read as that.
 */
public enum TlpType {

    MRD32("MRd32", EventKind.MEMORY_READ, 0x00),
    MRD64("MRd64", EventKind.MEMORY_READ, 0x20),
    MRD_LK32("MRdLk32", EventKind.MEMORY_READ, 0x01),
    MRD_LK64("MRdLk64", EventKind.MEMORY_READ, 0x21),
    MWR32("MWr32", EventKind.MEMORY_WRITE, 0x40),
    MWR64("MWr64", EventKind.MEMORY_WRITE, 0x60),
    IORD("IORd", EventKind.IO_READ, 0x02),
    IOWR("IOWr", EventKind.IO_WRITE, 0x42),
    CFGRD0("CfgRd0", EventKind.CONFIG_READ, 0x04),
    CFGWR0("CfgWr0", EventKind.CONFIG_WRITE, 0x44),
    CFGRD1("CfgRd1", EventKind.CONFIG_READ, 0x05),
    CFGWR1("CfgWr1", EventKind.CONFIG_WRITE, 0x45),
    DMWR32("DMWr32", EventKind.ATOMIC, 0x5b),
    DMWR64("DMWr64", EventKind.ATOMIC, 0x7b),
    FETCH_ADD32("FetchAdd32", EventKind.ATOMIC, 0x4c),
    FETCH_ADD64("FetchAdd64", EventKind.ATOMIC, 0x6c),
    SWAP32("Swap32", EventKind.ATOMIC, 0x4d),
    SWAP64("Swap64", EventKind.ATOMIC, 0x6d),
    CAS32("CAS32", EventKind.ATOMIC, 0x4e),
    CAS64("CAS64", EventKind.ATOMIC, 0x6e),
    CPL("Cpl", EventKind.COMPLETION, 0x0a),
    CPLD("CplD", EventKind.COMPLETION, 0x4a),
    CPL_LK("CplLk", EventKind.COMPLETION, 0x0b),
    CPLD_LK("CplDLk", EventKind.COMPLETION, 0x4b),
    /** Type[2:0] is the routing. */
    MSG("Msg", EventKind.MESSAGE, 0x30),
    /** Type[2:0] is the routing. */
    MSGD("MsgD", EventKind.MESSAGE, 0x70),
    /** Deprecated: no header of today has it, and what its fields would be is not specified any more. */
    TCFGRD("TCfgRd", null, 0x1b);

    private static final TlpType[] BY_BYTE = byByte();

    private final String mnemonic;
    private final EventKind kind;
    private final int first;

    TlpType(String mnemonic, EventKind kind, int first) {
        this.mnemonic = mnemonic;
        this.kind = kind;
        this.first = first;
    }

    private static TlpType[] byByte() {
        TlpType[] table = new TlpType[256];
        for (TlpType type : values()) {
            int routings = type.kind == EventKind.MESSAGE ? 8 : 1;
            for (int i = 0; i < routings; i++) {
                table[type.first + i] = type;
            }
        }
        return table;
    }

    /** The type of a header by its first byte, or null if no non-flit header begins so. */
    public static TlpType of(int firstByte) {
        return BY_BYTE[firstByte & 0xff];
    }

    /** The short name of the specification, with 32 or 64 for the header formats of memory requests. */
    public String mnemonic() {
        return mnemonic;
    }

    /** What event it makes; null for what is refused. */
    public EventKind kind() {
        return kind;
    }

    /** 12 or 16. */
    public int headerBytes() {
        return (first & 0x20) != 0 ? 16 : 12;
    }

    public boolean hasData() {
        return (first & 0x40) != 0;
    }

    /** First byte of the header; of messages the one with routing 0. */
    public int firstByte() {
        return first;
    }

    /** FetchAdd, Swap or CAS; not a Deferrable Memory Write, which has byte enables. */
    boolean isAtomicOp() {
        return kind == EventKind.ATOMIC && (first & 0x1f) != 0x1b;
    }
}
