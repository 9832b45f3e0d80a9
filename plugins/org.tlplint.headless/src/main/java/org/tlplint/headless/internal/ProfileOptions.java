/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.rule.Profile;
import org.tlplint.rules.RuleCatalog;
import picocli.CommandLine.Option;

/** The options that set the profile: a file first, then single settings, of which the last one wins. */
final class ProfileOptions {

    @Option(names = "--profile", paramLabel = "FILE", description = "Settings from a profile file.")
    String file;

    @Option(names = "--level", paramLabel = "LEVEL", description = "How strictly findings are reported: strict, default or lenient.")
    String level;

    @Option(names = "--rule", paramLabel = "ID=LEVEL", description = "Switches a rule off or gives it another severity: off, violation, undefined, advisory, information.")
    List<String> rules = new ArrayList<>();

    @Option(names = "--set", paramLabel = "KNOB=VALUE", description = "Sets a knob, which decides what the specification leaves open (see 'tlplint rules --knobs').")
    List<String> knobs = new ArrayList<>();

    Profile profile() throws IOException {
        Profile profile = file == null ? Profile.DEFAULT : ProfileFile.read(SourceOptions.path(file));
        try {
            profile = level == null ? profile : profile.with(Profile.LEVEL, level);
            for (String knob : knobs) {
                String[] pair = pair("--set", knob, "KNOB=VALUE");
                profile = profile.with(pair[0], pair[1]);
            }
            for (String rule : rules) {
                String[] pair = pair("--rule", rule, "ID=LEVEL");
                profile = profile.withRule(known(pair[0]), pair[1]);
            }
        } catch (IllegalArgumentException e) {
            throw Problem.usage("%s", e.getMessage());
        }
        return profile;
    }

    private static String[] pair(String option, String text, String shape) {
        int at = text.indexOf('=');
        if (at <= 0 || at == text.length() - 1) {
            throw Problem.usage("%s %s: write %s %s", option, text, option, shape);
        }
        return new String[] {text.substring(0, at).strip(), text.substring(at + 1).strip()};
    }

    /** The id if there is such a rule. */
    static String known(String id) {
        String problem = problem(id);
        if (problem != null) {
            throw Problem.usage("%s", problem);
        }
        return id;
    }

    /** What is wrong with the id of a rule; null if there is such a rule. */
    static String problem(String id) {
        return RuleCatalog.infos().stream().anyMatch(info -> info.id().equals(id)) ? null : Suggestion.unknownRule(id);
    }
}
