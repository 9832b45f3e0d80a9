/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pattern;

import java.util.Arrays;

import org.tlplint.formats.text.Bytes;

/**
 * Looks for a pattern in a range of bytes: tries what the pattern prefers first, and remembers every place of the pattern and of
 * the range at which it has been, so that no place is tried twice. So the time is at most that of pattern times range, and the
 * memory one bit of that. Reused; makes no objects once its tables have grown.
 */
public final class PatternMatcher {

    /** Bytes of the longest range that is looked at. */
    public static final int MAX_RANGE = 16 << 10;

    private static final Node.Place[] PLACES = Node.Place.values();

    private final BytePattern pattern;
    private final int[] groups;
    private long[] visited = new long[64];
    /** Pairs: where in the pattern, where in the range; or -1 - group, its former value. */
    private int[] stack = new int[256];
    private int depth;

    public PatternMatcher(BytePattern pattern) {
        this.pattern = pattern;
        groups = new int[2 + 2 * pattern.groups().size()];
    }

    /**
     * Looks for the first match in [from, to). Of matches that begin at the same byte it is the one that the pattern prefers.
     *
     * @return false if there is none, or the range is longer than {@link #MAX_RANGE}
     */
    public boolean find(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > MAX_RANGE
                || pattern.required.length > 0 && Bytes.indexOf(bytes, pattern.required, from, to) < 0) {
            return false;
        }
        int words = (int) (((long) pattern.marks * (length + 1) + 63) >>> 6);
        if (visited.length < words) {
            visited = new long[words];
        } else {
            Arrays.fill(visited, 0, words, 0);
        }
        int last = pattern.anchored ? from : to;
        for (int start = from; start <= last; start++) {
            if (matchesAt(bytes, from, to, start)) {
                groups[0] = start;
                return true;
            }
        }
        return false;
    }

    private void push(int a, int b) {
        if (depth + 2 > stack.length) {
            stack = Arrays.copyOf(stack, stack.length * 2);
        }
        stack[depth++] = a;
        stack[depth++] = b;
    }

    private boolean matchesAt(byte[] bytes, int from, int to, int start) {
        Arrays.fill(groups, -1);
        depth = 0;
        push(0, start);
        while (depth > 0) {
            int at = stack[--depth];
            int pc = stack[--depth];
            if (pc < 0) {
                groups[-1 - pc] = at;
            } else if (run(bytes, from, to, pc, at)) {
                return true;
            }
        }
        return false;
    }

    /** Follows the preferred way from a place to its end; what is left to try goes on the stack. */
    private boolean run(byte[] bytes, int from, int to, int startPc, int startAt) {
        BytePattern p = pattern;
        int pc = startPc;
        int at = startAt;
        while (true) {
            int mark = p.mark[pc];
            if (mark >= 0) {
                long bit = (long) mark * (to - from + 1) + (at - from);
                int word = (int) (bit >>> 6);
                if ((visited[word] >>> bit & 1) != 0) {
                    return false;
                }
                visited[word] |= 1L << bit;
            }
            switch (p.op[pc]) {
                case BytePattern.BYTE -> {
                    if (at >= to || bytes[at] != p.x[pc]) {
                        return false;
                    }
                    at++;
                    pc++;
                }
                case BytePattern.SET -> {
                    if (at >= to || !ByteSet.has(p.sets[pc], bytes[at] & 0xff)) {
                        return false;
                    }
                    at++;
                    pc++;
                }
                case BytePattern.SPLIT -> {
                    push(p.y[pc], at);
                    pc = p.x[pc];
                }
                case BytePattern.JUMP -> pc = p.x[pc];
                case BytePattern.SAVE -> {
                    int group = p.x[pc];
                    push(-1 - group, groups[group]);
                    groups[group] = at;
                    pc++;
                }
                case BytePattern.PLACE -> {
                    if (!isAt(PLACES[p.x[pc]], bytes, from, to, at)) {
                        return false;
                    }
                    pc++;
                }
                default -> {
                    groups[1] = at;
                    return true;
                }
            }
        }
    }

    private static boolean isAt(Node.Place place, byte[] bytes, int from, int to, int at) {
        return switch (place) {
            case BEGIN -> at == from;
            case END -> at == to;
            case WORD_EDGE -> edge(bytes, from, to, at);
            case NO_WORD_EDGE -> !edge(bytes, from, to, at);
        };
    }

    private static boolean edge(byte[] bytes, int from, int to, int at) {
        boolean before = at > from && ByteSet.isWord(bytes[at - 1]);
        boolean after = at < to && ByteSet.isWord(bytes[at]);
        return before != after;
    }

    /** First byte of a group of the last match, or -1 if it took no part; group 0 is the whole match. */
    public int start(int group) {
        return groups[group * 2 + 1] < 0 ? -1 : groups[group * 2];
    }

    /** End of a group of the last match, or -1. */
    public int end(int group) {
        return groups[group * 2 + 1];
    }
}
