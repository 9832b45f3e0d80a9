/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes a picture as PNG, or as SVG if its name ends so. Encoding and writing is a job's work. */
public final class TimelineExport {

    private static final String SVG = ".svg";
    private static final String PNG = ".png";
    /** Pixels that are drawn at a time; a multiple of the size of patterns, so that they fit together. */
    private static final int STRIP = 512;

    /** What a picture shows, on any surface. */
    public interface Drawing {

        int width();

        int height();

        /** Names it for people, in the file. */
        String title();

        /** Paints at least what is between two heights; all that is painted lies where it belongs. */
        void paint(Surface surface, int top, int bottom);
    }

    private TimelineExport() {
    }

    /** Asks where to, and which of the two; null if the user does not want it after all. UI thread. */
    public static Path ask(Shell shell, String name) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(TimelineMessages.Export_title);
        dialog.setFilterExtensions(new String[] {"*" + PNG, "*" + SVG});
        dialog.setFilterNames(new String[] {TimelineMessages.Export_png, TimelineMessages.Export_svg});
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return null;
        }
        String lower = chosen.toLowerCase(Locale.ROOT);
        boolean typed = lower.endsWith(PNG) || lower.endsWith(SVG);
        return Path.of(typed ? chosen : chosen + (dialog.getFilterIndex() == 1 ? SVG : PNG));
    }

    /** Starts to write; the picture is that of now. UI thread. */
    public static Job write(Path file, Drawing drawing, Display display) {
        return write(file, drawing, "", display);
    }

    /** As {@link #write(Path, Drawing, Display)}, and says something about the picture when it is done. */
    static Job write(Path file, Drawing drawing, String remark, Display display) {
        boolean svg = file.toString().toLowerCase(Locale.ROOT).endsWith(SVG);
        SvgSurface surface = svg ? new SvgSurface(drawing.width(), drawing.height(), drawing.title()) : null;
        IJobFunction work = monitor -> {
            byte[] content = svg ? svg(drawing, surface) : png(draw(drawing, display, monitor));
            return store(file, content, remark, monitor);
        };
        Job job = Job.create(NLS.bind(TimelineMessages.Export_job, file.getFileName()), work);
        job.setUser(true);
        job.schedule();
        return job;
    }

    private static byte[] svg(Drawing drawing, SvgSurface surface) {
        drawing.paint(surface, 0, drawing.height());
        return surface.document().getBytes(StandardCharsets.UTF_8);
    }

    /** Strip by strip, because only the UI thread may draw and must not be held up; what is there when it is cancelled. */
    private static ImageData draw(Drawing drawing, Display display, IProgressMonitor monitor) {
        ImageData all = new ImageData(drawing.width(), drawing.height(), 24,
                new PaletteData(0xff0000, 0xff00, 0xff));
        monitor.beginTask("", drawing.height());
        for (int top = 0; top < drawing.height() && !monitor.isCanceled() && !display.isDisposed(); top += STRIP) {
            int from = top;
            int high = Math.min(STRIP, drawing.height() - top);
            ImageData[] strip = {null};
            display.syncExec(() -> strip[0] = strip(drawing, from, high, display));
            int[] line = new int[drawing.width()];
            for (int y = 0; y < high; y++) {
                strip[0].getPixels(0, y, line.length, line, 0);
                for (int x = 0; x < line.length; x++) {
                    RGB rgb = strip[0].palette.getRGB(line[x]);
                    line[x] = rgb.red << 16 | rgb.green << 8 | rgb.blue;
                }
                all.setPixels(0, from + y, line.length, line, 0);
            }
            monitor.worked(high);
        }
        return all;
    }

    private static ImageData strip(Drawing drawing, int top, int height, Display display) {
        Image image = new Image(display, drawing.width(), height);
        GC gc = new GC(image);
        GcSurface.Patterns patterns = new GcSurface.Patterns();
        drawing.paint(new GcSurface(gc, patterns, TimelineChart.font(), TimelineChart.bold(), top), top, top + height);
        gc.dispose();
        patterns.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private static byte[] png(ImageData data) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        loader.save(out, SWT.IMAGE_PNG);
        return out.toByteArray();
    }

    private static IStatus store(Path file, byte[] content, String remark, IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        try {
            Files.write(file, content);
            return Status.info((NLS.bind(TimelineMessages.Export_done, file) + ' ' + remark).strip());
        } catch (IOException e) {
            return Status.error(NLS.bind(TimelineMessages.Export_failed, e.getMessage()), e);
        }
    }
}
