/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlphex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tlplint.core.trace.FormatOption;
import org.tlplint.core.trace.TraceException;
import org.tlplint.formats.text.Bytes;

/**
 * What the lines do not say themselves.
 *
 * @param up words, in lower case, that mean upstream
 * @param down words that mean downstream
 * @param littleEndian whether each DWORD of the data is a register value, not its bytes as on the wire
 */
record TlpHexSettings(byte[][] up, byte[][] down, boolean littleEndian) {

    static final TlpHexSettings DEFAULT = new TlpHexSettings(words("u+up+upstream"), words("d+down+downstream"), false);

    static final List<FormatOption> OPTIONS = List.of(
            new FormatOption("up", "u+up+upstream",
                    "words that mean upstream, from the function to the host, joined by +; case does not matter"),
            new FormatOption("down", "d+down+downstream", "words that mean downstream"),
            new FormatOption("data", "wire",
                    "wire: a DWORD of the data shows its bytes in the order of the wire; little: it shows the register value"));

    static TlpHexSettings of(Map<String, String> settings) throws TraceException {
        byte[][] up = DEFAULT.up;
        byte[][] down = DEFAULT.down;
        boolean little = false;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            String value = setting.getValue();
            switch (setting.getKey()) {
                case "up" -> up = words(value);
                case "down" -> down = words(value);
                case "data" -> {
                    little = value.equals("little");
                    if (!little && !value.equals("wire")) {
                        throw new TraceException("tlp-hex: data=%s: wire or little expected".formatted(value));
                    }
                }
                default -> throw new TraceException("tlp-hex has no setting '%s'".formatted(setting.getKey()));
            }
        }
        return new TlpHexSettings(up, down, little);
    }

    private static byte[][] words(String joined) {
        List<byte[]> words = new ArrayList<>();
        for (String word : joined.split("\\+")) {
            if (!word.isBlank()) {
                words.add(Bytes.of(word.strip().toLowerCase(Locale.ROOT)));
            }
        }
        return words.toArray(byte[][]::new);
    }

    static boolean contains(byte[][] words, byte[] bytes, int from, int to) {
        for (byte[] word : words) {
            if (equalIgnoringCase(word, bytes, from, to)) {
                return true;
            }
        }
        return false;
    }

    static boolean equalIgnoringCase(byte[] lower, byte[] bytes, int from, int to) {
        if (lower.length != to - from) {
            return false;
        }
        for (int i = 0; i < lower.length; i++) {
            byte b = bytes[from + i];
            if (lower[i] != (b >= 'A' && b <= 'Z' ? b + 0x20 : b)) {
                return false;
            }
        }
        return true;
    }
}
