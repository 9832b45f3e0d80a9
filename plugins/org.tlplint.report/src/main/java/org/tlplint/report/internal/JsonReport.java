/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.tlplint.model.Audit;
import org.tlplint.report.FileReport;
import org.tlplint.report.internal.json.JsonWriter;

/** The audit as JSON; its shape is in {@code schema/audit.schema.json} of this bundle. */
public final class JsonReport extends FileReport {

    public JsonReport() {
        super("json", "JSON, for programs", "json");
    }

    @Override
    public void write(Audit audit, OutputStream out) throws IOException {
        JsonWriter.write(audit, out);
    }
}
