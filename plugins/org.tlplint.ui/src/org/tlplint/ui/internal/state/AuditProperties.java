/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.tlplint.core.text.Times;
import org.tlplint.model.BaseAddress;
import org.tlplint.model.Evidence;
import org.tlplint.model.Finding;
import org.tlplint.model.Function;
import org.tlplint.model.MsiCapability;
import org.tlplint.model.MsixCapability;
import org.tlplint.model.RuleDescription;
import org.tlplint.model.Skip;
import org.tlplint.model.TraceSource;
import org.tlplint.model.Trait;
import org.tlplint.model.VectorTableEntry;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.findings.FindingLook;

/** The properties of what an audit holds. */
final class AuditProperties {

    private AuditProperties() {
    }

    /** The properties of an object, or null if it has none of its own. */
    static PropertyList of(EObject object) {
        PropertyList list = new PropertyList();
        switch (object) {
            case Finding finding -> finding(list, finding);
            case Function function -> function(list, function);
            case MsiCapability msi -> msi(list, msi);
            case MsixCapability msix -> msix(list, msix);
            case VectorTableEntry entry -> entry(list, entry);
            case TraceSource source -> source(list, source);
            case Skip skip -> skip(list, skip);
            case RuleDescription rule -> rule(list, rule);
            default -> {
                return null;
            }
        }
        return list;
    }

    private static void finding(PropertyList list, Finding finding) {
        list.group(StateMessages.Property_finding)
                .add(StateMessages.Property_severity, finding.getSeverity().getLiteral())
                .add(StateMessages.Property_certainty, finding.getCertainty().getLiteral())
                .add(StateMessages.Function, finding.getFunctionLabel())
                .add(StateMessages.Property_vector, finding.getVector())
                .add(StateMessages.Property_store, finding.getStore())
                .count(StateMessages.Property_count, finding.getCount())
                .add(StateMessages.Property_observed, finding.getObserved())
                .add(StateMessages.Property_expected, finding.getExpected())
                .add(StateMessages.Property_note, finding.getNote());
        evidence(list.group(StateMessages.Property_first), finding.getFirst());
        if (finding.getCount() > 1) {
            evidence(list.group(StateMessages.Property_last), finding.getLast());
        }
        rule(list, finding.getRule());
        if (finding.getSuppression() != null) {
            list.group(StateMessages.Property_suppression)
                    .add(StateMessages.Property_reason, finding.getSuppression().getReason())
                    .add(StateMessages.Property_author, finding.getSuppression().getAuthor())
                    .add(StateMessages.Property_until, finding.getSuppression().getUntil());
        }
    }

    private static void evidence(PropertyList list, Evidence evidence) {
        list.add(StateMessages.Property_event, evidence.getEvent()).add(StateMessages.Property_line, evidence.getLine())
                .add(StateMessages.Property_time, seconds(FindingLook.time(evidence)))
                .add(StateMessages.Property_source,
                        evidence.getSource() == null ? null : evidence.getSource().getName())
                .add(StateMessages.Property_detail, evidence.getDetail());
    }

    private static void rule(PropertyList list, RuleDescription rule) {
        list.group(StateMessages.Property_rule).add(StateMessages.Property_id, rule.getId())
                .add(StateMessages.Property_title, rule.getTitle()).add(StateMessages.Property_spec, rule.getSpec())
                .add(StateMessages.Property_blame, rule.getBlame())
                .add(StateMessages.Property_confidence, rule.getConfidence())
                .add(StateMessages.Property_setting, rule.getSetting());
    }

    private static void function(PropertyList list, Function f) {
        list.group(StateMessages.Function).add(StateMessages.Property_bdf, f.getBdf())
                .add(StateMessages.Property_name, f.getName());
        list.group(StateMessages.Property_at_end).truth(StateMessages.Register_memory_space, f.getMemorySpace())
                .truth(StateMessages.Register_bus_master, f.getBusMaster())
                .truth(StateMessages.Register_interrupt_disable, f.getInterruptDisable())
                .add(StateMessages.Register_power,
                        f.getPowerState() < 0 ? StateMessages.Unknown : "D" + f.getPowerState());
        list.group(StateMessages.Property_bars);
        for (BaseAddress bar : f.getBars()) {
            list.add(NLS.bind(StateMessages.Property_bar, bar.getIndex()), bar.getSize() == 0 ? hex(bar.getBase(), 8)
                    : NLS.bind(StateMessages.Property_range, hex(bar.getBase(), 8), Texts.bytes(bar.getSize())));
        }
        if (f.getMsi() != null) {
            msi(list, f.getMsi());
        }
        if (f.getMsix() != null) {
            msix(list, f.getMsix());
        }
    }

