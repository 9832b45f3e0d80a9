/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.jsonl;

import java.util.Arrays;

import org.tlplint.core.trace.SkipLog;
import org.tlplint.formats.text.ByteMap;
import org.tlplint.formats.text.Bytes;

/** Counts members that nothing is made of, by their keys; after many keys those to come are counted together. */
final class UnknownKeys {

    private static final int MOST = 64;
    private static final int LONGEST = 64;

    private final SkipLog log;
    private final ByteMap<SkipLog.Skip> known = new ByteMap<>();

    UnknownKeys(SkipLog log) {
        this.log = log;
    }

    void add(JsonObject object, int member, long line) {
        byte[] bytes = object.bytes();
        int from = object.keyStart(member);
        int to = object.keyEnd(member);
        SkipLog.Skip skip = to - from > LONGEST ? null : known.get(bytes, from, to);
        if (skip == null && to - from <= LONGEST && known.size() < MOST) {
            String key = Bytes.string(bytes, from, to);
            skip = log.reason("key '%s' is not known and not used".formatted(key), true);
            known.put(Arrays.copyOfRange(bytes, from, to), skip);
        } else if (skip == null) {
            skip = log.reason("key '...' is not known and not used", true);
        }
        skip.add(bytes, object.start(member), object.end(member), line);
    }
}
