/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.core.register.BlockLayout;
import org.tlplint.core.register.FieldLayout.Format;
import org.tlplint.core.register.FieldValue;
import org.tlplint.core.register.RegisterBlock;
import org.tlplint.core.register.RegisterTree;
import org.tlplint.core.register.RegisterValue;
import org.tlplint.formats.Formats;

/**
 * Real dumps carry the bytes and what lspci made of them: the register tree of the bytes must say the same. Both ways: each
 * field that lspci has a name for must be in its text with the same value, and each flag of its text must be a field.
 */
class RegistersAsLspciTest {

    private static final Pattern FLAG = Pattern
            .compile("(?<=^|[ ,(])([<>]?[A-Za-z0-9/-]*[A-Za-z0-9])([+-])(?=$|[ ,);])");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"msi-mixed/lspci.txt", "nvme-msix/lspci.txt", "v10-kernel-bug3/lspci.txt",
            "mmiotrace-nvme/lspci.txt.zst", "mmiotrace-virtio/lspci.txt.zst"})
    void saysWhatLspciSays(String example) throws Exception {
        Path file = Cli.exampleFile("traces/" + example, folder);
        String text;
        try (InputStream in = Formats.input(file).open(0)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int compared = 0;
        List<String> wrong = new ArrayList<>();
        for (LspciDump device : LspciDump.read(text)) {
            RegisterTree tree = RegisterTree.of(device.config, null);
            assertEquals(device.capabilities.stream().map(c -> Integer.parseInt(c.split(" ")[0], 16)).toList(),
                    tree.blocks().stream().skip(1).map(RegisterBlock::offset).toList(), device.title);
            for (RegisterBlock block : tree.blocks()) {
                for (RegisterValue register : block.registers()) {
                    compared += compare(device, block, register, wrong);
                }
            }
            compared += regions(device, tree, wrong);
        }
        assertEquals(List.of(), wrong);
        assertTrue(compared > 200, "compared " + compared);
    }

    private static int compare(LspciDump device, RegisterBlock block, RegisterValue register, List<String> wrong) {
        String label = register.layout().lspci();
        LspciDump.Entry entry = device.entry(block.offset(), label);
        if (label.isEmpty() || entry == null) {
            if (!label.isEmpty() && !label.equals("Interrupt") && !label.equals("LnkCap2")) {
                wrong.add(device.title + ": lspci has no " + label);
            }
            return 0;
        }
        Set<String> flags = flags(entry.text());
        int compared = 0;
        for (FieldValue field : register.fields()) {
            String name = field.layout().lspci();
            boolean optional = name.startsWith("?");
            String wanted = optional ? name.substring(1) : name;
            boolean flag = field.layout().format() == Format.FLAG;
            String said = flag ? wanted + (field.value() != 0 ? "+" : "-") : wanted.replace("*", field.text());
            String opposite = wanted + (field.value() != 0 ? "-" : "+");
            boolean there = entry.text().contains(said);
            if (!name.isEmpty() && !there && (!optional || entry.text().contains(opposite))) {
                wrong.add(device.title + ": " + label + " has not " + said + ": " + entry.text());
            }
            flags.remove(wanted.replaceAll(".*[ ,(]", ""));
            compared += there && !name.isEmpty() ? 1 : 0;
        }
        if (block.layout().kind() != BlockLayout.Kind.CAPABILITY || !label.equals("Express")) {
            flags.forEach(f -> wrong.add(device.title + ": " + label + " has a flag " + f + " that is no field"));
        }
        return compared;
    }

    private static Set<String> flags(String text) {
        Set<String> flags = new TreeSet<>();
        for (Matcher m = FLAG.matcher(text); m.find();) {
            flags.add(m.group(1));
        }
        return flags;
    }

    private static int regions(LspciDump device, RegisterTree tree, List<String> wrong) {
        int compared = 0;
        for (LspciDump.Entry entry : device.entries) {
            if (entry.label().startsWith("Region ")) {
                int bar = entry.label().charAt(7) - '0';
                String meaning = tree.at(0x10 + bar * 4).meaning();
                if (!entry.text().startsWith(meaning) || meaning.isEmpty()) {
                    wrong.add(device.title + ": BAR " + bar + " is " + meaning + ", not " + entry.text());
                }
                compared++;
            }
        }
        return compared;
    }
}
