/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.core.pci.ConfigSpace;
import org.tlplint.core.register.BlockLayout.Kind;

/** What is not known stays unknown, and what is known is decoded where it lies. */
class RegisterTreeTest {

    private final ConfigSpace config = new ConfigSpace();

    private void set(int offset, int bytes, int value) {
        config.assign(offset, bytes, value, -1);
    }

    private RegisterTree tree() {
        return RegisterTree.of(config, null);
    }

    private String field(int offset, String title) {
        return tree().at(offset).fields().stream().filter(f -> f.layout().title().equals(title)).findFirst()
                .orElseThrow()
                .text();
    }

    /** A type 0 header with MSI at 50h and MSI-X at 70h, of which as much is known as a driver reads. */
    private void msiAndMsix() {
        set(0x06, 2, 0x10);
        set(0x0e, 1, 0);
        set(0x34, 1, 0x50);
        set(0x50, 2, 0x7005);
        set(0x70, 2, 0x0011);
    }

    @Test
    void nothingKnownIsNothingSaid() {
        RegisterTree tree = tree();
        assertFalse(tree.complete());
        assertEquals(List.of(Layouts.header()), tree.blocks().stream().map(RegisterBlock::layout).toList());
        assertEquals("????", tree.at(4).hex());
        assertEquals("?", field(4, "Bus Master Enable"));
        assertNull(tree.at(0x18), "BAR 2 of a device, or bus numbers of a bridge?");
        assertEquals("", tree.at(0x10).meaning());
    }

    @Test
    void aBitIsKnownWithoutItsNeighbours() {
        config.assign(4, 2, 0x0004, 0x0006);
        assertEquals("Set", field(4, "Bus Master Enable"));
        assertEquals("Clear", field(4, "Memory Space Enable"));
        assertEquals("?", field(4, "I/O Space Enable"));
        assertEquals("???" + "?", tree().at(4).hex());
    }

    @Test
    void msiRegistersLieWhereMessageControlSays() {
        msiAndMsix();
        assertNull(tree().at(0x58), "Message Data or Message Upper Address?");
        set(0x52, 2, 0x0180);
        assertEquals("MSI Message Upper Address", tree().at(0x58).layout().title());
        assertEquals("MSI Message Data", tree().at(0x5c).layout().title());
        assertEquals("MSI Mask Bits", tree().at(0x60).layout().title());
        set(0x52, 2, 0x0100);
        assertEquals("MSI Message Data", tree().at(0x58).layout().title());
        assertEquals("MSI Mask Bits", tree().at(0x5c).layout().title());
        set(0x52, 2, 0);
        assertNull(tree().at(0x5c));
        assertEquals(0x5c, tree().blocks().get(1).end());
    }

    @Test
    void fieldsOfMsixReadAsTheSpecificationMeansThem() {
        msiAndMsix();
        set(0x72, 2, 0x8040);
        set(0x74, 4, 0x2003);
        assertEquals("65", field(0x72, "Table Size"));
        assertEquals("Set", field(0x72, "MSI-X Enable"));
        assertEquals("Clear", field(0x72, "Function Mask"));
        assertEquals("3", field(0x74, "Table BIR"));
        assertEquals("00002000", field(0x74, "Table Offset"));
        assertEquals("?", field(0x78, "PBA Offset"));
        assertEquals("10:0", tree().at(0x72).fields().get(0).bits());
    }

    @Test
    void changesAreThoseOfTheBitsThemselves() {
        msiAndMsix();
        set(0x72, 2, 0x0040);
        ConfigSpace before = config.copy();
        set(0x72, 2, 0xc040);
        RegisterValue control = tree().at(0x72);
        assertTrue(control.differs(before));
        assertEquals(List.of("Function Mask", "MSI-X Enable"), control.fields().stream()
                .filter(f -> control.differs(f, before)).map(f -> f.layout().title()).toList());
        assertFalse(tree().at(0x70).differs(before));
        ConfigSpace unknown = before.copy();
        unknown.forget(0x72, 2, 0x8000);
        assertTrue(RegisterTree.of(before, null).at(0x72).differs(unknown), "it came to be known");
    }

    @Test
    void listsThatComeBackEnd() {
        msiAndMsix();
        set(0x71, 1, 0x50);
        RegisterTree tree = tree();
        assertEquals(3, tree.blocks().size());
        assertFalse(tree.complete());
        set(0x71, 1, 0);
        assertTrue(tree().complete());
        set(0x70, 2, 0x0010);
        set(0x100, 4, 0x10020001);
        assertFalse(tree().complete());
        assertEquals(4, tree().blocks().size());
    }

    @Test
    void extendedCapabilitiesHaveVersions() {
        msiAndMsix();
        set(0x70, 2, 0x0010);
        set(0x100, 4, 0x14010010);
        set(0x140, 4, 0x0001_fffe);
        set(0x110, 2, 7);
        set(0x124, 4, 0x0000_000c);
        set(0x128, 4, 1);
        RegisterTree tree = tree();
        assertTrue(tree.complete());
        RegisterBlock sriov = tree.blocks().get(3);
        assertEquals("Single Root I/O Virtualization", sriov.layout().title());
        assertEquals(1, sriov.version());
        assertEquals("7", field(0x110, "NumVFs"));
        assertEquals("upper half of BAR 0", tree.at(0x128).meaning());
        assertEquals("Memory at 100000000 (64-bit, prefetchable)", tree.at(0x124).meaning());
        assertEquals("Extended Capability ID fffe", tree.blocks().get(4).layout().title());
        assertEquals(0x144, tree.blocks().get(4).end());
    }

    @Test
    void barsSayWhatTheyDecode() {
        set(0x0e, 1, 0);
        set(0x10, 4, 0xfebf_0000);
        set(0x14, 4, 0xc001);
        set(0x18, 4, 0x0000_0004);
        assertEquals("Memory at febf0000 (32-bit, non-prefetchable)", tree().at(0x10).meaning());
        assertEquals("I/O ports at c000", tree().at(0x14).meaning());
        assertEquals("", tree().at(0x18).meaning(), "its upper half is not known");
        assertEquals("upper half of BAR 2", tree().at(0x1c).meaning());
    }

    @Test
    void layoutsAreConsistent() {
        for (BlockLayout block : Layouts.all()) {
            for (RegisterLayout register : block.registers()) {
                int taken = 0;
                for (FieldLayout field : register.fields()) {
                    String where = block.title() + ", " + register.title() + ", " + field.title();
                    assertEquals(0, taken & field.mask(), where);
                    assertTrue(field.high() < register.bytes() * 8 && field.high() >= field.low(), where);
                    taken |= field.mask();
                }
                assertTrue(register.bytes() >= 1 && register.bytes() <= 4, register.title());
                assertTrue(block.kind() != Kind.HEADER || register.offset() + register.bytes() <= 0x40,
                        register.title());
                assertTrue(register.section().matches("|\\d+(\\.\\d+)+"), register.title() + ": " + register.section());
            }
        }
        assertTrue(Layouts.all().size() > 50);
    }
}
