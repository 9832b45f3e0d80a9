/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    /** The words of each resource, made once and only looked up from then on. */
    private static final Map<String, ByteMap<Word>> KNOWN = new ConcurrentHashMap<>();

    private final ByteMap<Word> known;
    private final ByteMap<Word> own = new ByteMap<>();
    private final byte[] scratch = new byte[LONGEST];
    private final boolean lettersOnly;

    /** The words of a resource, which is always asked for with the same choice of letters. */
    Words(String resource, boolean lettersOnly) {
        this.lettersOnly = lettersOnly;
        known = KNOWN.computeIfAbsent(resource, this::load);
    }

    private ByteMap<Word> load(String resource) {
        ByteMap<Word> words = new ByteMap<>();
        for (String[] row : Table.rows(Words.class, resource)) {
            put(words, row[0], row[1].equals("-") ? new Word(null, row[2]) : new Word(Bytes.of(row[1]), null));
        }
        return words;
    }

    /** Adds a word, or gives one another meaning. */
    void put(String word, Word meaning) {
        put(own, word, meaning);
    }

    private void put(ByteMap<Word> words, String word, Word meaning) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        int length = plain(bytes, 0, bytes.length);
        if (length > 0) {
            words.put(Arrays.copyOf(scratch, length), meaning);
        }
    }

    /** What a word means, or null. */
    Word find(byte[] bytes, int from, int to) {
        int length = plain(bytes, from, to);
        if (length <= 0) {
            return null;
        }
        Word found = own.size() == 0 ? null : own.get(scratch, 0, length);
        return found == null ? known.get(scratch, 0, length) : found;
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
