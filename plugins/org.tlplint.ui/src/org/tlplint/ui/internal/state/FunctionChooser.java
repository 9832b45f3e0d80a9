/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.trace.Bdf;
import org.tlplint.ui.internal.Accessibles;

/** The head of a view: which function is shown, and after which event. */
final class FunctionChooser {

    private static final int WIDTH = 190;

    private final Composite head;
    private final Combo combo;
    private final Label text;
    private final boolean signalling;
    private StateAtEvent state;
    private volatile int function = Bdf.NONE;
    private volatile boolean kept;

    /**
     * @param signalling whether only functions that may send messages are chosen by themselves
     * @param chosen told when the user chose a function
     */
    FunctionChooser(Composite parent, boolean signalling, Consumer<FunctionState> chosen) {
        this.signalling = signalling;
        head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 3).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        combo = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(StateMessages.Function_tip);
        Accessibles.name(combo, StateMessages.Function);
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            FunctionState f = state == null ? null : state.functions().get(combo.getSelectionIndex());
            if (f != null) {
                function = f.bdf();
                chosen.accept(f);
            }
        }));
        text = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
    }

    Composite head() {
        return head;
    }

    /** Keeps the function whatever event is selected. */
    void keep(boolean value) {
        kept = value;
    }

    boolean isKept() {
        return kept;
    }

    /** The function that is shown, or a number that is none. */
    int function() {
        return function;
    }

    void setFunction(int bdf) {
        function = bdf;
    }

    /** Offers the functions of a state and chooses one; null if there is none. */
    FunctionState show(StateAtEvent next) {
        state = next;
        List<FunctionState> all = next.functions();
        String[] labels = all.stream().map(FunctionState::label).toArray(String[]::new);
        if (!Arrays.equals(labels, combo.getItems())) {
            combo.setItems(labels);
        }
        FunctionState chosen = likely(next);
        if (chosen != null) {
            function = chosen.bdf();
            combo.select(all.indexOf(chosen));
        }
        return chosen;
    }

    /** The function of a state that {@link #show} chooses; null if there is none. Any thread. */
    FunctionState likely(StateAtEvent next) {
        FunctionState old = kept ? next.around().after().find(function) : null;
        return old != null ? old : next.choose(function, signalling);
    }

    void setText(String value) {
        text.setText(value);
        text.setToolTipText(value);
    }

    String text() {
        return text.getText();
    }

    void setFocus() {
        combo.setFocus();
    }
}
