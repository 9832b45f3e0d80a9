/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.tlplint.core.audit.AccessTarget;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.trace.EventRef;
import org.tlplint.ui.internal.RunAction;
import org.tlplint.ui.internal.TextClipboard;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.editor.EventSelectionProvider;
import org.tlplint.ui.internal.editor.TraceEditor;

/**
 * A view of a function at the selected event: the function at the top, a text that helps while there is nothing to show, the
 * ways to the accesses before and after.
 */
abstract class StateView extends ViewPart implements StateService.Listener {

    private static final String FUNCTION = "function";
    private static final String KEEP = "keep";

    private final boolean signalling;
    private final String helpId;
    private final AccessSteps steps = new AccessSteps(this);
    private final Action previous = new RunAction(StateMessages.Access_previous, "previousAccess",
            () -> steps.step(false));
    private final Action next = new RunAction(StateMessages.Access_next, "nextAccess", () -> steps.step(true));
    private final Action goTo = new RunAction(StateMessages.Access_setter, null, this::goToSetter);
    private final Action copy = new RunAction(StateMessages.Copy, null, this::copySelection);
    private final Action keep = new Action(StateMessages.Function_keep, IAction.AS_CHECK_BOX) {
        @Override
        public void run() {
            chooser.keep(isChecked());
        }
    };
    private final EventSelectionProvider selection = new EventSelectionProvider();
    private IMemento memento;
    private StateService service;
    private FunctionChooser chooser;
    private Composite stack;
    private Label welcome;
    private Composite body;
    private Runnable sheets;

    StateView(boolean signalling, String helpId) {
        this.signalling = signalling;
        this.helpId = helpId;
    }

