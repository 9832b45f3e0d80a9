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
import org.tlplint.report.internal.table.Tone;

/** A bar for each rule that was broken, as long as its number of events. A chart of Excel's own, over the cells of the page. */
final class RuleChart {

    private static final int MOST_BARS = 16;
    private static final int EVENTS = 4;
    private static final double TITLE_POINTS = 12;

    private RuleChart() {
    }

    /**
     * Draws the chart.
     *
     * @param sheet the first page
     * @param rows rows of the block of rules
     * @param firstRow where they start on the page
     * @param where columns and rows that the chart covers
     */
    static void draw(XSSFSheet sheet, List<List<Cell>> rows, int firstRow, CellRangeAddress where) {
        int bars = Math.min(MOST_BARS, rows.size());
        String[] rules = new String[bars];
        Long[] events = new Long[bars];
        for (int i = 0; i < bars; i++) {
            rules[i] = rows.get(i).get(0).text();
            events[i] = ((Cell.Number) rows.get(i).get(3)).value();
        }
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart(new XSSFClientAnchor(0, 0, 0, 0, where.getFirstColumn(),
                        where.getFirstRow(), where.getLastColumn() + 1, where.getLastRow() + 1));
        chart.setTitleText(rows.size() > bars ? "Offending events, the %s worst rules".formatted(bars)
                : "Offending events by rule");
        XDDFTextRun title = chart.getTitle().getBody().getParagraph(0).getTextRuns().get(0);
        title.setFontSize(TITLE_POINTS);
        // by default the language of the machine
        title.setLanguage(Locale.ENGLISH);
        chart.setTitleOverlay(false);
        chart.deleteLegend();
        XDDFCategoryAxis ruleAxis = chart.createCategoryAxis(AxisPosition.LEFT);
        ruleAxis.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis eventAxis = chart.createValueAxis(AxisPosition.BOTTOM);
        eventAxis.setCrosses(AxisCrosses.MAX);
        eventAxis.setMinimum(0);
        eventAxis.setNumberFormat("#,##0");
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, ruleAxis, eventAxis);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(60);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromArray(rules, range(firstRow, bars, 1)),
                XDDFDataSourcesFactory.fromArray(events, range(firstRow, bars, EVENTS)));
        series.setTitle("Events", null);
        for (int i = 0; i < bars; i++) {
            Tone tone = ((Cell.Word) rows.get(i).get(0)).tone();
            series.getDataPoint(i).setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(Palette.bar(tone))));
        }
        chart.plot(data);
    }

    private static String range(int firstRow, int rows, int column) {
        return new CellRangeAddress(firstRow, firstRow + rows - 1, column, column).formatAsString(Summary.NAME, true);
    }
}
