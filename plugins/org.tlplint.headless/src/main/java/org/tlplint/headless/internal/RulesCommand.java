/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.rules.RuleCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the rules. */
@Command(name = "rules", description = "Lists the rules, or the knobs that decide what the specification leaves open.")
final class RulesCommand implements Callable<Integer> {

    /** How the list is written. */
    enum Form {
        text, md, json
    }

    private final Context context;

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "text", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Form form;

    @Option(names = "--knobs", description = "Lists the knobs for --set and profiles instead.")
    private boolean knobs;

    @Parameters(arity = "0..*", paramLabel = "GROUP", description = "Only rules whose id begins so, such as MSIX-TBL, or MSIX for all of MSI-X.")
    private List<String> groups = List.of();

    RulesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (knobs && !groups.isEmpty()) {
            throw Problem.usage("--knobs and GROUP exclude each other");
        }
        List<String> headings = knobs ? List.of("knob", "default", "values", "question")
                : List.of("id", "severity", "blame", "confidence", "title", "spec");
        List<List<String>> rows = knobs ? knobRows() : ruleRows();
        switch (form) {
            case text -> text(headings, rows);
            case md -> markdown(headings, rows);
            case json -> Json.printArray(context.console(), headings, rows);
        }
        return Exit.CLEAN;
    }

    private static List<String> row(RuleInfo info) {
        return List.of(info.id(), lower(info.severity()), lower(info.blame()), lower(info.confidence()), info.title(),
                info.spec());
    }

    private List<List<String>> ruleRows() {
        List<List<String>> rows = new ArrayList<>();
        for (String group : groups) {
            if (RuleCatalog.infos().stream().noneMatch(info -> isOf(group, info))) {
                throw Problem.usage("no rule's id begins with \"%s\"; there are the groups %s", group,
                        String.join(", ", RuleCatalog.infos().stream().map(i -> group(i.id())).distinct().toList()));
            }
        }
        for (RuleInfo info : RuleCatalog.infos()) {
            if (groups.isEmpty() || groups.stream().anyMatch(group -> isOf(group, info))) {
                rows.add(row(info));
            }
        }
        return rows;
    }

    private static boolean isOf(String group, RuleInfo info) {
        return info.id().startsWith(group.toUpperCase(Locale.ROOT));
    }

    /** What stands before the number. */
    private static String group(String id) {
        return id.substring(0, id.lastIndexOf('-'));
    }

    private static List<List<String>> knobRows() {
        return Arrays.stream(Knob.values()).map(k -> List.of(k.id(), k.defaultValue(),
                k.permitted(), k.question())).toList();
    }

    private void text(List<String> headings, List<List<String>> rows) {
        TextTable table = new TextTable(headings.toArray(String[]::new));
        String group = "";
        for (List<String> row : rows) {
            if (!knobs && !group(row.get(0)).equals(group)) {
                group = group(row.get(0));
                table.gap();
            }
            table.row(row.toArray(String[]::new));
        }
        table.print(context.console(), "");
        context.console().blank();
        context.console().line("%,d %s".formatted(rows.size(), knobs
                ? "knobs; --set KNOB=VALUE sets one, --set KNOB@FUNCTION=VALUE for one function; 'tlplint explain KNOB' explains one"
                : "rules; 'tlplint explain ID' explains one, 'tlplint rules GROUP' lists a group"));
    }

    private void markdown(List<String> headings, List<List<String>> rows) {
        Console console = context.console();
        console.line("| " + String.join(" | ", headings) + " |");
        console.line("|" + " --- |".repeat(headings.size()));
        for (List<String> row : rows) {
            console.line("| " + String.join(" | ", row.stream().map(cell -> cell.replace("|", "\\|")).toList()) + " |");
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
