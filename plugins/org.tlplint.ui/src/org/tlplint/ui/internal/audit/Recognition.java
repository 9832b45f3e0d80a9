/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.tlplint.formats.Detection;
import org.tlplint.ui.internal.Messages;

/** Says whether a file was recognised, in the words of the workbench. */
public final class Recognition {

    private Recognition() {
    }

    /** What the file looks like and what was tried, if no format fits; else an empty text. */
    public static String problem(Detection detection) {
        if (!detection.ranking().isEmpty() && detection.ranking().get(0).confidence() >= Detection.SURE) {
            return "";
        }
        String tried = detection.ranking().stream()
                .map(c -> NLS.bind(Messages.Trace_tried, c.format().title(), c.confidence()))
                .collect(Collectors.joining(", "));
        return NLS.bind(Messages.Trace_not_recognised,
                new Object[] {detection.name(), detection.content(), tried});
    }
}
