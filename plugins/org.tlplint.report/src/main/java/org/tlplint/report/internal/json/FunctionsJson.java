/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.json;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import org.tlplint.model.BaseAddress;
import org.tlplint.model.Function;
import org.tlplint.model.MsiCapability;
import org.tlplint.model.MsixCapability;
import org.tlplint.model.Spread;
import org.tlplint.model.Truth;
import org.tlplint.model.VectorTableEntry;
import org.tlplint.report.internal.Hex;

/** The functions as they were at the end; a bit is true, false, or null if it is not known. */
final class FunctionsJson {

    private final JsonGenerator json;

    FunctionsJson(JsonGenerator json) {
        this.json = json;
    }

    void write(List<Function> functions) throws IOException {
        json.writeArrayFieldStart("functions");
        for (Function function : functions) {
            write(function);
        }
        json.writeEndArray();
    }

    private void write(Function function) throws IOException {
        json.writeStartObject();
        json.writeStringField("bdf", function.getBdf());
        json.writeStringField("name", function.getName());
        bit("memory_space", function.getMemorySpace());
        bit("bus_master", function.getBusMaster());
        bit("interrupt_disable", function.getInterruptDisable());
        json.writeStringField("power_state", function.getPowerState() < 0 ? null : "D" + function.getPowerState());
        json.writeArrayFieldStart("bars");
        for (BaseAddress bar : function.getBars()) {
            json.writeStartObject();
            json.writeNumberField("index", bar.getIndex());
            json.writeStringField("base", Hex.plain(bar.getBase()));
            json.writeStringField("size", bar.getSize() == 0 ? null : Hex.plain(bar.getSize()));
            json.writeEndObject();
        }
        json.writeEndArray();
        if (function.getMsi() == null) {
            json.writeNullField("msi");
        } else {
            msi(function.getMsi());
        }
        if (function.getMsix() == null) {
            json.writeNullField("msix");
        } else {
            msix(function.getMsix());
        }
        json.writeEndObject();
    }

    private void msi(MsiCapability msi) throws IOException {
        json.writeObjectFieldStart("msi");
        json.writeStringField("offset", Hex.plain(msi.getOffset()));
        bit("enabled", msi.getEnabled());
        bit("address_64", msi.getWide());
        bit("per_vector_masking", msi.getMaskable());
        bit("extended_data", msi.getExtendedData());
        number("vectors_capable", msi.getCapableVectors());
        number("vectors_allocated", msi.getAllocatedVectors());
        json.writeStringField("address", msi.getAddress() == null ? null : Hex.address(msi.getAddress(), -1));
        json.writeStringField("data", msi.getData() == null ? null : Hex.data(msi.getData(), -1));
        entries(msi.getEntries());
        json.writeEndObject();
    }

    private void msix(MsixCapability msix) throws IOException {
        json.writeObjectFieldStart("msix");
        json.writeStringField("offset", Hex.plain(msix.getOffset()));
        bit("enabled", msix.getEnabled());
        bit("function_mask", msix.getFunctionMask());
        number("table_size", msix.getTableSize() == 0 ? null : msix.getTableSize());
        boolean known = msix.isLayoutKnown();
        number("table_bar", known ? msix.getTableBar() : null);
        json.writeStringField("table_offset", known ? Hex.plain(msix.getTableOffset()) : null);
        number("pba_bar", known ? msix.getPbaBar() : null);
        json.writeStringField("pba_offset", known ? Hex.plain(msix.getPbaOffset()) : null);
        entries(msix.getEntries());
        json.writeEndObject();
    }

    private void entries(List<VectorTableEntry> entries) throws IOException {
        json.writeArrayFieldStart("vectors");
        for (VectorTableEntry entry : entries) {
            json.writeStartObject();
            json.writeNumberField("vector", entry.getVector());
            json.writeStringField("address",
                    entry.getAddressKnown() == 0 ? null : Hex.address(entry.getAddress(), entry.getAddressKnown()));
            json.writeStringField("data",
                    entry.getDataKnown() == 0 ? null : Hex.data(entry.getData(), entry.getDataKnown()));
            bit("mask_bit", entry.getMaskBit());
            bit("masked", entry.getMasked());
            bit("pending", entry.getPending());
            json.writeNumberField("messages", entry.getMessages());
            number("first_message_ns", entry.getFirstMessageNs());
            number("last_message_ns", entry.getLastMessageNs());
            number("enabled_ns", entry.getEnabledNs());
            number("masked_ns", entry.getMaskedNs());
            json.writeNumberField("latencies", entry.getLatencies());
            number("latency_min_ns", entry.getLatencyMinNs());
            number("latency_median_ns", entry.getLatencyMedianNs());
            number("latency_p99_ns", entry.getLatencyHighNs());
            number("latency_max_ns", entry.getLatencyMaxNs());
            spread("pending_to_message", entry.getPendingToMessage());
            spread("gap_to_message", entry.getGapToMessage());
            spread("interval", entry.getInterval());
            json.writeNumberField("burst", entry.getBurst());
            number("burst_ns", entry.getBurstNs());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void spread(String name, Spread spread) throws IOException {
        if (spread == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeNumberField("count", spread.getCount());
        json.writeNumberField("min_ns", spread.getMinNs());
        number("median_ns", spread.getMedianNs());
        number("p99_ns", spread.getHighNs());
        json.writeNumberField("max_ns", spread.getMaxNs());
        json.writeEndObject();
    }

    private void bit(String name, Truth value) throws IOException {
        if (value == Truth.UNKNOWN) {
            json.writeNullField(name);
        } else {
            json.writeBooleanField(name, value == Truth.YES);
        }
    }

    private void number(String name, Number value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value.longValue());
        }
    }
}
