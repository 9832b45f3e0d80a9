/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.map.Mapping.Ignore;
import org.tlplint.formats.map.Mapping.LineForm;
import org.tlplint.formats.map.Mapping.Role;
import org.tlplint.formats.map.Mapping.TableForm;
import org.tlplint.formats.pattern.BytePattern;
import org.tlplint.formats.pattern.PatternException;
import org.tlplint.formats.row.Declared;
import org.tlplint.formats.row.NativeRow;

/**
 * Reads mapping profiles: a first line {@code tlplint-mapping 1}, settings, then sections {@code [field NAME]}, {@code [types]},
 * {@code [directions]}, {@code [ignore REASON]}, {@code [pattern NAME]}; {@code key = value}, one a line; a line that begins with
 * {@code #} is a comment.
 */
public final class MappingReader {

    /** Characters of a profile; more are refused. */
    public static final int MAX_LENGTH = 1 << 18;
    static final String HEADER = "tlplint-mapping 1";
    /** Begins the value of a type whose rows are left out. */
    static final String IGNORE = "ignore ";

    private static final int MOST_PATTERNS = 64;
    private static final int MOST_IGNORES = 64;

    private final List<ProfileSection> sections;
    private final ProfileSection top;
    private final boolean table;
    private final char decimal;
    private final Map<Target, FieldForm> fields = new EnumMap<>(Target.class);
    private final Map<Target, String> constants = new EnumMap<>(Target.class);
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, String> directions = new LinkedHashMap<>();
    private final Map<String, String> fileNames = new LinkedHashMap<>();
    private final List<Ignore> ignores = new ArrayList<>();
    private final List<LineForm> lines = new ArrayList<>();

    private MappingReader(String text, String file) throws MappingException {
        sections = ProfileSection.cut(text, file, HEADER);
        top = sections.get(0);
        top.only(List.of("title", "kind", "detect", "separator", "quote", "header", "decimal", "lacks", "synchronous"));
        table = top.oneOf("kind", top.need("kind"), "table", "lines") == 0;
        decimal = top.oneOf("decimal", ".", ".", ",") == 0 ? '.' : ',';
    }

    /**
     * Reads a profile.
     *
     * @param name of the file, for messages
     * @throws MappingException if it is none, or says what cannot be; the message names the line
     */
    public static Mapping read(String text, String name) throws MappingException {
        if (text.length() > MAX_LENGTH) {
            throw new MappingException(
                    "%s is no mapping profile: it is longer than %,d characters".formatted(name, MAX_LENGTH));
        }
        return new MappingReader(text, name).read();
    }

    private Mapping read() throws MappingException {
        for (ProfileSection section : sections.subList(1, sections.size())) {
            switch (section.kind) {
                case "field" -> field(section);
                case "types" -> types(section);
                case "directions" -> directions(section, directions, Set.of("down", "up", "?"));
                case "file" -> {
                    if (!section.name.equals("names")) {
                        throw noSection(section);
                    }
                    directions(section, fileNames, Set.of("down", "up"));
                }
                case "ignore" -> ignore(section);
                case "pattern" -> pattern(section);
                default -> throw noSection(section);
            }
        }
        check();
        return new Mapping(top.get("title", "mapping profile"), top.get("detect", ""), table ? table() : null, fields,
                constants, types, directions, fileNames, ignores, lines, lacks(), top.yes("synchronous"));
    }

    private static MappingException noSection(ProfileSection section) {
        return section.at(section.line,
                ("%s is no section; there are [field NAME], [types], [directions], [file names], "
                        + "[ignore REASON] and [pattern NAME]").formatted(ProfileSection.shown(section.title())));
    }

    private void check() throws MappingException {
        boolean tlp = fields.containsKey(Target.TLP) || fields.containsKey(Target.HEADER);
        boolean type = fields.containsKey(Target.TYPE) || constants.containsKey(Target.TYPE);
        if (table && !tlp && !type) {
            throw top.at(top.line, "a table needs [field type], [field tlp] or [field header]");
        }
        if (!table && lines.stream().noneMatch(l -> l.role() == Role.WHOLE || l.role() == Role.FIRST)) {
            throw top.at(top.line, "a log needs a [pattern NAME] whose role is whole or first");
        }
    }

