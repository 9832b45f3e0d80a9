/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

/**
 * How the completions of a trace fit its non-posted requests. Only requests and completions with a tag are counted; a capture
 * that begins or ends in the middle of things has a few without their counterpart.
 *
 * @param answered requests that were answered to the end
 * @param unsuccessful completions with a status other than Successful Completion
 * @param retried those among them with Request Retry Status
 * @param withoutRequest completions that answer no request that waits: its request is not shown, or it came twice
 * @param unanswered requests without a last completion: none is shown, or their tag was used again before
 */
public record CompletionCounts(long answered, long unsuccessful, long retried, long withoutRequest, long unanswered) {

    public static final CompletionCounts NONE = new CompletionCounts(0, 0, 0, 0, 0);

    /** Whether the trace shows completions at all: if not, that nothing is answered means nothing. */
    public boolean any() {
        return answered + unsuccessful + withoutRequest > 0;
    }
}
