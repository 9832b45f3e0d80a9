/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.Step;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventRef;

/** Where a rule puts its verdicts. */
public interface Findings {

    /**
     * Counts a verdict on the step's function: known to be no breach, known to be one, or not known.
     *
     * @param breach whether the step breaks the rule
     * @param unknown what the trace did not show; used when the breach is unknown
     * @return true if the rule must {@link #report}
     */
    boolean judge(Step step, Truth breach, Missing unknown);

    /** Starts a report of a breach at the step; nothing is recorded before {@link Report#file}. */
    Report report(Step step);

    /** The settings in force, without those of single functions. */
    Profile profile();

    /** The settings in force for the step's function. */
    default Profile profile(Step step) {
        return profile().forFunction(step.function() == null ? Bdf.NONE : step.function().bdf());
    }

    /** A breach about to be filed. */
    interface Report {

        /** The vector concerned. */
        Report vector(int vector);

        /**
         * Names an earlier event that made this a breach; nothing happens if it is null.
         *
         * @param role what it has to do with it: "unmasked here"
         */
        Report because(String role, EventRef cause);

        /** As {@link #because(String, EventRef)} with what the event did. */
        Report because(String role, EventRef cause, String detail);

        /** What was seen; a format as of {@link String#format}. Formatted only if the occurrence is kept. */
        Report observed(String format, Object... args);

        /** What should have been done, without values that differ between occurrences. */
        Report expected(String text);

        /** Makes the finding a suspicion unless the change had surely reached the function. */
        Report settledBy(EventRef change);

        /** Makes the finding a suspicion if something else may explain what was seen. */
        Report suspectIf(boolean doubt);

        /** Gives it another severity than the rule's own. */
        Report severity(Severity severity);

        /** Adds a remark that holds for all such findings. */
        Report note(String text);

        /** Says that a setting decided that, or how gravely, this is reported, and what its value is. */
        Report profiledBy(Knob knob);

        /** Records it. */
        void file();
    }
}
