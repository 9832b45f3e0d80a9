/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tlplint.formats.row.Declared;

/** Writes a mapping as the text of a profile, which reads back as the same mapping. */
public final class MappingWriter {

    private MappingWriter() {
    }

    public static String write(Mapping mapping) {
        StringBuilder out = new StringBuilder(MappingReader.HEADER).append("\n\n");
        set(out, "title", mapping.title());
        set(out, "kind", mapping.isTable() ? "table" : "lines");
        if (!mapping.detect().isEmpty()) {
            set(out, "detect", mapping.detect());
        }
        if (mapping.isTable()) {
            Mapping.TableForm table = mapping.table();
            set(out, "separator", table.separator() == 0 ? "auto"
                    : table.separator() == '\t' ? "tab"
                            : String.valueOf(table.separator()));
            set(out, "quote", table.quote() == 0 ? "none" : String.valueOf(table.quote()));
            set(out, "header", table.headerLine() < 0 ? "auto"
                    : table.headerLine() == 0 ? "none"
                            : String.valueOf(table.headerLine()));
        }
        String lacks = Declared.words(mapping.lacks());
        if (!lacks.isEmpty()) {
            set(out, "lacks", lacks);
        }
        if (mapping.synchronous()) {
            set(out, "synchronous", "yes");
        }
        Map<Target, FieldForm> forms = new EnumMap<>(Target.class);
        forms.putAll(mapping.fields());
        mapping.constants().keySet().forEach(t -> forms.putIfAbsent(t, null));
        forms.forEach((target, form) -> field(out, target, form, mapping.constants().get(target)));
        words(out, "types", mapping.types());
        words(out, "directions", mapping.directions());
        words(out, "file names", mapping.fileNames());
        mapping.ignores().forEach(i -> ignore(out, i));
        mapping.lines().forEach(l -> line(out, l));
        return out.toString();
    }

    private static void set(StringBuilder out, String key, String value) {
        out.append(key).append(" = ").append(value.replaceAll("\\R", " ")).append('\n');
    }

    private static void field(StringBuilder out, Target target, FieldForm form, String constant) {
        out.append("\n[field ").append(target.id()).append("]\n");
        if (constant != null) {
            set(out, "value", constant);
        }
        if (form == null) {
            return;
        }
        if (form.column() != null) {
            set(out, "column", form.column());
        }
        List<String> settings = new ArrayList<>();
        switch (target.kind) {
            case TIME -> {
                settings.add(form.unit() == null ? "" : "unit = " + form.unit().text());
                settings.add("decimal = " + form.decimal());
                settings.add(form.relative() ? "relative = previous" : "");
            }
            case SIZE -> {
                settings.add("unit = " + (form.dwords() ? "dwords" : "bytes"));
                settings.add(base(form));
            }
            case ID, NUMBER -> settings.add(base(form));
            case BYTES -> settings.add("order = " + form.order().id());
            case WORD -> {
                // nothing to say
            }
        }
        settings.stream().filter(s -> !s.isEmpty()).forEach(s -> out.append(s).append('\n'));
    }

    private static String base(FieldForm form) {
        return form.base() == 0 ? "" : "base = " + (form.base() == 16 ? "hex" : form.base() == 10 ? "dec" : "bin");
    }

    private static void words(StringBuilder out, String section, Map<String, String> words) {
        if (!words.isEmpty()) {
            out.append("\n[").append(section).append("]\n");
            words.forEach((word, meaning) -> set(out, word, meaning));
        }
    }

    private static void ignore(StringBuilder out, Mapping.Ignore ignore) {
        out.append("\n[ignore ").append(ignore.reason()).append("]\n");
        set(out, "column", ignore.column());
        set(out, "test", ignore.test().name().toLowerCase(Locale.ROOT));
        if (ignore.test() != Mapping.Test.EMPTY) {
            set(out, "value", ignore.value());
        }
    }

    private static void line(StringBuilder out, Mapping.LineForm line) {
        out.append("\n[pattern ").append(line.name()).append("]\n");
        set(out, "match", line.pattern().text());
        set(out, "role", line.role().name().toLowerCase(Locale.ROOT));
        line.constants().forEach((target, value) -> set(out, target.id(), value));
    }
}
