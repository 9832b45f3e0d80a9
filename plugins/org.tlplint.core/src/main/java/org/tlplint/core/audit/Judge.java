/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.tlplint.core.extend.ContributionProblem;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Certainty;
import org.tlplint.core.rule.Evidence;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Level;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Occurrence;
import org.tlplint.core.rule.Outcome;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.RuleResult;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;

/** Takes the verdicts of one rule. */
final class Judge implements Findings {

    /** Verdicts on one function. */
    static final class Tally {
        long checked;
        long undecided;
        Missing missing;
        /** The gravest outcome that a certain finding gave; null if there was none. */
        Outcome outcome;
        long suspect;
        /** Breaches that the report level does not show. */
        long hidden;

        void found(Outcome found) {
            outcome = outcome == null || found.compareTo(outcome) < 0 ? found : outcome;
        }
    }

    private final RuleInfo info;
    private final AuditRequest request;
    private final FindingStore store;
    /** By number of the function plus one; the first are of events whose function is not known. */
    private Tally[] tallies = new Tally[8];
    private final Draft draft = new Draft();
    /** What the rule threw, in words; empty if it works. */
    private String failure = "";

    Judge(RuleInfo info, AuditRequest request, FindingStore store) {
        this.info = info;
        this.request = request;
        this.store = store;
    }

    @Override
    public boolean judge(Step step, Truth breach, Missing unknown) {
        if (!store.isInRange(step)) {
            return false;
        }
        Tally tally = tally(step.function());
        if (breach.isKnown()) {
            tally.checked++;
        } else {
            tally.undecided++;
            tally.missing = tally.missing == null ? unknown : tally.missing;
        }
        return breach.isTrue();
    }

    private Tally tally(FunctionState f) {
        int at = f == null ? 0 : f.number() + 1;
        if (at >= tallies.length) {
            tallies = Arrays.copyOf(tallies, Math.max(at + 1, tallies.length * 2));
        }
        if (tallies[at] == null) {
            tallies[at] = new Tally();
        }
        return tallies[at];
    }

    /** The verdicts on a function, or null if there were none. */
    private Tally found(FunctionState f) {
        int at = f == null ? 0 : f.number() + 1;
        return at < tallies.length ? tallies[at] : null;
    }

    @Override
    public Report report(Step step) {
        draft.begin(step);
        return draft;
    }

    @Override
    public Profile profile() {
        return request.profile();
    }

    /** Notes that the rule failed: from here on it is not asked. */
    void fail(Throwable thrown) {
        failure = ContributionProblem.words(thrown);
    }

    void addResults(List<RuleResult> results, Collection<FunctionState> functions, Set<Trait> traits) {
        Verdicts verdicts = new Verdicts(info, request.profile(), traits, failure);
        for (FunctionState f : functions) {
            if (request.functions().isEmpty() || request.functions().contains(f.bdf())) {
                results.add(verdicts.of(f, found(f)));
            }
        }
        Tally nobody = found(null);
        if (nobody != null) {
            results.add(verdicts.of(null, nobody));
        }
    }

    /** The one report under way; filled and filed before the next begins. */
    private final class Draft implements Report {
        private Step step;
        private int vector;
        private String format;
        private Object[] arguments;
        private String expected;
        private String note;
        private Severity severity;
        private boolean settled;
        private boolean doubt;
        private final List<Evidence> causes = new ArrayList<>();

        void begin(Step newStep) {
            step = newStep;
            vector = Finding.NO_VECTOR;
            format = "";
            arguments = new Object[0];
            expected = "";
            note = "";
            severity = info.severity();
            settled = true;
            doubt = false;
            causes.clear();
        }

        @Override
        public Report vector(int value) {
            vector = value;
            return this;
        }

        @Override
        public Report because(String role, EventRef cause) {
            return because(role, cause, "");
        }

