/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.mapping;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.tlplint.ui.internal.mapping.ProfileText.Section;

/** The patterns of a log, in the order in which they are tried. */
public final class PatternTable {

    private static final String PATTERN = "pattern";
    private static final List<String> ROLES = List.of("whole", "first", "more", "last", "ignore");

    private final MappingModel model;
    private final Composite root;
    private final EditTable<Section> table;

    PatternTable(Composite parent, MappingModel model) {
        this.model = model;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(root);
        table = new EditTable<>(root);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.column(MappingMessages.column_name, 3, Section::name,
                (s, v) -> model.apply(v.isEmpty() ? null : model.text().rename(current(s), v)), null);
        table.column(MappingMessages.column_role, 2, s -> s.get("role").isEmpty() ? "whole" : s.get("role"),
                (s, v) -> model.set(PATTERN, s.name(), "role", v.equals("whole") ? "" : v), s -> ROLES);
        table.column(MappingMessages.column_match, 10, s -> s.get("match"),
                (s, v) -> model.set(PATTERN, s.name(), "match", v), null);
        table.finish();
        Composite buttons = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, MappingMessages.add, this::add);
        button(buttons, MappingMessages.remove, () -> change(s -> model.text().remove(s)));
        button(buttons, MappingMessages.up, () -> change(s -> model.text().moveUp(s)));
    }

    private static void button(Composite parent, String text, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
    }

    private Section current(Section stale) {
        return model.text().section(PATTERN, stale.name());
    }

    private void change(Function<Section, ProfileText.Edit> change) {
        Section selected = (Section) table.viewer().getStructuredSelection().getFirstElement();
        if (selected != null) {
            model.apply(change.apply(current(selected)));
        }
    }

    private void add() {
        int number = 1;
        while (model.text().section(PATTERN, "line" + number) != null) {
            number++;
        }
        String name = "line" + number;
        model.apply(model.text().append("[pattern " + name + "]\nmatch = ^(?<time>\\d+) (?<type>\\w+)\n"));
        table.viewer().setSelection(new StructuredSelection(model.text().section(PATTERN, name)), true);
    }

    Composite control() {
        return root;
    }

    void refresh() {
        Section selected = (Section) table.viewer().getStructuredSelection().getFirstElement();
        table.viewer().setInput(model.text().sections(PATTERN));
        Section now = selected == null ? null : current(selected);
        if (now != null) {
            table.viewer().setSelection(new StructuredSelection(now));
        }
    }
}
