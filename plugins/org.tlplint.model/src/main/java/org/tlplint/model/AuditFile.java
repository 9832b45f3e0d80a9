/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.tlplint.model.internal.BoundedInputStream;
import org.tlplint.model.internal.SafeXmiResource;

/**
 * Audit files (.tlpaudit): the model as XMI in UTF-8, compressed with gzip. Reading also takes plain XMI. The same audit
 * always gives the same bytes.
 */
public final class AuditFile {

    /** File name extension. */
    public static final String EXTENSION = "tlpaudit";

    /** Most bytes of XMI that are read; far more than an audit takes whose findings are as many as the engine keeps. */
    static final long LARGEST = 512L << 20;

    /** Fewer than the elements of an audit have on average. */
    private static final int BYTES_OF_AN_ELEMENT = 128;

    private AuditFile() {
    }

    /** Writes the audit; the stream stays open. */
    public static void save(Audit audit, OutputStream out) throws IOException {
        // while it is saved it belongs to the resource, so two must not save it at once
        synchronized (audit) {
            saveAlone(audit, out);
        }
    }

    private static void saveAlone(Audit audit, OutputStream out) throws IOException {
        Resource resource = new SafeXmiResource(0);
        Resource before = audit.eResource();
        resource.getContents().add(audit);
        try {
            GZIPOutputStream packed = new GZIPOutputStream(out, 1 << 16);
            resource.save(packed, Map.of(XMLResource.OPTION_LINE_WIDTH, 160));
            packed.finish();
        } finally {
            resource.getContents().clear();
            if (before != null) {
                before.getContents().add(audit);
            }
        }
    }

    /** Writes the audit to a file, which is made or replaced. */
    public static void save(Audit audit, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            save(audit, out);
        }
    }

    /**
     * Reads an audit.
     *
     * @throws IOException if the file cannot be read or is not a whole audit; the message names the file and the fault
     */
    public static Audit load(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return load(in, file.toString());
        }
    }

    /**
     * Reads an audit that may come from anywhere: nothing outside it is looked up, no more than {@link #LARGEST} bytes of XMI
     * are read, and what does not fit the model is refused.
     *
     * @param name for messages
     */
    public static Audit load(InputStream in, String name) throws IOException {
        return load(in, name, LARGEST);
    }

    static Audit load(InputStream in, String name, long largest) throws IOException {
        SafeXmiResource resource = new SafeXmiResource(largest / BYTES_OF_AN_ELEMENT);
        try {
            InputStream unpacked = new BoundedInputStream(unpack(in), largest);
            resource.load(unpacked, null);
            // the parser stops at the last tag; only behind it does a cut or damaged file show
            unpacked.transferTo(OutputStream.nullOutputStream());
        } catch (IOException | RuntimeException e) {
            throw new IOException("%s is not an audit file: %s".formatted(name, fault(e)), e);
        }
        EObject root = resource.getContents().size() == 1 ? resource.getContents().get(0) : null;
        if (!(root instanceof Audit audit)) {
            throw new IOException("%s is not an audit file: it holds something else".formatted(name));
        }
        Diagnostic diagnostic = Diagnostician.INSTANCE.validate(audit);
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IOException(
                    "%s is not a whole audit: %s".formatted(name, diagnostic.getChildren().get(0).getMessage()));
        }
        resource.getContents().clear();
        return audit;
    }

    /** The parser hides its exceptions in one another; the innermost says what is wrong. */
    private static String fault(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        if (cause instanceof PackageNotFoundException) {
            return "it is XML of another kind";
        }
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return message.replace("(" + SafeXmiResource.NAME + ", ", "(line ");
    }

    private static InputStream unpack(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        boolean packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return packed ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }
}
