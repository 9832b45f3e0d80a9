/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.ui.tests.UiBot.keys;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.settle;
import static org.tlplint.ui.tests.UiBot.shoot;
import static org.tlplint.ui.tests.UiBot.showView;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.waitFor;
import static org.tlplint.ui.tests.UiBot.window;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.trace.Bdf;
import org.tlplint.formats.Formats;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.UiColors;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.state.ConfigNode;
import org.tlplint.ui.internal.state.ConfigSpaceView;
import org.tlplint.ui.internal.state.EntryRow;
import org.tlplint.ui.internal.state.LineJob;
import org.tlplint.ui.internal.state.OutlineNode;
import org.tlplint.ui.internal.state.TraceOutlinePage;
import org.tlplint.ui.internal.state.VectorStateView;

/** The views of the state at the selected event, on a real trace whose text the test reads for itself. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StateViewsTest {

    private static final int NVME = Bdf.of(0, 1, 0, 0);

    @TempDir
    Path folder;
    private TraceEditor editor;
    private List<String> log;

    @BeforeEach
    void open() throws Exception {
        Themes.use(Themes.LIGHT);
        Workbench.reset();
        Path trace = Workbench.example(Workbench.BUG, folder);
        Workbench.open(Workbench.file("State", "kernel-bug.log.zst", Files.readAllBytes(trace)));
        editor = Workbench.audited();
        try (InputStream in = Formats.input(trace).open(0)) {
            log = new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        }
    }

    @AfterEach
    void light() {
        Themes.use(Themes.LIGHT);
    }

    /** The first line from one on, or the last before it, that is wanted; lines count from 1. */
    private long line(long from, int step, Predicate<String> wanted) {
        for (long line = from; line >= 1 && line <= log.size(); line += step) {
            if (wanted.test(log.get((int) line - 1))) {
                return line;
            }
        }
        throw new AssertionError("no such line");
    }

    private long event(long line) {
        try {
            return LineJob.find(editor.session(), line, () -> false);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private long lineOf(long event) {
        long[] line = {-1};
        try {
            editor.session().view().read(event, e -> {
                line[0] = e.line();
                return false;
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return line[0];
    }

    private long offence(String rule) {
        var offences = editor.session().offences();
        for (long event = offences.after(-1); event >= 0; event = offences.after(event)) {
            if (offences.at(event).rule().id().equals(rule)) {
                return event;
            }
        }
        throw new AssertionError("no " + rule);
    }

    @Test
    @Order(1)
    void vectorStateShowsTheChangedDwordAndWhoWroteIt() {
        VectorStateView view = showView(Ids.VECTOR_STATE_VIEW, VectorStateView.class);
        assertTrue(ui(view::message).contains("MSI-X Table"), "a text that helps: " + ui(view::message));
        shoot(ui(() -> window().getShell()), Workbench.shot("state-empty"));
        long event = offence("MSIX-TBL-001");
        run(() -> editor.showEvent(event));
        waitFor("the state", () -> view.shownEvent() == event && view.entries().size() == 5);
        EntryRow entry = ui(() -> view.entries().getFirst());
        assertEquals(List.of("0", "unmasked", "fee02004", "00000000", "00000024", "00000000"),
                entry.now().subList(0, 6));
        assertEquals("00000029", entry.before().get(EntryRow.DATA));
        assertEquals(event, entry.writtenBy().event());
        run(() -> {
            TableItem item = view.entryViewer().getTable().getItem(0);
            assertEquals("\u25b8 00000024", item.getText(EntryRow.DATA));
            assertEquals(UiColors.changed(), item.getBackground(EntryRow.DATA));
            assertEquals("fee02004", item.getText(EntryRow.ADDRESS));
            assertEquals(view.entryViewer().getTable().getBackground(), item.getBackground(EntryRow.ADDRESS));
            assertEquals("event " + event + " (line " + entry.writtenBy().line() + ")", item.getText(EntryRow.WRITTEN));
        });
        shoot(ui(() -> window().getShell()), Workbench.shot("vector-state-light"));
    }

    @Test
    @Order(2)
    void fromAnEntryToTheWritesThatMadeIt() {
        VectorStateView view = showView(Ids.VECTOR_STATE_VIEW, VectorStateView.class);
        long event = offence("MSIX-TBL-001");
        run(() -> editor.showEvent(event));
        waitFor("the state", () -> view.shownEvent() == event);
        run(() -> {
            view.setFocus();
            view.entryViewer().setSelection(new StructuredSelection(view.entries().getFirst()));
        });
        Matcher at = Pattern.compile(" addr (0x[0-9a-f]+)[0-9a-f] ").matcher(log.get((int) lineOf(event) - 1));
        assertTrue(at.find());
        Predicate<String> write = l -> l.contains("memory_region_ops_write")
                && l.matches(".* addr " + at.group(1) + "[0-9a-f] .*msix-table'");
        long before = line(lineOf(event) - 1, -1, write);
        keys("ctrl+comma");
        waitFor("the write before", () -> editor.selectedEvent() == event(before));
        assertEquals(0, (int) ui(() -> editor.selected().vector()));
        waitFor("its state", () -> view.shownEvent() == editor.selectedEvent());
        keys("ctrl+period");
        waitFor("the event again", () -> editor.selectedEvent() == event);
        waitFor("its state", () -> view.shownEvent() == event);
        long after = line(lineOf(event) + 1, 1, write);
        keys("ctrl+period");
        waitFor("the write after", () -> editor.selectedEvent() == event(after));

        long late = ui(() -> editor.session().events()) - 1;
        int function = ui(() -> view.entries().getFirst().bdf());
        run(() -> editor.show(new EventSelection(editor.session(), late, function)));
        waitFor("the last state", () -> view.shownEvent() == late);
        run(view::setFocus);
        EntryRow last = ui(() -> view.entries().getFirst());
        assertEquals(line(log.size(), -1, write), last.writtenBy().line());
        keys("Return");
        waitFor("the write that set it", () -> editor.selectedEvent() == last.writtenBy().event());
        copies(view);
    }

    private static void copies(VectorStateView view) {
        keys("ctrl+c");
        settle();
        String copied = Workbench.clipboard();
        assertEquals(String.join("\t", ui(() -> view.entries().getFirst().now())), copied.strip());
    }

    @Test
    @Order(3)
    void configSpaceShowsWhatTheEnablingWriteChanged() {
        ConfigSpaceView view = showView(Ids.CONFIG_SPACE_VIEW, ConfigSpaceView.class);
        Predicate<String> access = l -> l
                .matches(".*pci_cfg_(read|write) nvme 01:00\\.0 @0x4(2 .*|0 .. 0x[0-9a-f]{5,8})");
        long line = line(1, 1, l -> l.endsWith("pci_cfg_write nvme 01:00.0 @0x42 <- 0xc040"));
        long event = event(line);
        assertEquals(line, lineOf(event));
        run(() -> editor.showEvent(event));
        waitFor("the state", () -> view.shownEvent() == event && !view.nodes().isEmpty());
        assertEquals(NVME, (int) ui(view::function));
        ConfigNode control = ui(() -> node(view, "MSI-X Message Control"));
        assertEquals("c040", control.value());
        assertEquals("0040", control.before());
        assertEquals(List.of("Function Mask", "MSI-X Enable"), ui(() -> children(view, control)).stream()
                .filter(ConfigNode::isChanged).map(ConfigNode::name).toList());
        assertEquals(List.of("Clear", "Clear"), ui(() -> children(view, control)).stream()
                .filter(ConfigNode::isChanged).map(ConfigNode::before).toList());
        assertEquals("Count=65 Masked+ Enable+", control.meaning());
        run(() -> {
            assertTrue(view.viewer().getExpandedState(control), "what changed is open");
            StyleRange[] marked = view.bytes().getStyleRanges();
            assertEquals(1, Arrays.stream(marked).filter(r -> r.background != null).count());
            assertTrue(view.bytes().getText().contains("\u25b8040: 11"), view.bytes().getText());
        });
        run(() -> {
            view.setFocus();
            view.viewer().setSelection(new StructuredSelection(control));
        });
        shoot(ui(() -> window().getShell()), Workbench.shot("config-space-light"));
        walk(view, line, access);
    }

    @Test
    @Order(4)
    void outlineAndPropertiesShowWhatIsThere() {
        ContentOutline outline = showView(IPageLayout.ID_OUTLINE, ContentOutline.class);
        waitFor("the outline", () -> outline.getCurrentPage() instanceof TraceOutlinePage page
                && page.viewer().getTree().getItemCount() == 2);
        TraceOutlinePage page = ui(() -> (TraceOutlinePage) outline.getCurrentPage());
        TreeItem function = ui(() -> Arrays.stream(page.viewer().getTree().getItem(0).getItems())
                .filter(i -> i.getText().startsWith("03:00.0 e1000e")).findFirst().orElseThrow());
        OutlineNode node = ui(() -> (OutlineNode) function.getData());
        List<String> labels = node.children().stream().map(OutlineNode::label).toList();
        assertTrue(labels.containsAll(List.of("MSI-X, 5 entries", "vector 0", "vector 1", "vector 2")),
                labels.toString());
        OutlineNode vector = node.children().get(labels.indexOf("vector 1"));
        assertTrue(
                vector.children().stream().anyMatch(f -> f.label().startsWith("MSIX-TBL-001") && f.count().equals("8")),
                vector.children().toString());
        long first = ui(() -> editor.session().audit().getFindings()).stream()
                .filter(f -> "03:00.0".equals(f.getFunction()) && Integer.valueOf(1).equals(f.getVector()))
                .mapToLong(f -> f.getFirst().getEvent()).min().orElseThrow();
        run(() -> {
            page.setFocus();
            page.viewer().setSelection(new StructuredSelection(vector), true);
        });
        waitFor("its first event", () -> editor.selectedEvent() == first);
        assertEquals(1, (int) ui(() -> editor.selected().vector()));
        OutlineNode capability = node.children().get(labels.indexOf("MSI-X, 5 entries"));
        run(() -> page.viewer().setSelection(new StructuredSelection(capability), true));
        long access = line(1, 1, l -> l.matches(".*pci_cfg_.* 03:00\\.0 @0xa[0-9ab] .*"));
        waitFor("the first access", () -> editor.selectedEvent() == event(access));
        properties();
    }

    private void properties() {
        PropertySheet sheet = showView(IPageLayout.ID_PROP_SHEET, PropertySheet.class);
        run(() -> window().getActivePage().activate(editor));
        long event = offence("MSIX-TBL-001");
        run(() -> editor.showEvent(event));
        waitFor("the meaning", () -> text(sheet).contains("Message Data = 0x00000024"));
        assertTrue(ui(() -> text(sheet)).contains("14239") || event != 14239);
        ConfigSpaceView config = showView(Ids.CONFIG_SPACE_VIEW, ConfigSpaceView.class);
        waitFor("the state", () -> config.shownEvent() == event && !config.nodes().isEmpty());
        ConfigNode control = ui(() -> node(config, "MSI-X Message Control"));
        IPropertySource source = Adapters.adapt(control, IPropertySource.class);
        assertEquals("5", Arrays.stream(source.getPropertyDescriptors())
                .filter(d -> d.getDisplayName().endsWith("Table Size") && d.getCategory().equals("Fields"))
                .map(d -> source.getPropertyValue(d.getId())).findFirst().orElseThrow());
        shoot(ui(() -> window().getShell()), Workbench.shot("outline-properties-light"));
    }

    private static String text(PropertySheet sheet) {
        StringBuilder text = new StringBuilder();
        if (sheet.getCurrentPage() != null && sheet.getCurrentPage().getControl() instanceof Tree tree) {
            text(tree.getItems(), text);
        }
        return text.toString();
    }

    private static void text(TreeItem[] items, StringBuilder text) {
        for (TreeItem item : items) {
            text.append(item.getText(0)).append('=').append(item.getText(1)).append('\n');
            text(item.getItems(), text);
        }
    }

    @Test
    @Order(5)
    void inTheDark() {
        ConfigSpaceView config = showView(Ids.CONFIG_SPACE_VIEW, ConfigSpaceView.class);
        VectorStateView vectors = showView(Ids.VECTOR_STATE_VIEW, VectorStateView.class);
        long event = offence("MSIX-TBL-001");
        run(() -> editor.showEvent(event));
        waitFor("the state", () -> vectors.shownEvent() == event && config.shownEvent() == event);
        Themes.use(Themes.DARK);
        assertTrue(Themes.isDark(Workbench.shot("vector-state-dark"), ui(() -> window().getShell())));
        long enable = event(line(1, 1, l -> l.endsWith("pci_cfg_write nvme 01:00.0 @0x42 <- 0xc040")));
        run(() -> editor.showEvent(enable));
        showView(Ids.CONFIG_SPACE_VIEW, ConfigSpaceView.class);
        waitFor("the state", () -> config.shownEvent() == enable);
        assertTrue(Themes.isDark(Workbench.shot("config-space-dark"), ui(() -> window().getShell())));
    }

    /** Forward over the next accesses and back again, as the text of the log has them. */
    private void walk(ConfigSpaceView view, long start, Predicate<String> access) {
        List<Long> lines = new ArrayList<>(List.of(start));
        for (int i = 0; i < 4; i++) {
            lines.add(line(lines.getLast() + 1, 1, access));
        }
        for (int i = 1; i < lines.size(); i++) {
            long wanted = lines.get(i);
            keys("ctrl+period");
            waitFor("access in line " + wanted, () -> editor.selectedEvent() == event(wanted)
                    && view.shownEvent() == editor.selectedEvent());
            assertEquals(wanted, lineOf(editor.selectedEvent()));
        }
        for (int i = lines.size() - 2; i >= 0; i--) {
            long wanted = lines.get(i);
            keys("ctrl+comma");
            waitFor("access in line " + wanted, () -> editor.selectedEvent() == event(wanted)
                    && view.shownEvent() == editor.selectedEvent());
        }
        long before = line(start - 1, -1, access);
        keys("ctrl+comma");
        waitFor("access in line " + before, () -> editor.selectedEvent() == event(before));
    }

    @Test
    @Order(4)
    void viewsFollowTheEditorThatIsActive() throws Exception {
        VectorStateView view = showView(Ids.VECTOR_STATE_VIEW, VectorStateView.class);
        long event = offence("MSIX-TBL-001");
        run(() -> editor.showEvent(event));
        waitFor("the state", () -> view.shownEvent() == event);
        Path other = Workbench.example("traces/msi-mixed/trace.log.zst", Files.createDirectory(folder.resolve("msi")));
        Workbench.open(Workbench.file("State", "msi.log.zst", Files.readAllBytes(other)));
        TraceEditor second = Workbench.audited();
        waitFor("nothing is selected there", () -> view.shownEvent() == -1);
        long late = ui(() -> second.session().events()) - 1;
        run(() -> second.showEvent(late));
        waitFor("its state", () -> view.shownEvent() == late);
        assertFalse(ui(() -> view.registerViewer().getTable().getItemCount()) == 0);
        run(() -> window().getActivePage().activate(editor));
        waitFor("the first again", () -> view.shownEvent() == event);
        assertNotNull(ui(() -> view.entries().getFirst()));
        run(() -> window().getActivePage().closeAllEditors(false));
        waitFor("nothing", () -> view.shownEvent() == -1);
    }

    private static List<ConfigNode> children(ConfigSpaceView view, ConfigNode node) {
        return Arrays.stream(((ITreeContentProvider) view.viewer().getContentProvider())
                .getChildren(node)).map(ConfigNode.class::cast).toList();
    }

    private static ConfigNode node(ConfigSpaceView view, String name) {
        return view.nodes().stream().flatMap(b -> children(view, b).stream()).filter(n -> n.name().equals(name))
                .findFirst().orElseThrow();
    }
}
