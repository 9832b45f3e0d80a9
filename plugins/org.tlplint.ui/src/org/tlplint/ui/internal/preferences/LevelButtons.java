/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A row of buttons that give the selected rules a severity. */
final class LevelButtons {

    private static final List<String> LEVELS = List.of("violation", "undefined", "advisory", "information", "off");

    private final List<Button> buttons = new ArrayList<>();

    /**
     * @param choose receives a level as profiles write it, or null for the one of the catalogue
     */
    LevelButtons(Composite parent, Consumer<String> choose) {
        Composite row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.center = true;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(RulesPage.WIDTH, SWT.DEFAULT).applyTo(row);
        new Label(row, SWT.NONE).setText(PreferenceMessages.Rules_set);
        for (String level : LEVELS) {
            button(row, title(level), () -> choose.accept(level));
        }
        button(row, PreferenceMessages.Level_standard, () -> choose.accept(null));
    }

    private void button(Composite row, String text, Runnable run) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> run.run());
        buttons.add(button);
    }

    void enable(boolean enabled) {
        buttons.forEach(button -> button.setEnabled(enabled));
    }

    /** A level in the words of the workbench. */
    static String title(String level) {
        return switch (level) {
            case "violation" -> PreferenceMessages.Level_violation;
            case "undefined" -> PreferenceMessages.Level_undefined;
            case "advisory" -> PreferenceMessages.Level_advisory;
            case "information" -> PreferenceMessages.Level_information;
            default -> PreferenceMessages.Level_off;
        };
    }
}
