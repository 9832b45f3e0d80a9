/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tlplint.core.trace.FormatOption;
import org.tlplint.core.trace.TraceFormat;

/** Fields for what only a person knows of a file in some format. */
final class FormatSettings {

    private final ScrolledComposite scroll;
    private final BiConsumer<String, String> changed;
    private final List<Text> fields = new ArrayList<>();
    private List<FormatOption> options = List.of();
    private Map<String, String> values = Map.of();
    private List<FormatOption> shown;
    private boolean filling;

    /**
     * @param changed receives the name of a setting and its new value, empty for none
     */
    FormatSettings(Composite parent, BiConsumer<String, String> changed) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        this.changed = changed;
        scroll.addListener(SWT.Show, e -> fill());
        scroll.addListener(SWT.Resize, e -> fit());
    }

    Control control() {
        return scroll;
    }

    /** The field of a setting. */
    Text field(String name) {
        fill();
        return fields.stream().filter(f -> name.equals(f.getData())).findFirst().orElseThrow();
    }

    /** Shows the settings of a format with their values; no format has none. */
    void show(TraceFormat format, Map<String, String> of) {
        options = format == null ? List.of() : format.options();
        values = of;
        if (scroll.isVisible()) {
            fill();
        }
    }

    /** The fields are made when somebody looks at them: behind another tab they would only take time. */
    private void fill() {
        if (!options.equals(shown)) {
            shown = options;
            build();
        }
        filling = true;
        for (Text field : fields) {
            String value = values.getOrDefault((String) field.getData(), "");
            if (!field.getText().strip().equals(value)) {
                field.setText(value);
            }
        }
        filling = false;
    }

    private void build() {
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
        fields.clear();
        Composite root = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 2).applyTo(root);
        if (shown.isEmpty()) {
            new Label(root, SWT.NONE).setText(ImportMessages.no_settings);
        }
        for (FormatOption option : shown) {
            Label label = new Label(root, SWT.NONE);
            label.setText(option.name() + ':');
            Text text = new Text(root, SWT.BORDER);
            text.setData(option.name());
            text.setMessage(option.value().isEmpty() ? ImportMessages.setting_none
                    : NLS.bind(ImportMessages.setting_default, option.value()));
            text.setToolTipText(option.meaning());
            GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
            new Label(root, SWT.NONE);
            Label meaning = new Label(root, SWT.WRAP);
            meaning.setText(option.meaning());
            GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).indent(0, 0).applyTo(meaning);
            text.addModifyListener(e -> {
                if (!filling) {
                    changed.accept(option.name(), text.getText().strip());
                }
            });
            fields.add(text);
        }
        scroll.setContent(root);
        fit();
    }

    private void fit() {
        if (scroll.getContent() != null) {
            scroll.setMinSize(
                    scroll.getContent().computeSize(Math.max(200, scroll.getClientArea().width), SWT.DEFAULT));
        }
    }
}
