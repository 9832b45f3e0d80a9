/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks a document against the part of JSON Schema that the published schema uses, and refuses a schema that uses more. A
 * field that the schema does not describe is a fault here, so that none is added without a description.
 */
final class SchemaCheck {

    private static final Set<String> KNOWN = Set.of("$schema", "$id", "$defs", "$ref", "title", "description", "type",
            "required",
            "properties", "additionalProperties", "items", "enum", "pattern", "minimum", "maximum");

    private final Map<String, Object> root;
    private final List<String> faults = new ArrayList<>();

    private SchemaCheck(Map<String, Object> root) {
        this.root = root;
    }

    static List<String> faults(Map<String, Object> schema, Object document) {
        SchemaCheck check = new SchemaCheck(schema);
        check.check(schema, document, "");
        return check.faults;
    }

    private void check(Map<String, Object> schema, Object value, String path) {
        fault(!KNOWN.containsAll(schema.keySet()), path, "the schema uses what this check does not know");
        if (schema.get("$ref") instanceof String reference) {
            check(Json.map(Json.map(root.get("$defs")).get(reference.substring("#/$defs/".length()))), value, path);
            return;
        }
        Object types = schema.get("type");
        fault(!(types instanceof List<?> list ? list : List.of(types)).contains(type(value)), path, "is " + value);
        fault(schema.containsKey("enum") && !Json.list(schema.get("enum")).contains(value), path, "is " + value);
        if (value instanceof String text && schema.get("pattern") instanceof String pattern) {
            fault(!text.matches(".*(" + pattern + ").*"), path, "is " + text);
        }
        if (value instanceof Long number) {
            fault(schema.get("minimum") instanceof Long least && number < least, path, "is " + number);
            fault(schema.get("maximum") instanceof Long most && number > most, path, "is " + number);
        }
        if (value instanceof Map<?, ?>) {
            object(schema, Json.map(value), path);
        }
        if (value instanceof List<?>) {
            int i = 0;
            for (Object item : Json.list(value)) {
                check(Json.map(schema.get("items")), item, path + '[' + i++ + ']');
            }
        }
    }

    private void object(Map<String, Object> schema, Map<String, Object> value, String path) {
        if (schema.get("required") instanceof List<?> required) {
            required.forEach(name -> fault(!value.containsKey(name), path, "has no " + name));
        }
        value.forEach((name, item) -> {
            Object property = schema.containsKey("properties") ? Json.map(schema.get("properties")).get(name) : null;
            Object described = property == null ? schema.get("additionalProperties") : property;
            fault(described == null, path, "has " + name + ", which the schema does not describe");
            if (described != null) {
                check(Json.map(described), item, path + '.' + name);
            }
        });
    }

    private static String type(Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> "string";
            case Long number -> "integer";
            case Boolean truth -> "boolean";
            case List<?> list -> "array";
            default -> "object";
        };
    }

    private void fault(boolean wrong, String path, String what) {
        if (wrong) {
            faults.add(path + ' ' + what);
        }
    }
}
