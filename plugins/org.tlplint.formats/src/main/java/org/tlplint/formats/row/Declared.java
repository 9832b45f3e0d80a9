/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.row;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tlplint.core.trace.Trait;

/**
 * What a trace in one of our own formats says of itself: what the capture shows, what it left out, and whether accesses had
 * taken effect when they were written down.
 *
 * @param shows all that the trace shows, and nothing else; null if it does not say
 * @param lacks what the capture left out
 * @param synchronous whether every access had taken full effect when it was written down
 */
public record Declared(Set<Trait> shows, Set<Trait> lacks, boolean synchronous) {

    private static final Pattern WORD_ENDS = Pattern.compile("[^a-z]+");
    private static final Map<String, Trait> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("config", Trait.CONFIG_ACCESSES);
        WORDS.put("table", Trait.TABLE_ACCESSES);
        WORDS.put("messages", Trait.MESSAGES);
        WORDS.put("requester", Trait.REQUESTER_ID);
        WORDS.put("intx", Trait.INTX_MESSAGES);
        WORDS.put("width", Trait.ACCESS_WIDTH);
        WORDS.put("enables", Trait.BYTE_ENABLES);
        WORDS.put("completions", Trait.COMPLETIONS);
        WORDS.put("time", Trait.TIME);
        WORDS.put("synchronous", Trait.SYNCHRONOUS);
    }

    /** Nothing is said. */
    public static final Declared NOTHING = new Declared(null, Set.of(), false);

    /**
     * Reads lists of words that are joined by anything but letters; other words are passed over.
     *
     * @param shows may be null
     */
    public static Declared of(String shows, String lacks, boolean synchronous) {
        Set<Trait> lacking = traits(lacks);
        if (lacking.contains(Trait.ACCESS_WIDTH)) {
            lacking.add(Trait.BYTE_ENABLES);
        }
        return new Declared(shows == null ? null : traits(shows), lacking, synchronous);
    }

    private static EnumSet<Trait> traits(String words) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        WORD_ENDS.splitAsStream(words).map(WORDS::get).filter(t -> t != null).forEach(traits::add);
        return traits;
    }

    /** The words for some traits, in the order of the traits, joined by commas. */
    public static String words(Set<Trait> traits) {
        return WORDS.entrySet().stream().filter(e -> traits.contains(e.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.joining(","));
    }

    /** What the trace shows, if that is what its rows look like. */
    public EnumSet<Trait> shown(Set<Trait> looksLike) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(shows == null ? looksLike : shows);
        if (synchronous) {
            traits.add(Trait.SYNCHRONOUS);
        }
        traits.removeAll(lacks);
        return traits;
    }

    /** Whether rows may show that the trace has this too. */
    public boolean isOpen(Trait trait) {
        return shows == null && !lacks.contains(trait);
    }
}
