/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.RuleInfo;

/** The table of rules in the documentation is made from the annotations. */
class RuleTableTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final String DOCUMENT = "releng/docs/rules.md";

    @Test
    void documentIsCurrent() throws IOException {
        Path document = MODULE.resolve("../..").normalize().resolve(DOCUMENT);
        Path proposal = MODULE.resolve("target/proposed/rules.md");
        Files.createDirectories(proposal.getParent());
        Files.writeString(proposal, table());
        String present = Files.exists(document) ? Files.readString(document) : "";
        assertEquals(table(), present,
                () -> DOCUMENT + " is not what the rules say; if they are right: cp " + proposal + " "
                        + document);
    }

    private static String table() {
        StringBuilder text = new StringBuilder("""
                # Rules

                Made from the annotations of the rule classes by RuleTableTest; not to be edited. `./tlplint explain ID` shows the page of a rule,
                which is `plugins/org.tlplint.rules/src/main/resources/org/tlplint/rules/pages/ID.md`.

                Severity: *violation* the specification forbids it (*result undefined*: and says that what happens then is undefined), *undefined* the
                specification only says the latter, *advisory* convention, recommendation, ambiguity or estimate. Blame: who is at fault.

                | id | title | severity | blame | specification | needs |
                | --- | --- | --- | --- | --- | --- |
                """);
        for (RuleInfo info : RuleCatalog.infos()) {
            text.append(
                    "| [%s](../../plugins/org.tlplint.rules/src/main/resources/org/tlplint/rules/pages/%s.md) | %s | %s%s | %s | %s | %s |%n"
                            .formatted(info.id(), info.id(), info.title(), lower(info.severity()),
                                    info.undefinedResult() ? ", result undefined" : "", lower(info.blame()),
                                    info.spec(),
                                    Arrays.stream(info.needs()).map(t -> t.title()).collect(Collectors.joining("; "))));
        }
        text.append("""

                ## Knobs

                Questions that the specification leaves open, or that a trace cannot answer: `--set knob=value`, or a profile.

                | knob | question | values, the default first |
                | --- | --- | --- |
                """);
        for (Knob knob : Knob.values()) {
            text.append("| %s | %s | %s%s |%n".formatted(knob.id(), knob.question(), String.join(", ", knob.choices()),
                    knob.isChoice() ? "" : " (" + knob.permitted() + ")"));
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
