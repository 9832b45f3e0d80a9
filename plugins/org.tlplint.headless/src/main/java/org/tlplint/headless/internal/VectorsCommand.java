/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.tlplint.core.audit.TraceView;
import org.tlplint.core.device.StoreLayout;
import org.tlplint.core.history.VectorHistories;
import org.tlplint.core.history.VectorHistory;
import org.tlplint.core.pci.Machine;
import org.tlplint.core.text.EventLister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what each vector was programmed with and what it sent. */
@Command(name = "vectors", description = "Prints the history of each vector: what was programmed, what the function may have "
        + "kept from an unmask or enable, and what it sent. So one can read off whether a function reads its table again "
        + "when software changes an unmasked entry, or goes on with a copy.", footerHeading = "%nVerdicts on changes while unmasked (MSI: while enabled):%n", footer = {
                "  re-read               messages had the new value",
                "  cached                messages went on with the old value",
                "  both                  some did, some did not",
                "  torn                  a message had the address of one value and the data of another",
                "  not shown             no message followed that tells",
                "  not put to the test   there was no such change"})
final class VectorsCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "TRACE", arity = "1..*", description = "Trace files or trace sets, or - for standard input. Several are merged by time.")
    private List<String> traces;

    @Mixin
    private SourceOptions sourceOptions;

    @Option(names = "--function", paramLabel = "BDF", description = "Only this function; may be given again.")
    private List<String> functions = new ArrayList<>();

    @Option(names = "--vector", paramLabel = "N", defaultValue = "-1", showDefaultValue = Visibility.NEVER, description = "Only this MSI-X entry or slot of a message store, or messages of this MSI vector.")
    private int vector;

    @Option(names = "--brief", description = "Only the summaries.")
    private boolean brief;

    @Option(names = "--csv", description = "As CSV (RFC 4180), with a heading; a row for each row of a history.")
    private boolean csv;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    VectorsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (csv && json) {
            throw Problem.usage("--csv and --json exclude each other");
        }
        if (vector < -1 || vector >= StoreLayout.MAX_SLOTS) {
            throw Problem.usage("--vector %d: a vector is 0 to %d", vector,
                    StoreLayout.MAX_SLOTS - 1);
        }
        Set<Integer> wanted = FunctionOption.parse(functions);
        try (Spool spool = context.spool()) {
            SourceOptions.Opened opened = sourceOptions.open(traces, spool);
            TraceView view = opened.view();
            VectorHistories histories = new VectorHistories(wanted, vector);
            Machine machine = view.replay(0, histories, (event, replay) -> {
                replay.accept(event);
                context.requireGoingOn();
                return true;
            });
            FunctionOption.requireKnown(wanted, machine.functions());
            print(histories, new EventLister(view).startNs());
        }
        return Exit.CLEAN;
    }

    private void print(VectorHistories histories, long startNs) {
        List<VectorHistory> all = histories.all();
        if (vector >= 0 && all.stream().noneMatch(h -> h.vector() == vector || h.messages() > 0)) {
            context.console().error("tlplint: --vector %d: the trace shows no such entry, and no such MSI message"
                    .formatted(vector));
        }
        Console console = context.console();
        if (json) {
            HistoryData.json(console, histories, brief);
        } else if (csv) {
            HistoryData.csv(console, all);
        } else {
            new HistoryText(console, startNs, brief).print(all, vector >= 0, histories.unattributed());
        }
        if (histories.refused() > 0) {
            console.error("tlplint: %,d events of vectors beyond those that are followed are not in any history"
                    .formatted(histories.refused()));
        }
    }
}
