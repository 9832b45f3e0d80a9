/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.tlplint.model.Truth;
import org.tlplint.ui.internal.Texts;

/** What the Properties view shows of an object: names and values in groups, in the order in which they were added. */
final class PropertyList implements IPropertySource {

    private final List<IPropertyDescriptor> descriptors = new ArrayList<>();
    private final List<Supplier<Object>> values = new ArrayList<>();
    private String group = "";

    /** What is added from now on belongs to a group. */
    PropertyList group(String title) {
        group = title;
        return this;
    }

    /** Adds a text; none if there is nothing to say. */
    PropertyList add(String name, Object value) {
        return value == null || value.toString().isEmpty() ? this : lazily(name, () -> value.toString());
    }

    /** Adds a number with its thousands set apart. */
    PropertyList count(String name, long value) {
        return add(name, Texts.count(value));
    }

    /** Adds a yes, a no or a question mark. */
    PropertyList truth(String name, Truth value) {
        return add(name, switch (value) {
            case YES -> StateMessages.Truth_set;
            case NO -> StateMessages.Truth_clear;
            default -> StateMessages.Unknown;
        });
    }

    /** Adds a text that may come to be known later. */
    PropertyList lazily(String name, Supplier<Object> value) {
        PropertyDescriptor descriptor = new PropertyDescriptor(values.size(), name);
        descriptor.setCategory(group);
        descriptor.setAlwaysIncompatible(true);
        descriptors.add(descriptor);
        values.add(value);
        return this;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return descriptors.toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(Object id) {
        return values.get((Integer) id).get();
    }

    @Override
    public Object getEditableValue() {
        return null;
    }

    @Override
    public boolean isPropertySet(Object id) {
        return false;
    }

    @Override
    public void resetPropertyValue(Object id) {
        // nothing can be changed
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        // nothing can be changed
    }
}
