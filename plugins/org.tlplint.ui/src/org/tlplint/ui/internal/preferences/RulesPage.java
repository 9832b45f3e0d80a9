/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.preferences;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.rules.RuleCatalog;
import org.tlplint.rules.RulePages;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Later;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.help.DialogHelp;

/** The rules of the catalogue: off, or with what severity. */
public final class RulesPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final String OFF = "off";
    /** As wide as the first page, so that nobody has to enlarge the dialog. */
    static final int WIDTH = 460;
    private static final int HEIGHT = 300;

    private final Map<String, String> levels = new TreeMap<>();
    private TableViewer table;
    private Text filter;
    private LevelButtons buttons;
    private Text page;
    private Label count;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(PreferenceMessages.Rules_description);
        levels.putAll(ProfilePreferences.profile().rules());
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(root);
        filter = new Text(root, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        filter.setMessage(PreferenceMessages.Rules_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        createTable(root);
        filter.addModifyListener(e -> filtered());
        buttons = new LevelButtons(root, this::choose);
        page = new Text(root, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        page.setBackground(root.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(300, 84).applyTo(page);
        Composite foot = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        count = new Label(foot, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        Button help = new Button(foot, SWT.PUSH);
        help.setText(PreferenceMessages.Rules_page);
        help.addListener(SWT.Selection, e -> openPage());
        selected();
        Later.run(root, this::fill);
        DialogHelp.set(root, Ids.HELP_RULES_PAGE);
        ThemeChange.follow(root, () -> {
            page.setBackground(root.getBackground());
            table.refresh();
        });
        return root;
    }

    private void createTable(Composite root) {
        Composite holder = new Composite(root, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(holder);
        table = new TableViewer(holder, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
        table.setUseHashlookup(true);
        table.getTable().setHeaderVisible(true);
        Accessibles.name(table.getTable(), PreferenceMessages.Rules_table);
        column(layout, PreferenceMessages.Rules_severity, 130, this::levelText, true);
        column(layout, PreferenceMessages.Rules_id, 120, RuleInfo::id, false);
        column(layout, PreferenceMessages.Rules_title, 0, RuleInfo::title, false);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parent, Object element) {
                return matches((RuleInfo) element);
            }
        });
        table.addSelectionChangedListener(e -> selected());
        table.addDoubleClickListener(e -> openPage());
    }

    /** Two hundred rows take a turn of their own, after the dialog has opened. */
    private void fill() {
        if (!table.getTable().isDisposed()) {
            table.setInput(RuleCatalog.infos());
            count();
        }
    }

    private void column(TableColumnLayout layout, String title, int width, Function<RuleInfo, String> text,
            boolean icon) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(),
                width == 0 ? new ColumnWeightData(1, 200, true) : new ColumnPixelData(width, true, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((RuleInfo) element);
            }

            @Override
            public Image getImage(Object element) {
                String level = level((RuleInfo) element);
                return !icon || level.equals(OFF) ? null : Icons.of(Severity.valueOf(level.toUpperCase(Locale.ROOT)));
            }

            @Override
            public Font getFont(Object element) {
                return levels.containsKey(((RuleInfo) element).id())
                        ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT)
                        : null;
            }
        });
    }

    private boolean matches(RuleInfo rule) {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || (rule.id() + ' ' + rule.title() + ' ' + level(rule)).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static String standard(RuleInfo rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }

    private String level(RuleInfo rule) {
        return levels.getOrDefault(rule.id(), standard(rule));
    }

    private String levelText(RuleInfo rule) {
        return LevelButtons.title(level(rule));
    }

    private void choose(String level) {
        for (Object each : table.getStructuredSelection()) {
            RuleInfo rule = (RuleInfo) each;
            if (level == null || level.equals(standard(rule))) {
                levels.remove(rule.id());
            } else {
                levels.put(rule.id(), level);
            }
        }
        filtered();
    }

    private void selected() {
        IStructuredSelection selection = table.getStructuredSelection();
        RuleInfo rule = (RuleInfo) selection.getFirstElement();
        buttons.enable(rule != null);
        page.setText(rule == null ? PreferenceMessages.Rules_none
                : rule.spec() + '\n' + RulePages.of(rule.id())
                        .map(p -> p.section("What").replaceAll("(?<!\n)\n(?!\n)", " ")).orElse("")); //$NON-NLS-1$
    }

    private void filtered() {
        table.refresh();
        count();
    }

    private void count() {
        count.setText(NLS.bind(PreferenceMessages.Rules_count, new Object[] {table.getTable().getItemCount(),
                RuleCatalog.infos().size(), levels.size()}));
    }

    private void openPage() {
        RuleInfo rule = (RuleInfo) table.getStructuredSelection().getFirstElement();
        if (rule != null) {
            PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(Ids.rulePage(rule.id()));
        }
    }

    /** The table of rules, for tests. */
    public TableViewer table() {
        return table;
    }

    @Override
    protected void performDefaults() {
        levels.clear();
        filtered();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (!levels.equals(ProfilePreferences.profile().rules())) {
            ProfilePreferences.storeRules(levels);
            OpenAudits.offerAgain();
        }
        return true;
    }
}
