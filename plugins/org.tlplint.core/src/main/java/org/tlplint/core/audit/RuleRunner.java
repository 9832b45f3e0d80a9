/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.IntxMessage;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.PendingRead;
import org.tlplint.core.replay.Step;
import org.tlplint.core.replay.StepListener;
import org.tlplint.core.replay.TableAccess;
import org.tlplint.core.replay.TraceEnd;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.RuleResult;
import org.tlplint.core.trace.Trait;

/** Hands steps to the rules that judge them, and gathers what they say. */
final class RuleRunner implements StepListener {

    /** A rule with the judge that takes its verdicts. */
    private record Bound<R>(R rule, Judge judge) {
    }

    private final List<Judge> judges = new ArrayList<>();
    private final List<RuleInfo> infos = new ArrayList<>();
    private final AuditRequest request;
    private final FindingStore store;
    private final Bound<Rule.OnCommandWrite>[] onCommand;
    private final Bound<Rule.OnMsiWrite>[] onMsi;
    private final Bound<Rule.OnMsixControlWrite>[] onControl;
    private final Bound<Rule.OnEntryWrite>[] onEntry;
    private final Bound<Rule.OnTableAccess>[] onAccess;
    private final Bound<Rule.OnPendingRead>[] onPending;
    private final Bound<Rule.OnMessage>[] onMessage;
    private final Bound<Rule.OnIntx>[] onIntx;
    private final Bound<Rule.OnReset>[] onReset;
    private final Bound<Rule.OnEnd>[] onEnd;

    RuleRunner(Collection<Rule> catalogue, AuditRequest request) {
        this.request = request;
        store = new FindingStore(request);
        List<Bound<Rule>> bound = new ArrayList<>();
        List<Rule> sorted = new ArrayList<>(catalogue);
        sorted.sort(Comparator.comparing(r -> r.info().id()));
        for (Rule rule : sorted) {
            infos.add(rule.info());
            Judge judge = new Judge(rule.info(), request, store);
            judges.add(judge);
            if (!request.profile().isOff(rule.info().id())) {
                bound.add(new Bound<>(rule, judge));
            }
        }
        onCommand = select(bound, Rule.OnCommandWrite.class);
        onMsi = select(bound, Rule.OnMsiWrite.class);
        onControl = select(bound, Rule.OnMsixControlWrite.class);
        onEntry = select(bound, Rule.OnEntryWrite.class);
        onAccess = select(bound, Rule.OnTableAccess.class);
        onPending = select(bound, Rule.OnPendingRead.class);
        onMessage = select(bound, Rule.OnMessage.class);
        onIntx = select(bound, Rule.OnIntx.class);
        onReset = select(bound, Rule.OnReset.class);
        onEnd = select(bound, Rule.OnEnd.class);
    }

    @SuppressWarnings("unchecked")
    private static <R> Bound<R>[] select(List<Bound<Rule>> from, Class<R> type) {
        List<Bound<R>> selected = new ArrayList<>();
        for (Bound<Rule> b : from) {
            if (type.isInstance(b.rule)) {
                selected.add(new Bound<>(type.cast(b.rule), b.judge));
            }
        }
        return selected.toArray((Bound<R>[]) Array.newInstance(Bound.class, 0));
    }

    @Override
    public void step(Step step) {
        FunctionState f = step.function();
        if (!request.functions().isEmpty() && (f == null || !request.functions().contains(f.bdf()))) {
            return;
        }
        switch (step) {
            case EntryWrite s -> {
                for (Bound<Rule.OnEntryWrite> b : onEntry) {
                    b.rule.entryWritten(s, b.judge);
                }
            }
            case MessageSent s -> {
                for (Bound<Rule.OnMessage> b : onMessage) {
                    b.rule.messageSent(s, b.judge);
                }
            }
            case TableAccess s -> {
                for (Bound<Rule.OnTableAccess> b : onAccess) {
                    b.rule.tableAccessed(s, b.judge);
                }
            }
            case MsiWrite s -> {
                for (Bound<Rule.OnMsiWrite> b : onMsi) {
                    b.rule.msiWritten(s, b.judge);
                }
            }
            case MsixControlWrite s -> {
                for (Bound<Rule.OnMsixControlWrite> b : onControl) {
                    b.rule.msixControlWritten(s, b.judge);
                }
            }
            case CommandWrite s -> {
                for (Bound<Rule.OnCommandWrite> b : onCommand) {
                    b.rule.commandWritten(s, b.judge);
                }
            }
            case PendingRead s -> {
                for (Bound<Rule.OnPendingRead> b : onPending) {
                    b.rule.pendingRead(s, b.judge);
                }
            }
            case IntxMessage s -> {
                for (Bound<Rule.OnIntx> b : onIntx) {
                    b.rule.intxSignalled(s, b.judge);
                }
            }
            case FunctionReset s -> {
                for (Bound<Rule.OnReset> b : onReset) {
                    b.rule.functionReset(s, b.judge);
                }
            }
            case TraceEnd s -> {
                for (Bound<Rule.OnEnd> b : onEnd) {
                    b.rule.traceEnded(s, b.judge);
                }
            }
        }
    }

    List<RuleInfo> infos() {
        return List.copyOf(infos);
    }

    List<Finding> findings() {
        return store.sorted();
    }

    List<RuleResult> results(Collection<FunctionState> functions, Set<Trait> traits) {
        List<RuleResult> results = new ArrayList<>();
        for (Judge judge : judges) {
            judge.addResults(results, functions, traits);
        }
        return List.copyOf(results);
    }
}
