/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tlplint.core.device.StoreLayout.AfterReset;
import org.tlplint.core.trace.Bdf;

/** What a device description may say, and what is said of one that makes no sense. */
class DescriptionReaderTest {

    private static final String GOOD = """
            # a comment
            tlplint-device 1

            [device]
            id = 8086:0b25          # every such function
            [store notify]
            window = BAR2 + 0x10000
            slots = 0x100
            stride = 16
            address = 0
            data = 8
            control = 12
            mask_bit = 0
            after_reset = masked
            """;

    private static DeviceDescriptions read(String text) throws DescriptionException {
        return DescriptionReader.read(text, "x.device");
    }

    private static String problem(String text) {
        return assertThrows(DescriptionException.class, () -> read(text)).getMessage();
    }

    @Test
    void everyField() throws DescriptionException {
        DeviceDescription d = read(GOOD).all().get(0);
        assertEquals(Bdf.NONE, d.function());
        assertEquals(0x8086, d.vendor());
        assertEquals(0x0b25, d.device());
        assertEquals(List.of(new StoreLayout("notify", 2, 0x10000, 256, 16, 0, 4, 8, 12, 0, true, AfterReset.MASKED)),
                d.stores());
        assertEquals("BAR 2 + 0x10000", d.stores().get(0).place());
    }

    @Test
    void aStoreAtSystemAddressesWithoutMask() throws DescriptionException {
        DeviceDescriptions all = read("""
                tlplint-device 1
                [device]
                function = 3a:00.1
                id = 1234:abcd
                [store q]
                window = 0xfe400000
                slots = 4
                stride = 128
                address_low = 0x20
                data = 0x24
                mask_bit = none
                [device]
                function = 3a:00.2
                [store q]
                window = BAR0
                slots = 1
                stride = 64
                address_high = 0x3c
                address_low = 0x38
                data = 0
                control = 4
                mask_bit = 31
                masked_when = 0
                """);
        StoreLayout first = all.all().get(0).stores().get(0);
        assertEquals(new StoreLayout("q", StoreLayout.NONE, 0xfe40_0000L, 4, 128, 0x20, StoreLayout.NONE, 0x24,
                StoreLayout.NONE, 0, true, AfterReset.UNDEFINED), first);
        assertEquals(Bdf.parse("3a:00.1"), all.all().get(0).function());
        assertEquals("0xfe400000", first.place());
        assertEquals(java.util.Set.of(Bdf.parse("3a:00.1")), all.functionsWithWindows());
        StoreLayout second = all.all().get(1).stores().get(0);
        assertEquals(0x3c, second.addressHigh());
        assertEquals(0, second.mask(0x8000_0000), "polarity");
        assertEquals(1, second.mask(0x7fff_ffff));
    }

