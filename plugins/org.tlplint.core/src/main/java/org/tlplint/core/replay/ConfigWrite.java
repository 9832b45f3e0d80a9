/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

/**
 * A write to configuration space took effect. Comes after the step of the register that was written, such as
 * {@link CommandWrite}, and before a {@link FunctionReset} that it brings about. Bytes that were not enabled divide a write
 * into several.
 */
public final class ConfigWrite extends ConfigAccess {
}
