/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.mapping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Further words for types and directions. */
public final class WordTable {

    private static final String TYPES = "types";
    private static final String DIRECTIONS = "directions";

    /** A word that the file uses, and what it means. */
    private record Word(String section, String word, String meaning) {
    }

    private final MappingModel model;
    private final Composite root;
    private final EditTable<Word> table;

    WordTable(Composite parent, MappingModel model) {
        this.model = model;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(root);
        table = new EditTable<>(root);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.column(MappingMessages.column_of, 2,
                w -> w.section.equals(TYPES) ? MappingMessages.of_type : MappingMessages.of_direction, w -> null);
        table.column(MappingMessages.column_word, 4, Word::word, this::rename, null);
        table.column(MappingMessages.column_meaning, 4, Word::meaning,
                (w, v) -> model.set(w.section, "", w.word, v), WordTable::meanings);
        table.finish();
        Composite buttons = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, MappingMessages.add_type, () -> add(TYPES, "MWr32"));
        button(buttons, MappingMessages.add_direction, () -> add(DIRECTIONS, "down"));
        button(buttons, MappingMessages.remove, this::remove);
        Label hint = new Label(root, SWT.WRAP);
        hint.setText(MappingMessages.words_hint);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, SWT.DEFAULT).applyTo(hint);
    }

    private static void button(Composite parent, String text, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
    }

    private static List<String> meanings(Word word) {
        return word.section.equals(TYPES)
                ? List.of("MWr32", "MWr64", "MRd32", "MRd64", "CfgRd0", "CfgWr0", "Cpl", "CplD", "Msg")
                : List.of("down", "up", "?");
    }

    private void rename(Word old, String word) {
        if (!word.isEmpty()) {
            model.set(old.section, "", old.word, "");
            model.set(old.section, "", word, old.meaning);
        }
    }

    private void add(String section, String meaning) {
        int number = 1;
        while (!model.text().get(section, "", MappingMessages.new_word + number).isEmpty()) {
            number++;
        }
        model.set(section, "", MappingMessages.new_word + number, meaning);
    }

    private void remove() {
        if (table.viewer().getStructuredSelection().getFirstElement() instanceof Word word) {
            model.set(word.section, "", word.word, "");
        }
    }

    Composite control() {
        return root;
    }

    void refresh() {
        List<Word> words = new ArrayList<>();
        for (String section : new String[] {TYPES, DIRECTIONS}) {
            for (ProfileText.Section s : model.text().sections(section)) {
                s.values().forEach((word, meaning) -> words.add(new Word(section, word, meaning)));
            }
        }
        table.viewer().setInput(words);
    }
}
