/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.binary;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers in byte arrays; names end in the byte order, BE (network order) or LE. */
public final class Numbers {

    private static final VarHandle INT_LE = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT_BE = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle SHORT_LE = MethodHandles.byteArrayViewVarHandle(short[].class,
            ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORT_BE = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

    private Numbers() {
    }

    public static int intLe(byte[] bytes, int at) {
        return (int) INT_LE.get(bytes, at);
    }

    public static int intBe(byte[] bytes, int at) {
        return (int) INT_BE.get(bytes, at);
    }

    public static int integer(byte[] bytes, int at, boolean bigEndian) {
        int value = (int) INT_LE.get(bytes, at);
        return bigEndian ? Integer.reverseBytes(value) : value;
    }

    /** 0 to 65535. */
    public static int halfLe(byte[] bytes, int at) {
        return (short) SHORT_LE.get(bytes, at) & 0xffff;
    }

    /** 0 to 65535. */
    public static int halfBe(byte[] bytes, int at) {
        return (short) SHORT_BE.get(bytes, at) & 0xffff;
    }

    /** 0 to 65535. */
    public static int half(byte[] bytes, int at, boolean bigEndian) {
        return bigEndian ? halfBe(bytes, at) : halfLe(bytes, at);
    }

    public static long longLe(byte[] bytes, int at) {
        return (long) intLe(bytes, at + 4) << 32 | intLe(bytes, at) & 0xffff_ffffL;
    }

    public static long longBe(byte[] bytes, int at) {
        return (long) intBe(bytes, at) << 32 | intBe(bytes, at + 4) & 0xffff_ffffL;
    }
}
