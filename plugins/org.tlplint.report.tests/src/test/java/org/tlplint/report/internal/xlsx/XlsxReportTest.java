/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.tlplint.model.Audit;
import org.tlplint.model.AuditModel;
import org.tlplint.report.Samples;
import org.tlplint.testkit.audit.SampleAudits;

class XlsxReportTest {

    private static final Pattern LINK = Pattern.compile("HYPERLINK\\(\"#('[^']+'![A-Z]+\\d+)\",\"([^\"]*)\"\\)");
    private static final List<String> SHEETS = List.of("Summary", "Findings", "Evidence", "Functions", "Vector state",
            "Vector timing", "Rules",
            "Rules by function", "Import");

    @Test
    void sheetsAreThereInTheirOrder() throws IOException {
        try (XSSFWorkbook book = open(Samples.ordinary())) {
            assertEquals(SHEETS, IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList());
            assertEquals(0, book.getActiveSheetIndex());
        }
    }

    @Test
    void verdictIsTheFirstThingOnTheFirstPage() throws IOException {
        try (XSSFWorkbook book = open(Samples.ordinary())) {
            XSSFSheet summary = book.getSheet("Summary");
            assertEquals(Samples.ordinary().getVerdict(), summary.getRow(1).getCell(1).getStringCellValue());
            assertEquals("FFFECACA",
                    summary.getRow(1).getCell(1).getCellStyle().getFillForegroundXSSFColor().getARGBHex());
            List<String> charts = summary.getDrawingPatriarch().getCharts().stream()
                    .map(c -> c.getTitleText().toString())
                    .toList();
            assertEquals(List.of("Offending events by rule", "Messages by vector",
                    "Median µs from unmask to message"), charts);
        }
        try (XSSFWorkbook book = open(Samples.all().get("clean"))) {
            assertEquals("FFBBF7D0", book.getSheet("Summary").getRow(1).getCell(1).getCellStyle()
                    .getFillForegroundXSSFColor().getARGBHex());
            assertEquals("No findings.", book.getSheet("Findings").getRow(1).getCell(0).getStringCellValue());
        }
    }

    @Test
    void chartsShowTheCellsThatTheyStandFor() throws IOException {
        try (XSSFWorkbook book = open(Samples.ordinary())) {
            for (XSSFChart chart : book.getSheet("Summary").getDrawingPatriarch().getCharts()) {
                var series = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
                var names = series.getCat().getStrRef();
                var values = series.getVal().getNumRef();
                for (int i = 0; i < names.getStrCache().sizeOfPtArray(); i++) {
                    assertEquals(cell(book, names.getF(), i).getStringCellValue(),
                            names.getStrCache().getPtArray(i).getV());
                    assertEquals(cell(book, values.getF(), i).getNumericCellValue(),
                            Double.parseDouble(values.getNumCache().getPtArray(i).getV()));
                }
                assertTrue(names.getStrCache().sizeOfPtArray() > 1);
            }
        }
    }

    private static Cell cell(XSSFWorkbook book, String range, int index) {
        CellReference first = new CellReference(range.substring(0, range.indexOf(':')));
        return book.getSheet(first.getSheetName()).getRow(first.getRow() + index).getCell(first.getCol());
    }

