/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.model.Audit;
import org.tlplint.model.AuditFile;
import org.tlplint.model.AuditModel;
import org.tlplint.testkit.audit.SampleAudits;

class ReportsTest {

    @TempDir
    Path folder;

    @Test
    void areFoundById() {
        assertEquals(List.of("audit", "csv", "html", "json", "junit", "sarif", "xlsx"),
                Reports.all().stream().map(Report::id).toList());
        assertTrue(Reports.find("pdf").isEmpty());
        assertEquals("xlsx", Reports.find("xlsx").orElseThrow().extension());
        assertTrue(Reports.find("csv").orElseThrow().isFolder());
        assertFalse(Reports.find("json").orElseThrow().isFolder());
        assertTrue(Reports.all().stream().noneMatch(report -> report.title().isEmpty()));
    }

    @Test
    void listingThemLoadsNothingHeavy() throws Exception {
        List<String> loaded = new ArrayList<>();
        URL[] classPath = Stream
                .of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .map(ReportsTest::url).toArray(URL[]::new);
        try (URLClassLoader fresh = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                loaded.add(name);
                return super.findClass(name);
            }
        }) {
            List<?> all = (List<?>) fresh.loadClass(Reports.class.getName()).getMethod("all").invoke(null);
            assertEquals(7, all.size());
        }
        assertTrue(loaded.contains("org.tlplint.report.internal.XlsxReport"), loaded::toString);
        List<String> heavy = loaded.stream()
                .filter(name -> name.startsWith("org.apache.") || name.startsWith("com.fasterxml.")
                        || name.startsWith("org.eclipse.emf") || name.startsWith("de.siegmar."))
                .toList();
        assertEquals(List.of(), heavy);
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void fileAndStreamHoldTheSameBytesEveryTime() throws IOException, InterruptedException {
        List<Report> files = Reports.all().stream().filter(report -> !report.isFolder()).toList();
        for (Report report : files) {
            report.write(Samples.ordinary(), folder.resolve("a." + report.extension()));
        }
        Thread.sleep(2100); // the times in a zip file count in steps of two seconds
        for (Report report : files) {
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            report.write(Samples.ordinary(), again);
            assertArrayEquals(Files.readAllBytes(folder.resolve("a." + report.extension())), again.toByteArray(),
                    report.id());
        }
    }

    @Test
    void languageOfTheMachineChangesNothing() throws IOException {
        Locale before = Locale.getDefault();
        for (Report report : Reports.all()) {
            if (!report.isFolder()) {
                ByteArrayOutputStream here = new ByteArrayOutputStream();
                ByteArrayOutputStream there = new ByteArrayOutputStream();
                report.write(AuditModel.of(SampleAudits.crowded(1200)), here);
                try {
                    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                    report.write(AuditModel.of(SampleAudits.crowded(1200)), there);
                } finally {
                    Locale.setDefault(before);
                }
                assertArrayEquals(here.toByteArray(), there.toByteArray(), report.id());
            }
        }
    }

    @Test
    void durationIsInNoReport() throws IOException {
        Audit slow = Samples.ordinary();
        slow.setDurationNs(123_456_789_012L);
        for (Report report : Reports.all()) {
            if (!report.isFolder() && !report.id().equals("audit")) {
                ByteArrayOutputStream one = new ByteArrayOutputStream();
                ByteArrayOutputStream other = new ByteArrayOutputStream();
                report.write(Samples.ordinary(), one);
                report.write(slow, other);
                assertArrayEquals(one.toByteArray(), other.toByteArray(), report.id());
            }
        }
    }

    @Test
    void auditFileOpensAgain() throws IOException {
        Path file = folder.resolve("x.tlpaudit");
        Reports.find("audit").orElseThrow().write(Samples.ordinary(), file);
        assertTrue(EcoreUtil.equals(Samples.ordinary(), AuditFile.load(file)));
    }

    /** However far it has come: nothing is left of it, and what was there before is still there. */
    @Test
    void cancelledReportLeavesNothing() throws IOException {
        Audit audit = AuditModel.of(SampleAudits.crowded(1200));
        for (Report report : Reports.all()) {
            Path place = Files.createDirectory(folder.resolve(report.id() + "-cancelled"));
            Path file = place.resolve("report");
            AtomicInteger asked = new AtomicInteger();
            report.write(audit, file, endedBy(() -> asked.incrementAndGet() < 0));
            assertTrue(asked.get() > 1, report.id() + " is asked " + asked);
            Map<String, Long> before = sizes(place);
            for (int last : new int[] {1, asked.get() / 2 + 1, asked.get()}) {
                AtomicInteger now = new AtomicInteger();
                assertThrows(CancellationException.class,
                        () -> report.write(audit, file, endedBy(() -> now.incrementAndGet() >= last)), report.id());
                // what is closed on the way out may still try to write what it holds
                assertTrue(now.get() <= last + 2, report.id() + " goes on");
                assertEquals(before, sizes(place), report.id());
            }
        }
    }

    private static ReportProgress endedBy(BooleanSupplier cancelled) {
        return new ReportProgress() {
            @Override
            public void at(String part, long done, long all) {
                // only the end matters
            }

            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }

    private record Told(String part, long done, long all) {
    }

    /** What is done never becomes less, what there is stays the same, and in the end both are equal. */
    @Test
    void progressGoesUpToTheEnd() throws IOException {
        Audit many = AuditModel.of(SampleAudits.crowded(3));
        for (int i = 0; i < 300; i++) {
            many.getFindings().add(EcoreUtil.copy(many.getFindings().get(0)));
        }
        Map<String, Audit> audits = Map.of("many", many, "clean", AuditModel.of(SampleAudits.clean()));
        for (Map.Entry<String, Audit> audit : audits.entrySet()) {
            for (Report report : Reports.all()) {
                List<Told> told = new ArrayList<>();
                report.write(audit.getValue(), folder.resolve(report.id() + audit.getKey()),
                        (part, done, all) -> told.add(new Told(part, done, all)));
                String what = report.id() + " of " + audit.getKey() + ": " + told;
                assertFalse(told.isEmpty(), what);
                for (int i = 1; i < told.size(); i++) {
                    assertTrue(told.get(i).done() >= told.get(i - 1).done(), what);
                    assertEquals(told.get(0).all(), told.get(i).all(), what);
                }
                assertEquals(told.get(0).all(), told.getLast().done(), what);
                if (!report.id().equals("audit")) {
                    // JUnit has a case for each rule of a function, however many findings that has
                    int fewest = report.id().equals("junit") ? 6 : 300;
                    assertTrue(told.stream().map(Told::done).distinct().count() > fewest
                            || !audit.getKey().equals("many"), what);
                    // nothing is jumped over at the end: all parts were counted
                    assertTrue(told.get(told.size() - 2).done() >= told.getLast().all() * 3 / 4, what);
                }
            }
        }
    }

    private static Map<String, Long> sizes(Path place) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sizes.put(place.relativize(file).toString(), Files.size(file));
            }
        }
        return sizes;
    }

    @Test
    void missingFolderIsNamed() {
        Path file = folder.resolve("no/such/findings");
        for (Report report : Reports.all()) {
            IOException e = assertThrows(IOException.class, () -> report.write(Samples.ordinary(), file));
            assertTrue(
                    e.getMessage().contains(file.getParent().toString()) && e.getMessage().contains("no such folder"),
                    e.getMessage());
        }
    }
}
