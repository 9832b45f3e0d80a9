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
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes a picture as PNG, or as SVG if its name ends so. Encoding and writing is a job's work. */
public final class TimelineExport {

    private static final String SVG = ".svg";
    private static final String PNG = ".png";

    /** What a picture shows, on any surface. */
    public interface Drawing {

        int width();

        int height();

        /** Names it for people, in the file. */
        String title();

        void paint(Surface surface);
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
        IJobFunction work;
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(SVG)) {
            SvgSurface surface = new SvgSurface(drawing.width(), drawing.height(), drawing.title());
            work = monitor -> {
                drawing.paint(surface);
                return store(file, surface.document().getBytes(StandardCharsets.UTF_8), monitor);
            };
        } else {
            ImageData data = draw(drawing, display);
            work = monitor -> store(file, png(data), monitor);
        }
        Job job = Job.create(NLS.bind(TimelineMessages.Export_job, file.getFileName()), work);
        job.setUser(true);
        job.schedule();
        return job;
    }

    private static ImageData draw(Drawing drawing, Display display) {
        Image image = new Image(display, drawing.width(), drawing.height());
        GC gc = new GC(image);
        GcSurface.Patterns patterns = new GcSurface.Patterns();
        drawing.paint(new GcSurface(gc, patterns, TimelineChart.font(), TimelineChart.bold()));
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

    private static IStatus store(Path file, byte[] content, IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        try {
            Files.write(file, content);
            return Status.info(NLS.bind(TimelineMessages.Export_done, file));
        } catch (IOException e) {
            return Status.error(NLS.bind(TimelineMessages.Export_failed, e.getMessage()), e);
        }
    }
}
