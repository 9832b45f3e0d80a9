/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import org.tlplint.model.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself: help and version. */
@Command(name = "tlplint", versionProvider = RootCommand.Version.class, description = "Finds what software and devices do wrong with MSI and MSI-X in traces of PCIe traffic.", synopsisSubcommandLabel = "COMMAND", commandListHeading = "%nCommands:%n", footerHeading = "%nExit codes:%n", footer = {
        "    0  nothing at or above --fail-on",
        "    1  findings at or above --fail-on",
        "    2  usage or profile error, or a report that cannot be written",
        "    3  input unreadable, or no format recognised",
        "    4  internal error",
        "    5  nothing that gives 1, but part of a trace was not understood, or no rule could be",
        "       judged, and --strict was given",
        "  130  interrupted (Ctrl-C)",
        "",
        "'tlplint COMMAND --help' explains a command."})
final class RootCommand implements Runnable {

    @Mixin
    private CommonOptions common;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Shows the version.")
    private boolean version;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing: "
                + String.join(", ", spec.subcommands().keySet()));
    }

    /** The version of the build, kept with the model because reports name it, too. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            Properties properties = new Properties();
            try (InputStream in = Verdict.class.getResourceAsStream("/org/tlplint/model/version.properties")) {
                properties.load(in);
            }
            return new String[] {"tlplint " + properties.getProperty("version")};
        }
    }
}
