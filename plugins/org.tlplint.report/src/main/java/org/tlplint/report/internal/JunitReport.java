/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.tlplint.model.Audit;
import org.tlplint.report.FileReport;
import org.tlplint.report.internal.junit.JunitWriter;

/** Each rule on each function as a test case. */
public final class JunitReport extends FileReport {

    public JunitReport() {
        super("junit", "JUnit XML, for build servers", "xml");
    }

    @Override
    public void write(Audit audit, OutputStream out) throws IOException {
        JunitWriter.write(audit, out);
    }
}
