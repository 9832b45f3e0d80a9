/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a filter expression:
 *
 * <pre>
 * any   = all { "or" all }
 * all   = one { ["and"] one }
 * one   = ("not" | "!") one | "(" any ")" | field operator value { "," value } | field range | value
 * value = word | "text" | /regular expression/
 * </pre>
 */
final class FilterParser {

    private static final int MOST_CHARACTERS = 10_000;
    private static final int DEEPEST = 100;
    private static final String[] OPERATORS = {"==", "!=", "!~", "<=", ">=", "=", "<", ">", "~"};

    private final String text;
    private int at;
    private int depth;

    private FilterParser(String text) {
        this.text = text;
    }

    /**
     * Reads a whole expression; an empty one wants everything.
     *
     * @throws FilterException if it cannot be understood
     */
    static FilterNode parse(String expression) {
        if (expression.length() > MOST_CHARACTERS) {
            throw new FilterException("the expression is too long; %,d characters are possible"
                    .formatted(MOST_CHARACTERS), MOST_CHARACTERS, expression.length());
        }
        FilterParser parser = new FilterParser(expression);
        parser.skipSpace();
        if (parser.isAtEnd()) {
            return new FilterNode.And(List.of());
        }
        FilterNode node = parser.any();
        if (!parser.isAtEnd()) {
            throw new FilterException("\")\" without \"(\"", parser.at, parser.at + 1);
        }
        return node;
    }

    private FilterNode any() {
        List<FilterNode> parts = new ArrayList<>();
        do {
            parts.add(all());
        } while (takeWord("or") || take("||"));
        return parts.size() == 1 ? parts.get(0) : new FilterNode.Or(List.copyOf(parts));
    }

    private FilterNode all() {
        List<FilterNode> parts = new ArrayList<>();
        do {
            parts.add(one());
        } while (takeWord("and") || take("&&")
                || !isAtEnd() && !isNext(")") && !isNext("||") && !isWordNext("or"));
        return parts.size() == 1 ? parts.get(0) : new FilterNode.And(List.copyOf(parts));
    }

    private FilterNode one() {
        if (++depth > DEEPEST) {
            throw new FilterException("too many levels of ( and !", at, at + 1);
        }
        try {
            return takeWord("not") || !isNext("!=") && !isNext("!~") && take("!") ? new FilterNode.Not(one())
                    : isNext("(") ? group() : term();
        } finally {
            depth--;
        }
    }

    private FilterNode group() {
        int opened = at;
        take("(");
        FilterNode inner = any();
        if (!take(")")) {
            throw new FilterException("\"(\" without \")\"", opened, opened + 1);
        }
        return inner;
    }

    private FilterNode term() {
        int from = at;
        if (isAtEnd() || isNext(")") || operator() != null) {
            throw new FilterException("a field, a text or \"(\" is missing here", at, Math.min(text.length(), at + 1));
        }
        FilterValue first = value(true);
        String operator = first.isWord() ? operator() : null;
        if (operator == null) {
            return first.isWord() && FilterFields.isField(first.text()) && isRangeNext()
                    ? FilterFields.term(first, "=", List.of(value(false)))
                    : FilterFields.anywhere(first);
        }
        int operatorAt = at;
        take(operator);
        List<FilterValue> values = new ArrayList<>();
        do {
            if (isAtEnd() || isNext(")") || isNext(",")) {
                throw new FilterException("\"%s%s\" needs a value".formatted(first.text(), operator), from,
                        operatorAt + operator.length());
            }
            values.add(value(false));
        } while (take(","));
        return FilterFields.term(first, operator, values);
    }

    /**
     * @param name whether a name may stand here, which an operator ends
     */
    private FilterValue value(boolean name) {
        char c = text.charAt(at);
        if (c == '"') {
            return closed('"', FilterValue.Kind.QUOTED);
        }
        if (c == '/' && text.indexOf('/', at + 1) > 0) {
            return closed('/', FilterValue.Kind.PATTERN);
        }
        int from = at;
        while (at < text.length() && !ends(text.charAt(at), name)) {
            at++;
        }
        if (at == from) {
            throw new FilterException("a value is missing here", at, Math.min(text.length(), at + 1));
        }
        FilterValue word = new FilterValue(FilterValue.Kind.WORD, text.substring(from, at), from, at);
        skipSpace();
        return word;
    }

    private boolean ends(char c, boolean name) {
        return Character.isWhitespace(c) || c == '(' || c == ')' || c == '"'
                || (name ? "=<>~".indexOf(c) >= 0 || isNext("!=") || isNext("!~") : c == ',') || isNext("||")
                || isNext("&&");
    }

    private FilterValue closed(char mark, FilterValue.Kind kind) {
        int from = at++;
        StringBuilder inner = new StringBuilder();
        while (at < text.length() && text.charAt(at) != mark) {
            // a mark after a backslash belongs to the text, and so does any other backslash
            if (text.charAt(at) == '\\' && at + 1 < text.length() && text.charAt(at + 1) == mark) {
                at++;
            }
            inner.append(text.charAt(at++));
        }
        if (at == text.length()) {
            throw new FilterException("%s is not closed".formatted(mark), from, at);
        }
        at++;
        FilterValue value = new FilterValue(kind, inner.toString(), from, at);
        skipSpace();
        return value;
    }

    private boolean isRangeNext() {
        int end = at;
        while (end < text.length() && !ends(text.charAt(end), false)) {
            end++;
        }
        String word = text.substring(at, end);
        return word.contains("..") && word.chars().anyMatch(c -> Character.digit(c, 16) >= 0);
    }

    private String operator() {
        for (String operator : OPERATORS) {
            if (isNext(operator)) {
                return operator;
            }
        }
        return null;
    }

    private boolean isNext(String token) {
        return text.startsWith(token, at);
    }

    private boolean isWordNext(String word) {
        int end = at + word.length();
        if (!text.regionMatches(true, at, word, 0, word.length())
                || end < text.length() && !Character.isWhitespace(text.charAt(end))
                        && "()!\"".indexOf(text.charAt(end)) < 0) {
            return false;
        }
        int after = at;
        at = end;
        skipSpace();
        boolean isName = operator() != null;
        at = after;
        return !isName;
    }

    private boolean takeWord(String word) {
        return isWordNext(word.toLowerCase(Locale.ROOT)) && take(text.substring(at, at + word.length()));
    }

    private boolean take(String token) {
        boolean next = isNext(token);
        if (next) {
            at += token.length();
            skipSpace();
        }
        return next;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean isAtEnd() {
        return at >= text.length();
    }
}
