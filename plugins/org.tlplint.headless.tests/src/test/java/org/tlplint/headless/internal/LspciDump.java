/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tlplint.core.pci.ConfigSpace;

/** A device of {@code lspci -vvv -xxxx}: what lspci made of it, and the bytes. Read here without any help of the readers under test. */
final class LspciDump {

    private static final Pattern HEX = Pattern.compile("([0-9a-f]{2,3}): ((?:[0-9a-f]{2} ?)+)");
    private static final Pattern CAPABILITY = Pattern.compile("\tCapabilities: \\[([0-9a-f]+)(?: v(\\d+))?\\] (.*)");
    private static final Pattern LABEL = Pattern.compile("\t\t?([A-Z][A-Za-z0-9 ]*):\\s(.*)");

    /**
     * What lspci says of a register.
     *
     * @param block offset of its capability, or 0
     * @param label what stands before the colon
     * @param text what stands behind it, continued lines joined with a blank
     */
    record Entry(int block, String label, String text) {
    }

    final String title;
    final ConfigSpace config = new ConfigSpace();
    final List<Entry> entries = new ArrayList<>();
    /** Capabilities as {@code offset text}, in the order of lspci. */
    final List<String> capabilities = new ArrayList<>();
    int bytes;

    private LspciDump(String title) {
        this.title = title;
    }

    static List<LspciDump> read(String text) {
        List<LspciDump> all = new ArrayList<>();
        LspciDump device = null;
        int block = 0;
        for (String line : text.split("\n")) {
            Matcher hex = HEX.matcher(line);
            Matcher capability = CAPABILITY.matcher(line);
            Matcher label = LABEL.matcher(line);
            if (line.matches("[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7] .*")) {
                device = new LspciDump(line);
                all.add(device);
                block = 0;
            } else if (hex.matches()) {
                device.hex(Integer.parseInt(hex.group(1), 16), hex.group(2).strip().split(" "));
            } else if (capability.matches()) {
                block = Integer.parseInt(capability.group(1), 16);
                device.capabilities.add(capability.group(1) + " " + capability.group(3));
                device.entries.add(new Entry(block, capability.group(3).split("[: ]")[0], capability.group(3)));
            } else if (label.matches() && !line.startsWith("\t\t\t")) {
                device.entries.add(new Entry(line.startsWith("\t\t") ? block : 0, label.group(1), label.group(2)));
            } else if (line.startsWith("\t\t") && !device.entries.isEmpty()) {
                Entry last = device.entries.removeLast();
                device.entries.add(new Entry(last.block, last.label, last.text + " " + line.strip()));
            }
        }
        return all;
    }

    private void hex(int at, String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            config.assign(at + i, 1, Integer.parseInt(cells[i], 16), 0xff);
        }
        bytes = at + cells.length;
    }

    /** What lspci says of a register, or null. */
    Entry entry(int block, String label) {
        return entries.stream().filter(e -> e.block() == block && e.label().equals(label)).findFirst().orElse(null);
    }
}
