/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.FilterException;
import org.tlplint.ui.internal.Accessibles;

/** The fields below the heads of the columns, in which one types what to look for in that column. */
final class ColumnFields {

    /** Pixels of a field below which it is not worth to be seen. */
    private static final int LEAST_SEEN = 4;

    private final EventGrid grid;
    private final QueryKeys keys;
    private final Map<Aspect, Text> fields = new EnumMap<>(Aspect.class);
    private final int height;

    ColumnFields(EventGrid grid, QueryKeys keys) {
        this.grid = grid;
        this.keys = keys;
        Text sample = new Text(grid, SWT.SINGLE | SWT.BORDER);
        height = sample.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        sample.dispose();
        grid.header().addListener(this::place);
        grid.setFieldsHeight(height + 2);
    }

    private Text create(EventColumn column) {
        Text field = new Text(grid, SWT.SINGLE | SWT.BORDER);
        field.setMessage(hint(column.aspect()));
        String title = GridHeader.title(column.aspect());
        field.setToolTipText(NLS.bind(EventMessages.Field_tip, title));
        Accessibles.name(field, NLS.bind(EventMessages.Field_name, title));
        field.addModifyListener(e -> check(field, column.aspect()));
        keys.listen(field);
        field.addListener(SWT.KeyDown, e -> widen(e, column.aspect()));
        field.addListener(SWT.FocusIn, e -> grid.showColumn(column.aspect()));
        return field;
    }

    /** By Ctrl+> and Ctrl+< what dragging the edge of a head does. */
    private void widen(Event e, Aspect aspect) {
        boolean shift = (e.stateMask & SWT.SHIFT) != 0;
        boolean wider = e.keyCode == '>' || shift && (e.keyCode == '.' || e.keyCode == '<');
        boolean narrower = e.keyCode == '<' && !shift || shift && e.keyCode == ',';
        if ((e.stateMask & SWT.MOD1) != 0 && (wider || narrower)) {
            e.doit = false;
            int character = grid.look().character;
            grid.columns().visible().stream().filter(c -> c.aspect() == aspect).findFirst()
                    .ifPresent(c -> grid.columns().widen(c, narrower ? -character : character, character));
        }
    }

    private static String hint(Aspect aspect) {
        return switch (aspect) {
            case TYPE -> EventMessages.Hint_type;
            case ADDRESS -> EventMessages.Hint_address;
            case DATA -> EventMessages.Hint_data;
            case DELTA -> EventMessages.Hint_delta;
            case MEANING -> EventMessages.Hint_meaning;
            default -> "";
        };
    }

    private void place() {
        List<EventColumn> shown = new ArrayList<>();
        for (GridHeader.Place place : grid.header().places()) {
            shown.add(place.column());
            Text field = fields.computeIfAbsent(place.column().aspect(), a -> create(place.column()));
            int from = Math.max(GridLook.MARGIN, place.x());
            int width = place.x() + place.width() - from;
            // one that is scrolled away waits beside the table: the keyboard can still come to it
            field.setBounds(width > LEAST_SEEN ? from : -place.width() - GridLook.MARGIN, grid.look().headHeight,
                    Math.max(1, (width > LEAST_SEEN ? width : place.width()) - 1), height);
        }
        grid.setTabList(shown.stream().map(c -> fields.get(c.aspect())).toArray(Text[]::new));
        fields.entrySet().removeIf(entry -> {
            boolean gone = shown.stream().noneMatch(c -> c.aspect() == entry.getKey());
            if (gone) {
                entry.getValue().dispose();
            }
            return gone;
        });
    }

    private void check(Text field, Aspect column) {
        String problem = "";
        try {
            ColumnQuery.of(column, field.getText());
        } catch (FilterException e) {
            problem = e.getMessage();
        }
        keys.tell(field, problem);
    }

    /** The field of a column, or null if that is not shown. */
    Text field(Aspect column) {
        return fields.get(column);
    }

    /**
     * An expression of each field that has a text.
     *
     * @throws FilterException if one cannot be understood
     */
    List<String> expressions() {
        List<String> all = new ArrayList<>();
        for (Map.Entry<Aspect, Text> field : fields.entrySet()) {
            String expression = ColumnQuery.of(field.getKey(), field.getValue().getText());
            if (!expression.isEmpty()) {
                all.add(expression);
            }
        }
        return all;
    }

    void clear() {
        fields.values().forEach(field -> field.setText(""));
    }
}
