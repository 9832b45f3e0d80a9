/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.InterruptStore;
import org.tlplint.core.pci.MessageStore;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.pci.Windows.Region;
import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.ConfigAccess;
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
import org.tlplint.core.replay.TableAccess;
import org.tlplint.core.replay.TraceEnd;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/** Says in words what a step did. */
final class StepText {

    private static final int NAMED_VECTORS = 16;
    private static final String[] FIELDS = {"Message Address", "Message Upper Address", "Message Data",
            "Vector Control"};

    private StepText() {
    }

    static Topic topic(Step step) {
        return switch (step) {
            case ConfigAccess s -> Topic.CONFIG;
            case LayoutSeen s -> Topic.OTHER;
            case EntryRead s -> Topic.TABLE;
            case DeviceAccess s -> Topic.OTHER;
            case FunctionRequest s -> Topic.OTHER;
            case CommandWrite s -> Topic.CONFIG;
            case MsiWrite s -> Topic.CONFIG;
            case MsixControlWrite s -> Topic.CONFIG;
            case EntryWrite s -> Topic.TABLE;
            case TableAccess s -> s.region() == Region.PBA ? Topic.PBA : Topic.TABLE;
            case PendingRead s -> Topic.PBA;
            case MessageSent s -> Topic.INTERRUPT;
            case IntxMessage s -> Topic.INTERRUPT;
            case FunctionReset s -> Topic.RESET;
            case TraceEnd s -> Topic.OTHER;
        };
    }

    /** An empty text if the event itself, or another step of it, says as much. */
    static String of(Step step) {
        return switch (step) {
            case ConfigAccess s -> "";
            case LayoutSeen s -> "";
            case EntryRead s -> "";
            case DeviceAccess s -> "";
            case FunctionRequest s -> "";
            case CommandWrite s -> command(s);
            case MsiWrite s -> msi(s);
            case MsixControlWrite s -> msixControl(s);
            case EntryWrite s -> entry(s);
            case TableAccess s -> access(s);
            case PendingRead s -> pending(s);
            case MessageSent s -> message(s);
            case IntxMessage s -> (s.isAssertion() ? "Assert_INT" : "Deassert_INT") + (char) ('A' + s.pin());
            case FunctionReset s -> s.kind().title() + " of " + s.function().label();
            case TraceEnd s -> "";
        };
    }

    private static String command(CommandWrite s) {
        FunctionState f = s.function();
        return "Command: " + change("Memory Space Enable", s.memorySpaceBefore(), f.isMemorySpaceEnabled()) + ", "
                + change("Bus Master Enable", s.busMasterBefore(), f.isBusMasterEnabled()) + ", "
                + change("Interrupt Disable", s.interruptDisableBefore(), f.isInterruptDisabled());
    }

    private static String msixControl(MsixControlWrite s) {
        return "MSI-X Message Control: " + change("Enable", s.enabledBefore(), s.msix().isEnabled()) + ", "
                + change("Function Mask", s.functionMaskedBefore(), s.msix().isFunctionMasked());
    }

    private static String msi(MsiWrite s) {
        List<String> parts = new ArrayList<>();
        if (s.touchesControl()) {
            int mme = s.msi().multipleMessageEnable();
            parts.add("Message Control: " + change("Enable", s.enabledBefore(), s.msi().isEnabled())
                    + (mme < 0 ? "" : ", %d vector%s allocated".formatted(1 << mme, mme == 0 ? "" : "s")));
        }
        if (s.touchesAddress()) {
            parts.add(value("Message Address", s.msi().isAddressKnown(), s.msi().address(), 8)
                    + was(s.addressChanged(), Hex.of(s.addressBefore(), 8)));
        }
        if (s.touchesData()) {
            parts.add(value("Message Data", s.msi().isDataKnown(), s.msi().data() & 0xffff_ffffL, 4)
                    + was(s.dataChanged(), Hex.of(s.dataBefore() & 0xffff_ffffL, 4)));
        }
        int mask = s.msi().maskOffset();
        if (mask >= 0 && s.touches(mask, mask + 4)) {
            parts.add("Mask Bits = "
                    + Hex.of(s.function().config().read(s.msi().offset() + mask, 4) & 0xffff_ffffL, 8));
        }
        if (parts.isEmpty()) {
            parts.add("read-only registers written");
        }
        boolean live = s.enabledBefore().isTrue() && (s.touchesAddress() || s.touchesData());
        return "MSI " + String.join(", ", parts) + (live ? ", while enabled" : "");
    }

