/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.xlsx;

import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tlplint.report.internal.table.Cell;
import org.tlplint.report.internal.table.Summary;
import org.tlplint.report.internal.table.Summary.Block;
import org.tlplint.report.internal.table.Tone;

/** A bar for each row of a block, as long as a number in it. A chart of Excel's own, over the cells of the page. */
final class BarChart {

    private static final int MOST_BARS = 16;
    private static final double TITLE_POINTS = 12;

    private BarChart() {
    }

    /**
     * Draws the chart.
     *
     * @param sheet the first page
     * @param block its first column names the bars
     * @param firstRow where its rows start on the page; its first column is column B
     * @param where columns and rows that the chart covers
     */
    static void draw(XSSFSheet sheet, Block block, int firstRow, CellRangeAddress where) {
        List<List<Cell>> rows = block.rows();
        int column = block.chart().column();
        int bars = Math.min(MOST_BARS, rows.size());
        String[] names = new String[bars];
        Number[] values = new Number[bars];
        for (int i = 0; i < bars; i++) {
            names[i] = rows.get(i).get(0).text();
            values[i] = value(rows.get(i).get(column));
        }
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart(new XSSFClientAnchor(0, 0, 0, 0, where.getFirstColumn(),
                        where.getFirstRow(), where.getLastColumn() + 1, where.getLastRow() + 1));
        chart.setTitleText(block.chart().title() + (rows.size() > bars ? " (first %s)".formatted(bars) : ""));
        XDDFTextRun title = chart.getTitle().getBody().getParagraph(0).getTextRuns().get(0);
        title.setFontSize(TITLE_POINTS);
        // by default the language of the machine
        title.setLanguage(Locale.ENGLISH);
        chart.setTitleOverlay(false);
        chart.deleteLegend();
        XDDFCategoryAxis nameAxis = chart.createCategoryAxis(AxisPosition.LEFT);
        nameAxis.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis valueAxis = chart.createValueAxis(AxisPosition.BOTTOM);
        valueAxis.setCrosses(AxisCrosses.MAX);
        valueAxis.setMinimum(0);
        valueAxis.setNumberFormat("#,##0");
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, nameAxis, valueAxis);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(60);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromArray(names, range(firstRow, bars, 0)),
                XDDFDataSourcesFactory.fromArray(values, range(firstRow, bars, column)));
        series.setTitle(block.columns().get(column), null);
        for (int i = 0; i < bars; i++) {
            Tone tone = rows.get(i).get(0) instanceof Cell.Word word ? word.tone() : Tone.INFORMATION;
            series.getDataPoint(i).setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(Palette.bar(tone))));
        }
        chart.plot(data);
    }

    private static Number value(Cell cell) {
        return switch (cell) {
            case Cell.Number number -> number.value();
            case Cell.Micros micros -> micros.ns() / 1e3;
            default -> throw new IllegalArgumentException("no number to draw: " + cell);
        };
    }

    private static String range(int firstRow, int rows, int column) {
        int onPage = column + 1;
        return new CellRangeAddress(firstRow, firstRow + rows - 1, onPage, onPage).formatAsString(Summary.NAME, true);
    }
}
