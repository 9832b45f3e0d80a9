/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.tlplint.formats.text.Bytes;

/**
 * A compiled pattern: the usual syntax less what needs more than linear time (back references, looking ahead or back). Groups
 * without a name do not capture; {@code .} is any byte; characters beyond ASCII stand for their bytes in UTF-8. Immutable.
 */
public final class BytePattern {

    /** Characters of a pattern. */
    public static final int MAX_LENGTH = 2_000;
    /** Instructions of a compiled pattern. */
    static final int MAX_PROGRAM = 1_000;

    static final int BYTE = 0;
    static final int SET = 1;
    /** Goes on at x, and if that fails at y. */
    static final int SPLIT = 2;
    static final int JUMP = 3;
    static final int SAVE = 4;
    static final int PLACE = 5;
    static final int MATCH = 6;

    private final String text;
    private final Map<String, Integer> groups;
    int[] op = new int[64];
    int[] x = new int[64];
    int[] y = new int[64];
    long[][] sets = new long[64][];
    int size;
    /** Number of a place that can be reached from several others, or -1: only there a matcher has to remember where it was. */
    int[] mark;
    int marks;
    final boolean anchored;
    /** Bytes that every match holds; may be empty. */
    final byte[] required;

    private BytePattern(String text, PatternParser parser, Node root) throws PatternException {
        this.text = text;
        groups = Collections.unmodifiableMap(parser.names());
        emit(root);
        add(MATCH, 0, 0, null);
        mark = new int[size];
        Arrays.fill(mark, -1);
        for (int i = 0; i < size; i++) {
            if (op[i] == SPLIT || op[i] == JUMP) {
                reached(x[i]);
            }
            if (op[i] == SPLIT) {
                reached(y[i]);
            }
        }
        anchored = isAnchored(root);
        required = text.startsWith("(?i)") ? new byte[0] : required(root);
    }

    /**
     * Compiles a pattern.
     *
     * @throws PatternException if it cannot be understood
     */
    public static BytePattern compile(String text) throws PatternException {
        if (text.length() > MAX_LENGTH) {
            throw new PatternException(MAX_LENGTH, "longer than %,d characters".formatted(MAX_LENGTH));
        }
        PatternParser parser = new PatternParser(text);
        Node root = parser.parse();
        return new BytePattern(text, parser, root);
    }

    public String text() {
        return text;
    }

    /** Numbers of the named groups, from 1, in their order. */
    public Map<String, Integer> groups() {
        return groups;
    }

    private void reached(int place) {
        if (mark[place] < 0) {
            mark[place] = marks++;
        }
    }

    private int add(int newOp, int newX, int newY, long[] set) throws PatternException {
        if (size == MAX_PROGRAM) {
            throw new PatternException(0, "too large: its repeats come to more than %,d steps".formatted(MAX_PROGRAM));
        }
        if (size == op.length) {
            op = Arrays.copyOf(op, size * 2);
            x = Arrays.copyOf(x, size * 2);
            y = Arrays.copyOf(y, size * 2);
            sets = Arrays.copyOf(sets, size * 2);
        }
        op[size] = newOp;
        x[size] = newX;
        y[size] = newY;
        sets[size] = set;
        return size++;
    }

    private void emit(Node node) throws PatternException {
        switch (node) {
            case Node.Literal l -> add(BYTE, l.value(), 0, null);
            case Node.OneOf o -> add(SET, 0, 0, o.set());
            case Node.At a -> add(PLACE, a.place().ordinal(), 0, null);
            case Node.Sequence s -> {
                for (Node part : s.parts()) {
                    emit(part);
                }
            }
            case Node.Group g -> {
                add(SAVE, g.number() * 2, 0, null);
                emit(g.part());
                add(SAVE, g.number() * 2 + 1, 0, null);
            }
            case Node.Choice c -> choice(c);
            case Node.Repeat r -> repeat(r);
        }
    }

    private void choice(Node.Choice c) throws PatternException {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < c.parts().size(); i++) {
            boolean last = i == c.parts().size() - 1;
            int split = last ? -1 : add(SPLIT, size + 1, 0, null);
            emit(c.parts().get(i));
            if (!last) {
                ends.add(add(JUMP, 0, 0, null));
                y[split] = size;
            }
        }
        ends.forEach(e -> x[e] = size);
    }

    private void repeat(Node.Repeat r) throws PatternException {
        for (int i = 0; i < r.least(); i++) {
            emit(r.part());
        }
        if (r.most() < 0) {
            int split = add(SPLIT, 0, 0, null);
            emit(r.part());
            add(JUMP, split, 0, null);
            branch(split, r.greedy());
            return;
        }
        List<Integer> splits = new ArrayList<>();
        for (int i = r.least(); i < r.most(); i++) {
            splits.add(add(SPLIT, 0, 0, null));
            emit(r.part());
        }
        splits.forEach(s -> branch(s, r.greedy()));
    }

    /** Lets a split lead into what follows it, or past all that has been written. */
    private void branch(int split, boolean greedy) {
        x[split] = greedy ? split + 1 : size;
        y[split] = greedy ? size : split + 1;
    }

    private static boolean isAnchored(Node node) {
        return switch (node) {
            case Node.At a -> a.place() == Node.Place.BEGIN;
            case Node.Sequence s -> !s.parts().isEmpty() && isAnchored(s.parts().get(0));
            case Node.Group g -> isAnchored(g.part());
            case Node.Choice c -> c.parts().stream().allMatch(BytePattern::isAnchored);
            default -> false;
        };
    }

    /** The longest run of bytes that has to be there. */
    private static byte[] required(Node root) {
        List<byte[]> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        collect(root, run, runs);
        end(run, runs);
        byte[] longest = new byte[0];
        for (byte[] bytes : runs) {
            longest = bytes.length > longest.length ? bytes : longest;
        }
        return longest;
    }

    private static void collect(Node node, StringBuilder run, List<byte[]> runs) {
        switch (node) {
            case Node.Literal l -> run.append((char) (l.value() & 0xff));
            case Node.Sequence s -> s.parts().forEach(p -> collect(p, run, runs));
            case Node.Group g -> collect(g.part(), run, runs);
            default -> end(run, runs);
        }
    }

    private static void end(StringBuilder run, List<byte[]> runs) {
        runs.add(Bytes.of(run.toString()));
        run.setLength(0);
    }
}
