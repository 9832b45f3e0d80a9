/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.Catalogue;
import org.tlplint.rules.CatalogueEntry;
import org.tlplint.rules.RuleCatalog;
import org.tlplint.rules.RulePage;
import org.tlplint.rules.RulePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains rules, other ids of the catalogue, and knobs. */
@Command(name = "explain", description = "Prints the page of a rule, another id of the catalogue, or a knob: what it says, why, an example, how to fix it.")
final class ExplainCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "ID", description = "Id of a rule or another of the catalogue, such as MSIX-TBL-001; or a knob, such as spec_profile.")
    private String id;

    ExplainCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Optional<RulePage> knob = RulePages.ofKnob(id.strip().toLowerCase(Locale.ROOT));
        if (knob.isPresent()) {
            new PageText(context.console()).print(knob.get().markdown());
            return Exit.CLEAN;
        }
        String wanted = id.strip().toUpperCase(Locale.ROOT);
        Optional<RuleInfo> info = RuleCatalog.infos().stream().filter(i -> i.id().equals(wanted)).findFirst();
        Optional<CatalogueEntry> entry = Catalogue.find(wanted);
        if (info.isEmpty() && entry.isEmpty()) {
            throw Problem.usage("%s", Suggestion.unknownId(id));
        }
        String title = info.map(RuleInfo::title).orElseGet(() -> entry.get().title());
        String markdown = RulePages.of(wanted).map(p -> p.markdown().strip())
                .orElseGet(() -> "# %s: %s".formatted(wanted, title));
        int body = markdown.indexOf('\n');
        PageText page = new PageText(context.console());
        page.print(body < 0 ? markdown : markdown.substring(0, body));
        info.ifPresentOrElse(this::facts, () -> facts(entry.get()));
        page.print(body < 0 ? "" : markdown.substring(body));
        return Exit.CLEAN;
    }

    private void facts(CatalogueEntry entry) {
        Layout.paragraph(context.console(), "  kind        ", entry.kind().title() + ": " + entry.kind().meaning());
        Layout.paragraph(context.console(), "  confidence  ", lower(entry.evidence()));
        context.console().blank();
    }

    private void facts(RuleInfo info) {
        Console console = context.console();
        String needs = Arrays.stream(info.needs()).map(Trait::title).collect(Collectors.joining(", "));
        Layout.paragraph(console, "  severity    ",
                lower(info.severity()) + (info.undefinedResult() ? "; the result is undefined" : ""));
        Layout.paragraph(console, "  by          ", lower(info.blame()));
        Layout.paragraph(console, "  confidence  ", lower(info.confidence()));
        RuleCatalog.contributor(info.id()).ifPresent(from -> Layout.paragraph(console, "  from        ", from));
        if (!needs.isEmpty()) {
            Layout.paragraph(console, "  needs       ", needs);
        }
        console.blank();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