    @Test
    void tablesHaveFilterFrozenHeadingAndPageSetup() throws IOException {
        try (XSSFWorkbook book = open(Samples.ordinary())) {
            for (String name : SHEETS.subList(1, SHEETS.size())) {
                XSSFSheet sheet = book.getSheet(name);
                assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow(), name);
                assertTrue(sheet.getPaneInformation().isFreezePane(), name);
                String end = CellReference.convertNumToColString(sheet.getRow(0).getLastCellNum() - 1);
                assertEquals("A1:" + end + (sheet.getLastRowNum() + 1), sheet.getCTWorksheet().getAutoFilter().getRef(),
                        name);
                assertTrue(sheet.getPrintSetup().getLandscape(), name);
                assertTrue(sheet.getFitToPage(), name);
                assertEquals(0, sheet.getPrintSetup().getFitHeight(), name);
                assertTrue(sheet.getColumnWidth(0) >= 6 * 256, name);
            }
        }
    }

    @Test
    void readerFindsStatusToChooseAndRoomForAComment() throws IOException {
        try (XSSFWorkbook book = open(Samples.ordinary())) {
            XSSFSheet findings = book.getSheet("Findings");
            int columns = findings.getRow(0).getLastCellNum();
            assertEquals("Status", findings.getRow(0).getCell(columns - 2).getStringCellValue());
            assertEquals("Comment", findings.getRow(0).getCell(columns - 1).getStringCellValue());
            assertEquals(CellType.BLANK, findings.getRow(1).getCell(columns - 1).getCellType());
            var validation = findings.getDataValidations().get(0);
            assertEquals(List.of("open", "confirmed", "accepted", "fixed"),
                    List.of(validation.getValidationConstraint().getExplicitListValues()));
            assertEquals("R2:R5", validation.getRegions().getCellRangeAddresses()[0].formatAsString());
            assertEquals(4, findings.getSheetConditionalFormatting().getNumConditionalFormattings());
        }
    }

    @Test
    void linksLeadToTheRightRowsBothWays() throws IOException {
        for (int limit : new int[] {1_048_576, 40}) {
            try (XSSFWorkbook book = open(AuditModel.of(SampleAudits.ordinary()), limit)) {
                Row finding = book.getSheet("Findings").getRow(2);
                Row evidence = follow(book, finding.getCell(13));
                assertEquals("← 2", evidence.getCell(0).getStringCellValue());
                assertEquals("programmed here", evidence.getCell(5).getStringCellValue());
                assertEquals(finding, follow(book, evidence.getCell(0)));
            }
        }
    }

    @Test
    void allLinksLeadSomewhere() throws IOException {
        try (XSSFWorkbook book = open(AuditModel.of(SampleAudits.crowded(200)), 50)) {
            int links = 0;
            for (Cell cell : cells(book)) {
                if (cell.getCellType() == CellType.FORMULA) {
                    assertNotNull(follow(book, cell), cell::toString);
                    links++;
                }
            }
            assertTrue(links > 600, "links: " + links);
        }
    }

    @Test
    void longTableGoesOnOnFurtherSheets() throws IOException {
        try (XSSFWorkbook book = open(AuditModel.of(SampleAudits.crowded(40)), 50)) {
            // 120 rows of evidence, 48 on each sheet
            assertNotNull(book.getSheet("Evidence (3)"));
            assertEquals(null, book.getSheet("Evidence (4)"));
            List<String> seen = new ArrayList<>();
            for (String name : List.of("Evidence", "Evidence (2)", "Evidence (3)")) {
                Sheet sheet = book.getSheet(name);
                assertTrue(sheet.getLastRowNum() < 50, name);
                assertEquals("Finding", sheet.getRow(0).getCell(0).getStringCellValue());
                for (Row row : sheet) {
                    if (row.getRowNum() > 0 && row.getLastCellNum() > 5) {
                        seen.add((int) row.getCell(4).getNumericCellValue() + row.getCell(5).getStringCellValue());
                    }
                }
            }
            assertEquals(IntStream.rangeClosed(1, 40).boxed()
                    .flatMap(i -> List.of(i + "programmed here", i + "unmasked here", i + "offence").stream()).toList(),
                    seen);
            Row last = book.getSheet("Evidence").getRow(49);
            assertTrue(last.getCell(1).getStringCellValue().contains("Evidence (2)"));
            assertEquals("Evidence (2)", follow(book, last.getCell(0)).getSheet().getSheetName());
            assertEquals(48, book.getSheet("Evidence (2)").getRow(49).getRowNum() - 1);
        }
    }

    @Test
    void tableThatJustFitsStaysOnOneSheet() throws IOException {
        try (XSSFWorkbook book = open(AuditModel.of(SampleAudits.crowded(20)), 61)) {
            assertEquals(60, book.getSheet("Evidence").getLastRowNum());
            assertEquals(null, book.getSheet("Evidence (2)"));
        }
    }

    @Test
    void hostileTextStaysText() throws IOException {
        try (XSSFWorkbook book = open(Samples.all().get("hostile"))) {
            Set<String> texts = new HashSet<>();
            for (Cell cell : cells(book)) {
                if (cell.getCellType() == CellType.FORMULA) {
                    assertTrue(LINK.matcher(cell.getCellFormula()).matches(), cell.getCellFormula());
                } else if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                    assertTrue(cell.getStringCellValue().chars().allMatch(c -> c >= ' '), cell.getStringCellValue());
                }
            }
            assertTrue(texts.containsAll(SampleAudits.HOSTILE.subList(0, 4)), texts::toString);
            assertTrue(texts.contains("\\u0009=1+1"), texts::toString);
            assertTrue(texts.contains("\\u0000\\u001b[31mred\\u0007"), texts::toString);
        }
    }

    @Test
    void tooLongTextIsCutAndSaysSo() throws IOException {
        Audit audit = Samples.ordinary();
        audit.getFindings().get(0).setObserved("x".repeat(40_000));
        try (XSSFWorkbook book = open(audit)) {
            String text = book.getSheet("Findings").getRow(1).getCell(8).getStringCellValue();
            assertEquals(CellWriter.LONGEST, text.length());
            assertTrue(text.endsWith(" … (cut; it has 40,000 characters)"), text.substring(32_700));
        }
        String pairs = CellWriter.fit("😀".repeat(20_000));
        assertTrue(pairs.length() <= CellWriter.LONGEST);
        assertFalse(Character.isHighSurrogate(pairs.charAt(pairs.indexOf(' ') - 1)));
    }

    @Test
    void stylesAreFewWhateverTheSize() throws IOException {
        try (XSSFWorkbook small = open(Samples.ordinary()); XSSFWorkbook large = open(Samples.all().get("crowded"))) {
            assertEquals(small.getNumCellStyles(), large.getNumCellStyles());
            assertTrue(small.getNumCellStyles() < 40, "styles: " + small.getNumCellStyles());
        }
    }

    @Test
    void nothingInTheFileTellsWhenItWasMade() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(write(Samples.ordinary(), 1_048_576)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(1980, entry.getTimeLocal().getYear(), entry.getName());
            }
        }
    }

    private static Row follow(XSSFWorkbook book, Cell link) {
        Matcher matcher = LINK.matcher(link.getCellFormula());
        assertTrue(matcher.matches(), link.getCellFormula());
        assertEquals(matcher.group(2), link.getStringCellValue());
        CellReference target = new CellReference(matcher.group(1));
        return book.getSheet(target.getSheetName()).getRow(target.getRow());
    }

    private static List<Cell> cells(XSSFWorkbook book) {
        List<Cell> all = new ArrayList<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(all::add)));
        return all;
    }

    private static XSSFWorkbook open(Audit audit) throws IOException {
        return open(audit, 1_048_576);
    }

    private static XSSFWorkbook open(Audit audit, int rowsPerSheet) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(write(audit, rowsPerSheet)));
    }

    private static byte[] write(Audit audit, int rowsPerSheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter(rowsPerSheet).write(audit, out);
        return out.toByteArray();
    }
}
