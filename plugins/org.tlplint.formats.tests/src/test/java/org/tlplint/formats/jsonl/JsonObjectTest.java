/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.junit.jupiter.api.Test;

/** The parser against Jackson, on objects that were made at random and then damaged. */
class JsonObjectTest {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String[] PIECES = {"{", "}", "[", "]", ":", ",", "\"", "\\", "\\u00e9", "\\u20AC", "\\n",
            "0", "-", "1", ".", "e", "E+", "true", "false", "null", " ", "\t", "a", "\u00e9", "\ud83d\ude00", "\u0001"};

    /** Keys and texts of the members, or null if the bytes are no object. */
    private static List<String> jackson(byte[] bytes) {
        List<String> members = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                JsonToken value = parser.nextToken();
                String text = value.isScalarValue() ? parser.getText() : "";
                if (parser.currentToken().isStructStart()) {
                    parser.skipChildren();
                }
                members.add(key + "=" + text);
            }
            return parser.nextToken() == null ? members : null;
        } catch (CharacterCodingException e) {
            return null;
        } catch (IOException e) {
            return null;
        }
    }

    private static List<String> ours(JsonObject object, byte[] bytes) {
        byte[] padded = new byte[bytes.length + 20];
        System.arraycopy(bytes, 0, padded, 10, bytes.length);
        if (object.parse(padded, 10, 10 + bytes.length) != null) {
            return null;
        }
        List<String> members = new ArrayList<>();
        for (int i = 0; i < object.members(); i++) {
            String key = new String(object.bytes(), object.keyStart(i), object.keyEnd(i) - object.keyStart(i),
                    StandardCharsets.UTF_8);
            boolean nested = object.kind(i) == JsonScan.ARRAY || object.kind(i) == JsonScan.OBJECT;
            members.add(key + "=" + (nested ? "" : object.text(i)));
        }
        return members;
    }

    private static void value(StringBuilder out, Random random, int depth) {
        switch (random.nextInt(depth > 4 ? 4 : 7)) {
            case 0 -> string(out, random);
            case 1 -> out.append(random.nextInt(2_000) - 1_000);
            case 2 -> out.append(random.nextDouble() * 1e30);
            case 3 -> out.append(random.nextBoolean() ? "true" : random.nextBoolean() ? "null" : "false");
            case 4 -> {
                out.append('[');
                for (int i = random.nextInt(4); i > 0; i--) {
                    value(out, random, depth + 1);
                    out.append(i > 1 ? ", " : "");
                }
                out.append(']');
            }
            default -> object(out, random, depth + 1);
        }
    }

    private static void string(StringBuilder out, Random random) {
        out.append('"');
        for (int i = random.nextInt(6); i > 0; i--) {
            String piece = PIECES[random.nextInt(PIECES.length)];
            out.append(piece.equals("\"") || piece.equals("\\") ? "\\" + piece
                    : piece.equals("\t") || piece.equals("\u0001") ? "/" : piece);
        }
        out.append('"');
    }

    private static void object(StringBuilder out, Random random, int depth) {
        out.append('{');
        for (int i = random.nextInt(5); i > 0; i--) {
            string(out, random);
            out.append(random.nextBoolean() ? ":" : " : ");
            value(out, random, depth);
            out.append(i > 1 ? "," : "");
        }
        out.append('}');
    }

    /** But for escaped halves of surrogate pairs: those Jackson refuses in keys and takes in values. */
    @Test
    void sameObjectsAsJackson() {
        long seed = 2026_11_22;
        Random random = new Random(seed);
        JsonObject object = new JsonObject();
        int good = 0;
        int bad = 0;
        for (int round = 0; round < 60_000; round++) {
            StringBuilder text = new StringBuilder();
            object(text, random, 0);
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                int at = random.nextInt(text.length());
                int to = Math.min(text.length(), at + random.nextInt(4));
                text.replace(at, to, PIECES[random.nextInt(PIECES.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            if (random.nextInt(8) == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            String what = "seed " + seed + ", round " + round + ": " + new String(bytes, StandardCharsets.UTF_8);
            List<String> expected = jackson(bytes);
            assertEquals(expected, ours(object, bytes), what);
            good += expected != null ? 1 : 0;
            bad += expected == null ? 1 : 0;
        }
        assertTrue(good > 10_000 && bad > 10_000, good + " and " + bad);
    }

    @Test
    void halfASurrogatePairIsReplaced() {
        JsonObject object = new JsonObject();
        assertEquals(List.of("a=\ufffdx\ufffd\ud83d\ude00"),
                ours(object, "{\"a\":\"\\ud83dx\\ude00\\ud83d\\ude00\"}".getBytes(StandardCharsets.US_ASCII)));
    }
}
