/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.device;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.tlplint.core.trace.Bdf;

/**
 * Reads device descriptions: a first line {@code tlplint-device 1}, then sections {@code [device]} with {@code function =} or
 * {@code id =}, each followed by its {@code [store NAME]} sections; {@code key = value}, one a line; {@code #} begins a comment.
 */
public final class DescriptionReader {

    /** Characters of a description; more are refused. */
    public static final int MAX_LENGTH = 1 << 18;
    /** Devices of a description. */
    public static final int MAX_DEVICES = 64;
    /** Stores of a device. */
    public static final int MAX_STORES = 16;

    private static final String NAME = "tlplint-device";
    private static final String HEADER = NAME + " 1";
    private static final int SHOWN = 60;

    private final String name;
    private final List<DeviceDescription> devices = new ArrayList<>();
    private Section device;
    private Section store;
    private String storeName;
    private List<StoreLayout> stores = new ArrayList<>();
    private final Set<String> storeNames = new HashSet<>();

    private DescriptionReader(String name) {
        this.name = name;
    }

    /**
     * Reads a description.
     *
     * @param name of the file, for messages
     * @throws DescriptionException if it is none, or says what cannot be; the message names the line
     */
    public static DeviceDescriptions read(String text, String name) throws DescriptionException {
        if (text.length() > MAX_LENGTH) {
            throw new DescriptionException(
                    "%s is no device description: it is longer than %,d characters".formatted(name, MAX_LENGTH));
        }
        return new DescriptionReader(name).read(text);
    }

    private DeviceDescriptions read(String text) throws DescriptionException {
        boolean header = false;
        int number = 0;
        for (String raw : text.split("\\R", -1)) {
            number++;
            int comment = raw.indexOf('#');
            String line = (comment < 0 ? raw : raw.substring(0, comment)).strip();
            if (line.isEmpty()) {
                continue;
            }
            if (!header) {
                requireHeader(line, number);
                header = true;
            } else if (line.startsWith("[")) {
                section(line, number);
            } else {
                setting(line, number);
            }
        }
        if (!header) {
            throw new DescriptionException(notOne());
        }
        endDevice();
        if (devices.isEmpty()) {
            throw new DescriptionException(name, number, "no [device] section: nothing is described");
        }
        return new DeviceDescriptions(devices);
    }

    private String notOne() {
        return "%s is not a device description: it does not begin with the line \"%s\"".formatted(name, HEADER);
    }

    private void requireHeader(String line, int number) throws DescriptionException {
        if (line.startsWith(NAME + ' ') && !line.equals(HEADER)) {
            throw at(number, "a device description of version %s; this program reads version 1"
                    .formatted(shown(line.substring(NAME.length() + 1))));
        }
        if (!line.equals(HEADER)) {
            throw new DescriptionException(notOne());
        }
    }

    private void section(String line, int number) throws DescriptionException {
        String[] words = line.endsWith("]") ? line.substring(1, line.length() - 1).strip().split("\\s+")
                : new String[0];
        if (words.length == 1 && words[0].equals("device")) {
            endDevice();
            device = new Section(name, "[device]", number, Set.of("function", "id"));
            if (devices.size() == MAX_DEVICES) {
                throw at(number, "more than %d devices in one description".formatted(MAX_DEVICES));
            }
        } else if (words.length == 2 && words[0].equals("store")) {
            if (device == null) {
                throw at(number, "a store of no device: [device] comes first");
            }
            endStore();
            if (!words[1].matches("[A-Za-z0-9._-]{1,32}")) {
                throw at(number, "\"%s\" cannot be the name of a store: up to 32 letters, digits, \".\", \"_\" or \"-\""
                        .formatted(shown(words[1])));
            }
            if (!storeNames.add(words[1])) {
                throw at(number, "the device has two stores \"%s\"".formatted(words[1]));
            }
            if (stores.size() == MAX_STORES) {
                throw at(number, "more than %d stores of one device".formatted(MAX_STORES));
            }
            storeName = words[1];
            store = new Section(name, "[store %s]".formatted(words[1]), number, StoreSection.KEYS);
        } else {
            throw at(number, "\"%s\" is no section; there are [device] and [store NAME]".formatted(shown(line)));
        }
    }

    private void setting(String line, int number) throws DescriptionException {
        int at = line.indexOf('=');
        Section section = store != null ? store : device;
        if (at < 0) {
            throw at(number, "\"%s\" is neither a [section] nor \"key = value\"".formatted(shown(line)));
        }
        if (section == null) {
            throw at(number, "a setting before the first section: [device] comes first");
        }
        section.set(line.substring(0, at).strip(), line.substring(at + 1).strip(), number);
    }

    private void endStore() throws DescriptionException {
        if (store != null) {
            StoreLayout layout = StoreSection.layout(storeName, store);
            if (layout.bar() == StoreLayout.NONE && !device.has("function")) {
                throw store.wrong("window", "a window of system addresses is that of one function: "
                        + "its [device] needs \"function = BUS:DEVICE.FUNCTION\"");
            }
            stores.add(layout);
            store = null;
        }
    }

    private void endDevice() throws DescriptionException {
        if (device == null) {
            return;
        }
        endStore();
        if (stores.isEmpty()) {
            throw at(device.line(), "the device has no [store NAME] section");
        }
        if (!device.has("function") && !device.has("id")) {
            throw at(device.line(), "[device] needs \"function = BUS:DEVICE.FUNCTION\" or \"id = VENDOR:DEVICE\"");
        }
        int vendor = DeviceDescription.ANY;
        int id = DeviceDescription.ANY;
        if (device.has("id")) {
            String[] ids = device.get("id").split(":", -1);
            if (ids.length != 2 || !ids[0].matches("[0-9a-fA-F]{4}") || !ids[1].matches("[0-9a-fA-F]{4}")) {
                throw device.wrong("id", "is not VENDOR:DEVICE, each of four hexadecimal digits, such as 8086:0b25");
            }
            vendor = Integer.parseInt(ids[0], 16);
            id = Integer.parseInt(ids[1], 16);
        }
        int function = Bdf.NONE;
        if (device.has("function")) {
            function = Bdf.parse(device.get("function"));
            if (function == Bdf.NONE) {
                throw device.wrong("function", "is not BUS:DEVICE.FUNCTION, such as 01:00.0");
            }
        }
        devices.add(new DeviceDescription(function, vendor, id, stores));
        device = null;
        stores = new ArrayList<>();
        storeNames.clear();
    }

    private DescriptionException at(int line, String problem) {
        return new DescriptionException(name, line, problem);
    }

    /** Foreign text as a message may show it: short, and nothing in it that a terminal obeys. */
    static String shown(String text) {
        String plain = text.replaceAll("\\p{C}", "?");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "...";
    }
}
