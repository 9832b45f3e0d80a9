/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlp;

/**
 * The prefixes before a non-flit header, one DWORD each, first the Local ones, then at most four End-End ones (PCIe Base 6.x,
 * 2.2.10). Those for Steering Tags, PASID and IDE count; MR-IOV and vendor-defined ones are passed over.
 */
final class TlpPrefixes {

    /** Fmt of every prefix. */
    private static final int PREFIX = 4;
    private static final int END_END = 0x10;
    private static final int MR_IOV = 0x80;
    private static final int FLIT_MODE = 0x8d;
    private static final int VENDOR_LOCAL_0 = 0x8e;
    private static final int VENDOR_LOCAL_1 = 0x8f;
    private static final int TPH = 0x90;
    private static final int PASID = 0x91;
    private static final int IDE = 0x92;
    private static final int VENDOR_END_END_0 = 0x9e;
    private static final int VENDOR_END_END_1 = 0x9f;
    private static final int MOST_END_END = 4;
    /** No more Local prefixes than kinds of them; that a hostile source could name more costs nothing to forbid. */
    private static final int MOST_LOCAL = 4;

    private boolean pasid;
    private boolean ide;
    private int upperTag;

    static boolean isPrefix(byte first) {
        return (first >> 5 & 7) == PREFIX;
    }

    /** Forgets the prefixes of the TLP before. */
    void clear() {
        pasid = false;
        ide = false;
        upperTag = 0;
    }

    /**
     * Takes the prefixes.
     *
     * @return where the header begins, or -1 after telling the fault
     */
    int parse(byte[] bytes, int from, int to, TlpProblem fault) {
        int endEnd = 0;
        int at = from;
        while (at < to && isPrefix(bytes[at])) {
            int prefix = bytes[at] & 0xff;
            if (to - at < 4) {
                return fault.at(TlpProblem.CUT_PREFIX, to - from, 4 - (to - at));
            }
            boolean local = (prefix & END_END) == 0;
            if (prefix == FLIT_MODE) {
                return fault.at(TlpProblem.FLIT_MODE, at - from, prefix);
            }
            if (local && endEnd > 0) {
                return fault.at(TlpProblem.PREFIX_ORDER, at - from, prefix);
            }
            endEnd += local ? 0 : 1;
            if (endEnd > MOST_END_END || local && at - from >= 4 * MOST_LOCAL) {
                return fault.at(TlpProblem.TOO_MANY_PREFIXES, at - from, MOST_END_END);
            }
            if (!take(bytes, at, prefix)) {
                return fault.at(TlpProblem.UNDEFINED_PREFIX, at - from, prefix);
            }
            at += 4;
        }
        return at;
    }

    private boolean take(byte[] bytes, int at, int prefix) {
        switch (prefix) {
            case TPH -> upperTag = bytes[at + 1] & 0xff;
            case PASID -> pasid = true;
            case IDE -> ide = true;
            case MR_IOV, VENDOR_LOCAL_0, VENDOR_LOCAL_1, VENDOR_END_END_0, VENDOR_END_END_1 -> {
                // They change nothing that an event holds.
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether a PASID is given (6.20). */
    boolean pasid() {
        return pasid;
    }

    /** Whether what follows the header is encrypted, with a MAC of three DWORDs perhaps behind it (6.33). */
    boolean ide() {
        return ide;
    }

    /** Steering Tag bits 15:8 (2.2.7.1.1). */
    int upperTag() {
        return upperTag;
    }
}
