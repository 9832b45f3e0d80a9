/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

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
import org.tlplint.core.replay.TableAccess;
import org.tlplint.core.replay.TraceEnd;

/**
 * A rule of the catalogue: one class, annotated with {@link RuleInfo}, listed in {@code META-INF/services}, with a public
 * constructor without parameters. It implements the nested interfaces of the steps that it judges. Every audit makes its
 * own instances, so a rule may remember things, per function with {@link PerFunction}.
 */
public sealed interface Rule permits Rule.OnConfigRead, Rule.OnConfigWrite, Rule.OnLayout, Rule.OnCommandWrite,
        Rule.OnMsiWrite, Rule.OnMsixControlWrite, Rule.OnEntryWrite, Rule.OnEntryRead, Rule.OnTableAccess,
        Rule.OnPendingRead,
        Rule.OnDeviceAccess, Rule.OnRequest, Rule.OnMessage, Rule.OnIntx, Rule.OnReset, Rule.OnEnd {

    /** The description on the class. */
    default RuleInfo info() {
        return infoOf(getClass());
    }

    /** The description on a rule class. */
    static RuleInfo infoOf(Class<?> rule) {
        RuleInfo info = rule.getAnnotation(RuleInfo.class);
        if (info == null) {
            throw new IllegalStateException(rule.getName() + " has no @RuleInfo");
        }
        return info;
    }

    /** Judges what configuration reads return. */
    non-sealed interface OnConfigRead extends Rule {
        void configRead(ConfigRead read, Findings findings);
    }

    /** Judges configuration writes of any register. */
    non-sealed interface OnConfigWrite extends Rule {
        void configWritten(ConfigWrite write, Findings findings);
    }

    /** Judges what a function is made of; called whenever more of that may be known. */
    non-sealed interface OnLayout extends Rule {
        void layoutSeen(LayoutSeen layout, Findings findings);
    }

    /** Judges writes to the Command register. */
    non-sealed interface OnCommandWrite extends Rule {
        void commandWritten(CommandWrite write, Findings findings);
    }

    /** Judges writes to the MSI capability. */
    non-sealed interface OnMsiWrite extends Rule {
        void msiWritten(MsiWrite write, Findings findings);
    }

    /** Judges writes to MSI-X Message Control. */
    non-sealed interface OnMsixControlWrite extends Rule {
        void msixControlWritten(MsixControlWrite write, Findings findings);
    }

    /** Judges writes to entries of an MSI-X Table. */
    non-sealed interface OnEntryWrite extends Rule {
        void entryWritten(EntryWrite write, Findings findings);
    }

    /** Judges what reads of an MSI-X Table return. */
    non-sealed interface OnEntryRead extends Rule {
        void entryRead(EntryRead read, Findings findings);
    }

    /** Judges the form of accesses to MSI-X Tables and PBAs. */
    non-sealed interface OnTableAccess extends Rule {
        void tableAccessed(TableAccess access, Findings findings);
    }

    /** Judges what Pending bits show. */
    non-sealed interface OnPendingRead extends Rule {
        void pendingRead(PendingRead read, Findings findings);
    }

    /** Judges, or takes note of, accesses to a function's memory outside the MSI-X structures. */
    non-sealed interface OnDeviceAccess extends Rule {
        void deviceAccessed(DeviceAccess access, Findings findings);
    }

    /** Judges, or takes note of, memory requests of a function that are no messages. */
    non-sealed interface OnRequest extends Rule {
        void requested(FunctionRequest request, Findings findings);
    }

    /** Judges interrupt messages. */
    non-sealed interface OnMessage extends Rule {
        void messageSent(MessageSent message, Findings findings);
    }

    /** Judges INTx messages. */
    non-sealed interface OnIntx extends Rule {
        void intxSignalled(IntxMessage message, Findings findings);
    }

    /** Judges, or takes note of, resets. */
    non-sealed interface OnReset extends Rule {
        void functionReset(FunctionReset reset, Findings findings);
    }

    /** Judges what the whole trace showed; called once for each function. */
    non-sealed interface OnEnd extends Rule {
        void traceEnded(TraceEnd end, Findings findings);
    }
}
