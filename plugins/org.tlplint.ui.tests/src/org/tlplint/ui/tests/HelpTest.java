/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.tlplint.core.device.DescriptionReader;
import org.tlplint.core.rule.ProfileReader;
import org.tlplint.core.set.TraceSetReader;
import org.tlplint.rules.RuleCatalog;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.OpenArguments;
import org.tlplint.ui.internal.commands.KeysInForce;
import org.tlplint.ui.internal.help.RulePageProducer;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** F1 finds a page everywhere, and every rule has one. */
class HelpTest {

    @Test
    void everyContextLeadsToAPage() throws IOException {
        for (String id : contexts()) {
            IContext context = HelpSystem.getContext(id);
            assertNotNull(context, id);
            assertTrue(context.getRelatedTopics().length > 0, id);
            for (IHelpResource topic : context.getRelatedTopics()) {
                assertTrue(page(topic.getHref()).contains("<h1>"), topic.getHref());
            }
        }
    }

    /** All that {@link Ids} names. */
    private static List<String> contexts() {
        List<String> ids = Arrays.stream(Ids.class.getFields()).filter(f -> f.getName().startsWith("HELP_")).map(f -> {
            try {
                return (String) f.get(null);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }).toList();
        assertTrue(ids.size() > 5, ids::toString);
        return ids;
    }

    /** A step of a cheat sheet that does nothing is worse than none. */
    @Test
    void stepsOfTheCheatSheetCanBeRun() throws Exception {
        int commands = 0;
        try (InputStream in = Platform.getBundle("org.tlplint.doc").getEntry("cheatsheets/first-trace.xml")
                .openStream()) {
            NodeList steps = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in)
                    .getElementsByTagName("command");
            for (int i = 0; i < steps.getLength(); i++) {
                String text = ((Element) steps.item(i)).getAttribute("serialization");
                ParameterizedCommand command = PlatformUI.getWorkbench().getService(ICommandService.class)
                        .deserialize(text);
                assertTrue(command.getCommand().isDefined(), text);
                Object wizard = command.getParameterMap().get("newWizardId");
                assertTrue(wizard == null || PlatformUI.getWorkbench().getNewWizardRegistry()
                        .findWizard(wizard.toString()) != null, text);
                commands++;
            }
        }
        assertTrue(commands > 4, "commands: " + commands);
    }

    @Test
    void everyRuleHasAPageInTheBook() throws IOException {
        IToc book = null;
        for (IToc toc : HelpSystem.getTocs()) {
            book = toc.getLabel().equals("tlplint") ? toc : book;
        }
        assertNotNull(book, "no help book");
        ITopic rules = book.getTopics()[book.getTopics().length - 1];
        assertEquals(RuleCatalog.infos().size(), rules.getSubtopics().length);
        for (ITopic rule : rules.getSubtopics()) {
            String id = rule.getLabel().substring(0, rule.getLabel().indexOf(' '));
            assertTrue(page(rule.getHref()).contains("<h1>" + id), rule.getHref());
        }
    }

    /** No link between the pages of the book leads nowhere. */
    @Test
    void linksLeadSomewhere() throws IOException {
        int links = 0;
        Pattern link = Pattern.compile("href=\"([^\":]+\\.html)?(#[^\"]+)?\"");
        for (URL page : Collections.list(Platform.getBundle("org.tlplint.doc").findEntries("html", "*.html", false))) {
            String name = page.getPath().substring(page.getPath().lastIndexOf('/') + 1);
            Matcher found = link.matcher(page("/org.tlplint.doc/html/" + name));
            while (found.find()) {
                page("/org.tlplint.doc/html/" + (found.group(1) == null ? name : found.group(1))
                        + (found.group(2) == null ? "" : found.group(2)));
                links++;
            }
        }
        assertTrue(links > 30, "links: " + links);
    }

    /** The files that the help shows are right as they stand there. */
    @Test
    void shownFilesCanBeRead() throws Exception {
        List<String> files = Pattern.compile("<pre>(.*?)</pre>", Pattern.DOTALL)
                .matcher(page("/org.tlplint.doc/html/files.html")).results().map(found -> found.group(1)).toList();
        assertEquals(3, files.size());
        assertEquals(1, ProfileReader.read(files.get(0), "profile", HelpTest::unknown).suppressions().size());
        assertEquals(2, TraceSetReader.read(files.get(1), "set").sources().size());
        assertEquals(1, DescriptionReader.read(files.get(2), "device").all().size());
    }

    private static String unknown(String rule) {
        return RuleCatalog.infos().stream().anyMatch(info -> info.id().equals(rule)) ? null : rule + " is no rule";
    }

    /** A key that the help does not name is found by chance only. */
    @Test
    void everyKeyIsInTheHelp() throws IOException {
        String pages = page("/org.tlplint.doc/html/keys.html") + page("/org.tlplint.doc/html/events.html");
        Set<Set<String>> told = Pattern.compile("(?:(?:Ctrl|Alt|Shift)\\+)*(?:F\\d+|[A-Z][a-z]+|[A-Z.,])")
                .matcher(pages)
                .results().map(found -> strokes(found.group())).collect(Collectors.toSet());
        List<KeysInForce.Row> rows = UiBot.ui(KeysInForce::rows);
        assertTrue(rows.size() > 15, "commands with keys: " + rows.size());
        List<String> untold = rows.stream().flatMap(row -> Arrays.stream(row.keys().split(", ")))
                .filter(keys -> !told.contains(strokes(keys))).toList();
        assertEquals(List.of(), untold);
    }

    private static Set<String> strokes(String keys) {
        return Set.of(keys.replace("\u2191", "Up").replace("\u2193", "Down").split("\\+"));
    }

    @Test
    void argumentsOfTheProgramAreFiles() {
        Path here = Path.of(System.getProperty("java.home"), "release");
        assertEquals(List.of(here), OpenArguments.files("-option", "value", here.toString(), "missing.log"));
    }

    /** A page as the help system finds it; the part that serves it is not in the tested product. */
    private static String page(String href) throws IOException {
        int slash = href.indexOf('/', 1);
        String bundle = href.substring(1, slash);
        String[] parts = href.substring(slash + 1).split("#", 2);
        try (InputStream in = stream(bundle, parts[0])) {
            assertNotNull(in, href);
            String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(parts.length == 1 || html.contains("id=\"" + parts[1] + '"'), href + " leads to no such place");
            return html;
        }
    }

    private static InputStream stream(String bundle, String path) throws IOException {
        if (bundle.equals(Ids.PLUGIN)) {
            return new RulePageProducer().getInputStream(bundle, path, Locale.ROOT);
        }
        URL entry = Platform.getBundle(bundle).getEntry(path);
        return entry == null ? null : entry.openStream();
    }
}
