/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.SourceSummary;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Outcome;
import org.tlplint.core.rule.RuleResult;
import org.tlplint.core.rule.Severity;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.UiColors;

/** The sections of the overview below the verdict. */
final class OverviewSections {

    private static final int MOST_FINDINGS = 12;
    private static final int MOST_ROWS = 60;

    private final FormToolkit toolkit;
    private final TraceEditor editor;

    OverviewSections(FormToolkit toolkit, TraceEditor editor) {
        this.toolkit = toolkit;
        this.editor = editor;
    }

    void fill(Composite body, AuditResult result) {
        counts(section(body, Messages.Overview_counts, true, 2), result);
        if (!result.findings().isEmpty()) {
            findings(section(body, Messages.Overview_worst, true, 6), result.findings());
        }
        notEvaluated(body, result);
        functions(section(body, Messages.Overview_functions, true, 4), result.functions());
        for (SourceSummary source : result.sources()) {
            source(section(body, NLS.bind(Messages.Overview_source, source.name()), true, 2), source, result);
        }
    }

    private Composite section(Composite body, String title, boolean expanded, int columns) {
        Section section = toolkit.createSection(body, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE
                | (expanded ? ExpandableComposite.EXPANDED : ExpandableComposite.COMPACT));
        section.setText(title);
        section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        Composite client = toolkit.createComposite(section);
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = columns;
        layout.horizontalSpacing = 14;
        layout.verticalSpacing = 3;
        client.setLayout(layout);
        section.setClient(client);
        return client;
    }

