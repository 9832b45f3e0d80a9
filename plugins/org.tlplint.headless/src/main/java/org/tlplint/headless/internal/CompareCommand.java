/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import org.tlplint.core.audit.AuditEngine;
import org.tlplint.core.audit.AuditRequest;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.model.Audit;
import org.tlplint.model.AuditComparison;
import org.tlplint.model.AuditFile;
import org.tlplint.model.AuditModel;
import org.tlplint.rules.RuleCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how a later audit differs from an earlier one. */
@Command(name = "compare", description = "Says how a later audit differs from an earlier one: findings that are new, gone or changed, outcomes of rules, settings. "
        + "Exit code 1 if something certain at or above --fail-on is new, graver, or no longer suppressed.")
final class CompareCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier audit: a saved one (.tlpaudit), or a trace or trace set that is audited first.")
    private String before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later one.")
    private String after;

    @Mixin
    private SourceOptions sourceOptions;

    @Mixin
    private ProfileOptions profileOptions;

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "undefined", description = "Least severity that makes the exit code 1: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private AuditCommand.FailOn failOn;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "40", description = "Lines of each list; default ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--progress", paramLabel = "MODE", defaultValue = "auto", description = "Progress on standard error: ${COMPLETION-CANDIDATES}; auto shows it on a terminal.")
    private ProgressLine.Mode progress;

    CompareCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 0) {
            throw Problem.usage("--limit %d: write a number from 0 on", limit);
        }
        if (before.equals("-") && after.equals("-")) {
            throw Problem.usage("standard input can be one of the two only");
        }
        AuditComparison comparison = AuditComparison.of(audit(before), audit(after));
        new CompareText(context.console(), limit).print(comparison);
        boolean worse = comparison.findings().stream().filter(AuditComparison.FindingChange::isRegression)
                .anyMatch(c -> failOn.includes(
                        org.tlplint.core.rule.Severity.values()[c.finding().getSeverity().getValue()]));
        return worse ? Exit.FINDINGS : Exit.CLEAN;
    }

    private Audit audit(String name) throws IOException {
        if (name.toLowerCase(Locale.ROOT).endsWith('.' + AuditFile.EXTENSION)) {
            Path file = SourceOptions.path(name);
            if (!Files.isRegularFile(file)) {
                throw Problem.input(name + (Files.exists(file) ? " is no file" : " does not exist"), null);
            }
            return AuditFile.load(file);
        }
        ProgressLine line = new ProgressLine(context.console(), progress, context.cancelled());
        try (Spool spool = context.spool()) {
            SourceOptions.Opened opened = sourceOptions.open(List.of(name), spool);
            AuditRequest request = new AuditRequest(opened.traces(), opened.snapshots(), profileOptions.profile(),
                    Set.of(), TraceEvent.NO_TIME, Long.MAX_VALUE, opened.devices());
            return AuditModel.of(new AuditEngine(RuleCatalog::rules).run(request, line));
        } finally {
            line.done();
        }
    }
}
