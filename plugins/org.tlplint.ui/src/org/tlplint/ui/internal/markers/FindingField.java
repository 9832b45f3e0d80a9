/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.markers;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;
import org.tlplint.core.rule.Severity;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.audit.FindingMarkers;

/** A column of the Problems view for findings; empty for other problems. */
public abstract class FindingField extends MarkerField {

    private final String attribute;

    FindingField(String attribute) {
        this.attribute = attribute;
    }

    @Override
    public String getValue(MarkerItem item) {
        return item == null ? "" : item.getAttributeValue(attribute, ""); //$NON-NLS-1$
    }

    /** Id of the rule. */
    public static final class Rule extends FindingField {
        public Rule() {
            super(FindingMarkers.RULE);
        }
    }

    /** The function, and the vector if there is one. */
    public static final class Function extends FindingField {
        public Function() {
            super(FindingMarkers.FUNCTION);
        }
    }

    /** Number of the event. */
    public static final class Event extends FindingField {
        public Event() {
            super(FindingMarkers.EVENT);
        }

        @Override
        public int compare(MarkerItem first, MarkerItem second) {
            return Long.compare(number(first), number(second));
        }

        private long number(MarkerItem item) {
            String value = getValue(item);
            return value.isEmpty() ? -1 : Long.parseLong(value);
        }
    }

    /** The severity of the rule, with its sign. */
    public static final class Gravity extends FindingField {
        public Gravity() {
            super(FindingMarkers.GRAVITY);
        }

        private Severity severity(MarkerItem item) {
            String name = super.getValue(item);
            return Stream.of(Severity.values()).filter(s -> s.name().equals(name)).findFirst().orElse(null);
        }

        @Override
        public String getValue(MarkerItem item) {
            Severity severity = severity(item);
            return severity == null ? "" : Texts.of(severity); //$NON-NLS-1$
        }

        @Override
        public int compare(MarkerItem first, MarkerItem second) {
            return Integer.compare(rank(first), rank(second));
        }

        /** Gravest first, what is none of ours last. */
        private int rank(MarkerItem item) {
            Severity severity = severity(item);
            return severity == null ? Severity.values().length : severity.ordinal();
        }

        @Override
        public void update(ViewerCell cell) {
            super.update(cell);
            Severity severity = cell.getElement() instanceof MarkerItem item ? severity(item) : null;
            Image sign = severity == null ? null : Icons.get(severity.name().toLowerCase(Locale.ROOT));
            cell.setImage(sign);
        }
    }
}
