/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.tlplint.core.audit.AccessTarget;
import org.tlplint.core.trace.Bdf;
import org.tlplint.model.Audit;
import org.tlplint.model.Finding;
import org.tlplint.model.Function;
import org.tlplint.model.Skip;
import org.tlplint.model.TraceSource;
import org.tlplint.model.VectorTableEntry;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Texts;

/** A line of the outline of a trace: a function, capability, vector, finding, source or kind of skipped lines, or what gathers them. */
public final class OutlineNode {

    /** Where the outline leads to. */
    public sealed interface Goal {

        /** An event that is known. */
        record Event(long event, int function, int vector) implements Goal {
        }

        /** The first access that there is. */
        record FirstAccess(AccessTarget target) implements Goal {
        }

        /** The event at a line. */
        record Line(long line) implements Goal {
        }
    }

    /** Lines of one kind below a line. */
    private static final int MOST = 100;

    private final OutlineNode parent;
    private final String label;
    private final String count;
    private final String icon;
    private final EObject object;
    private final Goal goal;
    private final List<OutlineNode> children = new ArrayList<>();

    private OutlineNode(OutlineNode parent, String label, String count, String icon, EObject object, Goal goal) {
        this.parent = parent;
        this.label = label;
        this.count = count;
        this.icon = icon;
        this.object = object;
        this.goal = goal;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** A line that only says something. */
    static OutlineNode saying(String text) {
        return new OutlineNode(null, text, "", null, null, null);
    }

    /** The outline of an audit. */
    static List<OutlineNode> of(Audit audit) {
        Map<String, Map<Integer, List<Finding>>> findings = new TreeMap<>();
        for (Finding finding : audit.getFindings()) {
            String function = finding.getFunction() == null ? "" : finding.getFunction();
            int vector = finding.getVector() == null ? org.tlplint.core.rule.Finding.NO_VECTOR : finding.getVector();
            findings.computeIfAbsent(function, f -> new TreeMap<>()).computeIfAbsent(vector, v -> new ArrayList<>())
                    .add(finding);
        }
        OutlineNode functions = new OutlineNode(null, StateMessages.Outline_functions,
                Integer.toString(audit.getFunctions().size()), Icons.FUNCTION, null, null);
        for (Function function : audit.getFunctions()) {
            function(functions, function, findings.getOrDefault(function.getBdf(), Map.of()));
        }
        OutlineNode sources = new OutlineNode(null, StateMessages.Outline_sources,
                Integer.toString(audit.getSources().size()), Icons.SOURCE, null, null);
        for (TraceSource source : audit.getSources()) {
            source(sources, source, audit.getSources().size() == 1);
        }
        return List.of(functions, sources);
    }

    private static void function(OutlineNode parent, Function function, Map<Integer, List<Finding>> findings) {
        int bdf = Bdf.parse(function.getBdf());
        long all = findings.values().stream().flatMap(List::stream).mapToLong(Finding::getCount).sum();
        OutlineNode node = new OutlineNode(parent, function.getLabel(), all == 0 ? "" : Texts.count(all),
                Icons.FUNCTION,
                function, new Goal.FirstAccess(new AccessTarget.Register(bdf, 0, 0x1000, false)));
        if (function.getMsi() != null) {
            int offset = function.getMsi().getOffset();
            capability(node, StateMessages.Outline_msi, offset, 0x18, bdf, function.getMsi());
        }
        if (function.getMsix() != null) {
            int offset = function.getMsix().getOffset();
            int size = function.getMsix().getTableSize();
            capability(node, size == 0 ? StateMessages.Outline_msix : NLS.bind(StateMessages.Outline_msix_of, size),
                    offset,
                    12, bdf, function.getMsix());
        }
        findings.entrySet().stream().limit(MOST).forEach(e -> vector(node, bdf, e.getKey(), e.getValue()));
        more(node, findings.size());
    }

    /** The outline shows where there is something; all of thousands of findings are for the Findings page. */
    private static void more(OutlineNode parent, int all) {
        if (all > MOST) {
            new OutlineNode(parent, NLS.bind(StateMessages.Outline_more, Texts.count(all - MOST)), "", null, null,
                    null);
        }
    }

    private static void capability(OutlineNode parent, String label, int offset, int bytes, int bdf, EObject object) {
        new OutlineNode(parent, label, NLS.bind(StateMessages.Outline_at, "%02x".formatted(offset)), Icons.CAPABILITY,
                object, new Goal.FirstAccess(new AccessTarget.Register(bdf, offset, bytes, false)));
    }

    private static void vector(OutlineNode function, int bdf, int vector, List<Finding> findings) {
        OutlineNode parent = function;
        if (vector != org.tlplint.core.rule.Finding.NO_VECTOR) {
            long all = findings.stream().mapToLong(Finding::getCount).sum();
            Finding first = findings.stream()
                    .min((a, b) -> Long.compare(a.getFirst().getEvent(), b.getFirst().getEvent())).orElseThrow();
            parent = new OutlineNode(function, NLS.bind(StateMessages.Outline_vector, vector), Texts.count(all),
                    Icons.VECTOR,
                    entry(function, vector), new Goal.Event(first.getFirst().getEvent(), bdf, vector));
        }
        for (Finding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
            new OutlineNode(parent, finding.getRule().getId() + " " + finding.getRule().getTitle(),
                    Texts.count(finding.getCount()),
                    finding.getSeverity().getName().toLowerCase(Locale.ROOT), finding,
                    new Goal.Event(finding.getFirst().getEvent(), bdf, vector));
        }
        more(parent, findings.size());
    }

    private static EObject entry(OutlineNode node, int vector) {
        Function function = (Function) node.object;
        if (function.getMsix() == null) {
            return function;
        }
        List<VectorTableEntry> entries = function.getMsix().getEntries();
        if (vector < entries.size() && entries.get(vector).getVector() == vector) {
            // as a rule it is there; to look through all of them for each of thousands takes too long
            return entries.get(vector);
        }
        return entries.stream().filter(e -> e.getVector() == vector).map(EObject.class::cast).findFirst()
                .orElse(function);
    }

    private static void source(OutlineNode parent, TraceSource source, boolean alone) {
        OutlineNode node = new OutlineNode(parent, source.getName(),
                NLS.bind(StateMessages.Outline_events, Texts.count(source.getEvents())), Icons.SOURCE, source,
                alone ? new Goal.Event(0, Bdf.NONE, org.tlplint.core.rule.Finding.NO_VECTOR) : null);
        for (Skip skip : source.getSkips()) {
            new OutlineNode(node, skip.getReason(), Texts.count(skip.getCount()),
                    skip.isExpected() ? Icons.SKIP : Icons.SKIPPED, skip,
                    alone && skip.getLine() > 0 ? new Goal.Line(skip.getLine()) : null);
        }
    }

    /** Whether the editor shows what the line leads to, so that there is no better one to turn to. */
    boolean leadsTo(long event) {
        return goal instanceof Goal.Event e && e.event() == event || goal instanceof Goal.Line;
    }

    OutlineNode parent() {
        return parent;
    }

    /** The lines below it. */
    public List<OutlineNode> children() {
        return children;
    }

    /** What it is called. */
    public String label() {
        return label;
    }

    /** How many there are; empty if that is nothing to count. */
    public String count() {
        return count;
    }

    /** Name of its picture, or null. */
    String icon() {
        return icon;
    }

    /** What it stands for in the audit, or null. */
    public EObject object() {
        return object;
    }

    /** Where it leads to, or null. */
    public Goal goal() {
        return goal;
    }

    @Override
    public String toString() {
        return label;
    }
}
