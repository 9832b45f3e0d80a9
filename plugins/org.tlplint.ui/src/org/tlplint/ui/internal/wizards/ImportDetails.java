/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.FormatText;
import org.tlplint.ui.internal.mapping.MappingProfiles;
import org.tlplint.ui.internal.wizards.ImportItem.Role;

/** What was found out about the selected file, what it is for, and the format with settings to read it with. */
public final class ImportDetails {

    private static final Role[] CHOICES = {Role.TRACE, Role.SNAPSHOT};

    private final Composite root;
    private final Combo role;
    private final FormatCombo format;
    private final ImportPreview preview;
    private final FormatSettings settings;
    private final TabFolder tabs;
    private ImportItem item;

    /**
     * @param changed receives an item and what it has become
     */
    ImportDetails(Composite parent, BiConsumer<ImportItem, ImportItem> changed) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(root);
        new Label(root, SWT.NONE).setText(ImportMessages.use_as);
        role = new Combo(root, SWT.READ_ONLY | SWT.DROP_DOWN);
        role.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            if (item != null && item.hasFormat()) {
                changed.accept(item, item.as(CHOICES[role.getSelectionIndex()]));
            }
        }));
        GridDataFactory.fillDefaults().hint(170, SWT.DEFAULT).applyTo(role);
        new Label(root, SWT.NONE).setText(ImportMessages.read_as);
        format = new FormatCombo(root, text -> {
            if (item != null && item.hasFormat()) {
                changed.accept(item, item.as(text));
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(format.control());
        tabs = new TabFolder(root, SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(SWT.DEFAULT, 190).applyTo(tabs);
        preview = new ImportPreview(tabs, (old, why) -> changed.accept(old, old.withProblem(why)));
        tab(ImportMessages.tab_events).setControl(preview.control());
        settings = new FormatSettings(tabs, (name, value) -> {
            if (item != null) {
                changed.accept(item, item.withSetting(name, value));
            }
        });
        tab(ImportMessages.tab_settings).setControl(settings.control());
        show(null);
    }

    private TabItem tab(String text) {
        TabItem tab = new TabItem(tabs, SWT.NONE);
        tab.setText(text);
        return tab;
    }

    Composite control() {
        return root;
    }

    void setProfiles(List<MappingProfiles.Profile> profiles) {
        format.setProfiles(profiles);
        show(item);
    }

    void show(ImportItem shown) {
        item = shown;
        boolean read = shown != null && !shown.isPending() && shown.hasFormat() && shown.detection() != null;
        role.setEnabled(read);
        String[] roles = read ? Arrays.stream(CHOICES).map(ImportColumns::role).toArray(String[]::new)
                : new String[] {shown == null || shown.isPending() ? "" : ImportColumns.role(shown.role())};
        if (!Arrays.equals(roles, role.getItems())) {
            role.setItems(roles);
        }
        role.select(read ? List.of(CHOICES).indexOf(shown.role()) : 0);
        format.control().setEnabled(read);
        if (read) {
            format.show(shown.detection(), shown.refusal() == null, shown.chosen());
        } else {
            format.clear();
        }
        TraceFormat chosen = read ? shown.format() : null;
        Map<String, String> values = read ? FormatText.parse(shown.chosen()).settings() : Map.of();
        settings.show(chosen, values);
        int count = chosen == null ? 0 : chosen.options().size();
        String tab = count == 0 ? ImportMessages.tab_settings : NLS.bind(ImportMessages.tab_settings_count, count);
        if (!tab.equals(tabs.getItem(1).getText())) {
            tabs.getItem(1).setText(tab);
        }
        preview.show(shown);
    }

    /** The choice of a format. */
    public Combo formatChoice() {
        return format.control();
    }

    /** The choice of what the file is for. */
    public Combo roleChoice() {
        return role;
    }

    /** The first events. */
    public Table previewTable() {
        return preview.table();
    }

    /** The field of a setting of the format. */
    public Text setting(String name) {
        tabs.setSelection(1);
        return settings.field(name);
    }

    /** Shows the first events again. */
    public void showEvents() {
        tabs.setSelection(0);
    }
}
