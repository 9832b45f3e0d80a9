/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.tlplint.model.Evidence;
import org.tlplint.model.Finding;
import org.tlplint.model.Occurrence;
import org.tlplint.rules.RulePages;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.UiColors;
import org.tlplint.ui.internal.text.TextContent;
import org.tlplint.ui.internal.text.TextContent.Look;

/** Writes what is known about one finding and one of its breaches. UI thread. */
final class DetailsText {

    private static final int MOST_CAUSES = 40;
    private static final int GAP = 14;
    private static final int ABOVE = 12;
    /** Of an image and the space after it. */
    private static final int ICON = 22;
    private static final int LONGEST = 4000;
    /** A column is no wider than that; its longest texts push the next one aside. */
    private static final int WIDEST = 220;
    /** What the page of a rule says of why, and of how to mend it; nothing of a rule that has none. */
    private static final Map<String, List<String>> PAGES = new ConcurrentHashMap<>();

    private final Control control;
    private final AuditHost host;
    private final TextContent out = new TextContent();

    /**
     * @param control that is to show it: columns are as wide as their texts there
     */
    DetailsText(Control control, AuditHost host) {
        this.control = control;
        this.host = host;
    }

    /** A text alone, of an empty view. */
    TextContent only(String text) {
        return out.text(text);
    }

    /**
     * Everything.
     *
     * @param state the registers around the breach; null as long as they are not known
     * @param problem why they cannot be, or null
     */
    TextContent of(FindingNode node, List<StateChange> state, String problem) {
        Finding finding = node.finding();
        head(node);
        facts(node);
        heading(FindingsMessages.Details_chain);
        chain(node);
        heading(FindingsMessages.Details_state);
        if (problem != null) {
            out.paragraph(0).text(problem);
        } else if (state == null) {
            out.paragraph(0).text(FindingsMessages.State_reading, Look.FAINT);
        } else {
            state(state);
        }
        List<String> page = PAGES.computeIfAbsent(finding.getRule().getId(), id -> RulePages.of(id)
                .map(p -> List.of(p.section("Why"), p.section("How to fix"))).orElse(List.of())); //$NON-NLS-1$ //$NON-NLS-2$
        if (!page.isEmpty()) {
            section(FindingsMessages.Details_why, page.get(0));
            section(FindingsMessages.Details_fix, page.get(1));
        }
        heading(FindingsMessages.Details_spec_heading);
        out.paragraph(0).text(cut(finding.getRule().getSpec()));
        out.paragraph(ABOVE).link(FindingsMessages.Details_open_rule, null,
                () -> FindingActions.openRule(finding.getRule().getId()));
        return out;
    }

    private void head(FindingNode node) {
        Finding finding = node.finding();
        String rule = finding.getRule().getId();
        out.paragraph(0).image(FindingLook.image(finding));
        if (FindingLook.colour(finding) == null) {
            out.text(FindingLook.severity(finding), Look.BOLD);
        } else {
            out.text(FindingLook.severity(finding), Look.BOLD, () -> FindingLook.colour(finding));
        }
        out.text("   ").link(rule, FindingsMessages.Details_open_rule, () -> FindingActions.openRule(rule));
        out.paragraph(4).text(cut(finding.getRule().getTitle()), Look.TITLE);
        int kept = finding.getOccurrences().size();
        out.paragraph(2).text(node.number() < 0 ? FindingLook.place(finding)
                : NLS.bind(FindingsMessages.Details_where, new Object[] {FindingLook.place(finding),
                        Texts.count(node.number() + 1L), Texts.count(finding.getCount()),
                        kept < finding.getCount() ? NLS.bind(FindingsMessages.Details_kept, Texts.count(kept)) : ""}));
    }

    private record Fact(String name, String value) {
    }

