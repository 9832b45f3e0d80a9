/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.tlplint.formats.row.ColumnNames;

/**
 * Proposes a mapping for a table from the names of its columns and what its first rows hold.
 *
 * @param mapping the proposal
 * @param head the header row it was made from
 * @param notes what was decided and why, or could not be, for people
 * @param understood rows looked at whose type is known
 * @param rows rows looked at
 */
public record AutoMapping(Mapping mapping, TableHead head, List<String> notes, int understood, int rows) {

    /** Known names that make a row a header row. */
    static final int ENOUGH = 3;

    private static final int SAMPLE_ROWS = 60;
    /** Confidence in a header row with nothing below it. */
    private static final int SO_FAR = 20;

    /** The proposal, or null if the text holds no row that looks like the header of a table of TLPs. */
    public static AutoMapping propose(byte[] beginning) {
        TableHead head = TableHead.find(beginning, Mapping.TableForm.AUTO, n -> ColumnNames.meaning(n) != null, ENOUGH);
        return head == null ? null : new Proposal(head, head.rows(beginning, '"', SAMPLE_ROWS)).make();
    }

    /** Confidence, 0 to 100, that this is a table of TLPs. */
    int confidence() {
        Set<Target> targets = mapping.fields().keySet();
        boolean raw = targets.contains(Target.TLP) || targets.contains(Target.HEADER);
        boolean enough = targets.size() >= 4 && targets.contains(Target.TYPE)
                && (targets.contains(Target.ADDRESS) || targets.contains(Target.REGISTER));
        if (!raw && !enough) {
            return 0;
        }
        return rows == 0 ? SO_FAR : raw ? 40 : understood * 2 >= rows ? 50 : understood > 0 ? 32 : 0;
    }

    /** Whether rows can be told apart at all. */
    boolean isUsable() {
        Set<Target> targets = mapping.fields().keySet();
        return targets.contains(Target.TLP) || targets.contains(Target.HEADER) || targets.contains(Target.TYPE);
    }

    /** The work of one proposal. */
    private static final class Proposal {
        private final TableHead head;
        private final List<List<String>> rows;
        private final Map<Target, FieldForm> fields = new EnumMap<>(Target.class);
        private final Map<Target, Integer> columns = new EnumMap<>(Target.class);
        private final List<String> notes = new ArrayList<>();
        private final CellReader reader = new CellReader();
        private final Words types = new Words("types.tsv", true);
        private final Words directions = new Words("directions.tsv", false);
        private final Words statuses = new Words("statuses.tsv", true);

        Proposal(TableHead head, List<List<String>> rows) {
            this.head = head;
            this.rows = rows;
        }

        AutoMapping make() {
            for (int i = 0; i < head.names().size(); i++) {
                column(i, head.names().get(i));
            }
            for (Target target : EnumSet.copyOf(columns.keySet())) {
                settle(target);
            }
            Mapping mapping = new Mapping("table with columns known by name", "",
                    new Mapping.TableForm(head.separator(), '"', -1), fields, Map.of(), Map.of(), Map.of(), Map.of(),
                    List.of(), List.of(), Set.of(), false);
            List<String> words = cells(Target.TYPE);
            int understood = (int) words.stream().filter(w -> types.find(w) != null).count();
            return new AutoMapping(mapping, head, notes, understood, rows.size());
        }

        private void column(int i, String name) {
            String meaning = ColumnNames.meaning(name);
            Target target = meaning == null ? null : Target.named(meaning);
            if (target == null) {
                return;
            }
            Integer other = columns.get(target);
            // "Packet" may be what a packet is, or its number
            boolean better = other == null || target == Target.TYPE && known(i) > known(other);
            if (other != null) {
                notes.add("column '%s' is not used: %s is taken from '%s'".formatted(
                        head.names().get(better ? other : i), target.id(), head.names().get(better ? i : other)));
            }
            if (better) {
                columns.put(target, i);
                fields.put(target, FieldForm.plain(target, name, '.'));
            }
        }

        /** Cells of a column that are words for types. */
        private long known(int column) {
            return rows.stream().filter(r -> column < r.size() && types.find(r.get(column)) != null).count();
        }

        private List<String> cells(Target target) {
            Integer column = columns.get(target);
            return column == null ? List.of()
                    : rows.stream().filter(r -> column < r.size()).map(r -> r.get(column)).filter(c -> !c.isEmpty())
                            .toList();
        }

        private void settle(Target target) {
            List<String> cells = cells(target);
            switch (target.kind) {
                case TIME -> time(cells);
                case NUMBER, SIZE -> number(target, cells);
                case ID -> keepIf(target, cells, c -> function(c));
                case WORD -> {
                    if (target == Target.DIRECTION) {
                        keepIf(target, cells, c -> directions.find(c) != null);
                    } else if (target == Target.STATUS) {
                        keepIf(target, cells, c -> statuses.find(c.replaceFirst("^0[xX]", "")) != null);
                    }
                }
                case BYTES -> {
                    DataReader data = new DataReader();
                    keepIf(target, cells, c -> {
                        data.clear();
                        byte[] bytes = c.getBytes(StandardCharsets.UTF_8);
                        return data.add(bytes, 0, bytes.length, Order.AUTO);
                    });
                }
            }
        }

        private boolean function(String cell) {
            byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
            reader.function(bytes, 0, bytes.length, 0);
            return !reader.failed();
        }

