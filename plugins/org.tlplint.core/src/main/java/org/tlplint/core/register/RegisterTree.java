/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.tlplint.core.pci.Bars;
import org.tlplint.core.pci.ConfigSpace;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.register.BlockLayout.Kind;

/**
 * The configuration space of a function as registers and fields, at one moment. A copy: it does not follow the function.
 *
 * @param blocks the header, then the capabilities in the order of their lists
 * @param complete whether the lists of capabilities are known to their ends
 */
public record RegisterTree(List<RegisterBlock> blocks, boolean complete) {

    private static final int FIRST_BAR = 0x10;

    /** Decodes what is known of a function. */
    public static RegisterTree of(FunctionState function) {
        return of(function.config(), function.bars());
    }

    /**
     * Decodes configuration space.
     *
     * @param bars tells the sizes of the header's BARs; may be null
     */
    public static RegisterTree of(ConfigSpace config, Bars bars) {
        CapabilityList list = CapabilityList.of(config);
        int pcie = list.find(Kind.CAPABILITY, 0x10);
        List<RegisterBlock> blocks = new ArrayList<>();
        blocks.add(block(config, bars, Layouts.header(), new CapabilityList.Entry(Kind.HEADER, 0, 0, 0), pcie));
        for (CapabilityList.Entry entry : list.entries()) {
            blocks.add(block(config, null, Layouts.of(entry.kind(), entry.id()), entry, pcie));
        }
        return new RegisterTree(List.copyOf(blocks), list.complete());
    }

    /** The register that a byte belongs to, or null. */
    public RegisterValue at(int offset) {
        for (RegisterBlock block : blocks) {
            for (RegisterValue register : block.registers()) {
                if (register.covers(offset)) {
                    return register;
                }
            }
        }
        return null;
    }

    /**
     * The name of the register that a byte belongs to, or null if it has none that is known.
     *
     * @param config what is known of the function; null if nothing is
     */
    public static String name(ConfigSpace config, int offset) {
        ConfigSpace known = config == null ? new ConfigSpace() : config;
        CapabilityList.Entry entry = new CapabilityList.Entry(Kind.HEADER, 0, 0, 0);
        int pcie = 0;
        if (offset >= 0x40) {
            CapabilityList list = CapabilityList.of(known);
            entry = list.entries().stream().filter(e -> e.offset() <= offset)
                    .max(Comparator.comparingInt(CapabilityList.Entry::offset)).orElse(null);
            pcie = list.find(Kind.CAPABILITY, 0x10);
        }
        if (entry == null) {
            return null;
        }
        Conditions conditions = new Conditions(known, entry.offset(), pcie);
        int at = offset - entry.offset();
        for (RegisterLayout register : Layouts.of(entry.kind(), entry.id()).registers()) {
            if (at >= register.offset() && at < register.offset() + register.bytes() && conditions.holds(register)) {
                return register.title();
            }
        }
        return null;
    }

    private static RegisterBlock block(ConfigSpace config, Bars bars, BlockLayout layout, CapabilityList.Entry entry,
            int pcie) {
        Conditions conditions = new Conditions(config, entry.offset(), pcie);
        List<RegisterLayout> there = layout.registers().stream().filter(conditions::holds)
                .sorted(Comparator.comparingInt(RegisterLayout::offset)).toList();
        int firstBar = there.stream().filter(RegisterLayout::isBar).mapToInt(RegisterLayout::offset).findFirst()
                .orElse(FIRST_BAR) + entry.offset();
        List<RegisterValue> values = new ArrayList<>();
        for (RegisterLayout register : there) {
            values.add(value(config, bars, register, entry.offset() + register.offset(), firstBar));
        }
        return new RegisterBlock(layout, entry.offset(), entry.version(), List.copyOf(values));
    }

    private static RegisterValue value(ConfigSpace config, Bars bars, RegisterLayout register, int at, int firstBar) {
        int value = config.read(at, register.bytes());
        int known = config.known(at, register.bytes());
        List<FieldLayout> fields = register.fields();
        String meaning = "";
        if (register.isBar()) {
            boolean upper = BarMeaning.isUpper(config, firstBar, at);
            fields = BarMeaning.fields(config, upper, at);
            meaning = BarMeaning.text(config, bars, upper, (at - firstBar) / 4, at);
        }
        return new RegisterValue(register, at, value, known,
                fields.stream().map(field -> new FieldValue(field, value, known)).toList(), meaning);
    }
}
