/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BytePatternTest {

    /** The whole match and the groups, as "abc a=b". */
    private static String match(String pattern, String text) throws PatternException {
        BytePattern compiled = BytePattern.compile(pattern);
        PatternMatcher matcher = new PatternMatcher(compiled);
        byte[] bytes = ("##" + text + "##").getBytes(StandardCharsets.UTF_8);
        if (!matcher.find(bytes, 2, bytes.length - 2)) {
            return "none";
        }
        StringBuilder out = new StringBuilder(cut(bytes, matcher, 0));
        for (Map.Entry<String, Integer> group : compiled.groups().entrySet()) {
            out.append(' ').append(group.getKey()).append('=').append(cut(bytes, matcher, group.getValue()));
        }
        return out.toString();
    }

    private static String cut(byte[] bytes, PatternMatcher matcher, int group) {
        int start = matcher.start(group);
        return start < 0 ? "-" : new String(bytes, start, matcher.end(group) - start, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
            "abc~xabcx~abc",
            "^abc~xabcx~none",
            "b$~ab~b",
            "a.c~a\tc~a\tc",
            "(?<n>\\d+)ns~at 1234ns~1234ns n=1234",
            "(?<a>a+?)(?<b>a*)~aaa~aaa a=a b=aa",
            "(?<a>x)|(?<b>y)~y~y a=- b=y",
            "0x(?<v>\\h{2,4})~0xabcde~0xabcd v=abcd",
            "[^,]*,~ab,c,~ab,",
            "[]x]+~a]x~]x",
            "[a-]+~b-a~-a",
            "[\\d.]+~v1.25~1.25",
            "\\bMWr\\b~aMWr MWr~MWr",
            "\\BWr~MWr~Wr",
            "(?i)mem write~MEM Write~MEM Write",
            "(?i)[a-c]+~XABCY~ABC",
            "µs~5 µs~µs",
            "\\[\\x41\\]~[A]~[A]",
            "(?:ab|a)(?<r>b?c)~abc~abc r=c",
            "(?P<p>q)~q~q p=q",
            "(a*)*b~aaaab~aaaab",
            "(?:)*x~x~x",
            "a{0}b~ab~b",
            "a{2,}~baaa~aaa",
            "()~abc~``"})
    void matches(String pattern, String text, String expected) throws PatternException {
        assertEquals(expected == null ? "" : expected, match(pattern, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
            "(ab~0~a ( without its )",
            "ab)~2~a ) without its (",
            "[ab~0~a [ without its ]",
            "*a~0~nothing before the repeat",
            "a**~2~a repeat of a repeat",
            "a++~2~possessive repeats are not known",
            "a{1000}~6~a number of repeats from 0 to 200 is expected",
            "a{3,2}~6~the most repeats are fewer than the least",
            "a{3~3~a } is expected after the number of repeats",
            "(?=a)~1~(?:...) or (?<NAME>...) is expected; (?i) may stand at the very beginning only",
            "(?<=a)~3~(?<NAME>...) is expected; looking ahead or back is not known",
            "(?<a>x)(?<a>y)~10~two groups \"a\"",
            "\\q~1~\\q is not known; there are \\d \\D \\w \\W \\s \\S \\h \\b \\B \\t \\r \\e \\xHH",
            "\\1~1~\\1 is not known; there are \\d \\D \\w \\W \\s \\S \\h \\b \\B \\t \\r \\e \\xHH",
            "a\\~2~nothing after the \\",
            "[z-a]~4~the end of a range before its beginning",
            "^*~0~a place cannot be repeated",
            "\\xg0~2~\\xHH is expected, with HH from 00 to 7f",
            "((a{100}){100}){100}~0~too large: its repeats come to more than 1,000 steps"})
    void saysWhatIsWrongAndWhere(String pattern, int position, String problem) {
        PatternException e = assertThrows(PatternException.class, () -> BytePattern.compile(pattern));
        assertEquals(problem, e.getMessage());
        assertEquals(position, e.position());
    }

    @Test
    void deepNestingIsRefused() {
        assertThrows(PatternException.class, () -> BytePattern.compile("(".repeat(500) + ")".repeat(500)));
        assertThrows(PatternException.class, () -> BytePattern.compile("a".repeat(3_000)));
    }

    /** Patterns that keep a backtracking matcher busy for ages: here the work is bounded by pattern times line. */
    @Test
    void noPatternTakesMoreThanLinearTime() throws PatternException {
        String line = "a".repeat(PatternMatcher.MAX_RANGE - 1) + "!";
        byte[] bytes = line.getBytes(StandardCharsets.US_ASCII);
        long start = System.nanoTime();
        for (String hostile : new String[] {"(a*)*b", "(a|a)*b", "(a+)+$", "(?<x>(a|aa)+)+c",
                "a?".repeat(100) + "b{1}$",
                "(.*)(.*)(.*)(.*)(.*)x", "^(([a-z])+.)+[A-Z]([a-z])+$"}) {
            PatternMatcher matcher = new PatternMatcher(BytePattern.compile(hostile));
            matcher.find(bytes, 0, bytes.length);
        }
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        assertTrue(seconds < 10, () -> seconds + " s");
    }

    /** Small random patterns on small random texts, against Java's own matcher. */
    @Test
    void agreesWithJava() throws PatternException {
        long seed = 20_261_122;
        Random random = new Random(seed);
        int compared = 0;
        for (int round = 0; round < 60_000; round++) {
            String pattern = pattern(random, 3, new int[1]);
            String text = text(random);
            Matcher java = Pattern.compile(pattern).matcher(text);
            String expected = "none";
            if (java.find()) {
                StringBuilder out = new StringBuilder(java.group());
                for (String name : BytePattern.compile(pattern).groups().keySet()) {
                    out.append(' ').append(name).append('=').append(java.group(name) == null ? "-" : java.group(name));
                }
                expected = out.toString();
                compared++;
            }
            String mine = match(pattern, text);
            assertEquals(expected, mine, () -> "seed " + seed + ": " + pattern + " on " + text);
        }
        assertTrue(compared > 10_000);
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            out.append("ab1 ".charAt(random.nextInt(4)));
        }
        return out.toString();
    }

    /** Loops hold no part that may be empty: there Java's own rules differ from everybody else's. */
    private static String pattern(Random random, int depth, int[] names) {
        if (depth == 0) {
            return new String[] {"a", "b", "1", " ", ".", "\\d", "\\w", "[ab]", "[^a]", "\\s"}[random.nextInt(10)];
        }
        String first = pattern(random, depth - 1, names);
        return switch (random.nextInt(7)) {
            case 0 -> first + pattern(random, depth - 1, names);
            case 1 -> "(?:" + first + "|" + pattern(random, depth - 1, names) + ")";
            case 2 -> "(?<g" + names[0]++ + ">" + first + ")";
            case 3 -> depth > 1 ? first : first + new String[] {"*", "+", "?", "*?", "+?", "??"}[random.nextInt(6)];
            case 4 -> "(?:" + pattern(random, 0, names) + first + ")"
                    + (first.contains("(?<") ? "" : "{1,2}");
            case 5 -> first + "\\b" + pattern(random, depth - 1, names);
            default -> first;
        };
    }
}
