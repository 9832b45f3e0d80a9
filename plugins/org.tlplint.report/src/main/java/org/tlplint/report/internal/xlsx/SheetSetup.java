/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** What all sheets have in common on paper: A4 across, wide tables on several pages beside each other, the name and the page number below. */
final class SheetSetup {

    /** Characters that a page can take in its width and still be read. */
    private static final int PAGE_WIDTH = 275;

    private SheetSetup() {
    }

    /**
     * Sets the sheet up.
     *
     * @param width of all columns, in characters
     */
    static void apply(Sheet sheet, int width) {
        sheet.setDefaultRowHeightInPoints(RowHeight.ONE_LINE);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        print.setFitWidth((short) ((width + PAGE_WIDTH - 1) / PAGE_WIDTH));
        print.setFitHeight((short) 0);
        print.setLeftToRight(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getFooter().setLeft("tlplint – &A");
        sheet.getFooter().setRight("&P / &N");
    }
}
