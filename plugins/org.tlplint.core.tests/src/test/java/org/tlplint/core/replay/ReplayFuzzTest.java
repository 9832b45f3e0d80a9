/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.ResetKind;
import org.tlplint.core.trace.Sender;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/** Whatever a reader puts into an event, the replay takes it. */
class ReplayFuzzTest {

    private static final int SEEDS = 400;
    private static final int EVENTS = 400;
    private static final long[] NUMBERS = {0, 1, 2, 3, 4, 7, 8, 9, 15, 16, 32, 0x34, 0x40, 0x50, 0xb0, 0xb2, 0xff,
            0x100, 0xfff,
            0x1000, 2047, 2048, 0x2000, 0x2ff0, 0x3000, 0x7fff_ffff, 0x8000_0000L, 0xffff_ffffL, 0x1fff_ffff_ffffL,
            0xf000_2000L,
            0xf000_200cL, 0xf000_3000L, 0xfee0_1000L, -1, -2, -16, -4096, Long.MIN_VALUE, Long.MAX_VALUE,
            Integer.MIN_VALUE};

    private final TraceEvent event = new TraceEvent();
    private Random random;

    @Test
    void takesAnyEvent() {
        for (int seed = 0; seed < SEEDS; seed++) {
            random = new Random(seed);
            Events e = random.nextBoolean() ? Events.live() : new Events();
            e.listen(ReplayFuzzTest::lookAt);
            for (int i = 0; i < EVENTS; i++) {
                if (random.nextInt(50) == 0) {
                    e.enumerate(Bdf.of(0, 1, 0, random.nextInt(3)), 0xf000_0000L);
                }
                arbitrary(i);
                try {
                    Replay replay = e.replay();
                    replay.setTraits(traits());
                    replay.accept(event);
                    if (random.nextInt(64) == 0) {
                        e.replay(Replay.from(replay.checkpoint(null), ReplayFuzzTest::lookAt));
                    }
                } catch (RuntimeException x) {
                    fail("seed %d, event %d: %s".formatted(seed, i, describe()), x);
                }
            }
            e.replay().finish(event);
        }
    }

    /** What rules ask. */
    private static void lookAt(Step step) {
        step.at();
        if (step.function() != null) {
            step.isSettled(step.function().resetBy());
        }
        switch (step) {
            case EntryWrite s -> {
                s.entry().isInitialised();
                s.messageChanged();
                s.maskChangedBefore();
                s.unmasks();
            }
            case TableAccess s -> s.vector();
            case MessageSent s -> {
                s.isEveryMaskBitSet();
                s.isTainted();
                s.lastMaskChange();
                if (s.isMsix() || s.fit() == MessageSent.Fit.PAST_ENTRY) {
                    s.entry().holds(s.address(), s.data());
                }
            }
            case MsiWrite s -> {
                s.addressChanged();
                s.dataChanged();
                s.msi().isEveryVectorMasked();
            }
            case PendingRead s -> {
                for (int i = 0; i < s.count(); i++) {
                    s.msix().isPending(s.firstVector() + i);
                    s.isPendingBefore(s.firstVector() + i);
                }
            }
            case ConfigAccess s -> {
                s.differs();
                s.valueAt(s.offset() & ~3, 4);
                s.function().isWrittenSinceReset(s.offset(), s.bytes());
            }
            case EntryRead s -> {
                for (int i = 0; i < 4; i++) {
                    s.differs(i);
                    s.entry().isWritten(i);
                }
            }
            case DeviceAccess s -> s.function().bars().size(s.bar());
            default -> step.timeNs();
        }
    }

    private Set<Trait> traits() {
        return random.nextBoolean() ? EnumSet.noneOf(Trait.class) : EnumSet.of(Trait.COMPLETIONS);
    }

    private long number() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextLong();
            case 1 -> random.nextInt(4200) - 50;
            default -> NUMBERS[random.nextInt(NUMBERS.length)];
        };
    }

    private int function() {
        return switch (random.nextInt(8)) {
            case 0 -> (int) number();
            case 1 -> Bdf.NONE;
            default -> Bdf.of(0, 1, 0, random.nextInt(3));
        };
    }

    private <T> T any(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private void arbitrary(int i) {
        event.begin(any(EventKind.values()), i, i, i);
        event.setBar((int) number()).setSize(number()).setMessageCode(random.nextInt(256)).setCompleter(function());
        event.setScope(any(AddressScope.values())).setSender(any(Sender.values()))
                .setResetKind(any(ResetKind.values()));
        for (Field field : Field.values()) {
            if (random.nextInt(4) != 0) {
                set(field);
            }
        }
    }

    private void set(Field field) {
        switch (field) {
            case TIME -> event.setTimeNs(number());
            case DIRECTION -> event.setDirection(any(Direction.values()));
            case REQUESTER -> event.setRequester(function());
            case TARGET -> event.setTarget(function());
            case ADDRESS -> event.setAddress(number());
            case LENGTH -> event.setLength((int) number());
            case BYTE_ENABLES -> event.setByteEnables((int) number(), (int) number());
            case DATA -> data();
            case STATUS -> event.setStatus(any(CompletionStatus.values()));
            case TAG -> event.setTag(random.nextInt(4));
            case TRAFFIC_CLASS -> event.setTrafficClass((int) number());
            case ATTRIBUTES -> event.setAttributes((int) number());
            case HEADER -> event.setHeaderDwords((int) number());
            case VECTOR -> event.setVector((int) number());
        }
    }

    private void data() {
        if (random.nextInt(4) == 0) {
            byte[] bytes = new byte[random.nextInt(5000)];
            random.nextBytes(bytes);
            event.setData(bytes, 0, bytes.length);
        } else {
            event.setData(number(), random.nextInt(12) - 1);
        }
    }

    private String describe() {
        return "%s target %x requester %x address %x scope %s bar %d length %d payload %d".formatted(event.kind(),
                event.target(),
                event.requester(), event.address(), event.scope(), event.bar(), event.length(), event.payloadLength());
    }
}
