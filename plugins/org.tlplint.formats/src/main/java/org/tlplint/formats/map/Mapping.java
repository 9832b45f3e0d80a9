/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tlplint.core.trace.Trait;
import org.tlplint.formats.pattern.BytePattern;

/**
 * How a foreign table or log becomes events. Immutable.
 *
 * @param title for people
 * @param detect text that a source of this kind holds, or an empty one if it cannot be told by its content
 * @param table how the table is cut, or null for a log read line by line
 * @param fields how fields are written
 * @param constants of fields that no column or group gives
 * @param types further words for types; the value is a type, or {@code ignore} and a reason
 * @param directions further words for directions: {@code down}, {@code up} or {@code ?}
 * @param fileNames ends of file names that tell the direction of all that is in the file
 * @param ignores rows to leave out
 * @param lines patterns, in the order in which they are tried
 * @param lacks what the source leaves out although its fields could show it
 * @param synchronous whether every access had taken effect when it was written down
 */
public record Mapping(String title, String detect, TableForm table, Map<Target, FieldForm> fields,
        Map<Target, String> constants, Map<String, String> types, Map<String, String> directions,
        Map<String, String> fileNames, List<Ignore> ignores, List<LineForm> lines, Set<Trait> lacks,
        boolean synchronous) {

    public Mapping {
        fields = Collections.unmodifiableMap(copy(fields));
        constants = Collections.unmodifiableMap(copy(constants));
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        directions = Collections.unmodifiableMap(new LinkedHashMap<>(directions));
        fileNames = Collections.unmodifiableMap(new LinkedHashMap<>(fileNames));
        ignores = List.copyOf(ignores);
        lines = List.copyOf(lines);
        lacks = Set.copyOf(lacks);
    }

    private static <V> Map<Target, V> copy(Map<Target, V> from) {
        Map<Target, V> copy = new EnumMap<>(Target.class);
        copy.putAll(from);
        return copy;
    }

    /**
     * How a table is cut into cells.
     *
     * @param separator 0 to find it out
     * @param quote 0 for none
     * @param headerLine line of the header row; 0 if there is none, -1 to find it
     */
    public record TableForm(char separator, char quote, int headerLine) {
        /** Everything is found out. */
        public static final TableForm AUTO = new TableForm('\0', '"', -1);
    }

    /** What makes a row one to leave out. */
    public enum Test {
        EMPTY, IS, CONTAINS, MATCHES
    }

    /**
     * Rows to leave out.
     *
     * @param reason as it is counted
     * @param pattern only for {@link Test#MATCHES}
     */
    public record Ignore(String reason, String column, Test test, String value, BytePattern pattern) {
    }

    /** What a line does for its event. */
    public enum Role {
        /** It is an event. */
        WHOLE,
        /** It begins an event, which ends before the next line of this role or of {@link #WHOLE}. */
        FIRST,
        /** It adds to the event that has begun. */
        MORE,
        /** It adds to the event and ends it. */
        LAST,
        /** It is left out on purpose. */
        IGNORE
    }

    /**
     * A kind of line.
     *
     * @param name for people
     * @param constants of fields, for lines of this kind
     */
    public record LineForm(String name, Role role, BytePattern pattern, Map<Target, String> constants) {
        public LineForm {
            constants = Collections.unmodifiableMap(copy(constants));
        }
    }

    /** Whether this reads a table. */
    public boolean isTable() {
        return table != null;
    }

    /** How a field is written; nothing is said of most groups. */
    FieldForm form(Target target) {
        FieldForm form = fields.get(target);
        return form == null ? FieldForm.plain(target, null, '.') : form;
    }

    /** The same with other fields and constants. */
    Mapping with(Map<Target, FieldForm> otherFields, Map<Target, String> otherConstants) {
        return new Mapping(title, detect, table, otherFields, otherConstants, types, directions, fileNames, ignores,
                lines, lacks, synchronous);
    }

    /** The same with one field written otherwise. */
    public Mapping withField(FieldForm form) {
        Map<Target, FieldForm> all = copy(fields);
        all.put(form.target(), form);
        return with(all, constants);
    }

    /** The same with a constant for where nothing else gives the field. */
    Mapping withConstant(Target target, String value) {
        Map<Target, String> all = copy(constants);
        all.put(target, value);
        return with(fields, all);
    }

    /** The same for a file with a name: the name may tell the direction. */
    Mapping forFile(String fileName) {
        for (Map.Entry<String, String> end : fileNames.entrySet()) {
            if (fileName.endsWith(end.getKey()) && !constants.containsKey(Target.DIRECTION)) {
                return withConstant(Target.DIRECTION, end.getValue());
            }
        }
        return this;
    }
}
