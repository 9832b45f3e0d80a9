/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.core.Events.D;
import static org.tlplint.core.Slots.DOORBELL;
import static org.tlplint.core.Slots.MAIN;
import static org.tlplint.core.Slots.QUEUES;
import static org.tlplint.core.Slots.devices;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.pci.InterruptStore;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.ResetKind;

/** Message stores outside the MSI-X Table: where accesses go, and whose messages are whose. */
class InterruptStoreTest {

    private static final String STORES = """
            tlplint-device 1
            [device]
            id = 8086:1234
            [store main]
            window = BAR0 + 0x8000
            slots = 64
            stride = 16
            address = 0
            data = 8
            control = 12
            mask_bit = 0
            after_reset = masked
            [store queues]
            window = BAR0 + 0x4000
            slots = 8
            stride = 256
            address = 0x20
            data = 0x28
            mask_bit = none
            [store errors]
            window = BAR0 + 0x4000
            slots = 8
            stride = 256
            address_low = 0x40
            data = 0x44
            control = 0x48
            mask_bit = 9
            masked_when = 0
            after_reset = unmasked
            """;

    private final Events e = Events.fresh(devices(STORES));

    private InterruptStore store(int index) {
        return e.f().stores().get(index);
    }

    private Events program(int slot, long address, int data) {
        long at = MAIN + slot * 16L;
        return e.w(at, address).w(at + 4, address >>> 32).w(at + 8, data).w(at + 12, 0);
    }

    @Test
    void aSlotIsWrittenLikeAnEntry() {
        assertEquals(3, e.f().stores().size());
        assertEquals(Truth.TRUE, store(0).maskBit(3));
        e.w(MAIN + 0x30, DOORBELL);
        EntryWrite write = e.last(EntryWrite.class);
        assertSame(store(0), write.store());
        assertEquals(3, write.vector());
        assertTrue(write.isOfInterruptStore());
        assertEquals(Truth.TRUE, write.maskedBefore());
        e.w(MAIN + 0x38, 0x4055).w(MAIN + 0x3c, 0xffff_0000L);
        write = e.last(EntryWrite.class);
        assertTrue(write.unmasks(), "other bits of the control DWORD do not matter");
        assertEquals(DOORBELL, store(0).entry(3).address() & 0xffff_ffffL);
        assertNull(e.msix().touched(3), "the Table is not touched");
        assertNull(e.last(DeviceAccess.class));
    }

    @Test
    void aMessageOfASlot() {
        MessageSent m = program(7, DOORBELL, 0x4055).m(DOORBELL, 0x4055);
        assertEquals(Fit.ENTRY, m.fit());
        assertSame(store(0), m.store());
        assertEquals(7, m.vector());
        assertFalse(m.isMsix());
        m = e.m(DOORBELL, 0x9999);
        assertEquals(Fit.NOTHING, m.fit(), "the doorbell alone is no message of a slot");
        e.w(MAIN + 0x7c, 1).w(MAIN + 0x78, 0x4066).w(MAIN + 0x7c, 0);
        m = e.m(DOORBELL, 0x4055);
        assertEquals(Fit.PAST_ENTRY, m.fit());
        assertEquals(7, m.vector());
        assertSame(store(0), m.store());
    }

    @Test
    void sharedWithTheTableTheOneThatMaySend() {
        e.program(0, DOORBELL, 0x4055).control(Events.ENABLE);
        program(7, DOORBELL, 0x4055);
        assertSame(store(0), e.m(DOORBELL, 0x4055).store(), "entry 0 is masked");
        e.mask(0, false);
        assertSame(e.msix(), e.m(DOORBELL, 0x4055).store());
        e.control(0);
        assertSame(store(0), e.m(DOORBELL, 0x4055).store(), "MSI-X is disabled, which does not concern the store");
    }

    @Test
    void withoutRequesterTheOneThatHoldsIt() {
        program(7, DOORBELL, 0x4055);
        MessageSent m = e.anonymous(DOORBELL, 0x4055);
        assertSame(e.f(), m.function());
        assertSame(store(0), m.store());
        assertEquals(MessageSent.Attribution.MATCH, m.attribution());
    }

    @Test
    void perhapsOfASlotThatWasNotSeen() {
        Events late = Events.fresh(devices(STORES.replace("id = 8086:1234", "function = 01:00.0")));
        late.send(late.begin(EventKind.RESET).setTarget(D).setResetKind(ResetKind.POWER));
        late.cw(0x10, 4, 0xf000_0000L).cw(0x14, 4, 0).cw(0x04, 2, 6);
        assertEquals(Fit.PERHAPS, late.m(DOORBELL, 0x4055).fit());
    }

