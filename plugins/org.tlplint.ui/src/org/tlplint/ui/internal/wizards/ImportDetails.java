/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tlplint.formats.Detection;
import org.tlplint.ui.internal.Messages;

/** What was found out about the selected file, and the format to read it with. */
final class ImportDetails {

    private final Combo format;
    private final Text words;
    private final List<String> ids = new ArrayList<>();
    private ImportItem item;

    /**
     * @param changed receives the item with another format
     */
    ImportDetails(Composite parent, Consumer<ImportItem> changed) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(root);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(root);
        new Label(root, SWT.NONE).setText(Messages.Import_read_as);
        format = new Combo(root, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(format);
        format.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            int at = format.getSelectionIndex();
            if (item != null && at >= 0) {
                changed.accept(item.as(ids.get(at)));
            }
        }));
        words = new Text(root, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, 58).applyTo(words);
    }

    void show(ImportItem shown) {
        item = shown;
        ids.clear();
        format.removeAll();
        Detection detection = shown == null ? null : shown.detection();
        format.setEnabled(detection != null);
        if (detection != null) {
            if (shown.problem().isEmpty()) {
                add(null, NLS.bind(Messages.Import_detected, detection.ranking().get(0).format().title()));
            }
            for (Detection.Candidate candidate : detection.ranking()) {
                add(candidate.format().id(),
                        NLS.bind(Messages.Import_candidate, candidate.format().title(), candidate.confidence()));
            }
            format.select(ids.indexOf(shown.chosen()));
        }
        words.setText(text(shown));
    }

    private void add(String id, String text) {
        ids.add(id);
        format.add(text);
    }

    private static String text(ImportItem shown) {
        if (shown == null) {
            return Messages.Import_nothing_selected;
        }
        if (shown.isPending()) {
            return Messages.Import_looking;
        }
        if (!shown.problem().isEmpty()) {
            return shown.problem();
        }
        return NLS.bind(Messages.Import_content, shown.path(), shown.detection().content());
    }
}
