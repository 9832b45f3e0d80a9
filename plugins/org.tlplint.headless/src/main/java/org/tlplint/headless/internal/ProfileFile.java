/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.nio.file.Path;

import org.tlplint.core.rule.Profile;
import org.tlplint.core.rule.ProfileException;
import org.tlplint.core.rule.ProfileReader;

/** Reads profile files. */
final class ProfileFile {

    private ProfileFile() {
    }

    static Profile read(Path file) {
        return parse(SmallFile.text(file, "profile", ProfileReader.MAX_LENGTH), file.toString());
    }

    /**
     * Reads the text of a profile.
     *
     * @param name for messages
     */
    static Profile parse(String text, String name) {
        try {
            return ProfileReader.read(text, name, ProfileOptions::problem);
        } catch (ProfileException e) {
            throw Problem.usage("%s", e.getMessage());
        }
    }
}
