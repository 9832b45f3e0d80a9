/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.help.ITopic;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Formats;
import org.tlplint.report.Report;
import org.tlplint.report.Reports;
import org.tlplint.rules.RuleCatalog;
import org.tlplint.rules.RulePages;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.help.RulePageProducer;
import org.tlplint.ui.internal.help.RuleToc;
import org.tlplint.ui.internal.wizards.ReportJob;

/**
 * With the example bundle installed a trace of its format opens, its rule fires and its report is offered; without it nothing is
 * different. A bundle that does not work is named and harms nobody.
 */
class ExtensionsTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("tlplint.example", "example.jar"));

    @TempDir
    Path folder;
    private final InstalledBundles bundles = new InstalledBundles();

    @BeforeEach
    void clean() throws Exception {
        Workbench.reset();
        assertNothingContributed();
    }

    @AfterEach
    void uninstall() {
        ErrorDialog.AUTOMATED_MODE = true;
        bundles.uninstall();
        waitFor("no contributed format", () -> !formats().contains("board-log"));
        assertNothingContributed();
    }

    @Test
    void exampleOpensItsTraceAndItsRuleFires() throws Exception {
        Bundle example = bundles.install(EXAMPLE);
        waitFor("the contributed format", () -> formats().contains("board-log"));
        byte[] trace;
        try (InputStream in = example.getEntry("traces/board.boardlog").openStream()) {
            trace = in.readAllBytes();
        }
        assertTrue(isTrace("board.boardlog", trace) && isTrace("renamed.log", trace), "not taken for a trace");
        IFile file = Workbench.file("Extension", "board.boardlog", trace);
        Workbench.open(file);
        TraceEditor editor = Workbench.audited();
        AuditResult result = editor.session().result();
        Finding finding = result.findings().stream().filter(f -> f.rule().id().equals("BOARD-001")).findFirst()
                .orElseThrow();
        assertEquals(1, finding.count());
        assertEquals(1, finding.vector());
        shoot(ui(() -> window().getShell()), Workbench.shot("extension-trace"));
        page();
        rulePreferences();
        report();
        imported(trace);
        preferences("extensions-preferences", 3, "BOARD-001");
        try {
            Themes.use(Themes.DARK);
            preferences("extensions-preferences-dark", 3, "BOARD-001");
        } finally {
            Themes.use(Themes.LIGHT);
        }
    }

    /** The import wizard detects the contributed format, too. */
    private void imported(byte[] trace) throws IOException {
        Path file = Files.write(folder.resolve("bench.boardlog"), trace);
        Wizards.importTrace(file, "extension-import");
        waitFor("the imported trace", () -> window().getActivePage().getActiveEditor() instanceof TraceEditor editor
                && editor.session().target().name().equals("bench.boardlog"));
        assertTrue(Workbench.audited().session().result().findings().stream()
                .anyMatch(f -> f.rule().id().equals("BOARD-001")));
    }

    /** What the plug-in manifest editor shows of the points: a name, a schema, and the interface that classes implement. */
    @Test
    void pointsHaveNamesAndSchemas() throws Exception {
        Map<String, Class<?>> points = Map.of("traceFormats", TraceFormat.class, "rules", Rule.class, "reports",
                Report.class);
        for (Map.Entry<String, Class<?>> expected : points.entrySet()) {
            IExtensionPoint point = Platform.getExtensionRegistry().getExtensionPoint(Ids.PLUGIN, expected.getKey());
            assertNotNull(point, expected.getKey());
            assertFalse(point.getLabel().startsWith("%"), point.getLabel());
            URL schema = Platform.getBundle(Ids.PLUGIN).getEntry(point.getSchemaReference());
            assertNotNull(schema, point.getSchemaReference());
            try (InputStream in = schema.openStream()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(text.contains("basedOn=\":" + expected.getValue().getName() + '"'), text);
                assertTrue(text.contains("id=\"" + expected.getKey() + '"'), text);
            }
        }
    }

    /** Help and Finding Details read the page that the bundle brings. */
    private static void page() throws IOException {
        assertTrue(RulePages.of("BOARD-001").orElseThrow().section("How to fix").contains("irq_compose_msi_msg"));
        try (InputStream in = new RulePageProducer().getInputStream(Ids.PLUGIN, "rules/BOARD-001.html", Locale.ROOT)) {
            assertNotNull(in, "no page in the help");
            assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("<h2>How to fix</h2>"));
        }
        ITopic[] rules = new RuleToc().getTocContributions("en")[0].getToc().getTopics()[0].getSubtopics();
        assertTrue(Arrays.stream(rules).anyMatch(topic -> topic.getLabel().startsWith("BOARD-001 ")
                && topic.getHref().endsWith("rules/BOARD-001.html")), "not in the book");
    }

    private void report() throws Exception {
        Path counts = folder.resolve("audit.tsv");
        Wizards.export("counts", counts, "extension-report");
        Job.getJobManager().join(ReportJob.class, null);
        waitFor("the report", () -> Files.exists(counts));
        assertTrue(Files.readString(counts).contains("BOARD-001\t01:00.0\t1\n"));
    }

    @Test
    void bundleThatDoesNotWorkIsNamedAndHarmsNobody() throws Exception {
        // tests run without dialogs of errors, which would wait for somebody
        ErrorDialog.AUTOMATED_MODE = false;
        bundles.install(EXAMPLE);
        bundles.install(InstalledBundles.jar(folder, "org.example.broken", """
                <plugin>
                   <extension point="org.tlplint.ui.traceFormats">
                      <format class="org.example.broken.NoSuchFormat"/>
                      <format/>
                   </extension>
                   <extension point="org.tlplint.ui.rules">
                      <rule class="java.lang.String"/>
                   </extension>
                </plugin>
                """));
        waitFor("the contributed format", () -> formats().contains("board-log"));
        waitFor("the rule beside the broken one", () -> rules().contains("BOARD-001"));
        waitFor("a dialog about it", () -> problemDialog() != null);
        Shell dialog = ui(ExtensionsTest::problemDialog);
        shoot(dialog, Workbench.shot("extension-problem"));
        run(dialog::close);
        preferences("extensions-broken", 6, "NoSuchFormat");
    }

    private static Shell problemDialog() {
        return Arrays.stream(UiBot.display().getShells())
                .filter(shell -> shell.isVisible() && shell != window().getShell()
                        && shell.getText().contains("Problem"))
                .findFirst().orElse(null);
    }

    /** The rule is among those that can be switched off. */
    private static void rulePreferences() {
        PreferenceDialog dialog = open("org.tlplint.ui.preferences.rules");
        waitFor("the rule in the preferences",
                () -> UiBot.find(dialog.getShell(), Table.class, t -> Arrays.stream(t.getItems())
                        .anyMatch(item -> item.getText(1).equals("BOARD-001"))).size() == 1);
        run(dialog::close);
    }

    private static PreferenceDialog open(String page) {
        return ui(() -> {
            PreferenceDialog made = PreferencesUtil.createPreferenceDialogOn(window().getShell(), page, null, null);
            made.setBlockOnOpen(false);
            made.open();
            return made;
        });
    }

    /** Opens the preference page, looks for a row, and closes it. */
    private static void preferences(String shot, int rows, String wanted) {
        PreferenceDialog dialog = open("org.tlplint.ui.preferences.extensions");
        Table table = ui(() -> UiBot.find(dialog.getShell(), Table.class, t -> t.getColumnCount() == 3).get(0));
        waitFor("the extensions", () -> table.getItemCount() > 0);
        assertEquals(rows, ui(table::getItemCount));
        run(() -> {
            for (int i = 0; i < table.getItemCount(); i++) {
                if (table.getItem(i).getText(1).contains(wanted)) {
                    table.setSelection(i);
                    table.notifyListeners(SWT.Selection, new Event());
                }
            }
        });
        assertEquals(1, ui(table::getSelectionCount), wanted);
        waitFor("words about it", () -> UiBot.find(dialog.getShell(), Text.class, t -> (t.getStyle() & SWT.MULTI) != 0)
                .get(0).getText().contains(wanted));
        shoot(ui(dialog::getShell), Workbench.shot(shot));
        run(dialog::close);
    }

    private static void assertNothingContributed() {
        assertFalse(rules().contains("BOARD-001"));
        assertFalse(Reports.all().stream().map(Report::id).toList().contains("counts"));
        assertTrue(RulePages.of("BOARD-001").isEmpty());
    }

    private static boolean isTrace(String name, byte[] content) throws IOException {
        IContentType trace = Platform.getContentTypeManager().getContentType(Ids.CONTENT_TYPE);
        IContentType found = Platform.getContentTypeManager().findContentTypeFor(new ByteArrayInputStream(content),
                name);
        return found != null && found.isKindOf(trace);
    }

    private static List<String> formats() {
        return Formats.all().stream().map(TraceFormat::id).toList();
    }

    private static List<String> rules() {
        return RuleCatalog.infos().stream().map(RuleInfo::id).toList();
    }
}