    private void facts(FindingNode node) {
        Finding finding = node.finding();
        Occurrence occurrence = node.occurrence();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(FindingsMessages.Details_suppressed,
                finding.getSuppression() == null ? "" : FindingLook.reason(finding.getSuppression())));
        facts.add(new Fact(FindingsMessages.Details_observed,
                occurrence == null ? finding.getObserved() : occurrence.getObserved()));
        facts.add(new Fact(FindingsMessages.Details_expected, finding.getExpected()));
        facts.add(new Fact(FindingsMessages.Details_note, finding.getNote()));
        facts.removeIf(f -> f.value() == null || f.value().isEmpty());
        int tab = GAP + width(null, facts.stream().map(Fact::name).toList());
        int above = ABOVE;
        for (Fact fact : facts) {
            out.paragraph(above, 0, tab, tab).text(fact.name(), Look.FAINT).text("\t" + cut(fact.value()));
            above = 2;
        }
    }

    /** The events that led to the breach and the breach itself, each a link. */
    private void chain(FindingNode node) {
        Occurrence occurrence = node.occurrence();
        if (occurrence == null) {
            out.paragraph(0).text(FindingsMessages.Details_no_occurrence);
            return;
        }
        List<FindingNode> nodes = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_CAUSES, occurrence.getCauses().size()); i++) {
            nodes.add(new FindingNode.Cause(node.finding(), node.number(), i));
        }
        int more = occurrence.getCauses().size() - nodes.size();
        FindingNode breach = new FindingNode.Breach(node.finding(), node.number());
        nodes.add(breach);
        int tab = ICON + GAP + width(null, nodes.stream().map(n -> line(n.place())).toList());
        for (FindingNode event : nodes) {
            if (event == breach && more > 0) {
                out.paragraph(1).text(NLS.bind(FindingsMessages.Details_more_causes, more), Look.FAINT);
            }
            Image image = Icons.get(event == breach ? Icons.OCCURRENCE : Icons.CAUSE);
            String time = FindingLook.time(event.place());
            out.paragraph(1, 0, tab, tab).image(image).link(line(event.place()),
                    NLS.bind(FindingsMessages.Details_line_tip, Long.toString(event.place().getEvent()),
                            time.isEmpty() ? "?" : time),
                    () -> host.showEvent(event)).text("\t");
            if (event == breach) {
                text(FindingsMessages.Details_offence, occurrence.getObserved());
            } else {
                text(event.place().getRole(), event.place().getDetail());
            }
        }
    }

    private static String line(Evidence place) {
        return NLS.bind(FindingsMessages.Details_line, Long.toString(place.getLine()));
    }

    private void text(String role, String detail) {
        out.text(cut(detail == null || detail.isEmpty() ? role
                : NLS.bind(FindingsMessages.Cause_detail, role, detail)));
    }

    /** The registers around the breach, those that it changed set apart. */
    private void state(List<StateChange> rows) {
        if (rows.isEmpty()) {
            out.paragraph(0).text(FindingsMessages.State_unknown);
            return;
        }
        int before = GAP + Math.min(WIDEST, width(null, rows.stream().map(StateChange::name).toList()));
        int after = before + GAP + Math.min(WIDEST, Math.max(
                width(JFaceResources.getTextFont(), rows.stream().map(StateChange::before).toList()),
                width(null, List.of(FindingsMessages.State_before))));
        out.paragraph(0, 0, 0, before, after).text("\t" + FindingsMessages.State_before, Look.FAINT)
                .text("\t" + FindingsMessages.State_after, Look.FAINT);
        for (StateChange row : rows) {
            out.paragraph(0, 0, 0, before, after).text(row.name() + '\t').text(row.before(), Look.MONO).text("\t");
            if (row.isChanged()) {
                out.marked(NLS.bind(FindingsMessages.State_changed, row.after()), Look.MONO_BOLD, UiColors::changed);
            } else {
                out.text(row.after(), Look.MONO);
            }
        }
    }

    /** The widest of some texts in a font, in pixels; null for the usual one. */
    private int width(Font font, List<String> texts) {
        GC gc = new GC(control);
        try {
            gc.setFont(font == null ? control.getFont() : font);
            return texts.stream().mapToInt(t -> gc.textExtent(t).x).max().orElse(0);
        } finally {
            gc.dispose();
        }
    }

    /** Not too much of a text, and on one line: traces may hold anything. */
    private static String cut(String text) {
        String some = text == null ? "" : text.replaceAll("[\t\n]", " ");
        return some.length() <= LONGEST ? some : some.substring(0, LONGEST) + '\u2026';
    }

    private void heading(String title) {
        out.paragraph(ABOVE).text(title, Look.BOLD);
    }

    /** Paragraphs and lists of a page of a rule. */
    private void section(String title, String markdown) {
        if (markdown.isEmpty()) {
            return;
        }
        heading(title);
        for (String line : markdown.replaceAll("(?<!\n)\n(?![\n*-])", " ").replace("`", "").split("\n+")) {
            if (line.startsWith("- ") || line.startsWith("* ")) {
                out.paragraph(0, 0, GAP, GAP).text("\u2022\t" + line.substring(2));
            } else {
                out.paragraph(0).text(line);
            }
        }
    }
}
