/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares text with a file beside the tests; when they differ, the text is written to target/ as a proposal. */
final class Golden {

    private Golden() {
    }

    static void check(String name, String actual) throws IOException {
        String expected;
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (!expected.equals(actual)) {
            Path proposal = Path.of("target", "golden", name);
            Files.createDirectories(proposal.getParent());
            Files.writeString(proposal, actual);
            assertEquals(expected, actual, "to adopt it: cp " + proposal.toAbsolutePath()
                    + " src/test/resources/org/tlplint/headless/internal/");
        }
    }
}
