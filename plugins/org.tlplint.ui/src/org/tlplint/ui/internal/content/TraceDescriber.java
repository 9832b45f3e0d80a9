/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Hashtable;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescriber;
import org.eclipse.core.runtime.content.IContentDescription;
import org.tlplint.core.trace.Compression;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Detection;
import org.tlplint.formats.Formats;

/**
 * Tells by its beginning, unpacked if need be, whether a file is a trace. Without the parameter {@code format} any format
 * will do.
 */
public final class TraceDescriber implements IContentDescriber, IExecutableExtension {

    private static final QualifiedName[] NOTHING = {};
    /** Enough to be sure, and little enough for a file tree full of logs. */
    private static final int HEAD = 32 * 1024;
    /**
     * Of an xz file nothing comes out before a part of this size is there, and the platform shows 16 KiB. With anything behind them, what is
     * there comes out first.
     */
    private static final int LARGEST_CHUNK = 66 * 1024;

    private String only;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) throws CoreException {
        if (data instanceof Hashtable<?, ?> parameters && parameters.get("format") instanceof String id) {
            only = id;
        }
    }

    @Override
    public int describe(InputStream contents, IContentDescription description) throws IOException {
        byte[] head = unpack(contents.readNBytes(HEAD));
        for (TraceFormat format : Formats.all()) {
            if ((only == null || only.equals(format.id())) && format.confidence(head) >= Detection.SURE) {
                return VALID;
            }
        }
        return INVALID;
    }

    private static byte[] unpack(byte[] stored) {
        for (Compression compression : Formats.compressions()) {
            if (compression.matches(stored, stored.length)) {
                byte[] head = start(compression, stored);
                return head.length > 0 ? head
                        : start(compression, Arrays.copyOf(stored, stored.length + LARGEST_CHUNK));
            }
        }
        return stored;
    }

    /** What can be unpacked of the beginning of a packed file, which ends in the middle of something. */
    private static byte[] start(Compression compression, byte[] stored) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        byte[] block = new byte[4096];
        try (InputStream in = compression.unpack(new ByteArrayInputStream(stored))) {
            int count = in.read(block);
            while (count > 0 && head.size() < HEAD) {
                head.write(block, 0, count);
                count = in.read(block);
            }
        } catch (IOException e) {
            // the stored bytes are cut off; what came out of them before is what there is to look at
        }
        return head.toByteArray();
    }

    @Override
    public QualifiedName[] getSupportedOptions() {
        return NOTHING;
    }

}