    private static void msi(PropertyList list, MsiCapability msi) {
        list.group(StateMessages.Outline_msi).add(StateMessages.Property_offset, hex(msi.getOffset(), 2))
                .truth(StateMessages.Register_msi_enable, msi.getEnabled())
                .truth(StateMessages.Property_wide, msi.getWide())
                .truth(StateMessages.Property_maskable, msi.getMaskable())
                .truth(StateMessages.Property_extended, msi.getExtendedData())
                .add(StateMessages.Property_capable, msi.getCapableVectors())
                .add(StateMessages.Property_allocated, msi.getAllocatedVectors())
                .add(StateMessages.Register_msi_address, msi.getAddress() == null ? null : hex(msi.getAddress(), 8))
                .add(StateMessages.Register_msi_data,
                        msi.getData() == null ? null : hex(msi.getData() & 0xffff_ffffL, 4));
    }

    private static void msix(PropertyList list, MsixCapability msix) {
        list.group(StateMessages.Outline_msix).add(StateMessages.Property_offset, hex(msix.getOffset(), 2))
                .truth(StateMessages.Register_msix_enable, msix.getEnabled())
                .truth(StateMessages.Register_function_mask, msix.getFunctionMask())
                .add(StateMessages.Register_table_size, msix.getTableSize() == 0 ? StateMessages.Unknown
                        : Integer.toString(msix.getTableSize()));
        if (msix.isLayoutKnown()) {
            list.add(StateMessages.Property_table,
                    NLS.bind(StateMessages.Property_in_bar, msix.getTableBar(), hex(msix.getTableOffset(), 1)))
                    .add(StateMessages.Property_pba,
                            NLS.bind(StateMessages.Property_in_bar, msix.getPbaBar(), hex(msix.getPbaOffset(), 1)));
        }
    }

    private static void entry(PropertyList list, VectorTableEntry e) {
        list.group(StateMessages.Property_at_end).add(StateMessages.Property_vector, e.getVector())
                .add(StateMessages.Address,
                        e.getAddressKnown() == -1 ? hex(e.getAddress(), 8) : StateMessages.Unknown)
                .add(StateMessages.Data, Texts.hex(e.getData(), e.getDataKnown()))
                .truth(StateMessages.Property_mask_bit, e.getMaskBit())
                .truth(StateMessages.Property_masked, e.getMasked())
                .truth(StateMessages.Pending, e.getPending());
        list.group(StateMessages.Property_measured).count(StateMessages.Property_messages, e.getMessages())
                .add(StateMessages.Property_first_message, seconds(FindingLook.time(e, e.getFirstMessageNs())))
                .add(StateMessages.Property_last_message, seconds(FindingLook.time(e, e.getLastMessageNs())))
                .add(StateMessages.Property_masked_time, time(e.getMaskedNs()));
        if (e.getLatencies() > 0) {
            list.group(StateMessages.Property_latency).count(StateMessages.Property_times, e.getLatencies())
                    .add(StateMessages.Property_least, time(e.getLatencyMinNs()))
                    .add(StateMessages.Property_median, time(e.getLatencyMedianNs()))
                    .add(StateMessages.Property_most, time(e.getLatencyMaxNs()));
        }
    }

    private static void source(PropertyList list, TraceSource source) {
        list.group(StateMessages.Property_source).add(StateMessages.Property_name, source.getName())
                .add(StateMessages.Property_format,
                        source.getFormatTitle() == null ? source.getFormat() : source.getFormatTitle())
                .add(StateMessages.Property_certainty, NLS.bind(StateMessages.Property_percent, source.getConfidence()))
                .add(StateMessages.Property_size, Texts.bytes(source.getSize()))
                .count(StateMessages.Property_lines, source.getLines())
                .count(StateMessages.Property_events, source.getEvents())
                .add(StateMessages.Property_first_time, time(source.getFirstTimeNs()))
                .add(StateMessages.Property_last_time, time(source.getLastTimeNs()));
        if (source.getTimeReversals() > 0) {
            list.count(StateMessages.Property_reversals, source.getTimeReversals());
        }
        list.group(StateMessages.Property_shows);
        for (Trait trait : source.getTraits()) {
            list.add(trait.getTitle(), trait.isShown() ? StateMessages.Yes : StateMessages.No);
        }
        list.group(StateMessages.Property_warnings).add(StateMessages.Property_warnings,
                source.getWarnings().stream().collect(Collectors.joining("; ")));
    }

    private static void skip(PropertyList list, Skip skip) {
        list.group(StateMessages.Property_skipped).add(StateMessages.Property_reason, skip.getReason())
                .count(StateMessages.Property_count, skip.getCount())
                .add(StateMessages.Property_harmless, skip.isExpected() ? StateMessages.Yes : StateMessages.No)
                .add(StateMessages.Property_line, skip.getLine() > 0 ? Texts.count(skip.getLine()) : "")
                .add(StateMessages.Property_sample, skip.getSample());
    }

    /** A duration, or the time by the clock of the trace. */
    private static String time(Long ns) {
        return ns == null ? null : seconds(Times.seconds(ns));
    }

    private static String seconds(String number) {
        return number.isEmpty() ? "" : NLS.bind(StateMessages.Property_seconds, number);
    }

    static String hex(long value, int digits) {
        return ("0x%0" + digits + "x").formatted(value);
    }
}
