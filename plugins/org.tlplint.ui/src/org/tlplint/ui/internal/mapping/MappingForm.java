/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.mapping;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A mapping profile as a form; each change of it changes the text of the profile. */
public final class MappingForm {

    private static final int PATTERNS = 1;
    private static final int WORDS = 2;
    private static final String[] KINDS = {"table", "lines"};

    private final MappingModel model;
    private final Composite root;
    private final Label icon;
    private final Label status;
    private final Link toLine;
    private final Text title;
    private final Combo kind;
    private final Combo separator;
    private final Combo decimal;
    private final Combo header;
    private final FieldTable fields;
    private PatternTable patterns;
    private WordTable words;
    private final TabFolder tabs;
    private boolean filling;

    /**
     * @param showLine asked to show a line of the text, from 1
     */
    MappingForm(Composite parent, MappingModel model, Consumer<Integer> showLine) {
        this.model = model;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 6).applyTo(root);
        Composite message = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(message);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(message);
        icon = new Label(message, SWT.NONE);
        icon.setImage(image(ISharedImages.IMG_OBJS_INFO_TSK));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        status = new Label(message, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(status);
        toLine = new Link(message, SWT.NONE);
        toLine.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(e -> showLine.accept(model.error().line())));
        label(MappingMessages.title);
        title = new Text(root, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(title);
        title.addModifyListener(e -> set("title", title.getText()));
        kind = combo(MappingMessages.kind, "kind", KINDS, SWT.READ_ONLY);
        separator = combo(MappingMessages.separator, "separator", new String[] {"auto", ",", ";", "tab", "|"},
                SWT.READ_ONLY);
        header = combo(MappingMessages.header, "header", new String[] {"auto", "none", "1"}, SWT.NONE);
        decimal = combo(MappingMessages.decimal, "decimal", new String[] {".", ","}, SWT.READ_ONLY);
        tabs = new TabFolder(root, SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(480, 300).applyTo(tabs);
        fields = new FieldTable(tabs, model);
        tab(MappingMessages.tab_fields, fields.control());
        tab(MappingMessages.tab_patterns, null);
        tab(MappingMessages.tab_words, null);
        tabs.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> showTab(tabs.getSelectionIndex())));
        model.addListener(this::refresh);
        refresh();
    }

    private static Image image(String name) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(name);
    }

    private void tab(String text, Control control) {
        TabItem tab = new TabItem(tabs, SWT.NONE);
        tab.setText(text);
        tab.setControl(control);
    }

    private void label(String text) {
        new Label(root, SWT.NONE).setText(text);
    }

    private Combo combo(String label, String key, String[] items, int style) {
        label(label);
        Combo combo = new Combo(root, SWT.DROP_DOWN | style);
        combo.setItems(items);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        if (style == SWT.READ_ONLY) {
            combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> set(key, combo.getText())));
        } else {
            combo.addModifyListener(e -> set(key, combo.getText()));
        }
        return combo;
    }

    private void set(String key, String value) {
        if (!filling) {
            model.set(ProfileText.TOP, "", key, value);
        }
    }

    private void refresh() {
        if (root.isDisposed()) {
            return;
        }
        filling = true;
        show(title, value("title", ""));
        kind.setText(value("kind", ""));
        separator.setText(value("separator", "auto"));
        decimal.setText(value("decimal", "."));
        if (!header.getText().equals(value("header", "auto"))) {
            header.setText(value("header", "auto"));
        }
        boolean table = model.isTable();
        separator.setEnabled(table);
        header.setEnabled(table);
        filling = false;
        boolean wrong = model.error() != null;
        icon.setImage(image(wrong ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_INFO_TSK));
        status.setText(wrong ? model.error().getMessage() : MappingMessages.no_error);
        boolean line = wrong && model.error().line() > 0;
        toLine.setText(line ? NLS.bind(MappingMessages.show_line, model.error().line()) : "");
        toLine.setVisible(line);
        root.layout(true, true);
        fields.refresh();
        if (patterns != null) {
            patterns.refresh();
        }
        if (words != null) {
            words.refresh();
        }
    }

    private String value(String key, String otherwise) {
        String value = model.text().get(ProfileText.TOP, "", key);
        return value.isEmpty() ? otherwise : value;
    }

    /** Leaves the caret where it is while somebody types. */
    private static void show(Text field, String value) {
        if (!field.getText().strip().equals(value)) {
            field.setText(value);
        }
    }

    Composite control() {
        return root;
    }

    void setColumns(List<String> names) {
        fields.setColumns(names);
    }

    void setFocus() {
        title.setFocus();
    }

    /** The table of fields. */
    public FieldTable fields() {
        return fields;
    }

    /** The table of patterns, made when somebody wants to see it. */
    public PatternTable patterns() {
        if (patterns == null) {
            patterns = new PatternTable(tabs, model);
            tabs.getItem(PATTERNS).setControl(patterns.control());
            patterns.refresh();
        }
        return patterns;
    }

    /** The table of words, made when somebody wants to see it. */
    public WordTable words() {
        if (words == null) {
            words = new WordTable(tabs, model);
            tabs.getItem(WORDS).setControl(words.control());
            words.refresh();
        }
        return words;
    }

    /** What is wrong, or that nothing is. */
    public String status() {
        return status.getText();
    }

    /** Turns to a tab, from 0. */
    public void showTab(int index) {
        if (index == PATTERNS) {
            patterns();
        } else if (index == WORDS) {
            words();
        }
        tabs.setSelection(index);
    }
}
