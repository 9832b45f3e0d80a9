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
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Machine;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.text.Times;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.TraceEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the state of functions at a moment. */
@Command(name = "state", description = "Prints what is known of functions at a moment: Command, BARs, MSI, MSI-X Table and "
        + "Pending bits. What the trace has not shown is a question mark.")
final class StateCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "TRACE", arity = "1..*", description = "Trace files or trace sets, or - for standard input. Several are merged by time.")
    private List<String> traces;

    @Mixin
    private SourceOptions sourceOptions;

    @Option(names = "--at", required = true, paramLabel = "T|#EVENT|end", description = "The moment: after the event of that number (see 'tlplint events'), at that time, or at the end. "
            + TimeOptions.SYNTAX)
    private String at;

    @Option(names = "--function", paramLabel = "BDF", description = "Only this function; may be given again. Without it: all that have MSI or MSI-X.")
    private List<String> functions = new ArrayList<>();

    @Option(names = "--hex", description = "Also prints the bytes of configuration space.")
    private boolean hex;

    @Option(names = "--registers", description = "Also prints all registers and fields of configuration space that are known, decoded.")
    private boolean registers;

    StateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Set<Integer> wanted = FunctionOption.parse(functions);
        try (Spool spool = context.spool()) {
            SourceOptions.Opened opened = sourceOptions.open(traces, spool);
            TraceView view = opened.view();
            long start = new EventLister(view).startNs();
            EventRef[] last = new EventRef[1];
            Machine machine = machine(view, start, last);
            FunctionOption.requireKnown(wanted, machine.functions());
            print(machine, wanted, start, last[0], opened);
        }
        return Exit.CLEAN;
    }

    private Machine machine(TraceView view, long start, EventRef[] last) throws IOException {
        long event = at.startsWith("#") ? number(at) : Long.MAX_VALUE;
        long time = at.startsWith("#") || at.equals("end") ? Long.MAX_VALUE : TimeOptions.resolve("--at", at, start);
        TraceEvent now = new TraceEvent();
        Machine machine = view.replay(0, step -> {}, (next, replay) -> {
            if (next.index() > event || next.timeNs() != TraceEvent.NO_TIME && next.timeNs() > time) {
                return false;
            }
            replay.accept(next);
            now.begin(next.kind(), next.index(), next.line(), next.offset()).setTimeNs(next.timeNs())
                    .setSource(next.source());
            last[0] = now.ref();
            context.requireGoingOn();
            return true;
        });
        if (at.startsWith("#") && (last[0] == null || last[0].event() != event)) {
            throw Problem.usage("--at %s: the trace has no such event; %s", at,
                    last[0] == null ? "it has none at all" : "the last one is #%d".formatted(last[0].event()));
        }
        return machine;
    }

    private static long number(String text) {
        if (!text.matches("#\\d{1,18}")) {
            throw Problem.usage("--at %s: write # and the number of an event, such as #1234", text);
        }
        return Long.parseLong(text.substring(1));
    }

    private void print(Machine machine, Set<Integer> wanted, long start, EventRef last, SourceOptions.Opened opened) {
        Console console = context.console();
        if (last == null) {
            console.line("State before the first event");
        } else {
            String time = last.hasTime() && start != TraceEvent.NO_TIME
                    ? ", at %s s".formatted(Times.seconds(last.timeNs() - start))
                    : "";
            console.line("State after event #%d, %s:%d%s".formatted(last.event(), opened.name(last.source()),
                    last.line(), time));
        }
        FunctionText text = new FunctionText(console);
        int others = 0;
        for (FunctionState f : machine.functions()) {
            boolean show = wanted.isEmpty() ? f.msi() != null || f.msix() != null || !f.stores().isEmpty()
                    : wanted.contains(f.bdf());
            if (!show) {
                others++;
                continue;
            }
            console.blank();
            text.head(f);
            text.vectors(f);
            if (registers) {
                new RegisterText(console).print(f);
            }
            if (hex) {
                text.dump(f.config());
            }
        }
        if (others > 0 && wanted.isEmpty()) {
            console.blank();
            console.line("%s without MSI and MSI-X left out; --function shows one".formatted(
                    Layout.count(others, "function")));
        }
    }
}
