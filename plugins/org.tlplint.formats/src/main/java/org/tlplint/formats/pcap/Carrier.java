/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What carries TLPs in a capture, as a person may say it. */
enum Carrier {

    /** Link type and ports tell. */
    AUTO,
    /** Nothing: packets are TLPs. */
    TLP,
    NETTLP,
    SORA,
    PCIE_IP,
    AGILENT;

    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The carrier with a name, or null. */
    static Carrier of(String text) {
        return Arrays.stream(values()).filter(c -> c.text().equals(text)).findFirst().orElse(null);
    }

    static String all() {
        return Arrays.stream(values()).map(Carrier::text).collect(Collectors.joining(", "));
    }
}
