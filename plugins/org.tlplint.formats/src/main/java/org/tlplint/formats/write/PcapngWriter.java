/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.tlp.TlpDecoder;
import org.tlplint.formats.tlp.TlpEncoder;

/**
 * Writes pcapng with raw TLPs: a packet for each event, on an interface for each direction. A packet that does not say all of its
 * event has a comment with the whole of it as native JSON; an event that is no TLP is such a comment on an empty packet.
 * {@code releng/docs/formats/convert.md} describes it.
 */
final class PcapngWriter implements EventWriter {

    /** What a comment of ours begins with; the JSON follows. */
    static final String MARK = "tlplint ";

    static final String NOT_A_TLP = "kept in a comment: event that is no TLP, or whose TLP would lack what it needs";
    static final String MORE_THAN_A_TLP = "kept in a comment: TLP does not say all of its event, or more than the source showed";
    static final String UNTIMED = "kept in a comment: that an event has no time, or one before 0; its packet stands at time 0";

    private static final int SECTION_HEADER = 0x0a0d0d0a;
    private static final int INTERFACE = 1;
    private static final int ENHANCED_PACKET = 6;
    private static final int COMMENT = 1;
    private static final int APPLICATION = 4;
    private static final int NAME = 2;
    private static final int DESCRIPTION = 3;
    private static final int TIME_RESOLUTION = 9;
    private static final int FLAGS = 2;
    private static final int LINK_USER_0 = 147;
    private static final int MOST_COMMENT = 0xffff;
    private static final byte[] MARK_BYTES = MARK.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTHING = {};
    private static final int FLUSH = 1 << 16;

    private final OutputStream out;
    private final Losses losses = new Losses();
    private final BlockBuffer blocks = new BlockBuffer();
    private final TextBuffer comment = new TextBuffer();
    private final JsonFields json = new JsonFields(comment, losses);
    private final TlpEncoder encoder = new TlpEncoder();
    private final TlpDecoder decoder = new TlpDecoder();
    private final TraceEvent decoded = new TraceEvent();

    PcapngWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(TraceEvent event) throws IOException {
        boolean tlp = encoder.encode(event);
        comment.clear();
        if (!tlp || !saysAll(event)) {
            comment.put(MARK_BYTES);
            if (!json.write(event)) {
                return;
            }
            losses.accept(tlp ? MORE_THAN_A_TLP : NOT_A_TLP);
        }
        boolean timed = event.has(Field.TIME) && event.timeNs() >= 0;
        if (!timed) {
            losses.accept(UNTIMED);
        }
        packet(event.has(Field.DIRECTION) ? event.direction() : Direction.UNKNOWN, timed ? event.timeNs() : 0, tlp);
        if (blocks.length() > FLUSH) {
            finish();
        }
    }

    /** Whether a reader of the TLP makes the same event of it. */
    private boolean saysAll(TraceEvent event) {
        if (!event.has(Field.TIME) || event.timeNs() < 0 || !decoder.parse(encoder.bytes(), 0, encoder.length())) {
            return false;
        }
        decoder.fill(decoded.begin(decoder.kind(), 0, 1, 0));
        decoded.setTimeNs(event.timeNs());
        if (event.has(Field.DIRECTION)) {
            decoded.setDirection(event.direction());
        } else {
            decoder.inferDirection(decoded);
        }
        return EventComparison.same(event, decoded);
    }

    private void packet(Direction direction, long timeNs, boolean tlp) {
        blocks.begin(ENHANCED_PACKET).word(direction.ordinal()).word((int) (timeNs >>> 32)).word((int) timeNs)
                .word(tlp ? encoder.length() : 0).word(tlp ? encoder.totalBytes() : 0)
                .padded(tlp ? encoder.bytes() : NOTHING, tlp ? encoder.length() : 0);
        switch (direction) {
            case DOWNSTREAM -> blocks.option(FLAGS, 2);
            case UPSTREAM -> blocks.option(FLAGS, 1);
            case UNKNOWN -> {
                // no flags
            }
        }
        if (comment.length() > 0) {
            blocks.option(COMMENT, comment.bytes(), Math.min(comment.length(), MOST_COMMENT));
        }
        if (comment.length() > 0 || direction != Direction.UNKNOWN) {
            blocks.endOfOptions();
        }
        blocks.end();
    }

    @Override
    public void finish() throws IOException {
        out.write(blocks.array(), 0, blocks.length());
        blocks.clear();
    }

    @Override
    public byte[] head(Set<Trait> shown) {
        BlockBuffer head = new BlockBuffer();
        head.begin(SECTION_HEADER).word(0x1a2b3c4d).half(1).half(0).word(-1).word(-1);
        text(head, APPLICATION, "tlplint");
        text(head, COMMENT, MARK + new String(JsonFields.meta(shown), StandardCharsets.US_ASCII));
        head.endOfOptions().end();
        describe(head, "downstream", "PCIe TLPs from the host to functions, without framing");
        describe(head, "upstream", "PCIe TLPs from functions to the host, without framing");
        describe(head, "unknown", "PCIe TLPs of which the source does not say which way they went, without framing");
        return Arrays.copyOf(head.array(), head.length());
    }

    private static void describe(BlockBuffer head, String name, String description) {
        head.begin(INTERFACE).half(LINK_USER_0).half(0).word(0);
        text(head, NAME, name);
        text(head, DESCRIPTION, description);
        head.option(TIME_RESOLUTION, new byte[] {9}, 1).endOfOptions().end();
    }

    private static void text(BlockBuffer block, int code, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        block.option(code, bytes, bytes.length);
    }

    @Override
    public Losses losses() {
        return losses;
    }
}