    @Test
    void twoStoresInOneStructure() {
        e.w(QUEUES + 0x100 + 0x20, DOORBELL).w(QUEUES + 0x100 + 0x28, 0x55);
        assertSame(store(1), e.last(EntryWrite.class).store());
        assertEquals(1, e.last(EntryWrite.class).vector());
        e.w(QUEUES + 0x100 + 0x48, 1 << 9);
        assertSame(store(2), e.last(EntryWrite.class).store());
        assertEquals(Truth.FALSE, store(2).isMasked(1), "the polarity");
        e.w(QUEUES + 0x100 + 0x48, ~(1 << 9) & 0xffff_ffffL);
        assertEquals(Truth.TRUE, store(2).isMasked(1));
        e.w(QUEUES + 0x100, 1);
        assertNull(e.last(EntryWrite.class), "no field of a store");
        assertNull(e.last(TableAccess.class));
    }

    @Test
    void oneWriteOfAWholeStructure() {
        byte[] image = new byte[0x80];
        put(image, 0x20, (int) DOORBELL);
        put(image, 0x28, 0x55);
        put(image, 0x40, (int) DOORBELL);
        put(image, 0x44, 0x66);
        e.send(e.begin(EventKind.MEMORY_WRITE).setDirection(Direction.DOWNSTREAM).setAddress(QUEUES + 0x200)
                .setLength(image.length).setData(image, 0, image.length));
        assertTrue(store(1).entry(2).holds(DOORBELL, 0x55).isTrue());
        assertTrue(store(2).entry(2).holds(DOORBELL, 0x66).isTrue());
        assertEquals(Truth.TRUE, store(2).isMasked(2));
        assertNull(store(2).entry(2).taintedBy(), "masked by the same write");
    }

    private static void put(byte[] into, int at, int value) {
        for (int i = 0; i < 4; i++) {
            into[at + i] = (byte) (value >>> i * 8);
        }
    }

    @Test
    void slotsWithoutMaskAreNeverMaskedNorTainted() {
        e.w(QUEUES + 0x20, DOORBELL).w(QUEUES + 0x24, 0).w(QUEUES + 0x28, 0x55);
        assertEquals(Truth.FALSE, store(1).isMasked(0));
        assertEquals(Fit.ENTRY, e.m(DOORBELL, 0x55).fit());
        e.w(QUEUES + 0x28, 0x66);
        MessageSent m = e.m(DOORBELL, 0x55);
        assertEquals(Fit.PAST_ENTRY, m.fit());
        assertFalse(m.isTainted());
    }

    @Test
    void aChangeWhileUnmaskedIsRemembered() {
        program(7, DOORBELL, 0x4055).w(MAIN + 0x78, 0x4066);
        assertNotNull(store(0).entry(7).taintedBy());
        assertTrue(e.m(DOORBELL, 0x4066).isTainted());
    }

    @Test
    void aReadTellsWhatASlotHolds() {
        e.send(e.begin(EventKind.RESET).setTarget(D).setResetKind(ResetKind.POWER));
        e.cw(0x10, 4, 0xf000_0000L).cw(0x14, 4, 0).cw(0x04, 2, 6);
        assertEquals(Truth.UNKNOWN, store(0).isMasked(2));
        e.r(MAIN + 0x2c, 0x8000_0000L);
        assertEquals(Truth.FALSE, store(0).isMasked(2));
        assertEquals(0, e.last(EntryRead.class).value(MsixEntry.VECTOR_CONTROL));
        e.rRequest(4, MAIN + 0x20, 16);
        e.send(e.completion(4).setData(new byte[] {0, 0x30, (byte) 0xe0, (byte) 0xfe, 0, 0, 0, 0, 0x55, 0x40, 0, 0, 1,
                0, 0, 0}, 0, 16));
        assertTrue(store(0).entry(2).holds(DOORBELL, 0x4055).isTrue());
        assertEquals(Truth.TRUE, store(0).isMasked(2));
    }

    @Test
    void anAccessThatIsNotDecodedDoesNothing() {
        e.cw(0x04, 2, 4).w(MAIN + 8, 0x4055);
        assertTrue(e.last(TableAccess.class).isLost());
        assertEquals(Truth.UNKNOWN, store(0).entry(0).holds(0, 0x4055));
        assertNull(e.last(EntryWrite.class));
    }

