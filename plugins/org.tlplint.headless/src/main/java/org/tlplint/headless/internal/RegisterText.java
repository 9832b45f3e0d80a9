/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.register.BlockLayout.Kind;
import org.tlplint.core.register.FieldLayout.Format;
import org.tlplint.core.register.FieldValue;
import org.tlplint.core.register.RegisterBlock;
import org.tlplint.core.register.RegisterTree;
import org.tlplint.core.register.RegisterValue;

/** Prints configuration space as registers and fields, as far as anything is known of them. */
final class RegisterText {

    private final Console console;

    RegisterText(Console console) {
        this.console = console;
    }

    void print(FunctionState f) {
        RegisterTree tree = RegisterTree.of(f);
        for (RegisterBlock block : tree.blocks()) {
            String version = block.layout().kind() == Kind.EXTENDED ? " v" + block.version() : "";
            console.line("  " + Style.BOLD.of(block.layout().title()) + (block.layout().kind() == Kind.HEADER ? ""
                    : (block.offset() < 0x100 ? " [%02x%s]" : " [%03x%s]").formatted(block.offset(), version)));
            for (RegisterValue register : block.registers()) {
                if (register.known() != 0) {
                    print(register);
                }
            }
            if (block.registers().isEmpty()) {
                console.line("    its registers are not decoded");
            }
        }
        if (!tree.complete()) {
            console.line("  the list of capabilities is not known to its end");
        }
    }

    /** Flags as lspci has them, {@code Name+} or {@code Name-}; behind them what has more bits. */
    private void print(RegisterValue register) {
        List<String> words = new ArrayList<>();
        if (!register.meaning().isEmpty()) {
            words.add(register.meaning());
        } else {
            for (FieldValue field : register.fields()) {
                boolean flag = field.layout().format() == Format.FLAG;
                words.add(field.layout().title() + (flag ? sign(field) : " " + field.text()));
            }
        }
        console.line("    %03x  %-8s  %s".formatted(register.offset(), register.hex(), register.layout().title()));
        if (!words.isEmpty()) {
            Layout.paragraph(console, " ".repeat(21), String.join(", ", words));
        }
    }

    private static String sign(FieldValue field) {
        return !field.isKnown() ? "?" : field.value() != 0 ? "+" : "-";
    }
}
