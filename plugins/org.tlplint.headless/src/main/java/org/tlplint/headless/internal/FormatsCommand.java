/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.tlplint.core.trace.Compression;
import org.tlplint.core.trace.FormatOption;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.Formats;
import picocli.CommandLine.Command;

/** Lists the trace formats. */
@Command(name = "formats", description = "Lists the trace formats and what each can show.")
final class FormatsCommand implements Callable<Integer> {

    private final Context context;

    FormatsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Console console = context.console();
        for (TraceFormat format : Formats.all()) {
            console.line(Style.BOLD.of(format.id()) + "  " + format.title());
            if (format.traits().isEmpty()) {
                Layout.paragraph(console, "  ", "holds only a state, not what happened; give it with --snapshot");
            } else {
                Layout.paragraph(console, "  can show      ", traits(format, true));
                Layout.paragraph(console, "  never shows   ", traits(format, false));
            }
            Formats.contributor(format.id())
                    .ifPresent(from -> Layout.paragraph(console, "  from          ", from));
            for (FormatOption option : format.options()) {
                String value = option.value().isEmpty() ? "" : " (default %s)".formatted(option.value());
                Layout.paragraph(console, "  setting       ", option.name() + "=: " + option.meaning() + value);
            }
            console.blank();
        }
        List<String> packings = Formats.compressions().stream().map(Compression::id).toList();
        console.line("Files packed with %s are read as they are.".formatted(String.join(" or ", packings)));
        return Exit.CLEAN;
    }

    private static String traits(TraceFormat format, boolean shown) {
        String list = Arrays.stream(Trait.values()).filter(t -> format.traits().contains(t) == shown).map(Trait::title)
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "-" : list;
    }
}
