/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.testkit.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A folder of samples of one format: every file in it is a sample, but for pages ({@code *.md}) and
 * {@value #SETTINGS}; {@code *.gz} is unpacked. What {@value #SETTINGS} can say of the format is written in
 * {@code releng/docs/formats/README.md}. Folders in it hold what samples refer to.
 */
public final class SampleFolder {

    private static final String SETTINGS = "samples.properties";

    private final Properties settings = new Properties();
    private final List<Sample> samples = new ArrayList<>();

    private SampleFolder() {
    }

    /**
     * The samples in a folder of resources.
     *
     * @param folder on the class path, without slashes at its ends; if there is none there are no samples
     */
    public static SampleFolder resource(ClassLoader loader, String folder) throws IOException {
        URL url = loader.getResource(folder);
        if (url == null) {
            return new SampleFolder();
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return of(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return of(jar.getPath("/" + folder));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** The samples in a folder. */
    public static SampleFolder of(Path folder) throws IOException {
        SampleFolder result = new SampleFolder();
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(Files::isRegularFile).sorted().toList();
        }
        Path about = folder.resolve(SETTINGS);
        if (Files.exists(about)) {
            try (InputStream in = Files.newInputStream(about)) {
                result.settings.load(in);
            }
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (!name.endsWith(".md") && !name.equals(SETTINGS)) {
                result.samples.add(result.sample(file, name));
            }
        }
        return result;
    }

    private Sample sample(Path file, String name) throws IOException {
        Map<String, String> with = new HashMap<>();
        for (String pair : setting("with." + name, "").split(",")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                with.put(parts[0].strip(), parts[1].strip().replace("${folder}", file.getParent().toString()));
            }
        }
        try (InputStream in = Files.newInputStream(file);
                InputStream unpacked = name.endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return new Sample(name, unpacked.readAllBytes(), with, setting("by-hand." + name, null));
        }
    }

    /** In the order of their names. */
    public List<Sample> samples() {
        return samples;
    }

    /** A property of the format. */
    public String setting(String name, String otherwise) {
        return settings.getProperty(name, otherwise);
    }

    /** Bytes of a sample that must come first, such as the header of a file or the header row of a table. */
    public int head(byte[] bytes) {
        int head = Math.min(bytes.length, Integer.parseInt(setting("head.bytes", "0")));
        for (int lines = Integer.parseInt(setting("head.lines", "0")); lines > 0; lines--) {
            while (head < bytes.length && bytes[head++] != '\n') {
                // to the end of the line
            }
        }
        return head;
    }

    /** The sample that can be repeated to make a large trace; null if nothing of this format can be repeated. */
    public Sample repeatable() {
        String name = setting("repeat", samples.isEmpty() ? null : samples.get(0).name());
        return samples.stream().filter(s -> s.name().equals(name)).findFirst().orElse(null);
    }

    /** A large trace: a sample with all but its head again and again, as often as it fits but at least once. */
    public byte[] repeated(Sample sample, int most) {
        byte[] bytes = sample.bytes();
        int head = head(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(most, bytes.length));
        out.write(bytes, 0, bytes.length);
        while (out.size() + bytes.length - head <= most && head < bytes.length) {
            out.write(bytes, head, bytes.length - head);
        }
        return out.toByteArray();
    }
}
