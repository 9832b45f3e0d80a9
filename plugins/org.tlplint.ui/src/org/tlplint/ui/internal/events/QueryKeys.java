/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** What all fields of a search have in common: their keys, and how they tell that they cannot be understood. */
final class QueryKeys {

    /** What the keys ask for. */
    interface Actions {

        void find(boolean forward);

        void filter();

        /** Nothing is searched for any more, or the keyboard goes back to the rows. */
        void leave();

        /** What is wrong with what has been typed; an empty text if nothing is. */
        void problem(String text);
    }

    private final Actions actions;
    private final Map<Text, ControlDecoration> decorations = new HashMap<>();

    QueryKeys(Actions actions) {
        this.actions = actions;
    }

    void listen(Text field) {
        field.addListener(SWT.KeyDown, this::pressed);
        field.addListener(SWT.DefaultSelection, e -> e.doit = false);
        field.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_RETURN || e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
            }
        });
        ControlDecoration decoration = new ControlDecoration(field, SWT.TOP | SWT.RIGHT);
        decoration.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        decoration.hide();
        decorations.put(field, decoration);
        field.addDisposeListener(e -> decorations.remove(field));
    }

    private void pressed(Event e) {
        if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
            e.doit = false;
            if ((e.stateMask & SWT.MOD1) != 0) {
                actions.filter();
            } else {
                actions.find((e.stateMask & SWT.SHIFT) == 0);
            }
        } else if (e.keyCode == SWT.ESC || e.keyCode == SWT.ARROW_DOWN && (e.stateMask & SWT.MODIFIER_MASK) == 0) {
            e.doit = false;
            actions.leave();
        }
    }

    /** Shows at a field what is wrong with it; an empty text if nothing is. */
    void tell(Text field, String problem) {
        ControlDecoration decoration = decorations.get(field);
        if (problem.equals(problem(field))) {
            actions.problem(problem);
            return;
        }
        if (problem.isEmpty()) {
            decoration.hide();
        } else {
            decoration.setDescriptionText(problem);
            decoration.show();
        }
        field.setForeground(problem.isEmpty() ? null
                : org.tlplint.ui.internal.UiColors.of(org.tlplint.core.rule.Severity.VIOLATION));
        actions.problem(problem);
    }

    /** What is wrong with a field; an empty text if nothing is. */
    String problem(Text field) {
        ControlDecoration decoration = decorations.get(field);
        return decoration != null && decoration.isVisible() ? decoration.getDescriptionText() : "";
    }
}