        @Override
        public Report because(String role, EventRef cause, String detail) {
            if (cause != null) {
                causes.add(new Evidence(role, cause, detail));
            }
            return this;
        }

        @Override
        public Report observed(String newFormat, Object... args) {
            format = newFormat;
            arguments = args;
            return this;
        }

        @Override
        public Report expected(String text) {
            expected = text;
            return this;
        }

        @Override
        public Report settledBy(EventRef change) {
            settled &= step.isSettled(change);
            return this;
        }

        @Override
        public Report suspectIf(boolean value) {
            doubt |= value;
            return this;
        }

        @Override
        public Report severity(Severity value) {
            severity = value;
            return this;
        }

        @Override
        public Report note(String text) {
            note = note.isEmpty() ? text : note + "; " + text;
            return this;
        }

        @Override
        public Report profiledBy(Knob knob) {
            return note(knob.id() + '=' + profile(step).get(knob));
        }

        @Override
        public void file() {
            if (!store.isInRange(step)) {
                return;
            }
            Profile profile = profile(step);
            boolean sure = !doubt && (settled || profile.is(Knob.ALLOW_INFLIGHT, "no"));
            if (sure && !settled) {
                profiledBy(Knob.ALLOW_INFLIGHT);
            }
            boolean shown = weigh(profile);
            Tally tally = tally(step.function());
            if (!shown) {
                tally.hidden++;
                if (severity == Severity.UNDEFINED) {
                    hold(tally, sure ? Certainty.CERTAIN : Certainty.SUSPECT);
                }
                return;
            }
            Finding finding = store.find(info, severity, sure ? Certainty.CERTAIN : Certainty.SUSPECT,
                    step.function(), storeName(), vector, expected, note);
            if (sure) {
                tally.found(Outcome.of(severity));
            } else {
                tally.suspect++;
            }
            finding.count(step.at());
            if (store.keeps(finding)) {
                finding.keep(occurrence());
            }
            store.counted(finding);
        }

        private Occurrence occurrence() {
            causes.sort((a, b) -> Long.compare(a.event().event(), b.event().event()));
            return new Occurrence(step.at(), String.format(Locale.ROOT, format, arguments), List.copyOf(causes));
        }

        /** Gives the finding the severity that the settings want; false if the level does not show it, or not yet. */
        private boolean weigh(Profile profile) {
            Severity own = profile.severity(info.id());
            if (own != null) {
                severity = own;
                return true;
            }
            boolean grave = severity == Severity.VIOLATION || severity == Severity.UNDEFINED;
            if (grave && info.blame() == Blame.HARDWARE && profile.is(Knob.TRACE_DOMAIN, "guest")) {
                severity = Severity.ADVISORY;
                note("trace_domain=guest: what the hypervisor made of it was not seen");
            }
            if (severity == Severity.UNDEFINED && profile.level() == Level.STRICT) {
                severity = Severity.VIOLATION;
                note("level=strict: the specification calls the result undefined");
            }
            // a message with undefined result is harm itself
            return profile.level() != Level.LENIENT || severity == Severity.VIOLATION
                    || severity == Severity.INFORMATION
                    || severity == Severity.UNDEFINED && step instanceof MessageSent;
        }

        private String storeName() {
            return step.store() == null ? "" : step.store().name();
        }

        private void hold(Tally tally, Certainty certainty) {
            FunctionState f = step.function();
            int of = vector;
            String in = storeName();
            String should = expected;
            String remark = note;
            store.harm().hold(f, of, occurrence(), harmful -> {
                Finding finding = store.find(info, Severity.UNDEFINED, certainty, f, in, of, should, remark);
                tally.hidden--;
                if (certainty == Certainty.CERTAIN) {
                    tally.found(Outcome.BREACHED);
                } else {
                    tally.suspect++;
                }
                finding.count(harmful.event());
                if (store.keeps(finding)) {
                    finding.keep(harmful);
                }
                store.counted(finding);
            });
        }
    }
}
