/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.commands.CommandManager;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.commands.contexts.ContextManager;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.BindingManager;
import org.eclipse.jface.bindings.Scheme;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.tlplint.ui.internal.Ids;

/** The keys of our commands as they are in force, wherever the keyboard is: with what the user changed, for this platform. */
public final class KeysInForce {

    /**
     * A command with its keys.
     *
     * @param keys as the platform writes them; several are divided by commas
     */
    public record Row(String keys, String name, String description, ParameterizedCommand command) {
    }

    private KeysInForce() {
    }

    /** The commands that have keys, by name. */
    public static List<Row> rows() {
        Map<String, Row> rows = new TreeMap<>();
        for (Binding binding : bindings()) {
            ParameterizedCommand command = binding.getParameterizedCommand();
            if (command.getId().startsWith(Ids.PLUGIN + '.')) {
                try {
                    Row row = new Row(binding.getTriggerSequence().format(), command.getName(),
                            command.getCommand().getDescription(), command);
                    rows.merge(row.name(), row,
                            (a, b) -> new Row(a.keys() + ", " + b.keys(), a.name(), a.description(), a.command()));
                } catch (NotDefinedException e) {
                    // a binding of a command that is not there cannot be used
                }
            }
        }
        return List.copyOf(rows.values());
    }

    /**
     * The service has all bindings that anybody made, those of other platforms and those that the user took away, too. What is left of
     * them a manager of its own finds out, as on the preference page of the keys.
     */
    private static Collection<Binding> bindings() {
        IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
        BindingManager manager = new BindingManager(new ContextManager(), new CommandManager());
        try {
            for (Scheme scheme : service.getDefinedSchemes()) {
                manager.getScheme(scheme.getId()).define(scheme.getName(), scheme.getDescription(),
                        scheme.getParentId());
            }
            manager.setActiveScheme(service.getActiveScheme());
        } catch (NotDefinedException e) {
            throw new IllegalStateException("the active scheme of keys is defined", e);
        }
        manager.setLocale(service.getLocale());
        manager.setPlatform(service.getPlatform());
        manager.setBindings(service.getBindings());
        Collection<Binding> bindings = new ArrayList<>();
        for (Object binding : manager.getActiveBindingsDisregardingContextFlat()) {
            bindings.add((Binding) binding);
        }
        return bindings;
    }
}
