/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.extend;

import java.util.concurrent.Callable;

/**
 * An implementation that somebody else brings. It has not been tried yet: its class may be missing, or fail.
 *
 * @param <T> the interface that it implements
 * @param from who brings it: the name of a bundle, or of a JAR
 * @param name name of its class
 * @param maker makes a new instance; whatever it throws is a problem of this contribution only
 */
public record Contribution<T>(String from, String name, Callable<? extends T> maker) {
}
