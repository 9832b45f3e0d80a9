/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;

import org.tlplint.model.Printable;

/**
 * Where a command writes: results on standard output, everything else on standard error. Whatever comes out of a trace is
 * made harmless on the way, and what the console's charset does not have is written in ASCII.
 */
public final class Console {

    /** Columns for prose when the output is no terminal. */
    private static final int DEFAULT_WIDTH = 100;
    private static final int LEAST_WIDTH = 60;
    private static final int MOST_WIDTH = 140;

    private static final Map<Character, String> ASCII = Map.ofEntries(Map.entry('\u2026', "..."),
            Map.entry('\u2192', "->"),
            Map.entry('\u2190', "<-"), Map.entry('\u2013', "-"), Map.entry('\u2014', "-"), Map.entry('\u2018', "'"),
            Map.entry('\u2019', "'"), Map.entry('\u201c', "\""), Map.entry('\u201d', "\""), Map.entry('\u00a0', " "),
            Map.entry('\u00d7', "x"), Map.entry('\u2265', ">="), Map.entry('\u2264', "<="), Map.entry('\u2260', "!="),
            Map.entry('\u00b5', "u"), Map.entry('\u2022', "*"));

    private final PrintStream out;
    private final PrintStream err;
    private final CharsetEncoder encoder;
    private final boolean outIsTerminal;
    private final boolean errIsTerminal;
    private final int width;
    private boolean colourAllowed;
    private boolean colour;

    Console(PrintStream out, PrintStream err, Charset charset, boolean outIsTerminal, boolean errIsTerminal, int width,
            boolean colourAllowed) {
        this.out = out;
        this.err = err;
        this.encoder = charset.newEncoder();
        this.outIsTerminal = outIsTerminal;
        this.errIsTerminal = errIsTerminal;
        this.width = width <= 0 ? DEFAULT_WIDTH : Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width));
        this.colourAllowed = colourAllowed;
        colour = colourAllowed && outIsTerminal;
    }

    /** The process's own streams. */
    public static Console system() {
        boolean outIsTerminal = Terminal.isTerminal(1);
        String noColour = System.getenv("NO_COLOR");
        boolean allowed = (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
        return new Console(System.out, System.err, System.out.charset(), outIsTerminal, Terminal.isTerminal(2),
                outIsTerminal ? Terminal.width() : 0, allowed);
    }

    /** Streams that somebody else reads; no terminal. */
    public static Console of(PrintStream out, PrintStream err) {
        return new Console(out, err, out.charset(), false, false, 0, false);
    }

    void withoutColour() {
        colourAllowed = false;
        colour = false;
    }

    boolean hasColour() {
        return colour;
    }

    /** Columns to fill with prose. */
    int width() {
        return width;
    }

    boolean isErrorTerminal() {
        return errIsTerminal;
    }

    boolean isOutputTerminal() {
        return outIsTerminal;
    }

    /** One line of results. */
    void line(String text) {
        out.print(visible(text, colour) + '\n');
    }

    void blank() {
        out.print('\n');
    }

    /** One line that is no result: an error, a warning. */
    void error(String text) {
        out.flush();
        err.print(visible(text, colourAllowed && errIsTerminal) + '\n');
        err.flush();
    }

    /** Text on standard error without a line's end, for the progress line. */
    void errorRaw(String text) {
        err.print(text);
        err.flush();
    }

    /** Standard output itself, for reports. */
    OutputStream output() {
        out.flush();
        return out;
    }

    /** Whether nobody reads the results any more. */
    boolean isClosed() {
        return out.checkError();
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** What is printed for a text: harmless, in the charset, with or without colour. */
    String visible(String text, boolean withColour) {
        String harmless = Printable.of(text);
        StringBuilder result = null;
        for (int i = 0; i < harmless.length(); i++) {
            char c = harmless.charAt(i);
            if (c < 0x7f) {
                if (result != null) {
                    result.append(c);
                }
                continue;
            }
            if (result == null) {
                result = new StringBuilder(harmless.length() + 16).append(harmless, 0, i);
            }
            String sequence = Style.sequence(c);
            if (sequence != null) {
                result.append(withColour ? sequence : "");
            } else {
                int length = Character.isHighSurrogate(c) && i + 1 < harmless.length() ? 2 : 1;
                result.append(encodable(harmless.substring(i, i + length)));
                i += length - 1;
            }
        }
        return result == null ? harmless : result.toString();
    }

    private String encodable(String character) {
        if (encoder.canEncode(character)) {
            return character;
        }
        String plain = ASCII.get(character.charAt(0));
        if (plain != null) {
            return plain;
        }
        StringBuilder escaped = new StringBuilder();
        for (char c : character.toCharArray()) {
            escaped.append("\\u%04x".formatted((int) c));
        }
        return escaped.toString();
    }
}
