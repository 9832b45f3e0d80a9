/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pattern;

import java.util.List;

/** A piece of a pattern. */
sealed interface Node {

    /** One byte. */
    record Literal(byte value) implements Node {
    }

    /** One byte out of a set of 256 bits. */
    record OneOf(long[] set) implements Node {
    }

    record Sequence(List<Node> parts) implements Node {
    }

    record Choice(List<Node> parts) implements Node {
    }

    /** @param most -1 for any number */
    record Repeat(Node part, int least, int most, boolean greedy) implements Node {
    }

    /** @param number of the group, from 1 */
    record Group(Node part, int number) implements Node {
    }

    /** A place rather than a byte. */
    record At(Place place) implements Node {
    }

    /** Places that a pattern can ask for. */
    enum Place {
        BEGIN, END, WORD_EDGE, NO_WORD_EDGE
    }
}
