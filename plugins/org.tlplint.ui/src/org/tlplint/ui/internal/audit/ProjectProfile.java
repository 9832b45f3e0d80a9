/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.rule.ProfileException;
import org.tlplint.core.rule.ProfileReader;
import org.tlplint.core.rule.ProfileWriter;
import org.tlplint.core.rule.Suppression;
import org.tlplint.rules.RuleCatalog;

/**
 * The profile file {@value #NAME} that holds for a trace: the nearest one in its folder and the folders around it up to its
 * project; of a trace outside the workspace the one beside it. What it sets wins over the preferences. Everything that reads
 * or writes it is for jobs, not for the UI thread.
 */
public final class ProjectProfile {

    /** Name of profile files. */
    public static final String NAME = "tlplint.profile";

    private final IFile file;
    private final Path path;

    private ProjectProfile(IFile file, Path path) {
        this.file = file;
        this.path = path;
    }

    /** The profile file of a trace, which need not exist. */
    public static ProjectProfile of(TraceTarget target) {
        return target.file() == null
                ? new ProjectProfile(null, target.path().toAbsolutePath().resolveSibling(NAME))
                : of(target.file());
    }

    /** The profile file of a file of the workspace; if there is none, the one that its project could have. */
    public static ProjectProfile of(IFile trace) {
        for (IContainer in = trace.getParent(); in != null
                && in.getType() != IResource.ROOT; in = in.getParent()) {
            IFile candidate = in.getFile(IPath.fromPortableString(NAME));
            if (candidate.exists()) {
                return new ProjectProfile(candidate, null);
            }
        }
        return new ProjectProfile(trace.getProject().getFile(NAME), null);
    }

    /** The file in the workspace, which need not exist; null for one outside of it. */
    public IFile file() {
        return file;
    }

    /** Where it is, for people. */
    public String name() {
        return file == null ? path.toString() : file.getFullPath().toString().substring(1);
    }

    public boolean exists() {
        return file == null ? Files.isRegularFile(path) : file.exists();
    }

    /**
     * What is in force: the settings below, changed by what the file sets.
     *
     * @param below from the preferences
     * @throws IOException if the file cannot be read or is no profile; the message names it and the line
     */
    public Profile over(Profile below) throws IOException {
        if (!exists()) {
            return below;
        }
        try {
            return ProfileReader.read(below, text(), name(), ProjectProfile::problem);
        } catch (ProfileException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String problem(String rule) {
        return RuleCatalog.infos().stream().anyMatch(info -> info.id().equals(rule)) ? null
                : NLS.bind(AuditMessages.Profile_unknown_rule, rule);
    }

    private String text() throws IOException {
        byte[] bytes;
        try (InputStream in = stream()) {
            bytes = in.readNBytes(ProfileReader.MAX_LENGTH + 1);
        }
        if (bytes.length > ProfileReader.MAX_LENGTH) {
            throw new IOException(NLS.bind(AuditMessages.Profile_too_large, name()));
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IOException(NLS.bind(AuditMessages.Profile_no_text, name()), e);
        }
    }

    private InputStream stream() throws IOException {
        if (file == null) {
            return Files.newInputStream(path);
        }
        try {
            return file.getContents(true);
        } catch (CoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Puts suppressions into the file, which is made if it is not there. */
    public void suppress(List<Suppression> suppressions, IProgressMonitor monitor) throws IOException, CoreException {
        ProfileWriter writer = ProfileWriter.of(exists() ? text() : "");
        suppressions.forEach(writer::suppress);
        write(writer.text(), monitor);
    }

    /** Takes suppressions out of the file. */
    public void unsuppress(List<Suppression> suppressions, IProgressMonitor monitor)
            throws IOException, CoreException {
        if (exists()) {
            ProfileWriter writer = ProfileWriter.of(text());
            suppressions.forEach(writer::unsuppress);
            write(writer.text(), monitor);
        }
    }

    /** A profile that cannot be read is not made worse: what was written is read before it is stored. */
    private void write(String text, IProgressMonitor monitor) throws IOException, CoreException {
        try {
            ProfileReader.read(text, name(), ProjectProfile::problem);
        } catch (ProfileException e) {
            throw new IOException(e.getMessage(), e);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (file == null) {
            Files.write(path, bytes);
        } else {
            file.write(bytes, true, false, true, monitor);
        }
    }
}
