/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.ftrace;

import java.util.Locale;

import org.tlplint.formats.text.ByteMap;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.Table;

/** What an event tells: by its name, or, of a probe that a person made, by the function that it sits on. */
enum KnownEvent {

    RWMMIO_WRITE,
    RWMMIO_READ,
    /** An event of rwmmio that another one tells better. */
    RWMMIO_HALF,
    KVM_MMIO,
    AER,
    /** Worth a note. */
    NOTE,
    /** A probe on a function that accesses configuration space. */
    CONFIG,
    /** A probe on the function that writes messages into MSI registers or MSI-X entries. */
    MESSAGE,
    OTHER;

    private static final ByteMap<KnownEvent> BY_NAME = new ByteMap<>();
    private static final byte[] WRITE_MESSAGE = Bytes.of("pci_write_msi_msg");
    private static final byte[] CONFIG_WORD = Bytes.of("_config_");
    private static final byte[] RAW_READ = Bytes.of("raw_pci_read");
    private static final byte[] RAW_WRITE = Bytes.of("raw_pci_write");
    private static final byte[] MMCFG = Bytes.of("pci_mmcfg_");
    private static final byte[] CONF1 = Bytes.of("pci_conf1_");

    static {
        for (String[] row : Table.rows(KnownEvent.class, "events.tsv")) {
            BY_NAME.put(Bytes.of(row[0]), valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_')));
        }
    }

    static KnownEvent of(FtraceLine line) {
        KnownEvent known = BY_NAME.get(line.bytes, line.nameStart, line.nameEnd);
        return known != null ? known : line.rest < line.end && line.bytes[line.rest] == '(' ? probed(line) : OTHER;
    }

    private static KnownEvent probed(FtraceLine line) {
        if (holds(line, WRITE_MESSAGE)) {
            return MESSAGE;
        }
        boolean config = holds(line, CONFIG_WORD) || holds(line, RAW_READ) || holds(line, RAW_WRITE)
                || holds(line, MMCFG) || holds(line, CONF1);
        return config ? CONFIG : OTHER;
    }

    /** Whether the parentheses, or the name of the probe where they hold an address alone, have a text in them. */
    private static boolean holds(FtraceLine line, byte[] text) {
        int close = functionEnd(line);
        return Bytes.indexOf(line.bytes, text, line.rest, close) >= 0
                || Bytes.indexOf(line.bytes, text, line.nameStart, line.nameEnd) >= 0;
    }

    /** End of the function in parentheses that a probe's line begins with. */
    static int functionEnd(FtraceLine line) {
        int close = Bytes.indexOf(line.bytes, (byte) ')', line.rest, line.end);
        return close < 0 ? line.rest : close;
    }
}
