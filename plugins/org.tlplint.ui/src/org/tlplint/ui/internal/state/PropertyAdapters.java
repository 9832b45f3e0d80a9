/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.IPropertySource;
import org.tlplint.core.register.FieldValue;
import org.tlplint.core.register.RegisterValue;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventRow;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.findings.FindingNode;

/** Makes properties of what can be selected in pages and views. */
public final class PropertyAdapters implements IAdapterFactory {

    /** The event that was read last, for the property page. UI thread. */
    private static EventSelection known;
    private static EventRow knownRow;

    @Override
    public <T> T getAdapter(Object object, Class<T> type) {
        IPropertySource source = type != IPropertySource.class ? null : switch (object) {
            case EventSelection event -> event(event);
            case OutlineNode node -> node.object() == null ? null : AuditProperties.of(node.object());
            case EntryRow entry -> entry(entry);
            case RegisterRow register -> register(register);
            case ConfigNode node -> node(node);
            case FindingNode finding -> AuditProperties.of(finding.finding());
            case EObject model -> AuditProperties.of(model);
            default -> null;
        };
        return type.cast(source);
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IPropertySource.class};
    }

    /** The row of an event, or null while it is not known. */
    static EventRow row(EventSelection event) {
        return event.equals(known) ? knownRow : null;
    }

    /** The row of an event has been read. */
    static void know(EventSelection event, EventRow row) {
        known = event;
        knownRow = row;
    }

    private static PropertyList event(EventSelection event) {
        PropertyList list = new PropertyList().group(StateMessages.Property_event);
        for (Aspect aspect : Aspect.values()) {
            EventRow now = row(event);
            if (now != null && !now.get(aspect).isEmpty()) {
                list.add(aspect.title(), now.get(aspect));
            }
        }
        if (row(event) == null) {
            list.add(Aspect.NUMBER.title(), event.event()).add(StateMessages.Property_event,
                    StateMessages.Property_reading);
        }
        list.group(StateMessages.Property_source).add(StateMessages.Property_name, event.session().target().name());
        if (event.session().format() != null) {
            list.add(StateMessages.Property_format, event.session().format().title());
        }
        return list;
    }

    private static PropertyList entry(EntryRow entry) {
        String[] names = {StateMessages.Entry, StateMessages.Entry_state, StateMessages.Address, StateMessages.Upper,
                StateMessages.Data, StateMessages.Control, StateMessages.Pending, StateMessages.Written_by};
        PropertyList list = new PropertyList().group(StateMessages.Property_entry)
                .add(StateMessages.Property_store, entry.store());
        for (int i = 0; i < names.length; i++) {
            list.add(names[i], entry.now().get(i));
        }
        list.group(StateMessages.Property_before);
        for (int i = 0; i < names.length; i++) {
            if (entry.isChanged(i)) {
                list.add(names[i], entry.before().get(i));
            }
        }
        return list;
    }

    private static PropertyList register(RegisterRow row) {
        PropertyList list = new PropertyList().group(StateMessages.Register)
                .add(StateMessages.Property_name, row.name())
                .add(StateMessages.Value, row.now())
                .add(StateMessages.Property_offset, AuditProperties.hex(row.offset(), 3))
                .add(StateMessages.Written_by, row.by() == null ? "" : EntryRow.writer(row.by()));
        return row.isChanged() ? list.group(StateMessages.Property_before).add(StateMessages.Value, row.before())
                : list;
    }

    private static PropertyList node(ConfigNode node) {
        PropertyList list = new PropertyList().group(StateMessages.Property_capability)
                .add(StateMessages.Property_name, node.block().layout().title())
                .add(StateMessages.Property_offset, AuditProperties.hex(node.block().offset(), 3))
                .add(StateMessages.Property_id, node.block().layout().id() == 0 ? ""
                        : AuditProperties.hex(node.block().layout().id(), 2));
        if (node.block().version() > 0) {
            list.add(StateMessages.Property_version, node.block().version());
        }
        RegisterValue register = node.register();
        if (register == null) {
            return list;
        }
        list.group(StateMessages.Register).add(StateMessages.Property_name, register.layout().title())
                .add(StateMessages.Property_offset, AuditProperties.hex(register.offset(), 3))
                .add(StateMessages.Property_size, Texts.bytes(register.layout().bytes()))
                .add(StateMessages.Value, register.hex()).add(StateMessages.Config_meaning, register.meaning())
                .add(StateMessages.Property_spec, register.layout().section());
        list.group(StateMessages.Property_fields);
        for (FieldValue field : register.fields()) {
            list.add(field.bits() + "  " + field.layout().title(), field.text());
        }
        if (node.before() != null) {
            list.group(StateMessages.Property_before).add(node.name(), node.before());
        }
        return list;
    }
}