    private TableForm table() throws MappingException {
        int separator = top.oneOf("separator", "auto", "auto", "tab", ",", ";", "|");
        int quote = top.oneOf("quote", "\"", "\"", "'", "none");
        String header = top.get("header", "auto");
        int line = header.equals("auto") ? -1
                : header.equals("none") ? 0
                        : header.matches("[1-9]\\d{0,3}")
                                ? Integer.parseInt(header)
                                : -2;
        if (line == -2) {
            throw top.wrong("header", "is neither auto nor none nor the number of a line");
        }
        return new TableForm("\0\t,;|".charAt(separator), "\"'\0".charAt(quote), line);
    }

    private Set<Trait> lacks() throws MappingException {
        String words = top.get("lacks", "");
        for (String word : words.split("[, ]+")) {
            if (!word.isEmpty() && Declared.of(null, word, false).lacks().isEmpty()) {
                throw top.wrong("lacks", "can name config, table, messages, requester, intx, width, completions");
            }
        }
        return Declared.of(null, words, false).lacks();
    }

    private static Target target(ProfileSection section, String name, int line) throws MappingException {
        Target target = Target.named(name);
        if (target == null) {
            throw section.at(line, "\"%s\" is no field; there are %s".formatted(ProfileSection.shown(name),
                    String.join(", ", java.util.Arrays.stream(Target.values()).map(Target::id).toList())));
        }
        return target;
    }

    private void field(ProfileSection section) throws MappingException {
        Target target = target(section, section.name, section.line);
        List<String> known = new ArrayList<>(new TreeSet<>(target.kind.settings));
        known.add(0, "value");
        if (table) {
            known.add(0, "column");
        }
        section.only(known);
        if (section.has("value")) {
            constants.put(target, constant(section, target, section.get("value", ""), section.settings.get("value")));
        }
        boolean constantOnly = section.has("value") && !section.has("column");
        String column = table && !constantOnly ? section.need("column") : null;
        FieldForm form = FieldForm.plain(target, column, decimal).withRelative(relative(section, target))
                .withBase(new int[] {0, 16, 10, 2}[section.oneOf("base", "auto", "auto", "hex", "dec", "bin")]);
        if (section.has("decimal")) {
            form = form.withDecimal(section.oneOf("decimal", ".", ".", ",") == 0 ? '.' : ',');
        }
        if (target.kind == Target.Kind.TIME && section.has("unit")) {
            TimeUnit unit = TimeUnit.of(section.get("unit", ""));
            if (unit == null) {
                throw section.wrong("unit", "is not " + TimeUnit.SYNTAX);
            }
            form = form.withUnit(unit);
        } else if (target.kind == Target.Kind.SIZE) {
            form = form.withDwords(section.oneOf("unit", "bytes", "bytes", "dwords") == 1);
        }
        if (section.has("order")) {
            Order order = Order.named(section.get("order", ""));
            if (order == null) {
                throw section.wrong("order", "is none of " + Order.all());
            }
            form = form.withOrder(order);
        }
        if (!constantOnly && fields.putIfAbsent(target, form) != null) {
            throw section.at(section.line, "there are two sections [field %s]".formatted(section.name));
        }
    }

    private static boolean relative(ProfileSection section, Target target) throws MappingException {
        return target.kind == Target.Kind.TIME && section.has("relative")
                && section.oneOf("relative", "no", "no", "previous") == 1;
    }

    private static String constant(ProfileSection section, Target target, String value, ProfileSection.Setting at)
            throws MappingException {
        boolean good = switch (target) {
            case TYPE -> NativeRow.isType(value);
            case FUNCTION, REQUESTER, COMPLETER -> Bdf.parse(value) != Bdf.NONE;
            case DIRECTION -> value.equals("down") || value.equals("up");
            default -> true;
        };
        if (!good) {
            throw section.at(at.line(), "\"%s\" cannot be the %s; %s is expected".formatted(ProfileSection.shown(value),
                    target.id(), target == Target.TYPE ? "a type of tlplint's own table, such as MWr32"
                            : target == Target.DIRECTION ? "down or up" : "bus:device.function, such as 01:00.0"));
        }
        return value;
    }

