/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.setpci;

import org.tlplint.core.trace.Bdf;
import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.Bytes;

/**
 * A line of {@code setpci -v}: the function, perhaps the capability that the register was counted from, the register, and one
 * value read, or any number of values written one behind the other; of a write with a mask also what was read before. Reused.
 *
 * <pre>
 * 0000:01:00.0 (cap 11 @b0) @b2 = 8007
 * 0000:01:00.0 @04 0006
 * 0000:01:00.0 @04 0002->(0004:0004)->0006
 * </pre>
 *
 * A value's digits tell its width: 2, 4 or 8 digits are 1, 2 or 4 bytes.
 */
final class SetpciLine {

    private static final byte[] CAPABILITY = Bytes.of("(cap ");
    private static final byte[] EXTENDED = Bytes.of("(ecap ");
    private static final byte[] READ = Bytes.of(" = ");
    private static final byte[] MASKED = Bytes.of("->(");
    private static final byte[] RESULT = Bytes.of(")->");
    private static final int SPACE = 4096;

    private final ByteCursor cursor = new ByteCursor();
    private byte[] bytes;
    private int end;
    private boolean read;
    private int digits;
    /** Of a write with a mask: what the next access writes. */
    private boolean owesWrite;
    private long owed;
    private int width;
    int bdf;
    int register;
    /** Of the access that {@link #next} gave. */
    boolean write;
    long value;
    int length;

    /** Whether the line has this shape from its start to its end; then {@link #next} gives its accesses. */
    boolean parse(byte[] newBytes, int from, int to) {
        bytes = newBytes;
        end = to;
        if (!head(from)) {
            return false;
        }
        int accesses = 0;
        while (next()) {
            accesses++;
        }
        return accesses > 0 && !cursor.failed() && cursor.atEnd() && head(from);
    }

    /** Takes what stands before the first value. */
    private boolean head(int from) {
        owesWrite = false;
        width = 0;
        cursor.on(bytes, from, end);
        long domain = digits(4, 8);
        long bus = digits(cursor.expect(':'), 2);
        long device = digits(cursor.expect(':'), 2);
        long function = digits(cursor.expect('.'), 1);
        cursor.expect(' ');
        if (cursor.take(CAPABILITY) || cursor.take(EXTENDED)) {
            cursor.hex();
            cursor.expect(' ').expect('@').hex();
            cursor.expect(')').expect(' ');
        }
        long at = cursor.expect('@').hex();
        read = cursor.take(READ);
        register = (int) at;
        bdf = domain > 0x7fff ? Bdf.NONE : Bdf.of((int) domain, (int) bus, (int) device, (int) function);
        return !cursor.failed() && at < SPACE && device < 32 && function < 8 && domain <= 0x7fff_ffffL;
    }

    private long digits(ByteCursor at, int count) {
        return at.failed() ? 0 : digits(count, count);
    }

    private long digits(int least, int most) {
        int first = cursor.position();
        long number = cursor.hex();
        digits = cursor.position() - first;
        if (digits < least || digits > most) {
            cursor.fail();
        }
        return number;
    }

    /** Gives the next access of the line; false if there is none, or it is malformed. */
    boolean next() {
        if (owesWrite) {
            owesWrite = false;
            write = true;
            value = owed;
            return true;
        }
        register += width;
        width = 0;
        if (cursor.atEnd() || !read && !cursor.take(' ')) {
            return false;
        }
        value = digits(2, 8);
        length = digits / 2;
        write = !read;
        if (!read && cursor.take(MASKED)) {
            digits(cursor, length * 2);
            digits(cursor.expect(':'), length * 2);
            owed = digits(cursor.expect(RESULT), length * 2);
            owesWrite = true;
            write = false;
        }
        width = length;
        boolean sane = (length == 1 || length == 2 || length == 4) && digits % 2 == 0 && register + length <= SPACE;
        if (!sane || read && !cursor.atEnd()) {
            cursor.fail();
        }
        return !cursor.failed();
    }
}
