/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.List;
import java.util.Map;

/** Sources of a plug-in in which everything fails that can. */
final class BadPlugin {

    private static final String RULE = """
            package bad;
            import org.tlplint.core.replay.*;
            import org.tlplint.core.rule.*;
            @RuleInfo(id = "%s", title = "Bad", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "none",
                    subject = Subject.ANY)
            public class %s implements Rule.OnMessage {
                public %2$s() {
                    %s
                }
                @Override
                public void messageSent(MessageSent message, Findings findings) {
                    %s
                }
            }
            """;

    private static final String FORMAT = """
            package bad;
            import java.util.Set;
            import org.tlplint.core.trace.*;
            public class %s implements TraceFormat {
                @Override
                public String id() {
                    return "%s";
                }
                @Override
                public String title() {
                    return null;
                }
                @Override
                public Set<Trait> traits() {
                    return Set.of();
                }
                @Override
                public int confidence(byte[] head) {
                    %s
                }
                @Override
                public EventReader open(TraceInput input) {
                    throw new UnsupportedOperationException("reads nothing");
                }
            }
            """;

    private static final String REPORT = """
            package bad;
            import java.io.OutputStream;
            import org.tlplint.model.Audit;
            import org.tlplint.report.FileReport;
            public class BadReport extends FileReport {
                public BadReport() {
                    super("bad", "Bad", "bad");
                }
                @Override
                public void write(Audit audit, OutputStream out) {
                    write(audit, out);
                }
            }
            """;

    static final Map<String, String> SOURCES = Map.of(
            "bad.Failing", RULE.formatted("BAD-001", "Failing", "", "throw new IllegalStateException(\"on purpose\");"),
            "bad.Unmade", RULE.formatted("BAD-002", "Unmade", "if (true) throw new RuntimeException(\"unmade\");", ""),
            "bad.Taken", RULE.formatted("MSIX-TBL-001", "Taken", "", ""),
            "bad.Note", RULE.formatted("STORM-002", "Note", "", ""),
            "bad.Malformed", RULE.formatted("bad rule", "Malformed", "", ""),
            "bad.TakenFormat", FORMAT.formatted("TakenFormat", "csv", "return 100;"),
            "bad.BadDetection", FORMAT.formatted("BadDetection", "bad-detection", "return head[head.length];"),
            "bad.BadReader", FORMAT.formatted("BadReader", "bad-reader", "return -7;"),
            "bad.BadReport", REPORT);

    static final Map<String, String> SERVICES = Map.of(
            "org.tlplint.core.rule.Rule",
            "bad.Failing\nbad.Unmade\nbad.NotThere\nbad.Taken\nbad.BadReport\nbad.Malformed\nbad.Note\n",
            "org.tlplint.core.trace.TraceFormat", "bad.TakenFormat\nbad.BadDetection\nbad.BadReader\n",
            "org.tlplint.report.Report", "bad.BadReport\n");

    /** What is told of each, once. */
    static final List<String> TOLD = List.of(
            "bad.jar, rule BAD-001: it failed during an audit, which went on without it: IllegalStateException: on purpose",
            "bad.jar, bad.Unmade: it cannot be made: RuntimeException: unmade",
            "META-INF/services, org.tlplint.core.rule.Rule: Provider bad.NotThere not found",
            "bad.jar, bad.Taken: its id \"MSIX-TBL-001\" is refused: tlplint itself has it",
            "META-INF/services, org.tlplint.core.rule.Rule: bad.BadReport not a subtype",
            "bad.jar, bad.Malformed: its id \"bad rule\" is refused",
            "bad.jar, bad.Note: its id \"STORM-002\" is refused: tlplint itself has it",
            "bad.jar, bad.TakenFormat: its id \"csv\" is refused: tlplint itself has it",
            "bad.jar, format bad-detection: it failed: ArrayIndexOutOfBoundsException");

    private BadPlugin() {
    }
}
