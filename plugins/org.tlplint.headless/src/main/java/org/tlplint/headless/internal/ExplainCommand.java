/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.RuleCatalog;
import org.tlplint.rules.RulePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains a rule. */
@Command(name = "explain", description = "Prints the page of a rule: what it says, why, an example, how to fix it.")
final class ExplainCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "RULE-ID", description = "Id of the rule, such as MSIX-TBL-001.")
    private String id;

    ExplainCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        String wanted = id.strip().toUpperCase(Locale.ROOT);
        RuleInfo info = RuleCatalog.infos().stream().filter(i -> i.id().equals(wanted)).findFirst()
                .orElseThrow(() -> Problem.usage("%s", Suggestion.unknownRule(id)));
        PageText page = new PageText(context.console());
        String markdown = RulePages.of(info.id()).map(p -> p.markdown().strip())
                .orElseGet(() -> "# %s: %s".formatted(info.id(), info.title()));
        int body = markdown.indexOf('\n');
        page.print(body < 0 ? markdown : markdown.substring(0, body));
        facts(info);
        page.print(body < 0 ? "" : markdown.substring(body));
        return Exit.CLEAN;
    }

    private void facts(RuleInfo info) {
        Console console = context.console();
        String needs = Arrays.stream(info.needs()).map(Trait::title).collect(Collectors.joining(", "));
        Layout.paragraph(console, "  severity    ",
                lower(info.severity()) + (info.undefinedResult() ? "; the result is undefined" : ""));
        Layout.paragraph(console, "  by          ", lower(info.blame()));
        Layout.paragraph(console, "  confidence  ", lower(info.confidence()));
        if (!needs.isEmpty()) {
            Layout.paragraph(console, "  needs       ", needs);
        }
        console.blank();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
