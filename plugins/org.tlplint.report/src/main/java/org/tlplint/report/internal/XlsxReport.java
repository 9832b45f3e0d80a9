/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.tlplint.model.Audit;
import org.tlplint.report.FileReport;
import org.tlplint.report.internal.xlsx.XlsxWriter;

/** The audit as a workbook for Excel and LibreOffice. */
public final class XlsxReport extends FileReport {

    public XlsxReport() {
        super("xlsx", "Excel workbook", "xlsx");
    }

    @Override
    public void write(Audit audit, OutputStream out) throws IOException {
        new XlsxWriter().write(audit, out);
    }
}
