/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tlplint.core.rule.Suppression;
import org.tlplint.core.trace.Bdf;
import org.tlplint.model.Finding;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.audit.ProjectProfile;
import org.tlplint.ui.internal.audit.SuppressJob;
import org.tlplint.ui.internal.help.DialogHelp;

/** Asks why findings are accepted, how widely, and for how long; writes that into the profile of the project. */
public final class SuppressDialog extends TitleAreaDialog {

    private enum Scope {
        VECTOR, FUNCTION, RULE
    }

    private final List<Finding> findings;
    private final String message;
    private Text reason;
    private Text until;
    private Text author;
    private Scope scope;
    private List<Suppression> made = List.of();

    private SuppressDialog(Shell shell, List<Finding> findings, ProjectProfile profile, boolean live) {
        super(shell);
        message = NLS.bind(live ? FindingsMessages.Suppress_message : FindingsMessages.Suppress_message_saved,
                profile.name());
        this.findings = findings;
        scope = findings.stream().anyMatch(f -> f.getVector() != null) ? Scope.VECTOR : Scope.FUNCTION;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(true);
    }

    /** Suppresses the findings of these nodes; if all are suppressed already, lets them count again. */
    static void open(Shell shell, AuditHost host, List<FindingNode> nodes) {
        List<Finding> findings = nodes.stream()
                .flatMap(n -> n instanceof FindingNode.Group g ? g.findings().stream().map(FindingNode.Single::finding)
                        : java.util.stream.Stream.of(n.finding()))
                .distinct().toList();
        ProjectProfile profile = host.profile();
        if (findings.isEmpty()) {
            return;
        }
        if (findings.stream().allMatch(f -> f.getSuppression() != null)) {
            store(profile, findings.stream().map(f -> core(f.getSuppression())).distinct().toList(), false, host);
            return;
        }
        List<Suppression> decided = ask(shell, findings, profile, host.session() != null);
        if (!decided.isEmpty()) {
            store(profile, decided, true, host);
        }
    }

    /** Asks, and returns what was decided; nothing if the user did not want to. */
    private static List<Suppression> ask(Shell shell, List<Finding> findings, ProjectProfile profile, boolean live) {
        SuppressDialog dialog = new SuppressDialog(shell, findings, profile, live);
        return dialog.open() == OK ? dialog.made : List.of();
    }

    private static void store(ProjectProfile profile, List<Suppression> suppressions, boolean in, AuditHost host) {
        new SuppressJob(profile, suppressions, in, () -> host.suppressed(profile)).schedule();
    }

    private static Suppression core(org.tlplint.model.Suppression from) {
        return new Suppression(from.getRule(), from.getFunction() == null ? Bdf.NONE : Bdf.parse(from.getFunction()),
                from.getVector() == null ? org.tlplint.core.rule.Finding.NO_VECTOR : from.getVector(),
                from.getReason(), from.getUntil() == null ? null : LocalDate.parse(from.getUntil()),
                from.getAuthor());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(FindingsMessages.Suppress_window);
        DialogHelp.set(shell, Ids.HELP_SUPPRESS);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(FindingsMessages.Suppress_title, rules()));
        setMessage(message);
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(form);
        label(form, FindingsMessages.Suppress_reason, SWT.BEGINNING);
        reason = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        reason.setTextLimit(Suppression.LONGEST_REASON);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 60).applyTo(reason);
        reason.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        label(form, FindingsMessages.Suppress_scope, SWT.BEGINNING);
        Composite choices = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(choices);
        for (Scope candidate : Scope.values()) {
            choice(choices, candidate);
        }
        label(form, FindingsMessages.Suppress_until, SWT.CENTER);
        until = new Text(form, SWT.BORDER);
        until.setMessage(FindingsMessages.Suppress_until_hint);
        GridDataFactory.fillDefaults().hint(190, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(until);
        label(form, FindingsMessages.Suppress_author, SWT.CENTER);
        author = new Text(form, SWT.BORDER);
        author.setTextLimit(Suppression.LONGEST_AUTHOR);
        author.setText(System.getProperty("user.name", "").replaceAll("[\\p{Cntrl}=#]", ""));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(author);
        reason.addModifyListener(e -> check());
        until.addModifyListener(e -> check());
        return area;
    }

    private static void label(Composite form, String text, int align) {
        Label label = new Label(form, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, align).applyTo(label);
    }

    private void choice(Composite parent, Scope candidate) {
        Button button = new Button(parent, SWT.RADIO);
        Finding first = findings.get(0);
        boolean many = findings.size() > 1;
        button.setText(switch (candidate) {
            case VECTOR -> many ? FindingsMessages.Suppress_these
                    : NLS.bind(FindingsMessages.Suppress_vector, FindingLook.place(first));
            case FUNCTION -> many ? FindingsMessages.Suppress_functions
                    : NLS.bind(FindingsMessages.Suppress_function, first.getFunctionLabel());
            case RULE -> FindingsMessages.Suppress_rule;
        });
        button.setEnabled(candidate != Scope.VECTOR || findings.stream().anyMatch(f -> f.getVector() != null));
        button.setSelection(candidate == scope);
        button.addListener(SWT.Selection, e -> scope = button.getSelection() ? candidate : scope);
    }

    private String rules() {
        List<String> rules = findings.stream().map(f -> f.getRule().getId()).distinct().toList();
        return rules.size() > 3 ? NLS.bind(FindingsMessages.Suppress_many, rules.size()) : String.join(", ", rules);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        getButton(OK).setText(FindingsMessages.Suppress_ok);
        getButton(OK).setEnabled(false);
        reason.setFocus();
        return contents;
    }

    private void check() {
        String problem = null;
        try {
            build();
        } catch (DateTimeParseException e) {
            problem = FindingsMessages.Suppress_no_day;
        } catch (IllegalArgumentException e) {
            problem = reason.getText().isBlank() ? null : e.getMessage();
        }
        setErrorMessage(problem);
        if (problem == null) {
            setMessage(message, IMessageProvider.NONE);
        }
        getButton(OK).setEnabled(problem == null && !reason.getText().isBlank());
    }

    private List<Suppression> build() {
        String why = reason.getText().strip().replaceAll("\\s+", " ");
        LocalDate end = until.getText().isBlank() ? null : LocalDate.parse(until.getText().strip());
        Map<String, Suppression> all = new LinkedHashMap<>();
        for (Finding f : findings) {
            int function = scope == Scope.RULE ? Bdf.NONE : FindingLook.bdf(f);
            int vector = scope != Scope.VECTOR || f.getVector() == null ? org.tlplint.core.rule.Finding.NO_VECTOR
                    : f.getVector();
            Suppression suppression = new Suppression(f.getRule().getId(), function, vector, why, end,
                    author.getText());
            all.put(suppression.scope(), suppression);
        }
        return List.copyOf(all.values());
    }

    @Override
    protected void okPressed() {
        made = build();
        super.okPressed();
    }
}
