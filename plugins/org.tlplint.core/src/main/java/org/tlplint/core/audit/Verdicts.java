/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Outcome;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.RuleResult;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Trait;

/** Says what became of one rule: never a pass where nothing was checked, never silence where something was unknown. */
final class Verdicts {

    private final RuleInfo info;
    private final Profile profile;
    private final Set<Trait> traits;
    private final String failure;

    /**
     * @param failure what the rule threw, in words, after which it was not asked any more; empty if it works
     */
    Verdicts(RuleInfo info, Profile profile, Set<Trait> traits, String failure) {
        this.info = info;
        this.profile = profile;
        this.traits = traits;
        this.failure = failure;
    }

    /**
     * Whether a rule needs what the sources do not show. What configuration accesses would have told may be known without
     * them, from a snapshot.
     */
    static boolean lacks(RuleInfo rule, Set<Trait> traits) {
        for (Trait need : rule.needs()) {
            if (need != Trait.CONFIG_ACCESSES && !traits.contains(need)) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param f the function, or null for accesses whose function is not known
     * @param counted its verdicts, or null if there were none
     */
    RuleResult of(FunctionState f, Judge.Tally counted) {
        Judge.Tally tally = lacks(info, traits) ? null : counted;
        if (profile.isOff(info.id())) {
            return result(f, Outcome.NOT_APPLICABLE, tally, "switched off by the profile");
        }
        String platform = profile.forFunction(f == null ? Bdf.NONE : f.bdf()).get(Knob.PLATFORM);
        if (!isMeant(platform)) {
            return result(f, Outcome.NOT_APPLICABLE, tally,
                    "the platform is not chosen: the profile has platform=%s, the rule is for %s".formatted(platform,
                            String.join(", ", info.platforms())));
        }
        if (!failure.isEmpty()) {
            return result(f, tally == null || tally.outcome == null ? Outcome.NOT_EVALUATED : tally.outcome, tally,
                    "the rule itself failed and was left out from there on: " + failure);
        }
        if (tally != null && tally.outcome != null) {
            return result(f, tally.outcome, tally, undecided(tally));
        }
        if (tally != null && tally.hidden > 0) {
            // what is not shown was found all the same: no pass
            return result(f, Outcome.ADVISED, tally, undecided(tally));
        }
        if (tally != null && tally.suspect > 0) {
            return result(f, Outcome.NOT_EVALUATED, tally,
                    "%d suspect events: what they show may have been in flight".formatted(tally.suspect));
        }
        if (tally != null && tally.checked > 0) {
            return result(f, Outcome.PASS, tally, undecided(tally));
        }
        if (tally != null) {
            return result(f, Outcome.NOT_EVALUATED, tally, undecided(tally));
        }
        Truth concerns = concerns(f);
        if (concerns.isFalse()) {
            return result(f, Outcome.NOT_APPLICABLE, null, info.subject() == Subject.INTERRUPT_STORE
                    ? "no device description names a message store of the function"
                    : "the function has no such capability");
        }
        for (Trait need : info.needs()) {
            if (!traits.contains(need)) {
                return result(f, Outcome.NOT_EVALUATED, null, "the source does not show " + need.title());
            }
        }
        return result(f, Outcome.NOT_EVALUATED, null, concerns.isTrue() ? "nothing in the trace put it to the test"
                : "the capabilities of the function are not known: add a snapshot of its configuration space");
    }

    /** Whether the rule holds on the platform, or the trace may show that it does. */
    private boolean isMeant(String platform) {
        List<String> own = List.of(info.platforms());
        return own.isEmpty() || own.contains(platform) || platform.equals("auto") && info.whereEvident();
    }

    private Truth concerns(FunctionState f) {
        if (f == null) {
            return Truth.TRUE;
        }
        return switch (info.subject()) {
            case ANY -> Truth.TRUE;
            case MSI -> f.capabilities().hasMsi();
            case MSIX -> f.capabilities().hasMsix();
            case MSI_OR_MSIX -> f.capabilities().hasMsi().or(f.capabilities().hasMsix());
            case INTERRUPT_STORE -> f.stores().isEmpty() ? Truth.FALSE : Truth.TRUE;
        };
    }

    private static String undecided(Judge.Tally tally) {
        List<String> reasons = new ArrayList<>();
        if (tally.hidden > 0) {
            reasons.add("%d events that the report level does not show".formatted(tally.hidden));
        }
        if (tally.undecided > 0) {
            reasons.add("%d times not decidable: %s".formatted(tally.undecided, tally.missing.reason()));
        }
        return String.join("; ", reasons);
    }

    private RuleResult result(FunctionState f, Outcome outcome, Judge.Tally tally, String reason) {
        return new RuleResult(info, f == null ? Bdf.NONE : f.bdf(), f == null ? "?" : f.label(), outcome,
                tally == null ? 0 : tally.checked, tally == null ? 0 : tally.undecided, reason);
    }
}
