/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tlplint.formats.map.Target;
import org.tlplint.ui.internal.Later;

/** Each field with the column that it is in, how it is written, and the value it has where nothing gives it. */
public final class FieldTable {

    private static final String FIELD = "field";
    private static final String COLUMN = "column";
    private static final String VALUE = "value";
    private static final String EQUALS = " = ";
    private static final int EDITED = 1;

    private final MappingModel model;
    private final EditTable<Target> table;
    private List<String> columns = List.of();

    FieldTable(Composite parent, MappingModel model) {
        this.model = model;
        table = new EditTable<>(parent);
        table.column(MappingMessages.column_field, 4, Target::id, FieldLook::colour);
        table.column(MappingMessages.column_where, 6, this::where, this::setWhere, t -> columns);
        table.column(MappingMessages.column_form, 6, this::form, this::setForm, FieldTable::forms);
        table.column(MappingMessages.column_value, 4, t -> get(t, VALUE), (t, v) -> set(t, VALUE, v), null);
        table.finish();
    }

    /** Shows the fields, if that has not been done: to paint so many rows takes a turn of its own. */
    void fill() {
        if (table.viewer().getInput() == null) {
            table.viewer().setInput(Arrays.asList(Target.values()));
        }
    }

    Composite control() {
        return table.control();
    }

    void setColumns(List<String> names) {
        columns = names.stream().distinct().toList();
    }

    void refresh() {
        if (!table.viewer().isCellEditorActive()) {
            table.viewer().refresh();
        } else {
            Later.run(table.viewer().getControl(), () -> {
                if (!table.viewer().isCellEditorActive()) {
                    table.viewer().refresh();
                }
            });
        }
    }

    private String get(Target target, String key) {
        return model.text().get(FIELD, target.id(), key);
    }

    private void set(Target target, String key, String value) {
        model.set(FIELD, target.id(), key, value);
    }

    /** In a table the column; in a log the patterns whose groups give it. */
    private String where(Target target) {
        if (model.isTable()) {
            return get(target, COLUMN);
        }
        String group = "(?<" + target.id() + ">";
        return model.text().sections("pattern").stream()
                .filter(s -> s.get("match").contains(group) || !s.get(target.id()).isEmpty())
                .map(ProfileText.Section::name).collect(Collectors.joining(", "));
    }

    private void setWhere(Target target, String column) {
        if (model.isTable()) {
            ProfileText.Section section = model.text().section(FIELD, target.id());
            if (column.isEmpty() && section != null && section.get(VALUE).isEmpty()) {
                model.apply(model.text().remove(section));
            } else {
                set(target, COLUMN, column);
            }
        }
    }

    /** All settings but column and value, as {@code key = value; key = value}. */
    private String form(Target target) {
        ProfileText.Section section = model.text().section(FIELD, target.id());
        return section == null ? ""
                : section.values().entrySet().stream()
                        .filter(e -> !e.getKey().equals(COLUMN) && !e.getKey().equals(VALUE))
                        .map(e -> e.getKey() + EQUALS + e.getValue()).collect(Collectors.joining("; "));
    }

    private void setForm(Target target, String form) {
        ProfileText.Section old = model.text().section(FIELD, target.id());
        List<String> given = Arrays.stream(form.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
        if (old != null) {
            for (String key : old.values().keySet()) {
                if (!key.equals(COLUMN) && !key.equals(VALUE)
                        && given.stream().noneMatch(g -> g.startsWith(key + EQUALS))) {
                    set(target, key, "");
                }
            }
        }
        for (String setting : given) {
            String[] words = setting.split(EQUALS, 2);
            if (words.length == 2) {
                set(target, words[0], words[1]);
            }
        }
    }

    /** What a field can say of how it is written. */
    private static List<String> forms(Target target) {
        return switch (target) {
            case TIME -> List.of("unit = s", "unit = ms", "unit = us", "unit = ns", "unit = ps", "unit = ticks",
                    "unit = us; decimal = ,", "unit = ns; relative = previous");
            case DATA, TLP, HEADER -> List.of("order = auto", "order = bytes", "order = dwords-be", "order = dwords-le",
                    "order = value");
            case LENGTH, REGISTER ->
                List.of("unit = bytes", "unit = dwords", "unit = dwords; base = hex", "base = hex", "base = dec");
            case TYPE, DIRECTION, STATUS, NAME, COMMENT -> List.of();
            default -> List.of("base = hex", "base = dec", "base = bin");
        };
    }

    /** Opens the editor of a field's column. */
    public void edit(Target target) {
        fill();
        table.viewer().editElement(target, EDITED);
    }

    /** The column of a field. */
    public String column(Target target) {
        return where(target);
    }

    /** Where the keyboard goes. */
    public void setFocus() {
        table.viewer().getTable().forceFocus();
    }

    /** Whether a cell is being edited. */
    public boolean isEditing() {
        return table.viewer().isCellEditorActive() && (table.viewer().getTable().getStyle() & SWT.BORDER) != 0;
    }
}
