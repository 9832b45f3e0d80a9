/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.extend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The implementations of one interface: those of tlplint itself, and contributed ones whose ids are well formed and free. A
 * contribution that fails is reported to {@link Contributions} and left out; the others are there all the same.
 *
 * @param <T> the interface
 */
public final class Registry<T> {

    /**
     * An implementation that was taken.
     *
     * @param id its id
     * @param from who brings it; empty for tlplint itself
     * @param first the instance that was asked for its id
     * @param maker makes further instances; null if they fail, which has been reported then
     */
    public record Entry<T>(String id, String from, T first, Supplier<T> maker) {

        public boolean isContributed() {
            return !from.isEmpty();
        }
    }

    private final ServiceClasses<T> services;
    private final Pattern form;
    private final Function<T, String> idOf;
    private final Predicate<String> reserved;
    private final Supplier<? extends List<? extends T>> more;
    private Map<String, Entry<T>> entries;
    private int generation;

    /**
     * @param service the interface
     * @param owner a class of the bundle that lists implementations of tlplint itself in {@code META-INF/services}
     * @param form what ids look like
     * @param idOf the id of an implementation
     * @param reserved ids that nobody may contribute
     * @param more further implementations of tlplint itself
     */
    public Registry(Class<T> service, Class<?> owner, Pattern form, Function<T, String> idOf,
            Predicate<String> reserved, Supplier<? extends List<? extends T>> more) {
        services = new ServiceClasses<>(service, owner);
        this.form = form;
        this.idOf = idOf;
        this.reserved = reserved;
        this.more = more;
    }

    /** What there is now: first tlplint's own, then contributed ones as their sources name them. */
    public synchronized List<Entry<T>> entries() {
        return List.copyOf(byId().values());
    }

    public synchronized Optional<Entry<T>> find(String id) {
        return Optional.ofNullable(byId().get(id));
    }

    private Map<String, Entry<T>> byId() {
        int now = Contributions.generation();
        if (entries == null || generation != now) {
            entries = read();
            generation = now;
        }
        return entries;
    }

    private Map<String, Entry<T>> read() {
        Map<String, Entry<T>> found = new LinkedHashMap<>();
        List<Contribution<T>> contributed = new ArrayList<>();
        services.visit(provider -> {
            T first = provider.get();
            found.put(idOf.apply(first), new Entry<>(idOf.apply(first), "", first, provider));
        }, contributed::add);
        more.get().forEach(
                one -> found.put(idOf.apply(one), new Entry<>(idOf.apply(one), "", one, () -> one)));
        contributed.addAll(Contributions.of(services.service()));
        contributed.forEach(contribution -> take(contribution, found));
        return found;
    }

    private void take(Contribution<T> contribution, Map<String, Entry<T>> found) {
        T first = make(contribution);
        if (first == null) {
            return;
        }
        String id;
        try {
            id = idOf.apply(first);
        } catch (Exception | Error e) {
            report(contribution, "it has no id that can be asked for: " + survived(e), e);
            return;
        }
        if (id == null || !form.matcher(id).matches()) {
            report(contribution, "its id \"%s\" is refused: ids look like %s".formatted(id, form), null);
        } else if (found.containsKey(id) || reserved.test(id)) {
            Entry<T> other = found.get(id);
            report(contribution, "its id \"%s\" is refused: %s has it".formatted(id,
                    other == null || !other.isContributed() ? "tlplint itself" : other.from()), null);
        } else {
            found.put(id, new Entry<>(id, contribution.from(), first, () -> make(contribution)));
        }
    }

    private T make(Contribution<T> contribution) {
        try {
            T made = services.service().cast(contribution.maker().call());
            if (made == null) {
                report(contribution, "there is no instance of it", null);
            }
            return made;
        } catch (Exception | Error e) {
            report(contribution, "it cannot be made: " + survived(e), e);
            return null;
        }
    }

    private static String survived(Throwable thrown) {
        if (thrown instanceof Error error && !Contributions.isSurvivable(thrown)) {
            throw error;
        }
        return ContributionProblem.words(thrown);
    }

    private static void report(Contribution<?> contribution, String message, Throwable cause) {
        Contributions.report(new ContributionProblem(contribution.from(), contribution.name(), message, cause));
    }
}
