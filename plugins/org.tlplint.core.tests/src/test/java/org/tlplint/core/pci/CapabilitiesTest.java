/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;

/** Chains of capabilities, whole, broken and hostile. */
class CapabilitiesTest {

    private final ConfigSpace config = new ConfigSpace();

    private Capabilities walk(int... offsetsAndValues) {
        for (int i = 0; i < offsetsAndValues.length; i += 2) {
            config.assign(offsetsAndValues[i], 4, offsetsAndValues[i + 1], -1);
        }
        return Capabilities.walk(config);
    }

    @Test
    void nothingKnown() {
        assertEquals(Capabilities.UNKNOWN, walk());
        assertEquals(Truth.UNKNOWN, walk().hasMsix());
    }

    @Test
    void noList() {
        Capabilities none = walk(0x04, 0);
        assertTrue(none.complete() && none.extendedComplete());
        assertEquals(Truth.FALSE, none.hasMsi());
    }

    @Test
    void wholeChain() {
        Capabilities c = walk(0x04, 0x0010_0000, 0x34, 0x40, 0x40, 0x5001, 0x50, 0x7005, 0x70, 0xb010, 0xb0, 0xe011,
                0xe0, 0x0014,
                0x100,
                0x2001_0001, 0x200, 0x3001_0010, 0x300, 0x0001_0017);
        assertEquals(new Capabilities(0x50, 0xb0, 0x40, 0x70, 0x200, 0x300, 0xe0, 0, 0, 0, 0,
                1L << 16 | 1L << 20 | 1L << 28 | 1L << 44 | 1L << 56, true, true), c);
        assertEquals(0x70, c.nextStart(0x50));
        assertEquals(0xb0, c.nextStart(0x70));
        assertEquals(0x100, c.nextStart(0xe0));
        assertEquals(0x100, c.nextStart(0xff));
    }

    @Test
    void aGapLeavesTheRestUnknown() {
        Capabilities c = walk(0x04, 0x0010_0000, 0x34, 0x40, 0x40, 0x5001);
        assertEquals(0x40, c.power());
        assertFalse(c.complete());
        assertEquals(Truth.UNKNOWN, c.hasMsix());
        assertEquals(0x50, walk(0x50, 0x0005).msi());
    }

    @Test
    void loopsAndPointersIntoTheHeaderEnd() {
        assertFalse(walk(0x04, 0x0010_0000, 0x34, 0x40, 0x40, 0x4001).complete());
        assertFalse(walk(0x40, 0x1001).complete(), "a pointer into the header leads nowhere");
        assertTrue(walk(0x40, 0x0001).complete());
        assertFalse(walk(0x40, 0x0010, 0x100, 0x1001_0001).extendedComplete(), "this one points at itself");
        assertTrue(walk(0x100, 0).extendedComplete());
        assertFalse(walk(0x100, -1, 0xffc, -1).extendedComplete());
    }

    @Test
    void ofTwoTheFirstCountsAndTheSecondIsKept() {
        Capabilities c = walk(0x04, 0x0010_0000, 0x34, 0x43, 0x40, 0x5005, 0x50, 0x6005, 0x60, 0x7011, 0x70, 0x8011,
                0x80,
                0x0005);
        assertEquals(0x40, c.msi());
        assertEquals(0x50, c.secondMsi(), "the third is not needed");
        assertEquals(0x60, c.msix());
        assertEquals(0x70, c.secondMsix());
        assertTrue(c.complete());
    }

    @Test
    void inALoopNothingIsThereTwice() {
        Capabilities c = walk(0x04, 0x0010_0000, 0x34, 0x40, 0x40, 0x5005, 0x50, 0x4011);
        assertEquals(0x40, c.msi());
        assertEquals(0x50, c.msix());
        assertEquals(0, c.secondMsi() | c.secondMsix());
        assertFalse(c.complete());
        assertEquals(Truth.TRUE, c.hasMsi());
    }

    @Test
    void theLongestChainIsFollowedToItsEnd() {
        config.assign(0x04, 4, 0x0010_0000, -1);
        config.assign(0x34, 1, 0x40, -1);
        for (int at = 0x40; at < 0x100; at += 4) {
            config.assign(at, 4, (at + 4 & 0xff) << 8 | 9, -1);
        }
        config.assign(0xfc, 4, 0x0005, -1);
        Capabilities c = Capabilities.walk(config);
        assertTrue(c.complete());
        assertEquals(0xfc, c.msi());
    }

    @Test
    void capabilitiesComeToLightByAndBy() {
        Events e = new Events();
        e.cr(Events.D, 0xb0, 2, 0x0011).cr(Events.D, 0x34, 1, 0xb0);
        assertNotNull(e.msix());
        assertEquals(Truth.UNKNOWN, e.f().isMsixEnabled());
        assertEquals(0, e.msix().size());
        e.cr(Events.D, 0xb2, 2, 0xc003);
        assertEquals(4, e.msix().size());
        assertEquals(Truth.TRUE, e.msix().isFunctionMasked());
        assertFalse(e.msix().isTableLocated());
        assertNull(e.msi());
        assertEquals(Truth.FALSE, e.f().isMsiEnabled(), "the chain is at its end: there is no MSI");
    }

    @Test
    void configurationSpaceKeepsEachBit() {
        assertTrue(config.assign(0xfe, 2, 0xabcd, 0x0ff0));
        assertFalse(config.assign(0xfe, 2, 0xabcd, 0x0ff0), "nothing new");
        assertEquals(0x0bc0, config.read(0xfe, 2));
        assertEquals(0x0ff0, config.known(0xfe, 2));
        assertEquals(Truth.TRUE, config.bit(0xfe, 6));
        assertEquals(Truth.FALSE, config.bit(0xfe, 5));
        assertEquals(Truth.UNKNOWN, config.bit(0xfe, 0));
        config.forget(0xff, 1, 0x0f);
        assertEquals(0x00f0, config.known(0xfe, 2));
        assertEquals(0x00c0, config.read(0xfe, 2));
        assertTrue(config.assign(0xffe, 4, -1, -1));
        assertEquals(0xffff, config.read(0xffe, 4), "what lies beyond the end is not stored");
        assertFalse(config.isKnown(0xffe, 4));
        assertEquals(0x1000, config.extent());
        ConfigSpace copy = config.copy();
        copy.assign(0xfe, 1, 0, 0xff);
        assertEquals(0xc0, config.read(0xfe, 1), "copies are independent");
    }
}