    private Label text(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text.replace("&", "&&"), SWT.WRAP);
        label.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE));
        return label;
    }

    private void severity(Composite parent, Severity severity, String text) {
        Composite pair = toolkit.createComposite(parent);
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = 2;
        layout.leftMargin = 0;
        layout.topMargin = 0;
        layout.bottomMargin = 0;
        pair.setLayout(layout);
        toolkit.createLabel(pair, "").setImage(Icons.of(severity));
        text(pair, text).setForeground(UiColors.of(severity));
        pair.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE));
    }

    private void counts(Composite parent, AuditResult result) {
        for (Severity severity : Severity.values()) {
            long events = 0;
            int findings = 0;
            for (Finding finding : result.findings()) {
                if (finding.severity() == severity) {
                    events += finding.count();
                    findings++;
                }
            }
            severity(parent, severity, Texts.of(severity));
            text(parent, findings == 0 ? Messages.Overview_count_none
                    : NLS.bind(Messages.Overview_count, Texts.count(events), Texts.count(findings)));
        }
    }

    private void findings(Composite parent, List<Finding> findings) {
        for (Finding finding : findings.subList(0, Math.min(MOST_FINDINGS, findings.size()))) {
            severity(parent, finding.severity(), Texts.severity(finding));
            text(parent, finding.rule().id());
            text(parent, finding.rule().title());
            text(parent, finding.vector() == Finding.NO_VECTOR ? finding.functionLabel()
                    : NLS.bind(Messages.Overview_vector, finding.functionLabel(), finding.vector()));
            text(parent, NLS.bind(Messages.Overview_times, Texts.count(finding.count())));
            if (finding.first() == null) {
                text(parent, "");
            } else {
                show(parent, NLS.bind(Messages.Overview_show, finding.first().line()), finding.first().event());
            }
        }
        if (findings.size() > MOST_FINDINGS) {
            TableWrapData all = new TableWrapData(TableWrapData.LEFT, TableWrapData.TOP, 1, 6);
            text(parent, NLS.bind(Messages.Overview_more, Texts.count(findings.size() - MOST_FINDINGS)))
                    .setLayoutData(all);
        }
    }

    private void show(Composite parent, String text, long event) {
        Hyperlink link = toolkit.createHyperlink(parent, text, SWT.NONE);
        link.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE));
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent e) {
                editor.showEvent(event);
            }
        });
    }

    /** A rule that no function put to the test counts as not evaluated; others are so in part. */
    private void notEvaluated(Composite body, AuditResult result) {
        Set<String> judged = result.results().stream()
                .filter(r -> r.outcome().isJudged()).map(r -> r.rule().id())
                .collect(Collectors.toSet());
        reasons(body, Messages.Overview_not_evaluated, true, result, r -> !judged.contains(r.rule().id()));
        reasons(body, Messages.Overview_partly_evaluated, false, result, r -> judged.contains(r.rule().id()));
    }

    private void reasons(Composite body, String title, boolean expanded, AuditResult result,
            Predicate<RuleResult> which) {
        Map<String, Map<String, List<RuleResult>>> reasons = new LinkedHashMap<>();
        for (RuleResult r : result.results()) {
            if (r.outcome() == Outcome.NOT_EVALUATED && which.test(r)) {
                reasons.computeIfAbsent(r.reason(), key -> new TreeMap<>())
                        .computeIfAbsent(r.rule().id(), key -> new ArrayList<>()).add(r);
            }
        }
        long rules = reasons.values().stream().flatMap(m -> m.keySet().stream()).distinct().count();
        if (rules == 0) {
            return;
        }
        Composite client = section(body, NLS.bind(title, rules), expanded, 2);
        int shown = 0;
        for (Map.Entry<String, Map<String, List<RuleResult>>> reason : reasons.entrySet()) {
            if (shown++ < MOST_ROWS) {
                text(client, reason.getKey() + "  (" + functions(reason.getValue()) + ')');
                text(client, String.join(", ", reason.getValue().keySet()));
            }
        }
        more(client, reasons.size());
    }

    private void more(Composite client, int rows) {
        if (rows > MOST_ROWS) {
            text(client, NLS.bind(Messages.Overview_more_rows, Texts.count(rows - MOST_ROWS)));
        }
    }

    private static String functions(Map<String, List<RuleResult>> results) {
        List<String> labels = results.values().stream().flatMap(List::stream).map(RuleResult::functionLabel).distinct()
                .toList();
        return labels.size() > 4 ? NLS.bind(Messages.Overview_several_functions, labels.size())
                : labels.stream().collect(Collectors.joining(", "));
    }

    private void functions(Composite parent, List<FunctionState> functions) {
        if (functions.isEmpty()) {
            text(parent, Messages.Overview_no_functions);
        }
        for (FunctionState f : functions.subList(0, Math.min(MOST_ROWS, functions.size()))) {
            toolkit.createLabel(parent, "").setImage(Icons.get(Icons.FUNCTION));
            text(parent, f.label());
            text(parent,
                    f.msix() == null ? NLS.bind(Messages.Overview_msix_absent, Texts.of(f.capabilities().hasMsix()))
                            : NLS.bind(Messages.Overview_msix, f.msix().size() == 0 ? Messages.Unknown
                                    : Integer.toString(f.msix().size()), Texts.of(f.msix().isEnabled())));
            text(parent, f.msi() == null ? NLS.bind(Messages.Overview_msi_absent, Texts.of(f.capabilities().hasMsi()))
                    : NLS.bind(Messages.Overview_msi, f.msi().capableVectors(), Texts.of(f.msi().isEnabled())));
        }
        more(parent, functions.size());
    }

    private void source(Composite parent, SourceSummary source, AuditResult result) {
        pair(parent, Messages.Overview_format,
                NLS.bind(Messages.Overview_confidence, source.formatTitle(), source.confidence()));
        pair(parent, Messages.Overview_size, Texts.bytes(source.size()));
        pair(parent, Messages.Overview_events, NLS.bind(Messages.Overview_events_lines, Texts.count(source.events()),
                Texts.count(source.lines())));
        pair(parent, Messages.Overview_sha, source.sha256());
        if (!source.snapshot()) {
            pair(parent, Messages.Overview_duration, NLS.bind(Messages.Overview_ms, result.duration().toMillis()));
        }
        for (SourceSummary.Skipped skipped : source.skipped()) {
            pair(parent, skipped.expected() ? Messages.Overview_left_out : Messages.Overview_skipped,
                    NLS.bind(Messages.Overview_skip, new Object[] {Texts.count(skipped.count()), skipped.reason(),
                            skipped.line()}));
        }
    }

    private void pair(Composite parent, String name, String value) {
        text(parent, name);
        text(parent, value);
    }
}
