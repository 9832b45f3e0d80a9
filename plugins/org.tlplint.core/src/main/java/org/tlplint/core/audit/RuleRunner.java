/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.replay.ConfigWrite;
import org.tlplint.core.replay.DeviceAccess;
import org.tlplint.core.replay.EntryRead;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionRequest;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.IntxMessage;
import org.tlplint.core.replay.LayoutSeen;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.PendingRead;
import org.tlplint.core.replay.Step;
import org.tlplint.core.replay.StepListener;
import org.tlplint.core.replay.TableAccess;
import org.tlplint.core.replay.TraceEnd;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.RuleResult;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;

/** Hands steps to the rules that judge them, and gathers what they say. */
final class RuleRunner implements StepListener {

    /** A rule with the judge that takes its verdicts. */
    private record Bound<R extends Rule>(R rule, Judge judge) {
    }

    private final List<Judge> judges = new ArrayList<>();
    private final List<RuleInfo> infos = new ArrayList<>();
    private static final int IDENTITY_COMMAND = 0x00;
    private static final int INTERRUPT_LINE = 0x3c;
    private static final int MSIX_CAPABILITY = 12;
    private static final int PCIE_CAPABILITY = 0x3c;

    private final AuditRequest request;
    private final RuleGuard guard;
    private final FindingStore store;
    private final List<Bound<Rule>> bound = new ArrayList<>();
    private Bound<Rule.OnConfigRead>[] onMsiRead;
    private Bound<Rule.OnConfigRead>[] onMsixRead;
    private Bound<Rule.OnConfigRead>[] onOtherRead;
    private Bound<Rule.OnConfigRead>[] onNoRead;
    private Bound<Rule.OnConfigWrite>[] onConfigWrite;
    private Bound<Rule.OnLayout>[] onLayout;
    private Bound<Rule.OnCommandWrite>[] onCommand;
    private Bound<Rule.OnMsiWrite>[] onMsi;
    private Bound<Rule.OnMsixControlWrite>[] onControl;
    private Bound<Rule.OnEntryWrite>[] onEntryWrite;
    private Bound<Rule.OnEntryRead>[] onEntryRead;
    private Bound<Rule.OnTableAccess>[] onAccess;
    private Bound<Rule.OnPendingRead>[] onPending;
    private Bound<Rule.OnDeviceAccess>[] onDevice;
    private Bound<Rule.OnRequest>[] onRequest;
    private Bound<Rule.OnMessage>[] onMessage;
    private Bound<Rule.OnMessage>[] onMsiMessage;
    private Bound<Rule.OnMessage>[] onMsixMessage;
    private Bound<Rule.OnIntx>[] onIntx;
    private Bound<Rule.OnReset>[] onReset;
    private Bound<Rule.OnEnd>[] onEnd;
    private Bound<Rule.OnEntryWrite>[] onSlotWrite;
    private Bound<Rule.OnEntryRead>[] onSlotRead;
    private Bound<Rule.OnTableAccess>[] onStoreAccess;
    private Bound<Rule.OnMessage>[] onSlotMessage;

    RuleRunner(Collection<Rule> catalogue, AuditRequest request, RuleGuard guard) {
        this.request = request;
        this.guard = guard;
        store = new FindingStore(request);
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
        select();
    }

    /** What the sources may come to show: a rule that needs more is not asked, which its verdict says. */
    void setPossible(Set<Trait> traits) {
        bound.removeIf(b -> Verdicts.lacks(b.rule.info(), traits));
        select();
    }

    private void select() {
        onConfigWrite = select(Rule.OnConfigWrite.class);
        onLayout = select(Rule.OnLayout.class);
        onCommand = select(Rule.OnCommandWrite.class);
        onMsi = select(Rule.OnMsiWrite.class);
        onControl = select(Rule.OnMsixControlWrite.class);
        onEntryWrite = select(Rule.OnEntryWrite.class);
        onEntryRead = select(Rule.OnEntryRead.class);
        onAccess = select(Rule.OnTableAccess.class);
        onPending = select(Rule.OnPendingRead.class);
        onDevice = select(Rule.OnDeviceAccess.class);
        onRequest = select(Rule.OnRequest.class);
        onMessage = select(Rule.OnMessage.class);
        onIntx = select(Rule.OnIntx.class);
        onReset = select(Rule.OnReset.class);
        onEnd = select(Rule.OnEnd.class);
        EnumSet<Subject> ofMsi = EnumSet.of(Subject.ANY, Subject.MSI_OR_MSIX, Subject.MSI);
        EnumSet<Subject> ofMsix = EnumSet.of(Subject.ANY, Subject.MSI_OR_MSIX, Subject.MSIX);
        onMsiRead = select(Rule.OnConfigRead.class, ofMsi);
        onMsixRead = select(Rule.OnConfigRead.class, ofMsix);
        onOtherRead = select(Rule.OnConfigRead.class, EnumSet.of(Subject.ANY, Subject.MSI_OR_MSIX));
        onNoRead = select(Rule.OnConfigRead.class, EnumSet.noneOf(Subject.class));
        onMsiMessage = select(Rule.OnMessage.class, ofMsi);
        onMsixMessage = select(Rule.OnMessage.class, ofMsix);
        EnumSet<Subject> stores = EnumSet.of(Subject.INTERRUPT_STORE);
        onSlotWrite = select(Rule.OnEntryWrite.class, stores);
        onSlotRead = select(Rule.OnEntryRead.class, stores);
        onStoreAccess = select(Rule.OnTableAccess.class, stores);
        onSlotMessage = select(Rule.OnMessage.class, EnumSet.of(Subject.INTERRUPT_STORE, Subject.ANY));
    }