    private void types(ProfileSection section) throws MappingException {
        for (Map.Entry<String, ProfileSection.Setting> entry : section.settings.entrySet()) {
            String value = entry.getValue().value();
            boolean ignored = value.startsWith(IGNORE) && !value.substring(IGNORE.length()).isBlank();
            if (!ignored && !NativeRow.isType(value)) {
                throw section.at(entry.getValue().line(), ("\"%s\" is no type; a type of tlplint's own table is "
                        + "expected, such as MWr32, or \"ignore REASON\"").formatted(ProfileSection.shown(value)));
            }
            types.put(entry.getKey(), value);
        }
    }

    private static void directions(ProfileSection section, Map<String, String> into, Set<String> words)
            throws MappingException {
        for (Map.Entry<String, ProfileSection.Setting> entry : section.settings.entrySet()) {
            String value = entry.getValue().value();
            if (!words.contains(value)) {
                throw section.at(entry.getValue().line(), "\"%s\" is no direction; %s is expected"
                        .formatted(ProfileSection.shown(value), String.join(" or ", new TreeSet<>(words))));
            }
            into.put(entry.getKey(), value);
        }
    }

    private void ignore(ProfileSection section) throws MappingException {
        section.only(List.of("column", "test", "value"));
        if (!table) {
            throw section.at(section.line, "a log has no columns; a [pattern NAME] with \"role = ignore\" is expected");
        }
        if (section.name.isEmpty()) {
            throw section.at(section.line, "[ignore REASON] needs its reason");
        }
        if (ignores.size() == MOST_IGNORES) {
            throw section.at(section.line, "more than %d sections [ignore]".formatted(MOST_IGNORES));
        }
        section.need("test");
        Mapping.Test test = Mapping.Test.values()[section.oneOf("test", "", "empty", "is", "contains", "matches")];
        String value = test == Mapping.Test.EMPTY ? "" : section.need("value");
        ignores.add(new Ignore(section.name, section.need("column"), test, value,
                test == Mapping.Test.MATCHES ? compile(section, "value") : null));
    }

    private static BytePattern compile(ProfileSection section, String key) throws MappingException {
        ProfileSection.Setting setting = section.settings.get(key);
        try {
            return BytePattern.compile(section.need(key));
        } catch (PatternException e) {
            throw section.at(setting.line(), "column %d: %s".formatted(setting.column() + e.position() + 1,
                    e.getMessage()));
        }
    }

    private void pattern(ProfileSection section) throws MappingException {
        if (table) {
            throw section.at(section.line, "a table has no patterns");
        }
        if (section.name.isEmpty()) {
            throw section.at(section.line, "[pattern NAME] needs its name");
        }
        if (lines.size() == MOST_PATTERNS) {
            throw section.at(section.line, "more than %d patterns".formatted(MOST_PATTERNS));
        }
        section.need("match");
        BytePattern pattern = compile(section, "match");
        Role role = Role.values()[section.oneOf("role", "whole", java.util.Arrays.stream(Role.values())
                .map(r -> r.name().toLowerCase(Locale.ROOT)).toArray(String[]::new))];
        for (String group : pattern.groups().keySet()) {
            target(section, group, section.settings.get("match").line());
        }
        Map<Target, String> own = new EnumMap<>(Target.class);
        for (Map.Entry<String, ProfileSection.Setting> entry : section.settings.entrySet()) {
            if (!entry.getKey().equals("match") && !entry.getKey().equals("role")) {
                Target target = target(section, entry.getKey(), entry.getValue().line());
                own.put(target, constant(section, target, entry.getValue().value(), entry.getValue()));
            }
        }
        lines.add(new LineForm(section.name, role, pattern, own));
    }
}
