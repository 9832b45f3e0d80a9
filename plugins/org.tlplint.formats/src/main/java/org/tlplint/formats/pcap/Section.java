/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import java.util.Arrays;

/** A section of a pcapng file: its byte order, and the interfaces described so far. Interfaces are only ever added. */
final class Section {

    /** Interfaces that are kept; more than any tool makes. */
    static final int MOST_INTERFACES = 1 << 16;

    /** A section as it was at some moment; shares the interfaces with the section. */
    record State(boolean bigEndian, boolean readable, Interface[] interfaces, int count) {
    }

    final boolean bigEndian;
    /** Whether its version is known. */
    final boolean readable;
    private final Encapsulations links;
    private Interface[] interfaces;
    /** Of each interface, once a packet of it was read; never shared with another reader. */
    private Encapsulation[] linkOf;
    private int count;

    Section(boolean bigEndian, boolean readable, Encapsulations links) {
        this(new State(bigEndian, readable, new Interface[4], 0), links);
    }

    Section(State state, Encapsulations links) {
        this.links = links;
        bigEndian = state.bigEndian();
        readable = state.readable();
        interfaces = state.interfaces();
        linkOf = new Encapsulation[interfaces.length];
        count = state.count();
    }

    State state() {
        return new State(bigEndian, readable, interfaces, count);
    }

    /** Adds an interface; false if there are too many. */
    boolean add(Interface added) {
        if (count == MOST_INTERFACES) {
            return false;
        }
        if (count == interfaces.length) {
            interfaces = Arrays.copyOf(interfaces, 2 * count);
            linkOf = Arrays.copyOf(linkOf, 2 * count);
        }
        interfaces[count++] = added;
        return true;
    }

    /** The interface with a number, or null if it has not been described. */
    Interface get(int number) {
        return number >= 0 && number < count ? interfaces[number] : null;
    }

    /** How the packets of an interface that was got hold TLPs. */
    Encapsulation link(int number) {
        Encapsulation link = linkOf[number];
        if (link == null) {
            link = links.of(interfaces[number].linkType());
            linkOf[number] = link;
        }
        return link;
    }
}
