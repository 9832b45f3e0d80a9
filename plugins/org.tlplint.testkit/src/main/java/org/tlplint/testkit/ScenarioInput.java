/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.tlplint.core.trace.TraceInput;

/** A small file, held in memory: a scenario is read in less time than opening a stream that follows progress would take. */
final class ScenarioInput implements TraceInput {

    private final String name;
    private final byte[] bytes;

    ScenarioInput(Path file) throws IOException {
        this(file, Files.readAllBytes(file));
    }

    ScenarioInput(Path file, byte[] bytes) {
        name = file.getFileName().toString();
        this.bytes = bytes;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long storedSize() {
        return bytes.length;
    }

    @Override
    public InputStream open(long offset) {
        return new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset);
    }

    @Override
    public boolean seekable() {
        return true;
    }

    @Override
    public long storedPosition() {
        return bytes.length;
    }

    @Override
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
