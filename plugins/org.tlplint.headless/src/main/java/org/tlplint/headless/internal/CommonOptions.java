/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of every command. {@link Program} looks for them itself, because they also count when the rest cannot be read. */
@Command(footerHeading = "%n", footer = "'tlplint --help' lists the exit codes.")
final class CommonOptions {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    private boolean help;

    @Option(names = "--no-color", description = "No colours, as with NO_COLOR set in the environment.")
    private boolean withoutColour;

    @Option(names = "--plugins", paramLabel = "PATH", description = "A JAR with formats, rules or reports of others, or a folder of such JARs; may be given again.")
    private List<String> plugins = new ArrayList<>();

    @Option(names = "--debug", description = "Shows where an error came from.")
    private boolean debug;

    List<String> plugins() {
        return plugins;
    }
}