        /** Leaves out a column of whose cells fewer than half can be read. */
        private void keepIf(Target target, List<String> cells, java.util.function.Predicate<String> good) {
            List<String> bad = cells.stream().filter(good.negate()).toList();
            if (bad.size() * 2 > cells.size()) {
                notes.add("column '%s' is not used: \"%s\" cannot be read as %s".formatted(fields.get(target).column(),
                        bad.get(0), target.id()));
                fields.remove(target);
                columns.remove(target);
            }
        }

        private void number(Target target, List<String> cells) {
            FieldForm form = fields.get(target);
            boolean letters = cells.stream().anyMatch(c -> c.matches("[0-9a-fA-F]*[a-fA-F][0-9a-fA-F]*"));
            if (letters || head(form).contains("hex")) {
                form = form.withBase(16);
            }
            if (target == Target.LENGTH) {
                form = form.withDwords(inDwords(form));
            }
            fields.put(target, form);
            FieldForm settled = form;
            keepIf(target, cells, c -> {
                String digits = target == Target.LENGTH ? c.replaceFirst("\\s*[a-zA-Z]+$", "") : c;
                byte[] bytes = digits.getBytes(StandardCharsets.UTF_8);
                reader.number(bytes, 0, bytes.length, settled.base(), target.isHexadecimal() ? 16 : 10, true);
                return !reader.failed();
            });
        }

        /** What stands in brackets after the name, in lower case. */
        private static String head(FieldForm form) {
            int at = Math.max(form.column().indexOf('('), form.column().indexOf('['));
            return at < 0 ? "" : form.column().substring(at + 1).replaceAll("[)\\]].*", "").toLowerCase(Locale.ROOT);
        }

        /** A TLP's Length counts DWORDs, but some columns count bytes: the data beside them tell. */
        private boolean inDwords(FieldForm form) {
            String unit = head(form);
            if (unit.startsWith("dw") || unit.startsWith("b")) {
                return unit.startsWith("dw");
            }
            int bytes = 0;
            int dwords = 0;
            DataReader data = new DataReader();
            Integer dataColumn = columns.get(Target.DATA);
            for (List<String> row : rows) {
                if (dataColumn == null || dataColumn >= row.size() || columns.get(Target.LENGTH) >= row.size()) {
                    continue;
                }
                byte[] cell = row.get(dataColumn).getBytes(StandardCharsets.UTF_8);
                data.clear();
                byte[] length = row.get(columns.get(Target.LENGTH)).getBytes(StandardCharsets.UTF_8);
                long value = reader.number(length, 0, length.length, form.base(), 10, false);
                if (cell.length > 0 && !reader.failed() && data.add(cell, 0, cell.length, Order.AUTO)) {
                    bytes += data.length == value ? 1 : 0;
                    dwords += data.length == value * 4 ? 1 : 0;
                }
            }
            boolean result = bytes == dwords ? !ColumnNames.plain(form.column()).equals("size") : dwords > bytes;
            notes.add("column '%s' is taken to count %s%s".formatted(form.column(), result ? "DWORDs" : "bytes",
                    bytes == dwords ? "" : ", as the data beside it do"));
            return result;
        }

        private void time(List<String> cells) {
            FieldForm form = fields.get(Target.TIME).withDecimal(decimal(cells));
            TimeUnit unit = TimeUnit.of(head(form));
            if (unit == null) {
                long marked = cells.stream().filter(c -> c.matches("[-+0-9].*[a-zA-Z\u00b5\u03bc:].*")).count();
                long fractions = cells.stream().filter(c -> hasLongFraction(c, form.decimal())).count();
                if (marked * 2 > cells.size()) {
                    notes.add("column '%s' says the unit of its times in each cell".formatted(form.column()));
                } else if (fractions * 2 > cells.size()) {
                    unit = TimeUnit.SECONDS;
                    notes.add("column '%s' gives no unit: its long fractions are taken for those of seconds".formatted(
                            form.column()));
                } else {
                    unit = TimeUnit.TICKS;
                    notes.add("column '%s' gives no unit: its numbers give the order only".formatted(form.column()));
                }
            }
            FieldForm settled = form.withUnit(unit);
            fields.put(Target.TIME, settled);
            keepIf(Target.TIME, cells, c -> {
                byte[] bytes = c.getBytes(StandardCharsets.UTF_8);
                reader.time(bytes, 0, bytes.length, TimeUnit.TICKS, settled.decimal());
                return !reader.failed();
            });
        }

        private static boolean hasLongFraction(String cell, char decimal) {
            int at = cell.indexOf(decimal);
            return at >= 0 && cell.substring(at + 1).replaceAll("[^0-9]", "").length() >= 6;
        }

        /** A comma is the decimal sign where it comes last, once, and no comma separates cells. */
        private char decimal(List<String> cells) {
            if (head.separator() == ',' && cells.stream().noneMatch(c -> c.indexOf('.') >= 0 && c.indexOf(',') >= 0
                    && c.lastIndexOf(',') > c.lastIndexOf('.'))) {
                return '.';
            }
            boolean comma = cells.stream().anyMatch(c -> c.indexOf(',') >= 0);
            boolean european = comma && cells.stream().allMatch(c -> c.indexOf(',') == c.lastIndexOf(',')
                    && c.lastIndexOf(',') >= c.lastIndexOf('.'));
            return european ? ',' : '.';
        }
    }

    /** The targets that were found, for messages. */
    String found() {
        return mapping.fields().keySet().stream().map(Target::id).collect(Collectors.joining(", "));
    }
}
