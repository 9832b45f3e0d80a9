/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

/** A way of putting TLPs into packets. */
interface Encapsulation {

    /** Finds the TLP of a packet; false if it has none, and then the packet has been counted. */
    boolean find(Packet packet);
}