    @Override
    public void init(IViewSite site, IMemento saved) throws PartInitException {
        super.init(site, saved);
        memento = saved;
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        chooser = new FunctionChooser(parent, signalling, f -> showFunction(service.state(), f));
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        Composite empty = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(empty);
        welcome = new Label(empty, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, SWT.DEFAULT).applyTo(welcome);
        body = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        createBody(body, memento);
        if (memento != null) {
            Integer bdf = memento.getInteger(FUNCTION);
            chooser.setFunction(bdf == null ? chooser.function() : bdf);
            keep.setChecked(Boolean.TRUE.equals(memento.getBoolean(KEEP)));
            chooser.keep(keep.isChecked());
        }
        actions();
        getSite().setSelectionProvider(selection);
        sheets = PropertySheets.follow(this);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, helpId);
        ThemeChange.follow(parent, this::recolour);
        service = StateService.in(getSite().getWorkbenchWindow());
        service.add(this);
        stateChanged();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IPropertySheetPage.class ? adapter.cast(new TracePropertyPage()) : super.getAdapter(adapter);
    }

    private void actions() {
        IActionBars bars = getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.NEXT.getId(), next);
        bars.setGlobalActionHandler(ActionFactory.PREVIOUS.getId(), previous);
        IToolBarManager tools = bars.getToolBarManager();
        tools.add(previous);
        tools.add(next);
        tools.add(new Separator());
        fillTools(tools);
        IMenuManager menu = bars.getMenuManager();
        menu.add(keep);
        menu.add(new Separator());
        fillMenu(menu);
    }

    /** A menu for a control: what can be done with its selection. */
    final MenuManager contextMenu() {
        MenuManager menu = new MenuManager();
        menu.add(goTo);
        menu.add(previous);
        menu.add(next);
        menu.add(new Separator());
        menu.add(copy);
        return menu;
    }

    /** Makes the part below the head. */
    abstract void createBody(Composite parent, IMemento saved);

    /** The function of a state that will be shown if nobody chooses another one meanwhile. Any thread. */
    final FunctionState likely(StateAtEvent state) {
        return chooser.likely(state);
    }

    /** Shows a function of the state. */
    abstract void show(StateAtEvent state, FunctionState function);

    /** What the selection stands for, or null. */
    abstract AccessTarget target();

    /** The selection for people. */
    abstract String targetLabel();

    /** The vector that the selection stands for, or that of no vector. */
    abstract int vector();

    /** The write that set what is selected, or null if that is not known. */
    abstract EventRef setter();

    /** The selected rows as text with tabs. */
    abstract String copied();

    /** Takes the colours of another theme. */
    abstract void recolour();

    /** What the view shows, and how something comes into it. */
    abstract String welcomeText();

    void fillTools(IToolBarManager tools) {
        // nothing of its own
    }

    void fillMenu(IMenuManager menu) {
        // nothing of its own
    }

    /** The bar above the body, for more controls. */
    final Composite head() {
        return chooser.head();
    }

    /** Gives the keyboard to the view while it shows nothing. */
    final void setFocusOnEmpty() {
        stack.setFocus();
    }

    final StateService service() {
        return service;
    }

    @Override
    public void stateChanged() {
        StateAtEvent state = service.state();
        FunctionState function = state == null ? null : chooser.show(state);
        showFunction(state, function);
    }

    private void showFunction(StateAtEvent state, FunctionState function) {
        boolean there = function != null;
        if (there) {
            String text = state.pinned() == null ? NLS.bind(StateMessages.After, state.selection().event())
                    : NLS.bind(StateMessages.After_since, state.selection().event(), state.pinnedEvent());
            chooser.setText(text + remark(function));
            show(state, function);
        } else {
            chooser.setText("");
            welcome.setText(service.problem().isEmpty() ? welcomeText() : service.problem());
        }
        chooser.head().setVisible(there);
        ((GridData) chooser.head().getLayoutData()).exclude = !there;
        ((StackLayout) stack.getLayout()).topControl = there ? body : welcome.getParent();
        stack.layout();
        stack.getParent().layout();
        selectionChanged();
    }

    /** Something to say about a function behind the event's number; or an empty text. */
    String remark(FunctionState function) {
        return "";
    }

    /** What the Properties view is to show, or null. */
    abstract Object selected();

    /** The selection of the view is another one: which actions are possible, and what the selection service hands on. */
    final void selectionChanged() {
        Object now = selected();
        selection.setSelection(now == null ? StructuredSelection.EMPTY : new StateSelection(now));
        boolean some = target() != null && service.editor() != null && service.state() != null;
        previous.setEnabled(some);
        next.setEnabled(some);
        goTo.setEnabled(setter() != null && setter().event() >= 0);
        copy.setEnabled(!copied().isEmpty());
    }

    /** Goes to the write that set what is selected. */
    final void goToSetter() {
        steps.goToSetter();
    }

    /** Whether the view is open and shows the states of an editor. */
    final boolean shows(TraceEditor editor) {
        return !body.isDisposed() && editor == service.editor();
    }

    /** Says something beside the function and in the status line; null for what is said usually. */
    final void say(String text) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(text);
        if (text != null) {
            chooser.setText(text);
        }
    }

    /** Copies the selected rows, or what is selected in a field if that has the keyboard. */
    private void copySelection() {
        if (body.getDisplay().getFocusControl() instanceof Text field) {
            field.copy();
        } else {
            TextClipboard.put(copied());
        }
    }

    /** Cells of rows as text with tabs. */
    static String tsv(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join("\t", row)).append(System.lineSeparator());
        }
        return text.toString();
    }

    /** Number of the event whose state is shown, or -1. */
    public final long shownEvent() {
        return service.state() == null ? -1 : service.state().selection().event();
    }

    /** The text behind the function, or that of the empty view. */
    public final String message() {
        return ((StackLayout) stack.getLayout()).topControl == body ? chooser.text() : welcome.getText();
    }

    /** The function that is shown. */
    public final int function() {
        return chooser.function();
    }

    @Override
    public void saveState(IMemento saved) {
        saved.putInteger(FUNCTION, chooser.function());
        saved.putBoolean(KEEP, keep.isChecked());
    }

    @Override
    public void dispose() {
        steps.cancel();
        if (service != null) {
            service.remove(this);
            sheets.run();
        }
        super.dispose();
    }
}
