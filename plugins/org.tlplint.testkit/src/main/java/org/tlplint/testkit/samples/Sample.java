/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.testkit.samples;

import java.util.Map;

/**
 * One small trace.
 *
 * @param name of its file
 * @param bytes its content, unpacked; not copied
 * @param settings what a person must set to read it, by the names of the format's options
 * @param byHand why detection cannot know its format; null if it can
 */
public record Sample(String name, byte[] bytes, Map<String, String> settings, String byHand) {

    @Override
    public String toString() {
        return name;
    }
}