    private <R extends Rule> Bound<R>[] select(Class<R> type) {
        return select(type, EnumSet.complementOf(EnumSet.of(Subject.INTERRUPT_STORE)));
    }

    @SuppressWarnings("unchecked")
    private <R extends Rule> Bound<R>[] select(Class<R> type, EnumSet<Subject> subjects) {
        List<Bound<R>> selected = new ArrayList<>();
        for (Bound<Rule> b : bound) {
            if (type.isInstance(b.rule) && subjects.contains(b.rule.info().subject())) {
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
        if (step.isOfInterruptStore()) {
            storeStep(step);
            return;
        }
        store.harm().step(step);
        switch (step) {
            case ConfigRead s -> each(readers(s), s, Rule.OnConfigRead::configRead);
            case ConfigWrite s -> each(onConfigWrite, s, Rule.OnConfigWrite::configWritten);
            case LayoutSeen s -> each(onLayout, s, Rule.OnLayout::layoutSeen);
            case CommandWrite s -> each(onCommand, s, Rule.OnCommandWrite::commandWritten);
            case MsiWrite s -> each(onMsi, s, Rule.OnMsiWrite::msiWritten);
            case MsixControlWrite s -> each(onControl, s, Rule.OnMsixControlWrite::msixControlWritten);
            case EntryWrite s -> each(onEntryWrite, s, Rule.OnEntryWrite::entryWritten);
            case EntryRead s -> each(onEntryRead, s, Rule.OnEntryRead::entryRead);
            case TableAccess s -> each(onAccess, s, Rule.OnTableAccess::tableAccessed);
            case PendingRead s -> each(onPending, s, Rule.OnPendingRead::pendingRead);
            case DeviceAccess s -> each(onDevice, s, Rule.OnDeviceAccess::deviceAccessed);
            case FunctionRequest s -> each(onRequest, s, Rule.OnRequest::requested);
            case MessageSent s -> each(receivers(s), s, Rule.OnMessage::messageSent);
            case IntxMessage s -> each(onIntx, s, Rule.OnIntx::intxSignalled);
            case FunctionReset s -> each(onReset, s, Rule.OnReset::functionReset);
            case TraceEnd s -> each(onEnd, s, Rule.OnEnd::traceEnded);
        }
    }

    /**
     * Who is asked about a read: rules of the capability that was read; for what else of interest there is in configuration
     * space, those that are of no capability. Traces are full of reads that are of interest to nobody.
     */
    private Bound<Rule.OnConfigRead>[] readers(ConfigRead read) {
        MsiState msi = read.msi();
        MsixState msix = read.msix();
        int pcie = read.function().capabilities().pcie();
        if (msi != null && read.touches(msi.offset(), msi.length())) {
            return onMsiRead;
        }
        if (msix != null && read.touches(msix.offset(), MSIX_CAPABILITY)) {
            return onMsixRead;
        }
        boolean other = read.touches(IDENTITY_COMMAND, 8) || read.touches(INTERRUPT_LINE, 4)
                || pcie != 0 && read.touches(pcie, PCIE_CAPABILITY);
        return other ? onOtherRead : onNoRead;
    }

    /** Who is asked about a message: no rule of MSI if it surely is one of MSI-X, and the other way round. */
    private Bound<Rule.OnMessage>[] receivers(MessageSent message) {
        return switch (message.fit()) {
            case ENTRY -> onMsixMessage;
            case MSI -> onMsiMessage;
            default -> onMessage;
        };
    }

    /** Rules of MSI and MSI-X do not bind a store of the device's own; those of the whole function do. */
    private void storeStep(Step step) {
        switch (step) {
            case EntryWrite s -> each(onSlotWrite, s, Rule.OnEntryWrite::entryWritten);
            case EntryRead s -> each(onSlotRead, s, Rule.OnEntryRead::entryRead);
            case TableAccess s -> each(onStoreAccess, s, Rule.OnTableAccess::tableAccessed);
            case MessageSent s -> each(onSlotMessage, s, Rule.OnMessage::messageSent);
            default -> throw new IllegalStateException(step + " of a message store");
        }
    }

    /** Which method of a rule takes a step. */
    private interface Call<R, S extends Step> {
        void on(R rule, S step, Findings findings);
    }

    private <R extends Rule, S extends Step> void each(Bound<R>[] rules, S step, Call<R, S> call) {
        for (Bound<R> b : rules) {
            try {
                call.on(b.rule, step, b.judge);
            } catch (RuntimeException | Error e) {
                leaveOut(b, e);
            }
        }
    }

    /** Asks a rule that failed no more, if the audit may go on without it. */
    private <R extends Rule> void leaveOut(Bound<R> failed, Throwable failure) {
        if (!guard.isSpared(failed.rule, failure)) {
            switch (failure) {
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new IllegalStateException(failure);
            }
        }
        failed.judge.fail(failure);
        bound.removeIf(b -> b.judge == failed.judge);
        select();
    }

    /** Who hears of findings as they come. */
    void setLive(LiveFindings live) {
        store.setLive(live);
    }

    List<RuleInfo> infos() {
        return List.copyOf(infos);
    }

    /**
     * The findings, worst first.
     *
     * @param traits what the sources have shown: where a rule needs more, what it did not see proves nothing
     */
    List<Finding> findings(Set<Trait> traits) {
        return store.sorted().stream().filter(f -> !Verdicts.lacks(f.rule(), traits)).toList();
    }

    List<RuleResult> results(Collection<FunctionState> functions, Set<Trait> traits) {
        List<RuleResult> results = new ArrayList<>();
        for (Judge judge : judges) {
            judge.addResults(results, functions, traits);
        }
        return List.copyOf(results);
    }
}
