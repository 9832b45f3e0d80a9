/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.tlplint.model.Audit;
import org.tlplint.report.FileReport;
import org.tlplint.report.internal.html.HtmlWriter;

/** The audit as one page for a browser. */
public final class HtmlReport extends FileReport {

    public HtmlReport() {
        super("html", "HTML page, for a browser", "html");
    }

    @Override
    public void write(Audit audit, OutputStream out) throws IOException {
        HtmlWriter.write(audit, out);
    }
}
