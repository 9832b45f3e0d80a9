/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pattern;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the text of a pattern. */
final class PatternParser {

    private static final int MOST_DEPTH = 40;
    private static final int MOST_REPEATS = 200;
    private static final int MOST_GROUPS = 40;

    private final String text;
    private final boolean anyCase;
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private int at;
    private int groups;
    private int depth;

    PatternParser(String text) {
        this.text = text;
        anyCase = text.startsWith("(?i)");
        at = anyCase ? 4 : 0;
    }

    Node parse() throws PatternException {
        Node node = choice();
        if (at < text.length()) {
            throw problem("a ) without its (");
        }
        return node;
    }

    /** Numbers of the named groups. */
    Map<String, Integer> names() {
        return names;
    }

    private PatternException problem(String what) {
        return new PatternException(Math.min(at, text.length()), what);
    }

    private Node choice() throws PatternException {
        if (++depth > MOST_DEPTH) {
            throw problem("groups nested deeper than %d".formatted(MOST_DEPTH));
        }
        List<Node> parts = new ArrayList<>();
        parts.add(sequence());
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            parts.add(sequence());
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Node.Choice(parts);
    }

    private Node sequence() throws PatternException {
        List<Node> parts = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            parts.add(repeated());
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
    }

    private Node repeated() throws PatternException {
        int start = at;
        Node part = one();
        if (at == text.length()) {
            return part;
        }
        int least;
        int most;
        switch (text.charAt(at)) {
            case '*' -> {
                least = 0;
                most = -1;
                at++;
            }
            case '+' -> {
                least = 1;
                most = -1;
                at++;
            }
            case '?' -> {
                least = 0;
                most = 1;
                at++;
            }
            case '{' -> {
                at++;
                least = count();
                most = take(',') ? text.startsWith("}", at) ? -1 : count() : least;
                if (!take('}')) {
                    throw problem("a } is expected after the number of repeats");
                }
                if (most >= 0 && most < least) {
                    throw problem("the most repeats are fewer than the least");
                }
            }
            default -> {
                return part;
            }
        }
        if (part instanceof Node.At) {
            at = start;
            throw problem("a place cannot be repeated");
        }
        boolean greedy = !take('?');
        if (at < text.length() && "*+?{".indexOf(text.charAt(at)) >= 0) {
            throw problem(text.charAt(at) == '+' ? "possessive repeats are not known" : "a repeat of a repeat");
        }
        return new Node.Repeat(part, least, most, greedy);
    }

    private boolean take(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private int count() throws PatternException {
        int value = 0;
        int start = at;
        while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0 && value <= MOST_REPEATS) {
            value = value * 10 + Character.digit(text.charAt(at++), 10);
        }
        if (at == start || value > MOST_REPEATS) {
            throw problem("a number of repeats from 0 to %d is expected".formatted(MOST_REPEATS));
        }
        return value;
    }

    private Node one() throws PatternException {
        char c = text.charAt(at);
        switch (c) {
            case '(':
                return group();
            case '[':
                return set();
            case '.':
                at++;
                return new Node.OneOf(ByteSet.not(new long[4]));
            case '^':
                at++;
                return new Node.At(Node.Place.BEGIN);
            case '$':
                at++;
                return new Node.At(Node.Place.END);
            case '\\':
                return escape();
            case '*', '+', '?', '{':
                throw problem("nothing before the repeat");
            default:
                int point = text.codePointAt(at);
                at += Character.charCount(point);
                return literal(point);
        }
    }

