/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import org.tlplint.formats.text.LineScanner;

/** Finds how many bytes a configuration access covered, in what the same thread printed beside it. */
final class ConfigWidth {

    private final LineScanner scanner;
    private final Neighbours neighbours = new Neighbours();
    private final RegionAccess behind = new RegionAccess();
    private final VfioLine vfio = new VfioLine();
    private final ConfigAccess beside = new ConfigAccess();

    ConfigWidth(LineScanner scanner) {
        this.scanner = scanner;
    }

    /** The bytes of an access on the scanner's current line, or 0 if no line tells. */
    int of(QemuLine line, ConfigAccess config) {
        if (config.length > 0) {
            return config.length;
        }
        int length = ofRegion(line, config);
        return length > 0 ? length : ofVfio(line, config);
    }

    /** The region line stands before a write and after a read. */
    private int ofRegion(QemuLine line, ConfigAccess config) {
        neighbours.around(scanner, line, !config.write);
        for (QemuLine next = step(config); next != null; next = step(config)) {
            if (behind.parse(next)) {
                if (behind.write == config.write && behind.reaches(config)) {
                    return behind.size;
                }
            } else if (line.hasThread() || next.isEvent(ConfigAccess.READ) || next.isEvent(ConfigAccess.WRITE)) {
                // on the same thread nothing stands between the two lines
                return 0;
            }
        }
        return 0;
    }

    private QemuLine step(ConfigAccess config) {
        return config.write ? neighbours.preceding() : neighbours.following();
    }

    /** The line of vfio stands the other way round. */
    private int ofVfio(QemuLine line, ConfigAccess config) {
        neighbours.around(scanner, line, config.write);
        QemuLine next = config.write ? neighbours.following() : neighbours.preceding();
        boolean told = next != null && vfio.parse(next, beside) == VfioLine.Kind.CONFIG && beside.isSame(config);
        return told ? beside.length : 0;
    }
}
