/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.tlplint.model.Audit;
import org.tlplint.model.AuditFile;
import org.tlplint.report.FileReport;

/** The audit as a file that the workbench opens. */
public final class AuditReport extends FileReport {

    public AuditReport() {
        super("audit", "Audit file, for the workbench", "tlpaudit");
    }

    @Override
    public void write(Audit audit, OutputStream out) throws IOException {
        WatchedOutput.steps(out).begin(title(), 1);
        AuditFile.save(audit, out);
    }
}
