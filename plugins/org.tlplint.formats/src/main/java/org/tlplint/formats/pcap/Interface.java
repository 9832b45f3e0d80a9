/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

/**
 * An interface of a pcapng section.
 *
 * @param snapLength most bytes of a packet that were captured; 0 for all
 * @param name if_name, or if there is none if_description; null if there is neither
 */
record Interface(int linkType, long snapLength, String name, TimeUnit unit) {
}