    private Node literal(int point) {
        if (point < 128) {
            char c = (char) point;
            if (anyCase && Character.toLowerCase(c) != Character.toUpperCase(c)) {
                long[] set = new long[4];
                ByteSet.add(set, Character.toLowerCase(c));
                ByteSet.add(set, Character.toUpperCase(c));
                return new Node.OneOf(set);
            }
            return new Node.Literal((byte) point);
        }
        List<Node> bytes = new ArrayList<>();
        for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            bytes.add(new Node.Literal(b));
        }
        return new Node.Sequence(bytes);
    }

    private Node group() throws PatternException {
        int start = at++;
        int number = 0;
        if (text.startsWith("?:", at)) {
            at += 2;
        } else if (text.startsWith("?<", at) || text.startsWith("?P<", at)) {
            at = text.indexOf('<', at) + 1;
            int end = text.indexOf('>', at);
            String name = end < 0 ? "" : text.substring(at, end);
            if (!name.matches("[A-Za-z][A-Za-z0-9_]{0,31}")) {
                throw problem("(?<NAME>...) is expected; looking ahead or back is not known");
            }
            number = newGroup();
            if (names.putIfAbsent(name, number) != null) {
                throw problem("two groups \"%s\"".formatted(name));
            }
            at = end + 1;
        } else if (at < text.length() && text.charAt(at) == '?') {
            throw problem("(?:...) or (?<NAME>...) is expected; (?i) may stand at the very beginning only");
        }
        Node part = choice();
        if (!take(')')) {
            at = start;
            throw problem("a ( without its )");
        }
        return number == 0 ? part : new Node.Group(part, number);
    }

    private int newGroup() throws PatternException {
        if (++groups > MOST_GROUPS) {
            throw problem("more than %d named groups".formatted(MOST_GROUPS));
        }
        return groups;
    }

    private Node escape() throws PatternException {
        char c = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        if (c == 'b' || c == 'B') {
            at += 2;
            return new Node.At(c == 'b' ? Node.Place.WORD_EDGE : Node.Place.NO_WORD_EDGE);
        }
        long[] set = ByteSet.named(c);
        if (set != null) {
            at += 2;
            return new Node.OneOf(set);
        }
        return literal(escaped());
    }

    /** The character that a backslash and what follows stand for. */
    private int escaped() throws PatternException {
        at++;
        if (at == text.length()) {
            throw problem("nothing after the \\");
        }
        char c = text.charAt(at++);
        switch (c) {
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'e':
                return 0x1b;
            case 'x':
                int high = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
                int low = at + 1 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
                if (high < 0 || low < 0 || high > 7) {
                    throw problem("\\xHH is expected, with HH from 00 to 7f");
                }
                at += 2;
                return high << 4 | low;
            default:
                if (Character.isLetterOrDigit(c)) {
                    at--;
                    throw problem("\\%c is not known; there are \\d \\D \\w \\W \\s \\S \\h \\b \\B \\t \\r \\e \\xHH"
                            .formatted(c));
                }
                return c;
        }
    }

    private Node set() throws PatternException {
        int start = at++;
        boolean not = take('^');
        long[] set = new long[4];
        boolean first = true;
        while (at < text.length() && (first || text.charAt(at) != ']')) {
            first = false;
            long[] named = text.charAt(at) == '\\' && at + 1 < text.length()
                    ? ByteSet.named(text.charAt(at + 1))
                    : null;
            if (named != null) {
                ByteSet.addAll(set, named);
                at += 2;
                continue;
            }
            int low = member();
            int high = low;
            if (at + 1 < text.length() && text.charAt(at) == '-' && text.charAt(at + 1) != ']') {
                at++;
                high = member();
            }
            if (high < low) {
                throw problem("the end of a range before its beginning");
            }
            for (int c = low; c <= high; c++) {
                ByteSet.add(set, anyCase ? Character.toLowerCase(c) : c);
                ByteSet.add(set, anyCase ? Character.toUpperCase(c) : c);
            }
        }
        if (!take(']')) {
            at = start;
            throw problem("a [ without its ]");
        }
        return new Node.OneOf(not ? ByteSet.not(set) : set);
    }

    private int member() throws PatternException {
        int c = text.charAt(at) == '\\' ? escaped() : text.charAt(at++);
        if (c > 127) {
            throw problem("only ASCII characters may stand between [ and ]");
        }
        return c;
    }
}
