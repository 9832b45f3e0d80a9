/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;

/** Completions and requests that fit each other, and those that do not. */
class CompletionCountsTest {

    private final Replay replay = new Replay(step -> {});
    private final TraceEvent event = new TraceEvent();
    private long index;

    private TraceEvent begin(EventKind kind, int tag) {
        return event.begin(kind, index, ++index, 0).setRequester(0x0100).setTag(tag);
    }

    private void request(EventKind kind, int tag, int bytes) {
        replay.accept(begin(kind, tag).setAddress(0x1000).setLength(bytes));
    }

    private void complete(int tag, int bytes, int left) {
        replay.accept(begin(EventKind.COMPLETION, tag).setStatus(CompletionStatus.SUCCESSFUL).setLength(bytes)
                .setSize(left));
    }

    private void refuse(int tag, CompletionStatus status) {
        replay.accept(begin(EventKind.COMPLETION, tag).setStatus(status));
    }

    private void expect(long answered, long unsuccessful, long retried, long withoutRequest, long unanswered) {
        assertEquals(new CompletionCounts(answered, unsuccessful, retried, withoutRequest, unanswered),
                replay.completions());
    }

    @Test
    void everyKindOfRequestIsAnswered() {
        int tag = 0;
        for (EventKind kind : new EventKind[] {EventKind.CONFIG_READ, EventKind.CONFIG_WRITE, EventKind.MEMORY_READ,
                EventKind.IO_READ, EventKind.IO_WRITE, EventKind.ATOMIC}) {
            replay.accept(begin(kind, ++tag).setTarget(0x0200).setAddress(0x10).setLength(4));
        }
        request(EventKind.MEMORY_WRITE, 99, 4);
        expect(0, 0, 0, 0, 6);
        assertFalse(replay.completions().any());
        for (; tag > 0; tag--) {
            complete(tag, 4, 4);
        }
        expect(6, 0, 0, 0, 0);
        assertTrue(replay.completions().any());
    }

    @Test
    void anAnswerInPartsIsOneAnswer() {
        request(EventKind.MEMORY_READ, 1, 128);
        complete(1, 64, 128);
        expect(0, 0, 0, 0, 1);
        complete(1, 64, 64);
        expect(1, 0, 0, 0, 0);
        // without Byte Counts
        request(EventKind.MEMORY_READ, 1, 128);
        complete(1, 64, 0);
        complete(1, 64, 0);
        expect(2, 0, 0, 0, 0);
        // a part is refused: no further ones come
        request(EventKind.MEMORY_READ, 1, 128);
        complete(1, 64, 128);
        refuse(1, CompletionStatus.COMPLETER_ABORT);
        expect(3, 1, 0, 0, 0);
    }

    @Test
    void aCompletionTwiceAnswersNothing() {
        request(EventKind.MEMORY_READ, 1, 4);
        complete(1, 4, 4);
        complete(1, 4, 4);
        expect(1, 0, 0, 1, 0);
    }

    @Test
    void aRetryAnswersAndTheRequestComesAgain() {
        request(EventKind.CONFIG_READ, 1, 4);
        refuse(1, CompletionStatus.REQUEST_RETRY);
        request(EventKind.CONFIG_READ, 1, 4);
        complete(1, 4, 4);
        expect(2, 1, 1, 0, 0);
    }

    @Test
    void otherRequestersAndTagsAreOthers() {
        request(EventKind.MEMORY_READ, 1, 4);
        replay.accept(begin(EventKind.COMPLETION, 1).setRequester(0x0200).setStatus(CompletionStatus.SUCCESSFUL));
        complete(0x101, 4, 4);
        refuse(2, CompletionStatus.UNSUPPORTED_REQUEST);
        expect(0, 1, 0, 3, 1);
    }

    @Test
    void aTagUsedAgainLeavesItsFirstRequestUnanswered() {
        request(EventKind.MEMORY_READ, 1, 4);
        request(EventKind.MEMORY_READ, 1, 4);
        complete(1, 4, 4);
        expect(1, 0, 0, 0, 1);
    }

    @Test
    void whatIsAnsweredAtOnceWaitsForNothing() {
        replay.accept(begin(EventKind.MEMORY_READ, 1).setAddress(0).setData(1, 4));
        replay.accept(begin(EventKind.CONFIG_WRITE, 1).setTarget(0x100).setAddress(4).setData(1, 2)
                .setStatus(CompletionStatus.SUCCESSFUL));
        replay.accept(event.begin(EventKind.COMPLETION, 0, 1, 0).setStatus(CompletionStatus.SUCCESSFUL));
        expect(0, 0, 0, 0, 0);
    }

    @Test
    void memoryIsBoundedAndNothingIsLostFromTheCount() {
        for (int requester = 0; requester < 200; requester++) {
            for (int tag = 0; tag < 1024; tag++) {
                replay.accept(begin(EventKind.MEMORY_READ, tag).setRequester(requester).setAddress(0).setLength(4));
            }
        }
        assertEquals(200 * 1024, replay.completions().unanswered());
        replay.accept(begin(EventKind.COMPLETION, 1023).setRequester(199).setStatus(CompletionStatus.SUCCESSFUL));
        expect(1, 0, 0, 0, 200 * 1024 - 1);
    }
}
