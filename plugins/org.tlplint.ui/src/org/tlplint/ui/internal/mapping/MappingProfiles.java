/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.tlplint.formats.FormatText;
import org.tlplint.formats.map.MapFormat;
import org.tlplint.ui.internal.UserSettings;

/** The mapping profiles at hand: those in open projects, and those in the folder that the preferences name. */
public final class MappingProfiles {

    /** Ending of the names of profiles. */
    public static final String ENDING = ".mapping";
    /** Key of the preference that names a folder with profiles. */
    public static final String FOLDER = "mapping.folder";

    private static final int MOST = 200;

    private MappingProfiles() {
    }

    /**
     * A profile.
     *
     * @param file where it is stored
     * @param shown where it is, for people
     */
    public record Profile(Path file, String shown) {

        /** The format that reads with it, with its setting. */
        public String format() {
            return formatOf(file);
        }
    }

    /** The format that reads with the profile in a file. */
    public static String formatOf(Path profile) {
        return new FormatText(MapFormat.ID, Map.of("profile", profile.toString())).text();
    }

    /** The folder that the preferences name, or null. */
    public static Path folder() {
        String name = UserSettings.preferences().get(FOLDER, "");
        try {
            return name.isBlank() ? null : Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Names the folder; an empty text names none. */
    public static void setFolder(String name) {
        UserSettings.store(Map.of(FOLDER, name));
    }

    /** All of them. Looks into the folder of the preferences, so not for the UI thread. */
    public static List<Profile> all() {
        List<Profile> found = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
                if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(ENDING) && found.size() < MOST) {
                    IFile file = (IFile) proxy.requestResource();
                    IPath location = file.getLocation();
                    if (location != null) {
                        found.add(new Profile(location.toPath(), file.getFullPath().makeRelative().toString()));
                    }
                }
                return !proxy.isDerived() && found.size() < MOST;
            }, IResource.NONE);
        } catch (CoreException e) {
            ILog.of(MappingProfiles.class).log(e.getStatus());
        }
        Path folder = folder();
        if (folder != null && Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(f -> f.toString().endsWith(ENDING)).sorted().limit(MOST)
                        .forEach(f -> found.add(new Profile(f, f.toString())));
            } catch (IOException e) {
                ILog.of(MappingProfiles.class).warn("Cannot look into " + folder, e);
            }
        }
        return found;
    }
}
