/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.FormatOption;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.csv.CsvFormat;
import org.tlplint.formats.text.Bytes;

/** Tables and logs of others, by a profile that a person names; without one, tables whose columns have known names. */
public final class MapFormat implements TraceFormat {

    /** Id of the format. */
    public static final String ID = "map";

    private static final FormatOption PROFILE = new FormatOption("profile", "",
            "a mapping profile: a file, or the id of a format that is one");
    /** Confidence from which our own table is left to its own format. */
    private static final int OURS = 30;

    private static final Mapping NOTHING = new Mapping("", "", null, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
            List.of(), List.of(), Set.of(), false);

    private final Mapping mapping;
    private final Map<String, String> settings;

    public MapFormat() {
        this(null, Map.of());
    }

    private MapFormat(Mapping mapping, Map<String, String> settings) {
        this.mapping = mapping;
        this.settings = settings;
    }

    /** The format that reads with a mapping. */
    public static TraceFormat of(Mapping mapping) {
        return new MapFormat(mapping, Map.of());
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return mapping == null ? "table with columns known by name" : mapping.title();
    }

    @Override
    public Set<Trait> traits() {
        if (mapping != null) {
            return ReadyFormat.possible(mapping);
        }
        EnumSet<Trait> traits = EnumSet.allOf(Trait.class);
        traits.remove(Trait.SYNCHRONOUS);
        return traits;
    }

    @Override
    public int confidence(byte[] head) {
        if (mapping != null || new CsvFormat().confidence(head) >= OURS) {
            return 0;
        }
        AutoMapping proposal = AutoMapping.propose(head);
        return proposal == null ? 0 : proposal.confidence();
    }

    @Override
    public EventReader open(TraceInput input) throws IOException {
        if (mapping != null) {
            return Mapped.open(input, mapping);
        }
        byte[] beginning = Mapped.beginning(input);
        AutoMapping proposal = propose(input.name(), beginning);
        Mapping proposed = ReadyFormat.with(proposal.mapping(), settings);
        EventReader reader = Mapped.open(input, beginning, DataOrder.of(proposed, input.name(), beginning));
        for (String note : proposal.notes()) {
            byte[] text = Bytes.of(note);
            reader.skipped().reason(note, true).add(text, 0, text.length, proposal.head().line());
        }
        return reader;
    }

    /**
     * The mapping that is proposed for a table.
     *
     * @throws TraceException if nothing in its beginning looks like a header row
     */
    public static AutoMapping propose(TraceInput input) throws IOException {
        return propose(input.name(), Mapped.beginning(input));
    }

    private static AutoMapping propose(String name, byte[] beginning) throws TraceException {
        AutoMapping proposal = AutoMapping.propose(beginning);
        if (proposal != null && !proposal.isUsable()) {
            throw new TraceException("%s: the header row in line %d names no column for the type; it has %s".formatted(
                    name, proposal.head().line(), String.join(", ", proposal.head().names())));
        }
        if (proposal == null) {
            throw new TraceException(
                    ("%s: no header row in the first %,d bytes: no row has %d cells that are known names "
                            + "of columns; a mapping profile can say what its columns hold (--mapping FILE)")
                            .formatted(name,
                                    beginning.length, AutoMapping.ENOUGH));
        }
        return proposal;
    }

    @Override
    public List<FormatOption> options() {
        return List.of(PROFILE, ReadyFormat.DIRECTION, ReadyFormat.FUNCTION);
    }

    @Override
    public TraceFormat with(Map<String, String> given) throws TraceException {
        Map<String, String> others = new HashMap<>(given);
        String profile = others.remove(PROFILE.name());
        if (profile == null) {
            // so that a wrong value is told before a source is opened
            ReadyFormat.with(NOTHING, others);
            return new MapFormat(null, others);
        }
        return new MapFormat(ReadyFormat.with(profile(profile), others), Map.of());
    }

    /**
     * The mapping of a profile that ships or is a file.
     *
     * @throws TraceException if there is no such profile or it cannot be understood
     */
    public static Mapping profile(String nameOrFile) throws TraceException {
        Mapping ready = ReadyMappings.named(nameOrFile);
        if (ready != null) {
            return ready;
        }
        try {
            Path file = Path.of(nameOrFile);
            if (!Files.isRegularFile(file)) {
                throw new TraceException("there is no mapping profile %s: it is no file, nor one of %s".formatted(
                        nameOrFile, String.join(", ", ReadyMappings.ids())));
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(MappingReader.MAX_LENGTH * 4);
                return MappingReader.read(new String(bytes, StandardCharsets.UTF_8), nameOrFile);
            }
        } catch (MappingException e) {
            throw new TraceException(e.getMessage(), e);
        } catch (InvalidPathException e) {
            throw new TraceException("\"%s\" cannot be the name of a file: %s".formatted(nameOrFile, e.getReason()), e);
        } catch (TraceException e) {
            throw e;
        } catch (IOException e) {
            throw new TraceException("the mapping profile %s cannot be read: %s".formatted(nameOrFile, e.getMessage()),
                    e);
        }
    }
}
