/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line: finds the command, and turns whatever happens into a message and an exit code. */
public final class Program {

    /** Only the command that is called is set up: setting up all of them costs more than most of them take. */
    private static final Map<String, Function<Context, Object>> COMMANDS = new LinkedHashMap<>();
    static {
        COMMANDS.put("audit", AuditCommand::new);
        COMMANDS.put("rules", RulesCommand::new);
        COMMANDS.put("explain", ExplainCommand::new);
        COMMANDS.put("formats", FormatsCommand::new);
        COMMANDS.put("info", InfoCommand::new);
        COMMANDS.put("compare", CompareCommand::new);
        COMMANDS.put("state", StateCommand::new);
        COMMANDS.put("events", EventsCommand::new);
        COMMANDS.put("vectors", VectorsCommand::new);
        COMMANDS.put("convert", ConvertCommand::new);
        COMMANDS.put("map", MapCommand::new);
    }

    private final Context context;
    private final Console console;
    private boolean debug;

    public Program(Context context) {
        this.context = context;
        this.console = context.console();
    }

    /** Runs a command and returns its exit code. */
    public int run(String... args) {
        try {
            List<String> given = List.of(args);
            debug = given.contains("--debug");
            if (given.contains("--no-color")) {
                console.withoutColour();
            }
            return commandLine(given).execute(args);
        } catch (OutOfMemoryError e) {
            console.error("tlplint: out of memory; give it more, such as TLPLINT_JAVA_OPTS=-Xmx4g");
            return Exit.INTERNAL;
        } catch (RuntimeException | Error e) {
            return internal(e);
        } finally {
            console.flush();
        }
    }

    private CommandLine commandLine(List<String> args) {
        CommandLine root = new CommandLine(new RootCommand());
        String first = args.stream().filter(arg -> !arg.startsWith("-")).findFirst().orElse("");
        boolean one = COMMANDS.containsKey(first);
        COMMANDS.forEach((name, command) -> {
            if (!one || name.equals(first)) {
                CommandLine sub = new CommandLine(command.apply(context));
                sub.addMixin("common", new CommonOptions());
                root.addSubcommand(name, sub);
            }
        });
        root.setUsageHelpWidth(console.width());
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setColorScheme(CommandLine.Help.defaultColorScheme(console.hasColour() ? Ansi.ON : Ansi.OFF));
        root.setOut(new PrintWriter(console.output(), true));
        root.setExecutionStrategy(this::withPlugins);
        root.setParameterExceptionHandler((e, given) -> usage(e));
        root.setExecutionExceptionHandler((e, line, result) -> failure(e));
        return root;
    }

    /** Runs the command with the plug-ins that were named, before or behind its own name. */
    private int withPlugins(ParseResult result) {
        List<String> paths = new ArrayList<>();
        CommandLine last = null;
        for (CommandLine line : result.asCommandLineList()) {
            last = line;
            if (line.getMixins().get("common") instanceof CommonOptions common) {
                paths.addAll(common.plugins());
            }
        }
        Plugins plugins;
        try {
            plugins = Plugins.open(paths, console);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(last, e.getMessage(), e);
        }
        try {
            return new CommandLine.RunLast().execute(result);
        } finally {
            plugins.close();
        }
    }

    private int usage(ParameterException e) {
        String message = e.getMessage();
        if (e instanceof UnmatchedArgumentException unmatched) {
            message = unknown(unmatched.getUnmatched().get(0), e.getCommandLine());
        }
        console.error("tlplint: " + message);
        console.error("Try '%s --help'.".formatted(e.getCommandLine().getCommandSpec().qualifiedName()));
        return Exit.USAGE;
    }

    private static String unknown(String argument, CommandLine line) {
        boolean option = argument.startsWith("-");
        boolean command = !option && line.getParent() == null;
        Collection<String> there = option ? line.getCommandSpec().optionsMap().keySet()
                : command ? line.getSubcommands().keySet() : List.of();
        List<String> near = Suggestion.nearest(argument.replaceFirst("=.*", ""), there);
        return "%s \"%s\"%s".formatted(
                command ? "there is no command" : option ? "there is no option" : "one argument too many:",
                argument, near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?");
    }

    private int failure(Exception e) {
        if (e instanceof CancellationException) {
            console.error("tlplint: interrupted; no report was written in part");
            return Exit.INTERRUPTED;
        }
        if (e instanceof Problem problem) {
            return said(problem.getMessage(), e, problem.exitCode());
        }
        return e instanceof IOException io ? said(Failures.reason(io), e, Exit.INPUT) : internal(e);
    }

    private int said(String message, Exception e, int exitCode) {
        console.error("tlplint: " + message);
        trace(e);
        return exitCode;
    }

    private int internal(Throwable e) {
        console.error("tlplint: internal error: " + e);
        console.error(debug ? "Please report this with the lines below."
                : "Please report this, with what the same command says with --debug.");
        trace(e);
        return Exit.INTERNAL;
    }

    private void trace(Throwable e) {
        if (debug) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text, true));
            text.toString().lines().forEach(line -> console.error(line.replace("\t", "    ")));
        }
    }
}
