/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.tlplint.core.register.BlockLayout.Kind;
import org.tlplint.core.register.FieldLayout.Format;

/** The tables {@code layouts.txt} and {@code names.txt}. */
public final class Layouts {

    private static final Map<Integer, BlockLayout> ALL = load();

    private Layouts() {
    }

    /** The layout of the header. */
    public static BlockLayout header() {
        return ALL.get(key(Kind.HEADER, 0));
    }

    /** The layout of a capability; one without registers and with a title made of the ID if it has no known layout. */
    public static BlockLayout of(Kind kind, int id) {
        BlockLayout known = ALL.get(key(kind, id));
        return known != null ? known
                : new BlockLayout(kind, id,
                        (kind == Kind.CAPABILITY ? "Capability ID %02x" : "Extended Capability ID %04x")
                                .formatted(id),
                        "", List.of());
    }

    /** All layouts. */
    public static List<BlockLayout> all() {
        return List.copyOf(ALL.values());
    }

    private static int key(Kind kind, int id) {
        return kind.ordinal() << 16 | id;
    }

    private static Map<Integer, BlockLayout> load() {
        Map<Integer, BlockLayout> all = new TreeMap<>();
        for (String line : lines("names.txt")) {
            String[] cell = line.split("\t", -1);
            put(all, new BlockLayout(kind(cell[0]), Integer.parseInt(cell[1], 16), cell[2], cell[3], List.of()));
        }
        BlockLayout block = null;
        RegisterLayout register = null;
        for (String line : lines("layouts.txt")) {
            String[] cell = line.split("\\|", -1);
            if (line.startsWith("block ")) {
                block = block(cell);
                put(all, block);
            } else if (line.startsWith("  ")) {
                register.fields().add(field(cell));
            } else {
                register = register(cell);
                block.registers().add(register);
            }
        }
        return all;
    }

    private static void put(Map<Integer, BlockLayout> all, BlockLayout block) {
        all.put(key(block.kind(), block.id()), block);
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "header" -> Kind.HEADER;
            case "cap" -> Kind.CAPABILITY;
            default -> Kind.EXTENDED;
        };
    }

    private static BlockLayout block(String[] cell) {
        String[] head = cell[0].strip().split(" ");
        int id = head.length > 2 ? Integer.parseInt(head[2], 16) : 0;
        return new BlockLayout(kind(head[1]), id, cell(cell, 1), cell(cell, 2), new ArrayList<>());
    }

    private static RegisterLayout register(String[] cell) {
        String[] place = cell[0].strip().split(" ");
        return new RegisterLayout(Integer.parseInt(place[0], 16), Integer.parseInt(place[1]), cell(cell, 1),
                cell(cell, 2),
                cell(cell, 3), cell(cell, 4), new ArrayList<>());
    }

    private static FieldLayout field(String[] cell) {
        String[] bits = cell[0].strip().split(":");
        int high = Integer.parseInt(bits[0]);
        int low = bits.length > 1 ? Integer.parseInt(bits[1]) : high;
        String how = cell(cell, 3);
        Map<Integer, String> values = new HashMap<>();
        Format format = switch (how) {
            case "" -> high == low ? Format.FLAG : Format.HEX;
            case "hex2" -> Format.HEX2;
            case "hex4" -> Format.HEX4;
            case "dec" -> Format.DEC;
            case "pow2" -> Format.POW2;
            case "plus1" -> Format.PLUS1;
            case "high8" -> Format.HIGH8;
            default -> Format.NAMED;
        };
        if (format == Format.NAMED) {
            for (String value : how.split(";")) {
                String[] pair = value.strip().split(" ", 2);
                values.put(Integer.parseInt(pair[0]), pair[1]);
            }
        }
        return new FieldLayout(high, low, cell(cell, 1), cell(cell, 2), format, Map.copyOf(values));
    }

    private static String cell(String[] cells, int index) {
        return index < cells.length ? cells[index].strip() : "";
    }

    private static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Layouts.class.getResourceAsStream(resource), StandardCharsets.US_ASCII))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
