/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.xlsx;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tlplint.report.internal.table.Cell;
import org.tlplint.report.internal.table.Tone;

/** The few styles that all cells share. */
final class Styles {

    private static final String SANS = "Calibri";
    private static final String MONO = "Consolas";

    private final XSSFWorkbook book;
    private final Map<Tone, XSSFCellStyle> words = new EnumMap<>(Tone.class);
    private final Map<Tone, XSSFCellStyle> verdicts = new EnumMap<>(Tone.class);

    final XSSFCellStyle text;
    final XSSFCellStyle code;
    final XSSFCellStyle number;
    final XSSFCellStyle seconds;
    final XSSFCellStyle micros;
    final XSSFCellStyle link;
    final XSSFCellStyle head;
    final XSSFCellStyle headNumber;
    final XSSFCellStyle forReader;
    final XSSFCellStyle remark;
    final XSSFCellStyle title;
    final XSSFCellStyle block;
    final XSSFCellStyle blockNumber;

    Styles(XSSFWorkbook book) {
        this.book = book;
        XSSFFont plain = book.getFontAt(0);
        plain.setFontName(SANS);
        plain.setFontHeightInPoints((short) 11);
        plain.setColor(Palette.of(Palette.INK));
        text = body(plain);
        text.setWrapText(true);
        code = body(font(MONO, 10, false, Palette.INK));
        code.setWrapText(true);
        number = formatted(plain, "#,##0");
        seconds = formatted(plain, "#,##0.000000");
        micros = formatted(plain, "#,##0.000");
        XSSFFont blue = font(SANS, 11, false, Palette.LINK);
        blue.setUnderline(XSSFFont.U_SINGLE);
        link = body(blue);
        XSSFFont white = font(SANS, 11, true, Palette.HEAD_INK);
        head = heading(white, HorizontalAlignment.LEFT);
        headNumber = heading(white, HorizontalAlignment.RIGHT);
        forReader = body(plain);
        forReader.setWrapText(true);
        fill(forReader, Palette.READER);
        remark = style(font(SANS, 11, false, Palette.DIM), s -> {
            s.setAlignment(HorizontalAlignment.LEFT);
            s.setIndention((short) 1);
            s.setVerticalAlignment(VerticalAlignment.TOP);
        });
        title = style(font(SANS, 20, true, Palette.HEAD), s -> s.setVerticalAlignment(VerticalAlignment.CENTER));
        block = style(font(SANS, 11, true, Palette.HEAD), s -> {
            fill(s, Palette.BLOCK);
            s.setAlignment(HorizontalAlignment.LEFT);
            s.setIndention((short) 1);
            s.setVerticalAlignment(VerticalAlignment.CENTER);
        });
        blockNumber = style(font(SANS, 11, true, Palette.HEAD), s -> {
            fill(s, Palette.BLOCK);
            s.setAlignment(HorizontalAlignment.RIGHT);
            s.setIndention((short) 1);
            s.setVerticalAlignment(VerticalAlignment.CENTER);
        });
        for (Tone tone : Tone.values()) {
            XSSFCellStyle word = body(font(SANS, 11, tone != Tone.QUIET, Palette.ink(tone)));
            fill(word, Palette.ground(tone));
            words.put(tone, word);
            verdicts.put(tone, style(font(SANS, 14, true, Palette.ink(tone)), s -> {
                fill(s, Palette.ground(tone));
                s.setWrapText(true);
                s.setAlignment(HorizontalAlignment.LEFT);
                s.setIndention((short) 1);
                s.setVerticalAlignment(VerticalAlignment.CENTER);
            }));
        }
    }

    XSSFCellStyle word(Tone tone) {
        return words.get(tone);
    }

    XSSFCellStyle verdict(Tone tone) {
        return verdicts.get(tone);
    }

    XSSFCellStyle of(Cell cell) {
        return switch (cell) {
            case Cell.Text t -> text;
            case Cell.Code c -> code;
            case Cell.Word w -> word(w.tone());
            case Cell.Number n -> number;
            case Cell.Seconds s -> seconds;
            case Cell.Micros m -> micros;
            case Cell.Link l -> link;
        };
    }

    private XSSFCellStyle body(XSSFFont font) {
        return style(font, s -> {
            s.setVerticalAlignment(VerticalAlignment.TOP);
            s.setAlignment(HorizontalAlignment.LEFT);
            s.setIndention((short) 1);
            s.setBorderBottom(BorderStyle.THIN);
            s.setBottomBorderColor(Palette.of(Palette.LINE));
        });
    }

    private XSSFCellStyle heading(XSSFFont font, HorizontalAlignment alignment) {
        return style(font, s -> {
            fill(s, Palette.HEAD);
            s.setAlignment(alignment);
            s.setIndention((short) 1);
            s.setWrapText(true);
            s.setVerticalAlignment(VerticalAlignment.CENTER);
        });
    }

    private XSSFCellStyle formatted(XSSFFont font, String format) {
        XSSFCellStyle style = body(font);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private XSSFCellStyle style(XSSFFont font, Consumer<XSSFCellStyle> more) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        more.accept(style);
        return style;
    }

    private XSSFFont font(String name, int points, boolean bold, String rgb) {
        XSSFFont font = book.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(Palette.of(rgb));
        return font;
    }

    private static void fill(XSSFCellStyle style, String rgb) {
        style.setFillForegroundColor(Palette.of(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
