/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlp;

/** Why bytes are no TLP that can be decoded, and at which of them. The reason is one of few texts, so that readers can count by it. */
final class TlpProblem {

    static final String CUT_HEADER = "TLP shorter than its header";
    static final String CUT_PREFIX = "TLP ends within a prefix";
    static final String TOO_LONG = "TLP longer than its Length says";
    static final String UNDEFINED_TYPE = "TLP of a type that no header outside flit mode has";
    static final String DEPRECATED = "TLP of a deprecated type (TCfgRd)";
    static final String FLIT_MODE = "TLP in flit mode, which is not decoded";
    static final String UNDEFINED_PREFIX = "TLP with a prefix that is not defined";
    static final String PREFIX_ORDER = "TLP with a Local prefix after an End-End prefix";
    static final String TOO_MANY_PREFIXES = "TLP with too many prefixes";
    static final String ONE_DWORD = "I/O or configuration request of other than one DWORD";
    static final String OPERAND = "AtomicOp with an operand of a size that is not defined";

    private String reason;
    private int place;
    private int detail;

    void clear() {
        reason = null;
        place = -1;
    }

    /** Notes the fault; -1 for the convenience of the caller. */
    int at(String newReason, int newPlace, int newDetail) {
        reason = newReason;
        place = newPlace;
        detail = newDetail;
        return -1;
    }

    String reason() {
        return reason;
    }

    int place() {
        return place;
    }

    /** The place, what was expected there and what there is. */
    String explain() {
        return "byte %d: %s".formatted(place, switch (reason) {
            case CUT_HEADER, CUT_PREFIX -> "%d more byte%s expected".formatted(detail, detail == 1 ? "" : "s");
            case TOO_LONG -> "the TLP should end here, %d more byte%s found".formatted(detail, detail == 1 ? "" : "s");
            case UNDEFINED_TYPE -> "Fmt and Type are %02x, which is not defined outside flit mode".formatted(detail);
            case DEPRECATED -> "Fmt and Type are %02x, TCfgRd; a type in use expected".formatted(detail);
            case FLIT_MODE -> "prefix %02x announces a header in flit mode; one of non-flit mode expected"
                    .formatted(detail);
            case UNDEFINED_PREFIX -> "prefix %02x is not defined".formatted(detail);
            case PREFIX_ORDER -> "Local prefix %02x; a header or an End-End prefix expected".formatted(detail);
            case TOO_MANY_PREFIXES -> "a header expected after %d prefixes".formatted(detail);
            case ONE_DWORD -> "Length is %d; 1 expected".formatted(detail);
            case OPERAND -> "Length is %d; 1 or 2 expected (2, 4 or 8 for CAS)".formatted(detail);
            default -> reason;
        });
    }
}
