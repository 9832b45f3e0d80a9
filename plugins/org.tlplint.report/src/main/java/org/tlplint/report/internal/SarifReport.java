/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.tlplint.model.Audit;
import org.tlplint.report.FileReport;
import org.tlplint.report.internal.sarif.SarifWriter;

/** The findings as SARIF 2.1.0. */
public final class SarifReport extends FileReport {

    public SarifReport() {
        super("sarif", "SARIF 2.1.0, for code scanning and editors", "sarif");
    }

    @Override
    public void write(Audit audit, OutputStream out) throws IOException {
        SarifWriter.write(audit, out);
    }
}
