/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.tlplint.formats.text.ByteMap;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.Table;

/** A list of words and what they mean, looked up without regard to case, blanks and, if wanted, everything but letters and digits. */
final class Words {

    private static final int LONGEST = 64;

    /**
     * What a word means.
     *
     * @param meaning our own word; null for a row to leave out
     * @param reason what such a row is
     */
    record Word(byte[] meaning, String reason) {
    }

    private static final Map<String, List<String[]>> ROWS = new ConcurrentHashMap<>();

    private final ByteMap<Word> words = new ByteMap<>();
    private final byte[] scratch = new byte[LONGEST];
    private final boolean lettersOnly;

    /** The words of a resource. */
    Words(String resource, boolean lettersOnly) {
        this.lettersOnly = lettersOnly;
        for (String[] row : ROWS.computeIfAbsent(resource, r -> Table.rows(Words.class, r))) {
            put(row[0], row[1].equals("-") ? new Word(null, row[2]) : new Word(Bytes.of(row[1]), null));
        }
    }

    void put(String word, Word meaning) {
        byte[] bytes = word.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        int length = plain(bytes, 0, bytes.length);
        if (length > 0) {
            words.put(java.util.Arrays.copyOf(scratch, length), meaning);
        }
    }

    /** What a word means, or null. */
    Word find(byte[] bytes, int from, int to) {
        int length = plain(bytes, from, to);
        return length <= 0 ? null : words.get(scratch, 0, length);
    }

    /** What a word means, or null. */
    Word find(String word) {
        byte[] bytes = Bytes.of(word.toLowerCase(Locale.ROOT));
        return find(bytes, 0, bytes.length);
    }

    private int plain(byte[] bytes, int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            boolean letter = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
            if (letter || b >= '0' && b <= '9' || !lettersOnly && (b > ' ' || b < 0)) {
                if (length == LONGEST) {
                    return -1;
                }
                scratch[length++] = letter ? (byte) (b | 0x20) : b;
            }
        }
        return length;
    }
}
