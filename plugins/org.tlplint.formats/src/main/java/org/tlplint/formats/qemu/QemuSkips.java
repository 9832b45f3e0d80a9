/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import org.tlplint.core.trace.SkipLog;

/** The reasons for which lines of a QEMU log make no event. */
final class QemuSkips {

    final SkipLog log = new SkipLog();
    final SkipLog.Skip configPort = expected("configuration address port (pci-conf-idx)");
    final SkipLog.Skip configData = expected("configuration space region, told by its pci_cfg event");
    final SkipLog.Skip localApic = expected("local APIC register access by a CPU");
    final SkipLog.Skip powerOn = expected("write to the message window at power-on");
    final SkipLog.Skip messageRead = expected("read of the message window");
    final SkipLog.Skip otherRegion = expected("access to another memory region");
    final SkipLog.Skip debugConsole = expected("debug console output");
    final SkipLog.Skip expansionRom = expected("mapping of an expansion ROM");
    final SkipLog.Skip passedConfig = expected("configuration access of vfio, told by its pci_cfg event");
    final SkipLog.Skip passedRegion = expected("access of vfio to another region than a BAR");
    final SkipLog.Skip cause = expected("interrupt raised by a device model or the I/O APIC");
    final SkipLog.Skip redirection = expected("I/O APIC register write");
    final SkipLog.Skip quiet = expected("known event that changes no interrupt state");
    final SkipLog.Skip otherEvent = expected("other trace event");
    final SkipLog.Skip refusedTwice = expected("refused access that no region took (often told by the line before)");
    final SkipLog.Skip refusedElsewhere = expected("refused access to another region");
    final SkipLog.Skip protocol = expected("QTest protocol line");
    final SkipLog.Skip emulator = expected("message of QEMU itself");
    final SkipLog.Skip empty = expected("empty line");
    final SkipLog.Skip malformed = log.reason("malformed QEMU event", false);
    final SkipLog.Skip mailed = log.reason(
            "line changed by a mail program (quoted-printable): save the text of the mail, not its source", false);
    final SkipLog.Skip cut = log.reason("last line is cut off", false);
    final SkipLog.Skip text = log.reason("text that is no QEMU event", false);

    private SkipLog.Skip expected(String reason) {
        return log.reason(reason, true);
    }
}
