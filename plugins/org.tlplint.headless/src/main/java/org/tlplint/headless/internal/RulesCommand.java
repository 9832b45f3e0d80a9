/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.rules.RuleCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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

    RulesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<String> headings = knobs ? List.of("knob", "default", "values", "question")
                : List.of("id", "severity", "blame", "confidence", "title", "spec");
        List<List<String>> rows = knobs ? knobRows() : RuleCatalog.infos().stream().map(RulesCommand::row).toList();
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

    private static List<List<String>> knobRows() {
        return Arrays.stream(Knob.values()).map(k -> List.of(k.id(), k.defaultValue(),
                k.permitted(), k.question())).toList();
    }

    private void text(List<String> headings, List<List<String>> rows) {
        TextTable table = new TextTable(headings.toArray(String[]::new));
        rows.forEach(row -> table.row(row.toArray(String[]::new)));
        table.print(context.console(), "");
        context.console().blank();
        context.console().line("%,d %s".formatted(rows.size(), knobs
                ? "knobs; --set KNOB=VALUE sets one, --set KNOB@FUNCTION=VALUE for one function; 'tlplint explain KNOB' explains one"
                : "rules; 'tlplint explain ID' explains one"));
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
