/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

/** Says in words what the first bytes of a source look like, for the message that no format was recognised. */
final class Content {

    private Content() {
    }

    static String describe(byte[] head) {
        if (head.length == 0) {
            return "it is empty";
        }
        String mark = byteOrderMark(head);
        if (mark != null) {
            return "it is text in %s; convert it to UTF-8 first (iconv -f UTF-16 -t UTF-8)".formatted(mark);
        }
        if (head.length > 262 && head[257] == 'u' && head[258] == 's' && head[259] == 't' && head[260] == 'a'
                && head[261] == 'r') {
            return "it is a tar archive; unpack it first (tar -xf)";
        }
        int control = 0;
        int lines = 0;
        for (byte b : head) {
            lines += b == '\n' ? 1 : 0;
            control += b < ' ' && b >= 0 && b != '\n' && b != '\r' && b != '\t' && b != 0x1b ? 1 : 0;
        }
        if (control * 20 > head.length) {
            return "it is binary (it begins with %s)".formatted(hex(head));
        }
        return "it is text (%,d lines looked at, the first is \"%s\")".formatted(lines, firstLine(head));
    }

    private static String byteOrderMark(byte[] head) {
        int first = head.length < 2 ? 0 : (head[0] & 0xff) << 8 | head[1] & 0xff;
        return first == 0xfffe || first == 0xfeff ? "UTF-16" : null;
    }

    private static String hex(byte[] head) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(8, head.length); i++) {
            out.append(i == 0 ? "" : " ").append("%02x".formatted(head[i]));
        }
        return out.toString();
    }

    private static String firstLine(byte[] head) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < head.length && head[i] != '\n' && head[i] != '\r'; i++) {
            if (out.length() == 60) {
                return out.append("...").toString();
            }
            out.append(head[i] >= ' ' && head[i] < 127 ? (char) head[i] : '.');
        }
        return out.toString();
    }
}
