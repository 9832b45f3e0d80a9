/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.tlplint.core.audit.AccessTarget;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.trace.EventRef;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.RunAction;
import org.tlplint.ui.internal.events.EventBookmarks;
import org.tlplint.ui.internal.events.EventsPage;
import org.tlplint.ui.internal.views.Layouts;

/** The MSI-X Table, other message stores and the MSI registers as they are after the selected event. */
public final class VectorStateView extends StateView {

    private static final int JUMP_WIDTH = 110;

    private static final String SASH = "sash";
    private static final String REGISTERS = "register";

    private SashForm sash;
    private RegisterTable registers;
    private EntryTable entries;
    private boolean atRegisters;
    private volatile Prepared prepared;
    private final Action pin = new RunAction(StateMessages.Compare_pin, null,
            () -> service().compareWith(shownEvent()));
    private final Action unpin = new RunAction(StateMessages.Compare_previous, null, () -> service().compareWith(-1));
    private final Action sinceBookmark = new RunAction(StateMessages.Compare_bookmark, null, this::compareWithBookmark);
    private final Action used = new Action(StateMessages.Entries_used, IAction.AS_CHECK_BOX) {
        @Override
        public void run() {
            entries.setUsedOnly(isChecked());
        }
    };

    /** Rows that were made before they are shown. */
    private record Prepared(StateAtEvent state, FunctionState function, List<EntryRow> rows) {
    }

    public VectorStateView() {
        super(true, Ids.HELP_VECTOR_STATE);
    }

    @Override
    void createBody(Composite parent, IMemento saved) {
        sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        registers = new RegisterTable(sash);
        entries = new EntryTable(sash);
        sash.setWeights(30, 70);
        sash.addListener(SWT.Resize, e -> {
            Point size = sash.getSize();
            sash.setOrientation(size.x > 1.5 * size.y ? SWT.HORIZONTAL : SWT.VERTICAL);
        });
        prepare(registers.viewer(), true);
        prepare(entries.viewer(), false);
        if (saved != null) {
            entries.restore(saved);
            Layouts.restore(saved, REGISTERS, registers.viewer().getTable());
            Layouts.restore(saved, SASH, sash);
            used.setChecked(entries.isUsedOnly());
        }
        jump();
    }

    private void prepare(TableViewer viewer, boolean isRegisters) {
        viewer.getTable().addFocusListener(FocusListener.focusGainedAdapter(e -> {
            atRegisters = isRegisters;
            selectionChanged();
        }));
        viewer.addSelectionChangedListener(e -> {
            if (viewer.getTable().isFocusControl()) {
                atRegisters = isRegisters;
            }
            selectionChanged();
        });
        viewer.addDoubleClickListener(e -> goToSetter());
        viewer.getTable().setMenu(contextMenu().createContextMenu(viewer.getTable()));
    }

    /** A field in the head for the number of an entry. */
    private void jump() {
        Text number = new Text(head(), SWT.SEARCH);
        number.setMessage(StateMessages.Entry_jump);
        number.setToolTipText(StateMessages.Entry_jump_tip);
        GridDataFactory.swtDefaults().hint(JUMP_WIDTH, SWT.DEFAULT).applyTo(number);
        number.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> {
            if (jumpTo(number.getText().strip())) {
                entries.viewer().getTable().setFocus();
            } else {
                number.selectAll();
            }
        }));
    }

    private boolean jumpTo(String text) {
        try {
            return entries.select(Integer.decode(text));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    @Override
    void fillMenu(IMenuManager menu) {
        menu.add(used);
        menu.add(pin);
        menu.add(sinceBookmark);
        menu.add(unpin);
    }

    private void compareWithBookmark() {
        EventBookmarks bookmarks = service().editor() == null ? null
                : service().editor().page(EventsPage.class).bookmarks();
        long bookmark = bookmarks == null ? -1 : bookmarks.before(shownEvent());
        if (bookmark >= 0) {
            service().compareWith(bookmark);
        }
    }

    /** The texts of some thousand entries. */
    @Override
    public void prepare(StateAtEvent state) {
        FunctionState function = likely(state);
        if (function != null) {
            prepared = new Prepared(state, function, EntryRow.of(state.before(function), function));
        }
    }

    @Override
    void show(StateAtEvent state, FunctionState function) {
        FunctionState before = state.before(function);
        registers.show(RegisterRow.of(before, function));
        Prepared ready = prepared;
        prepared = null;
        entries.show(ready != null && ready.state() == state && ready.function() == function ? ready.rows()
                : EntryRow.of(before, function));
        if (state.selection().vector() != Finding.NO_VECTOR && state.selection().function() == function.bdf()) {
            entries.select(state.selection().vector());
        }
        unpin.setEnabled(service().pinned() >= 0);
    }

    @Override
    String remark(FunctionState function) {
        return function.msix() == null && function.msi() == null && function.stores().isEmpty()
                ? StateMessages.No_capability
                : "";
    }

    @Override
    AccessTarget target() {
        RegisterRow register = registers.selected();
        EntryRow entry = entries.selected();
        if (register != null && (atRegisters || entry == null)) {
            return register.target(true);
        }
        return entry == null ? null : entry.target();
    }

    @Override
    String targetLabel() {
        return target() instanceof AccessTarget.Register ? registers.selected().name()
                : NLS.bind(StateMessages.Entry_label, entries.selected().label());
    }

    @Override
    int vector() {
        return target() instanceof AccessTarget.Entry entry && entry.store().isEmpty() ? entry.vector()
                : Finding.NO_VECTOR;
    }

    @Override
    EventRef setter() {
        AccessTarget target = target();
        return target == null ? null
                : target instanceof AccessTarget.Register ? registers.selected().by() : entries.selected().writtenBy();
    }

    @Override
    Object selected() {
        return target() instanceof AccessTarget.Register ? registers.selected() : entries.selected();
    }

    @Override
    String copied() {
        return tsv(target() instanceof AccessTarget.Register ? registers.copied() : entries.copied());
    }

    @Override
    void recolour() {
        registers.viewer().refresh();
        entries.viewer().refresh();
    }

    @Override
    String welcomeText() {
        return StateMessages.Vector_welcome;
    }

    /** Rows of the entries as shown. */
    public List<EntryRow> entries() {
        return entries.shown();
    }

    /** The table of entries, for tests. */
    public TableViewer entryViewer() {
        return entries.viewer();
    }

    /** The table of registers, for tests. */
    public TableViewer registerViewer() {
        return registers.viewer();
    }

    @Override
    public void setFocus() {
        if (service().state() != null) {
            entries.viewer().getTable().setFocus();
        } else {
            setFocusOnEmpty();
        }
    }

    @Override
    public void saveState(IMemento memento) {
        super.saveState(memento);
        entries.save(memento);
        Layouts.save(memento, REGISTERS, registers.viewer().getTable());
        Layouts.save(memento, SASH, sash);
    }
}
