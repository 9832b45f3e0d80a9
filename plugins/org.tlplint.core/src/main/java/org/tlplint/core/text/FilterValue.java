/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A value, or a name, in a filter expression.
 *
 * @param text without quotation marks
 * @param from first character in the expression
 * @param to character after the last one
 */
record FilterValue(Kind kind, String text, int from, int to) {

    /** How it was written. */
    enum Kind {
        WORD,
        QUOTED,
        /** Between slashes: a regular expression. */
        PATTERN
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    FilterException wrong(String message, Object... args) {
        return new FilterException(message.formatted(args), from, to);
    }

    /** Whether a text contains it, in any case; or the regular expression is found in it. */
    Predicate<String> contained() {
        if (kind == Kind.PATTERN) {
            Pattern pattern = pattern();
            return cell -> pattern.matcher(new PatientText(cell)).find();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return cell -> cell.toLowerCase(Locale.ROOT).contains(lower);
    }

    /** Whether a text is the same, in any case; or the regular expression fits the whole of it. */
    Predicate<String> same() {
        if (kind == Kind.PATTERN) {
            Pattern pattern = pattern();
            return cell -> pattern.matcher(new PatientText(cell)).matches();
        }
        return text::equalsIgnoreCase;
    }

    private Pattern pattern() {
        try {
            return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException e) {
            int at = e.getIndex() < 0 ? from : Math.min(to - 1, from + 1 + e.getIndex());
            throw new FilterException("the regular expression is wrong: " + e.getDescription(), at, to);
        } catch (StackOverflowError e) {
            throw wrong("the regular expression is too deep");
        }
    }
}
