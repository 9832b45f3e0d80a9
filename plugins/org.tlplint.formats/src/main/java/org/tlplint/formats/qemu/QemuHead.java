/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.Bytes;

/** What the first bytes of a source tell about it: whether it is a QEMU log, and what that log shows. */
final class QemuHead {

    private static final int MOST_LINES = 2_000;

    private final QemuLine line = new QemuLine();
    private final RegionAccess access = new RegionAccess();
    private final EnumSet<Trait> traits = EnumSet.of(Trait.SYNCHRONOUS);
    private int lines;
    /** Lines with an event that we know. */
    private int known;
    /** Lines with the shape of an event and QEMU's time stamp. */
    private int shaped;

    QemuHead(byte[] head) {
        for (int from = 0; from < head.length && lines < MOST_LINES;) {
            int newline = Bytes.indexOf(head, (byte) '\n', from, head.length);
            int to = newline < 0 ? head.length : newline;
            if (to > from) {
                lines++;
                look(head, from, to > from && head[to - 1] == '\r' ? to - 1 : to);
            }
            from = to + 1;
        }
    }

    private void look(byte[] head, int lineStart, int to) {
        int from = QemuLine.unquoted(head, lineStart, to);
        if (!line.parse(head, from, to)) {
            known += RefusedAccess.matches(head, line.body, to) ? 1 : 0;
            return;
        }
        if (line.hasTime()) {
            traits.add(Trait.TIME);
            shaped++;
        }
        if (access.parse(line)) {
            known++;
            traits.add(Trait.TABLE_ACCESSES);
            if (access.region == Region.LOCAL_APIC || access.region == Region.DOORBELL) {
                traits.add(Trait.MESSAGES);
            }
        } else if (line.isEvent(ConfigAccess.READ) || line.isEvent(ConfigAccess.WRITE)) {
            known++;
            traits.add(Trait.CONFIG_ACCESSES);
        } else if (line.isEvent(BarMapping.ADD) || line.isEvent(BarMapping.REMOVE) || KnownEvent.of(line) != null) {
            known++;
        }
    }

    Set<Trait> traits() {
        return traits;
    }

    /** One known event is enough to be fairly sure; the share of such lines makes the rest. */
    int confidence() {
        if (known > 0) {
            return 55 + 44 * known / lines;
        }
        return shaped * 2 > lines ? 40 : 0;
    }
}
