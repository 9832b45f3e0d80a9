/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.core.trace.Bdf;

/** Every way to write a time, a number, a function, data; and cells that are none of that. */
class CellReaderTest {

    private final CellReader reader = new CellReader();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', ignoreLeadingAndTrailingWhitespace = false, value = {
            "1.234 567 890~s~.~1234567890",
            "0.000 001 250~s~.~1250",
            "-0.000 001 250~s~.~-1250",
            "\u221212,5~us~,~-12500",
            "+7~ns~.~7",
            "12,345.678 us~s~.~12345678",
            "12.345,678 us~s~,~12345678",
            "1'000'000~ns~.~1000000",
            "1_000~us~.~1000000",
            "1\u00a0000~us~.~1000000",
            "1:02:03.5~ns~.~3723500000000",
            "12:34:56.000000750~s~.~45296000000750",
            "02:03.25~s~.~123250000000",
            "-0:00:01.5~s~.~-1500000000",
            "5ns~s~.~5",
            "5 \u00b5s~s~.~5000",
            "5 \u03bcs~s~.~5000",
            "2.5 ms~s~.~2500000",
            "1500 ps~s~.~1",
            "-1500 ps~s~.~-1",
            "2500000 fs~s~.~2",
            "3~8 ns~.~24",
            "3.5~8 ns~.~28",
            "17~ticks~.~17",
            "1790000000.123456789~s~.~1790000000123456789",
            "0.1234567891234~s~.~123456789"})
    void times(String text, String unit, char decimal, long expected) {
        long value = reader.time(bytes(text), 0, bytes(text).length, TimeUnit.of(unit), decimal);
        assertFalse(reader.failed());
        assertEquals(expected, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "abc", "1.2.3", "12 parsecs", "1:2:3:4", "99999999999999999999", "0x10", ":",
            "9999999999 s", "1e5", "12 us x", ".", "--5"})
    void notTimes(String text) {
        reader.time(bytes(text), 0, bytes(text).length, TimeUnit.SECONDS, '.');
        assertTrue(reader.failed(), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
            "FEE0_1004~0~16~fee01004", "0xFEE01004~0~16~fee01004", "FEE01004h~0~16~fee01004",
            "32'hFEE0_1004~0~16~fee01004", "'hfee~0~16~fee", "00000001:FEE01004~0~16~1fee01004",
            "0000 0001 FEE0 1004~0~16~1fee01004", "ffffffffffffffff~0~16~ffffffffffffffff",
            "0b0~0~16~b0", "0b1100~0~16~c", "0b11~0~10~3", "4'b1100~0~16~c", "12~0~10~c", "8'd12~0~16~c", "12~16~10~12",
            "1C~16~10~1c", "10~10~16~a", "1111~2~10~f"})
    void numbers(String text, int base, int usual, String expected) {
        long value = reader.number(bytes(text), 0, text.length(), base, usual, true);
        assertFalse(reader.failed(), text);
        assertEquals(expected, Long.toHexString(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"``~10", "x~10", "1C~10", "0x~16", "-1~10", "12.5~10", "10000000000000000~16",
            "99999999999999999999~10", "0x1g~16", "1;2~16"}, quoteCharacter = '`')
    void notNumbers(String text, int usual) {
        reader.number(bytes(text), 0, text.length(), 0, usual, false);
        assertTrue(reader.failed(), text);
    }

    @ParameterizedTest
    @CsvSource({"01:00.0, 0, 01:00.0", "001:00:0, 0, 01:00.0", "0x0100, 0, 01:00.0", "0100, 0, 01:00.0",
            "1:31:7, 10, 01:1f.7", "0000:01:1f.7, 0, 01:1f.7", "0002:01:00.0, 0, 0002:01:00.0",
            "01:00.0 (NVMe), 0, 01:00.0", "256, 10, 01:00.0", "0, 0, 00:00.0"})
    void functions(String text, int base, String expected) {
        int bdf = reader.function(bytes(text), 0, text.length(), base);
        assertFalse(reader.failed(), text);
        assertEquals(expected, Bdf.format(bdf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1:2", "01:20.0", "01:00.8", "101:00.0", "1:2:3:4:5", "x", "10000", "8000:01:00.0",
            "::"})
    void notFunctions(String text) {
        reader.function(bytes(text), 0, text.length(), 0);
        assertTrue(reader.failed(), text);
    }

    private static String data(String text, Order order) {
        DataReader data = new DataReader();
        data.clear();
        return data.add(bytes(text), 0, bytes(text).length, order)
                ? HexFormat.of().formatHex(data.data, 0, data.length) + (data.shortened ? "..." : "")
                : "bad";
    }

    /** The MSI-X data 4021h, and the address FEE01004h, as everybody writes them. */
    @Test
    void bothOrdersOfData() {
        assertEquals("21400000", data("21 40 00 00", Order.BYTES));
        assertEquals("21400000", data("21400000", Order.BYTES));
        assertEquals("21400000", data("21,40,00,00", Order.AUTO));
        assertEquals("21400000", data("21400000", Order.DWORDS_BE));
        assertEquals("21400000", data("0x21400000", Order.DWORDS_BE));
        assertEquals("21400000", data("00004021", Order.DWORDS_LE));
        assertEquals("21400000", data("0x4021", Order.DWORDS_LE));
        assertEquals("21400000", data("0000_4021h", Order.DWORDS_LE));
        assertEquals("0410e0fe00000000", data("FEE01004 00000000", Order.DWORDS_LE));
        assertEquals("0410e0fe00000000", data("FEE0100400000000", Order.DWORDS_LE));
        assertEquals("0410e0fe00000000", data("[\"0xfee01004\", \"0x00000000\"]", Order.DWORDS_LE));
        assertEquals("2140", data("4021", Order.VALUE));
        assertEquals("0410e0fe01", data("0x1FEE01004", Order.VALUE));
        assertEquals("1122...", data("11 22 ...", Order.BYTES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz", "123", "0x", "\u00ff", "12!34", "=1+1"})
    void notBytes(String text) {
        assertEquals("bad", data(text, Order.BYTES));
    }

    @Test
    void dataThatAreTooLongAreRefused() {
        assertEquals("bad", data("00 ".repeat(5_000), Order.BYTES));
        assertEquals("bad", data("0".repeat(20_000), Order.BYTES));
        assertEquals("bad", data("123456789", Order.DWORDS_LE));
        assertEquals("bad", data("11223344 55667788", Order.VALUE));
    }
}