    @Test
    void aResetPutsBackTheInitialState() {
        program(7, DOORBELL, 0x4055).w(QUEUES + 0x48, 0);
        e.send(e.begin(EventKind.RESET).setTarget(D));
        assertEquals(Truth.TRUE, store(0).isMasked(7));
        assertEquals(Truth.FALSE, store(0).entry(7).isInitialised());
        assertEquals(Truth.FALSE, store(2).isMasked(0), "unmasked, says its description");
        assertNull(store(0).entry(7).messageWrittenBy());
    }

    @Test
    void inABarThatTheSourceNames() {
        e.send(e.begin(EventKind.MEMORY_WRITE).setDirection(Direction.DOWNSTREAM).setScope(AddressScope.BAR)
                .setTarget(D).setBar(0).setAddress(0x8018).setLength(4).setData(0x4055, 4));
        assertEquals(1, e.last(EntryWrite.class).vector());
        assertEquals(0x4055, store(0).entry(1).data());
    }

    @Test
    void atSystemAddressesBeforeAnythingElseIsKnown() {
        Events early = new Events();
        early.replay(new Replay(devices(STORES.replace("id = 8086:1234", "function = 07:00.0")
                .replace("BAR0 + 0x8000", "0xd0000000")), s -> {}));
        early.w(0xd000_0000L, DOORBELL).w(0xd000_0004L, 0).w(0xd000_0008L, 0x55);
        InterruptStore main = early.f(0x700).stores().get(0);
        assertTrue(main.entry(0).holds(DOORBELL, 0x55).isTrue());
        assertEquals(Truth.UNKNOWN, main.isMasked(0), "no reset was seen");
    }

    @Test
    void aCheckpointKeepsThem() {
        program(7, DOORBELL, 0x4055);
        Checkpoint checkpoint = e.replay().checkpoint(null);
        program(7, DOORBELL, 0x4066);
        Events other = new Events();
        other.replay(Replay.from(checkpoint, s -> {}));
        InterruptStore kept = other.f(D).stores().get(0);
        assertTrue(kept.entry(7).holds(DOORBELL, 0x4055).isTrue());
        other.w(MAIN + 0x7c, 1);
        assertEquals(Truth.TRUE, kept.isMasked(7));
        assertEquals(Truth.FALSE, store(0).isMasked(7));
        other.enumerate(0x200, 0xe000_0000L).cr(0x200, 0, 4, 0x1234_8086);
        assertEquals(3, other.f(0x200).stores().size(), "a function that comes later is described, too");
    }

    @Test
    void anotherDeviceHasOtherStores() {
        program(7, DOORBELL, 0x4055);
        e.cr(0x00, 0x9999_8086L);
        assertTrue(e.f().stores().isEmpty());
        e.w(MAIN + 8, 1);
        assertNull(e.last(EntryWrite.class));
    }

    /** Whatever is accessed, the replay goes on, and from a checkpoint it comes to the same; seeded. */
    @Test
    void anyAccess() {
        Random random = new Random(20260712);
        byte[] payload = new byte[512];
        Events other = new Events();
        for (int i = 0; i < 50_000; i++) {
            if (i % 1000 == 500) {
                other = new Events();
                other.replay(Replay.from(e.replay().checkpoint(null), s -> {}));
                for (long n = other.index(); n < e.index(); n++) {
                    other.begin(EventKind.NOTE);
                }
            }
            random.nextBytes(payload);
            int length = 1 + random.nextInt(random.nextInt(20) == 0 ? payload.length : 16);
            int shown = random.nextInt(10) == 0 ? random.nextInt(length) : length;
            long address = QUEUES - 64 + random.nextInt(0x5000);
            EventKind kind = random.nextInt(4) == 0 ? EventKind.MEMORY_READ : EventKind.MEMORY_WRITE;
            for (Events each : List.of(e, other)) {
                each.send(each.begin(kind).setDirection(Direction.DOWNSTREAM).setAddress(address).setLength(length)
                        .setData(payload, 0, shown));
            }
            if (i % 1000 == 499 && i > 1000) {
                for (int s = 0; s < 3; s++) {
                    InterruptStore same = other.f(D).stores().get(s);
                    for (int slot = 0; slot < same.size(); slot++) {
                        MsixEntry a = store(s).entry(slot);
                        MsixEntry b = same.entry(slot);
                        for (int dword = 0; dword < 4; dword++) {
                            assertEquals(a.dword(dword), b.dword(dword));
                            assertEquals(a.knownBits(dword), b.knownBits(dword));
                        }
                        assertEquals(a.past(), b.past());
                        assertEquals(a.taintedBy() == null, b.taintedBy() == null);
                    }
                }
            }
        }
    }
}