    @Test
    void whichFunctionsAreMeant() throws DescriptionException {
        DeviceDescriptions both = read(GOOD)
                .and(read(GOOD.replace("id = 8086:0b25", "function = 01:00.0\nid = 8086:0001")
                        .replace("notify", "other")));
        assertEquals(List.of(), both.storesOf(0x100, DeviceDescription.ANY, DeviceDescription.ANY));
        assertEquals("notify", both.storesOf(0x200, 0x8086, 0xb25).get(0).name());
        assertEquals("other", both.storesOf(0x100, 0x8086, 1).get(0).name());
        assertEquals(List.of(), both.storesOf(0x200, 0x8086, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tlplint-device 1 | tlplint-device 2 | x.device:2: a device description of version 2; this program reads version 1
            [device] | | x.device:5: a setting before the first section: [device] comes first
            id = 8086:0b25 | | x.device:4: [device] needs "function = BUS:DEVICE.FUNCTION" or "id = VENDOR:DEVICE"
            id = 8086:0b25 | id = 8086 | x.device:5: id = 8086: is not VENDOR:DEVICE
            id = 8086:0b25 | function = 1.0 | x.device:5: function = 1.0: is not BUS:DEVICE.FUNCTION
            [store notify] | [stor notify] | x.device:6: "[stor notify]" is no section; there are [device] and [store NAME]
            [store notify] | [store a/b] | x.device:6: "a/b" cannot be the name of a store
            [store notify] | [store | x.device:6: "[store" is no section
            window = BAR2 + 0x10000 | window = BAR6 | x.device:7: window = BAR6: is neither "BARn + OFFSET" nor a system address
            window = BAR2 + 0x10000 | window = BAR2 + 2 | x.device:7: window = BAR2 + 2: is neither
            window = BAR2 + 0x10000 | window = 0xfffffffffffffff0 | x.device:7: window = 0xfffffffffffffff0: is neither
            window = BAR2 + 0x10000 | window = 0xfe000000 | x.device:7: window = 0xfe000000: a window of system addresses is that of one function
            window = BAR2 + 0x10000 | | x.device:6: [store notify] needs "window = ..."
            slots = 0x100 | slots = 16385 | x.device:8: slots = 16385: is not a number from 1 to 16,384
            slots = 0x100 | slots = 99999999999999999999 | x.device:8: slots = 99999999999999999999: is not a number
            stride = 16 | stride = 18 | x.device:9: stride = 18: is not a multiple of 4
            stride = 16 | stride = 4194304 | x.device:9: stride = 4194304: is not a number from 4 to 1,048,576
            address = 0 | address = 4 | x.device:11: data = 8: another field lies there
            address = 0 | address = 12 | x.device:10: address = 12: its upper half does not fit into the slot
            data = 8 | data = 6 | x.device:11: data = 6: is not a multiple of 4
            data = 8 | data = 16 | x.device:11: data = 16: is not a number from 0 to 12
            mask_bit = 0 | mask_bit = 32 | x.device:13: mask_bit = 32: is not a number from 0 to 31
            mask_bit = 0 | mask_bit = none | x.device:13: mask_bit = none: without a mask bit there is neither control nor masked_when
            after_reset = masked | after_reset = on | x.device:14: after_reset = on: is not masked, unmasked or undefined
            after_reset = masked | masked = 1 | x.device:14: [store notify] has no "masked"; it can have address, address_high
            after_reset = masked | data = 8 | x.device:14: "data" is given twice, first in line 11
            after_reset = masked | after_reset = | x.device:14: "after_reset =" needs a value
            after_reset = masked | masked | x.device:14: "masked" is neither a [section] nor "key = value"
            after_reset = masked | [store notify] | x.device:14: the device has two stores "notify"
            after_reset = masked | [device] | x.device:14: the device has no [store NAME] section
            """)
    void whatMakesNoSense(String line, String instead, String message) {
        String text = GOOD.replace(line, instead == null ? "" : instead);
        assertTrue(problem(text).startsWith(message), () -> problem(text));
    }

    @Test
    void notADescription() {
        String expected = "x.device is not a device description: it does not begin with the line \"tlplint-device 1\"";
        assertEquals(expected, problem(""));
        assertEquals(expected, problem("tlplint-profile 1\n"));
        assertEquals("x.device:2: no [device] section: nothing is described", problem("tlplint-device 1\n"));
        assertTrue(problem("#".repeat(DescriptionReader.MAX_LENGTH + 1)).contains("longer than"));
    }

    @Test
    void moreThanAnybodyNeeds() {
        String store = GOOD.substring(GOOD.indexOf("[store"));
        String stores = IntStream.range(0, DescriptionReader.MAX_STORES)
                .mapToObj(i -> store.replace("notify", "s" + i)).collect(Collectors.joining());
        assertTrue(problem(GOOD + stores).contains("more than 16 stores of one device"));
        String device = GOOD.substring(GOOD.indexOf("[device]"));
        assertTrue(problem("tlplint-device 1\n" + device.repeat(DescriptionReader.MAX_DEVICES + 1))
                .contains("more than 64 devices"));
    }

    @Test
    void foreignTextInMessagesIsShortAndHarmless() {
        String message = problem("tlplint-device 1\n[\u001b[31m" + "x".repeat(1000) + "]");
        assertTrue(message.length() < 150 && message.indexOf('\u001b') < 0, message);
    }

    /** Whatever the text, there is a description or a message; seeded. */
    @Test
    void anyText() {
        Random random = new Random(20260711);
        String letters = "\n\n[]=#0x19 \0\u2028abdknor_stw+:.-\uffff";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(GOOD);
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                int at = random.nextInt(text.length());
                text.replace(at, Math.min(text.length(), at + random.nextInt(4)),
                        letters.substring(random.nextInt(letters.length())).substring(0, 1));
            }
            try {
                StoreLayout layout = read(text.toString()).all().get(0).stores().get(0);
                assertTrue(layout.bytes() > 0 && layout.start() >= 0 && layout.data() < layout.stride());
            } catch (DescriptionException e) {
                assertTrue(e.getMessage().startsWith("x.device"), e.getMessage());
            }
        }
    }
}
