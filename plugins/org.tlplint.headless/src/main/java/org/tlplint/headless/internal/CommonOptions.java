/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of every command. {@link Program} looks for them itself, because they also count when the rest cannot be read. */
@Command(footerHeading = "%n", footer = "'tlplint --help' lists the exit codes.")
final class CommonOptions {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    private boolean help;

    @Option(names = "--no-color", description = "No colours, as with NO_COLOR set in the environment.")
    private boolean withoutColour;

    @Option(names = "--debug", description = "Shows where an error came from.")
    private boolean debug;
}
