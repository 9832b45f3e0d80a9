/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

/**
 * Something that the reader of an overview may want to do next.
 *
 * @param icon name of its picture
 * @param text of the link
 * @param why what it is good for, in a few words
 */
public record OverviewStep(String icon, String text, String why, Runnable run) {
}
