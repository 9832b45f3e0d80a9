/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

/** A text that ends the search of a regular expression which would never come to an end. */
final class PatientText implements CharSequence {

    private static final int MOST_LOOKS = 1_000_000;

    private final String text;
    private final int[] looks;

    PatientText(String text) {
        this(text, new int[1]);
    }

    private PatientText(String text, int[] looks) {
        this.text = text;
        this.looks = looks;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++looks[0] > MOST_LOOKS) {
            throw new FilterException("the regular expression takes too long on \"%s\"".formatted(text), 0, 0);
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new PatientText(text.substring(start, end), looks);
    }

    @Override
    public String toString() {
        return text;
    }
}