    private static String entry(EntryWrite s) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < MsixEntry.VECTOR_CONTROL; i++) {
            if (s.touches(i)) {
                Truth changed = s.changed(i, -1);
                parts.add(FIELDS[i] + " = " + Hex.of(s.entry().dword(i) & 0xffff_ffffL, 8)
                        + was(changed, Hex.of(s.before(i) & 0xffff_ffffL, 8)));
            }
        }
        if (s.touches(MsixEntry.VECTOR_CONTROL)) {
            Truth now = s.entry().isMaskBitSet();
            boolean same = now == s.maskBitBefore();
            parts.add((same ? "still " : "")
                    + (now.isTrue() ? "masked" : now.isFalse() ? "unmasked" : "Mask bit unknown")
                    + (now.isFalse() && s.store().isMasked(s.vector()).isTrue() ? " (Function Mask covers it)" : ""));
        }
        boolean live = s.touchesMessage() && s.store().hasMask() && s.maskedBefore().isFalse();
        return place(s.store(), s.vector()) + ": " + String.join(", ", parts) + (live ? ", while unmasked"
                + (s.store().isEnabled().isFalse() ? " (MSI-X disabled)" : "") : "");
    }

    /**
     * @param store null for the Table of a function that the source does not name
     */
    private static String place(MessageStore store, int vector) {
        return store instanceof InterruptStore ? store.label(vector) : "MSI-X Table entry " + vector;
    }

    private static String access(TableAccess s) {
        String place = s.region() == Region.PBA ? "MSI-X PBA byte %d".formatted(s.offset())
                : place(s.store(), s.vector()) + field(s);
        if (s.isLost()) {
            return "%s of %s, %d byte%s, lost: %s".formatted(s.isWrite() ? "write" : "read", place, s.length(),
                    s.length() == 1 ? "" : "s", why(s));
        }
        TraceEvent event = s.event();
        String value = event.payloadLength() == 0 ? ""
                : " = " + Hex.bytes(event.data(), Math.min(8, event.payloadLength()));
        return s.isWrite()
                ? "write of %s%s%s".formatted(place, value, s.region() == Region.PBA ? ", which is read-only" : "")
                : "read of " + place + value;
    }

    private static String field(TableAccess s) {
        int within = (int) s.offset() & 3;
        int field = s.store() instanceof InterruptStore own
                ? own.layout().field((int) (s.offset() % own.layout().stride()))
                : (int) s.offset() >> 2 & 3;
        return " " + FIELDS[field] + (within == 0 ? "" : " byte " + within);
    }

    private static String why(TableAccess s) {
        if (s.event().kind() != EventKind.COMPLETION && s.event().has(Field.STATUS)
                && s.event().status() != CompletionStatus.SUCCESSFUL) {
            return s.event().status() == CompletionStatus.REJECTED ? "refused before it reached its target"
                    : "answered with " + s.event().status().mnemonic();
        }
        return s.function() != null && s.function().powerState() > 0 ? "the function is not in D0"
                : "Memory Space Enable is Clear";
    }

    private static String pending(PendingRead s) {
        List<String> set = new ArrayList<>();
        int count = 0;
        for (int v = s.firstVector(); v < s.firstVector() + s.count(); v++) {
            if (s.msix().isPending(v).isTrue() && count++ < NAMED_VECTORS) {
                set.add(Integer.toString(v));
            }
        }
        return "MSI-X PBA: " + (count == 0 ? "nothing pending"
                : "pending: " + String.join(", ", set)
                        + (count > NAMED_VECTORS ? " and %d more".formatted(count - NAMED_VECTORS) : ""));
    }

    private static String message(MessageSent s) {
        return switch (s.fit()) {
            case ENTRY -> "interrupt, " + vector(s)
                    + (s.vectorCount() > 1 ? " (%d entries hold this message)".formatted(s.vectorCount()) : "")
                    + (s.store().isMasked(s.vector()).isTrue() ? ", which is masked" : "") + doubt(s);
            case MSI -> "interrupt, MSI vector " + s.vector() + doubt(s);
            case PAST_ENTRY -> "interrupt, former message of " + vector(s) + doubt(s);
            case MSI_ADDRESS -> "message to the MSI address with data outside the allocation" + doubt(s);
            case ENTRY_ADDRESS -> "message to an address of the MSI-X Table with data that no entry holds" + doubt(s);
            case TRUNCATED -> "message whose 3-DWORD header lacks the upper half of the address" + doubt(s);
            case PERHAPS -> "perhaps an interrupt of an MSI-X or MSI vector that the trace has not shown";
            case NOTHING -> s.holder() != null ? "message of " + s.holder().label() + ", sent by another function"
                    : "looks like an interrupt message; no known vector has it";
        };
    }

    private static String vector(MessageSent s) {
        return s.isOfInterruptStore() ? s.store().label(s.vector()) : "MSI-X vector " + s.vector();
    }

    private static String doubt(MessageSent s) {
        return s.attribution() == MessageSent.Attribution.MATCH ? "; sender known by the match only" : "";
    }

    private static String value(String name, boolean known, long value, int digits) {
        return known ? name + " = " + Hex.of(value, digits) : name + " in part unknown";
    }

    private static String was(Truth changed, String before) {
        return switch (changed) {
            case TRUE -> " (was " + before + ")";
            case FALSE -> " (unchanged)";
            case UNKNOWN -> "";
        };
    }

    private static String change(String bit, Truth before, Truth now) {
        String value = bit(now);
        return before == now || !before.isKnown() ? bit + " " + value : bit + " " + bit(before) + " -> " + value;
    }

    private static String bit(Truth value) {
        return switch (value) {
            case TRUE -> "1";
            case FALSE -> "0";
            case UNKNOWN -> "?";
        };
    }
}
