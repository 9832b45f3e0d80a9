/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.testkit.capture;

/** TLPs in wire order (PCIe Base 6.x, 2.2). Data are little-endian numbers, as software writes them. */
public final class Tlps {

    private Tlps() {
    }

    private static Bytes header(int formatAndType, int dwords, int id, int tag, int last) {
        return new Bytes(true).number(formatAndType, 1).number(0, 1).number(dwords & 0x3ff, 2).number(id, 2)
                .number(tag, 1).number(last, 1);
    }

    private static byte[] dwords(int... data) {
        Bytes out = new Bytes(false);
        for (int dword : data) {
            out.number(dword, 4);
        }
        return out.bytes();
    }

    /** A read of one DWORD of configuration space. */
    public static byte[] configRead(int requester, int tag, int target, int register) {
        return header(0x04, 1, requester, tag, 0xf).number(target, 2).number(register & 0xffc, 2).bytes();
    }

    /** A write to configuration space; the register's low two bits and the bytes give the byte enables. */
    public static byte[] configWrite(int requester, int tag, int target, int register, int value, int bytes) {
        int lane = register & 3;
        int enables = (1 << bytes) - 1 << lane;
        return header(0x44, 1, requester, tag, enables).number(target, 2).number(register & 0xffc, 2)
                .add(dwords(value << 8 * lane)).bytes();
    }

    /** A completion without data. */
    public static byte[] completion(int completer, int requester, int tag) {
        return new Bytes(true).add(Bytes.hex("0a000000")).number(completer, 2).number(4, 2).number(requester, 2)
                .number(tag, 1).number(0, 1).bytes();
    }

    /** A completion with all data of a read. */
    public static byte[] completionWithData(int completer, int requester, int tag, int... data) {
        return new Bytes(true).number(0x4a, 1).number(0, 1).number(data.length & 0x3ff, 2).number(completer, 2)
                .number(data.length * 4 & 0xfff, 2).number(requester, 2).number(tag, 1).number(0, 1).add(dwords(data))
                .bytes();
    }

    /** A memory write of whole DWORDs with a header of three DWORDs. */
    public static byte[] memoryWrite(int requester, int tag, long address, int... data) {
        return header(0x40, data.length, requester, tag, data.length > 1 ? 0xff : 0x0f).number(address, 4)
                .add(dwords(data)).bytes();
    }

    /** A memory read of whole DWORDs with a header of three DWORDs. */
    public static byte[] memoryRead(int requester, int tag, long address, int dwords) {
        return header(0x00, dwords, requester, tag, dwords > 1 ? 0xff : 0x0f).number(address, 4).bytes();
    }

    /** A message without data, with the routing in the low three bits of its type. */
    public static byte[] message(int requester, int routing, int code) {
        return header(0x30 | routing, 0, requester, 0, code).number(0, 8).bytes();
    }
}
