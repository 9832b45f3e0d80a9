/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.extend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A registry takes what has a free id of the right form; what fails is told once and left out. */
class RegistryTest {

    /** What is registered here. */
    interface Thing {
        String id();
    }

    /** A source whose content a test may change. */
    private static final class Source implements ContributionSource {
        private final List<Contribution<Thing>> things = new ArrayList<>();

        void add(String from, Callable<Thing> maker) {
            things.add(new Contribution<>(from, "Class", maker));
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> List<Contribution<T>> contributions(Class<T> service) {
            return service == Thing.class ? (List<Contribution<T>>) (List<?>) things : List.of();
        }
    }

    private final Source source = new Source();
    private final List<String> told = new ArrayList<>();
    private final Consumer<ContributionProblem> listener = problem -> told.add(problem.text());
    private final Registry<Thing> registry = new Registry<>(Thing.class, RegistryTest.class, Pattern.compile("[a-z]+"),
            Thing::id, "reserved"::equals, () -> List.of(() -> "own"));

    @BeforeEach
    void listen() {
        Contributions.addListener(listener);
        Contributions.addSource(source);
    }

    @AfterEach
    void forget() {
        Contributions.removeListener(listener);
        Contributions.removeSource(source);
    }

    private List<String> ids() {
        return registry.entries().stream().map(Registry.Entry::id).toList();
    }

    @Test
    void ownComeFirstAndContributedOnesInTheirOrder() {
        source.add("b", () -> () -> "zeta");
        source.add("a", () -> () -> "alpha");
        assertEquals(List.of("own", "zeta", "alpha"), ids());
        assertFalse(registry.find("own").orElseThrow().isContributed());
        assertEquals("a", registry.find("alpha").orElseThrow().from());
        assertEquals(List.of(), told);
    }

    @Test
    void idsThatAreTakenOrMalformedAreRefusedOnce() {
        source.add("x", () -> () -> "mine");
        source.add("y", () -> () -> "mine");
        source.add("z", () -> () -> "own");
        source.add("z", () -> () -> "reserved");
        source.add("z", () -> () -> "No Id");
        source.add("z", () -> () -> null);
        assertEquals(List.of("own", "mine"), ids());
        ids();
        registry.find("mine");
        assertEquals(List.of("y, Class: its id \"mine\" is refused: x has it",
                "z, Class: its id \"own\" is refused: tlplint itself has it",
                "z, Class: its id \"reserved\" is refused: tlplint itself has it",
                "z, Class: its id \"No Id\" is refused: ids look like [a-z]+",
                "z, Class: its id \"null\" is refused: ids look like [a-z]+"), told);
        assertEquals(told, Contributions.problems().stream().map(ContributionProblem::text).toList());
    }

    @Test
    void whatThrowsIsLeftOut() {
        source.add("x", () -> {
            throw new ClassNotFoundException("x.Thing");
        });
        source.add("x", () -> {
            throw new NoClassDefFoundError("x/Other");
        });
        source.add("x", () -> null);
        source.add("x", () -> () -> {
            throw new IllegalStateException();
        });
        source.add("x", () -> () -> "good");
        assertEquals(List.of("own", "good"), ids());
        assertEquals(List.of("x, Class: it cannot be made: ClassNotFoundException: x.Thing",
                "x, Class: it cannot be made: NoClassDefFoundError: x/Other", "x, Class: there is no instance of it",
                "x, Class: it has no id that can be asked for: IllegalStateException"), told);
    }

    @Test
    void theEndOfMemoryIsNoProblemOfAContribution() {
        source.add("x", () -> {
            throw new OutOfMemoryError("test");
        });
        assertThrows(OutOfMemoryError.class, this::ids);
        source.things.clear();
        assertEquals(List.of("own"), ids());
    }

    @Test
    void sourcesComeAndGo() {
        assertEquals(List.of("own"), ids());
        source.add("x", () -> () -> "late");
        assertEquals(List.of("own"), ids(), "nobody said that there is a new one");
        Contributions.changed();
        assertEquals(List.of("own", "late"), ids());
        Contributions.removeSource(source);
        assertEquals(List.of("own"), ids());
    }

    @Test
    void furtherInstancesAreNewAndMayFail() {
        boolean[] fails = {false};
        source.add("x", () -> {
            if (fails[0]) {
                throw new IllegalStateException("later");
            }
            return new Thing() {
                @Override
                public String id() {
                    return "fresh";
                }
            };
        });
        Registry.Entry<Thing> entry = registry.find("fresh").orElseThrow();
        assertNotSame(entry.first(), entry.maker().get());
        fails[0] = true;
        assertNull(entry.maker().get());
        assertTrue(told.contains("x, Class: it cannot be made: IllegalStateException: later"), told.toString());
    }
}
