/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

import org.tlplint.core.rule.RuleInfo;

/** What made an audit: the version of the program and of the rules. */
public final class ToolVersion {

    /** Version of the build that this class comes from. */
    public static final String TEXT = read();

    private ToolVersion() {
    }

    private static String read() {
        Properties properties = new Properties();
        try (InputStream in = ToolVersion.class.getResourceAsStream("/org/tlplint/model/version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the version of the program cannot be read", e);
        }
        return properties.getProperty("version");
    }

    /**
     * Number of rules and the first 32 bits of a SHA-256 of what they declare: two audits with the same text were judged by
     * the same catalogue.
     */
    public static String ofCatalogue(List<RuleInfo> rules) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        for (RuleInfo rule : rules) {
            String line = String.join("\t", rule.id(), rule.title(), rule.severity().name(), rule.spec(),
                    rule.blame().name(),
                    rule.confidence().name(), rule.subject().name(), String.valueOf(rule.undefinedResult()),
                    List.of(rule.needs()).toString());
            digest.update((line + '\n').getBytes(StandardCharsets.UTF_8));
        }
        return "%s rules, %s".formatted(rules.size(), HexFormat.of().formatHex(digest.digest(), 0, 4));
    }
}
