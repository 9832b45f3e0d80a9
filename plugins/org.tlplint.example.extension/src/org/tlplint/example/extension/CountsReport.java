/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.example.extension;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.tlplint.model.Audit;
import org.tlplint.model.Finding;
import org.tlplint.report.FileReport;

/** A line for each finding: rule, function, how often. Such as a test bench wants to compare. */
public final class CountsReport extends FileReport {

    public CountsReport() {
        super("counts", "Counts of findings (example)", "tsv");
    }

    @Override
    public void write(Audit audit, OutputStream out) throws IOException {
        for (Finding finding : audit.getFindings()) {
            String line = "%s\t%s\t%d\n".formatted(finding.getRule().getId(), finding.getFunctionLabel(),
                    finding.getCount());
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }
}
