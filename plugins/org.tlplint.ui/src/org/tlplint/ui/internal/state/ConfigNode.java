/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import org.eclipse.osgi.util.NLS;
import org.tlplint.core.pci.ConfigSpace;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.register.BlockLayout.Kind;
import org.tlplint.core.register.FieldLayout.Format;
import org.tlplint.core.register.FieldValue;
import org.tlplint.core.register.RegisterBlock;
import org.tlplint.core.register.RegisterTree;
import org.tlplint.core.register.RegisterValue;

/**
 * A line of the tree of registers: the header or a capability, a register, or a field. Two are equal if they stand for the
 * same thing in whichever function and at whichever event, so that what is open and selected stays so.
 */
public final class ConfigNode {

    private final ConfigNode parent;
    private final String key;
    private final String name;
    private final String place;
    private final String value;
    private final String meaning;
    private final String before;
    private final RegisterValue register;
    private final RegisterBlock block;
    private final List<ConfigNode> children = new ArrayList<>();
    private boolean changedBelow;

    private ConfigNode(ConfigNode parent, String key, String name, String place, String value, String meaning,
            String before, RegisterBlock block, RegisterValue register) {
        this.parent = parent;
        this.key = key;
        this.name = name;
        this.place = place;
        this.value = value;
        this.meaning = meaning;
        this.before = before;
        this.block = block;
        this.register = register;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /**
     * The tree of a function.
     *
     * @param before the function as it is compared with, or null if it was not known then
     */
    static List<ConfigNode> of(FunctionState before, FunctionState after) {
        RegisterTree tree = RegisterTree.of(after);
        ConfigSpace old = before == null ? new ConfigSpace() : before.config();
        RegisterTree oldTree = before == after || before == null ? tree : RegisterTree.of(before);
        List<ConfigNode> nodes = new ArrayList<>();
        for (RegisterBlock block : tree.blocks()) {
            nodes.add(block(block, old, oldTree));
        }
        return nodes;
    }

    private static ConfigNode block(RegisterBlock block, ConfigSpace old, RegisterTree oldTree) {
        Kind kind = block.layout().kind();
        String place = kind == Kind.HEADER ? "" : offset(block.offset());
        String meaning = block.registers().isEmpty() ? StateMessages.Config_not_decoded
                : kind == Kind.EXTENDED ? NLS.bind(StateMessages.Config_version, block.version()) : "";
        ConfigNode node = new ConfigNode(null, kind.ordinal() + ":" + Integer.toHexString(block.layout().id()),
                block.layout().title(), place, "", meaning, null, block, null);
        for (RegisterValue register : block.registers()) {
            register(node, block, register, old, oldTree.at(register.offset()));
        }
        return node;
    }

    private static void register(ConfigNode parent, RegisterBlock block, RegisterValue register, ConfigSpace old,
            RegisterValue was) {
        boolean changed = register.differs(old);
        boolean same = was != null && was.layout() == register.layout();
        ConfigNode node = new ConfigNode(parent,
                parent.key + "/" + register.layout().offset() + "." + register.layout().title(),
                register.layout().title(), offset(register.offset()), register.hex(), summary(register),
                changed ? same ? was.hex() : StateMessages.Unknown : null, block, register);
        if (changed) {
            parent.changedBelow = true;
        }
        for (int i = 0; i < register.fields().size(); i++) {
            FieldValue field = register.fields().get(i);
            boolean fieldChanged = changed && register.differs(field, old);
            String fieldWas = same && i < was.fields().size() ? was.fields().get(i).text() : StateMessages.Unknown;
            new ConfigNode(node, node.key + "/" + field.layout().low(), field.layout().title(),
                    NLS.bind(field.layout().width() == 1 ? StateMessages.Config_bit : StateMessages.Config_bits,
                            field.bits()),
                    field.text(), "",
                    fieldChanged ? fieldWas : null, block, register);
        }
    }

    /** What lspci shows of a register: flags with + or -, a question mark for one that is not known. */
    private static String summary(RegisterValue register) {
        if (!register.meaning().isEmpty() || register.known() == 0) {
            return register.meaning();
        }
        StringJoiner text = new StringJoiner(" ");
        for (FieldValue field : register.fields()) {
            String name = field.layout().lspci().replaceFirst("^\\?", "").replaceFirst(".*[ ,(:](?=\\S+$)(?!.*\\*)",
                    "");
            if (field.layout().format() == Format.FLAG) {
                name = name.isEmpty() ? field.layout().title().replace(" ", "") : name;
                text.add(name + (!field.isKnown() ? "?" : field.value() != 0 ? "+" : "-"));
            } else {
                text.add(name.contains("*") ? name.replace("*", field.text())
                        : field.layout().title() + "=" + field.text());
            }
        }
        return text.toString();
    }

    private static String offset(int offset) {
        return "%03x".formatted(offset);
    }

    ConfigNode parent() {
        return parent;
    }

    /** Registers of a capability, fields of a register. */
    public List<ConfigNode> children() {
        return children;
    }

    /** What is kept of it from one run of the workbench to the next. */
    String key() {
        return key;
    }

    /** Name of the capability, register or field. */
    public String name() {
        return name;
    }

    /** Offset or bits. */
    public String place() {
        return place;
    }

    /** Its value; empty for a capability. */
    public String value() {
        return value;
    }

    /** What its value means. */
    public String meaning() {
        return meaning;
    }

    /** What it held in the state that is compared with; null if the same. */
    public String before() {
        return before;
    }

    /** Whether it, or something in it, holds another value than in the state that is compared with. */
    public boolean isChanged() {
        return before != null || changedBelow;
    }

    /** Its register, or that of its field; null for a capability. */
    RegisterValue register() {
        return register;
    }

    RegisterBlock block() {
        return block;
    }

    /** The section of the specification that tells of it; empty if none is known. */
    String section() {
        return register == null ? block.layout().section() : register.layout().section();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConfigNode node && node.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
