/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.row.Column;
import org.tlplint.formats.row.NativeRow;
import org.tlplint.formats.text.Bytes;

/**
 * Turns the fields of a row or of a few lines into an event: brings each into the form of our own table, whose decoder then does
 * the rest. Reused; makes no objects for a row.
 */
final class EventMapper {

    private static final Target[] TARGETS = Target.values();
    private static final String UNKNOWN_TYPE = "row of an unknown type";

    private final NativeRow row = new NativeRow();
    private final CellReader cell = new CellReader();
    private final DataReader data = new DataReader();
    private final Words types = new Words("types.tsv", true);
    private final Words directions = new Words("directions.tsv", false);
    private final Words statuses = new Words("statuses.tsv", true);
    private final byte[][] bytes = new byte[Target.COUNT][];
    private final int[] from = new int[Target.COUNT];
    private final int[] to = new int[Target.COUNT];
    private final boolean[] constant = new boolean[Target.COUNT];
    private final FieldForm[] forms = new FieldForm[Target.COUNT];
    private final byte[][] constants = new byte[Target.COUNT][];
    private final String[] bad = new String[Target.COUNT];
    private final SkipLog log;
    private final SkipLog.Skip noType;
    private final Map<String, SkipLog.Skip> leftOut = new HashMap<>();
    private final boolean orderUnknown;
    private final boolean orderSuggested;
    private Target failed;
    private int longestDigits;
    private long clock;
    private boolean timed;
    private boolean timeKnown;
    private boolean lengthIsDwords;
    private boolean lengthIsGuessed;
    private long lengthInBytes;

    /**
     * @param log counts what makes no event
     * @param order says whether the order of data is only suggested, or not known at all: then data are left out
     */
    EventMapper(Mapping mapping, SkipLog log, DataOrder order) {
        this.log = log;
        orderUnknown = order.isUnknown();
        orderSuggested = order.isSuggested();
        noType = log.reason("row without a type", true);
        for (Target target : TARGETS) {
            FieldForm form = mapping.form(target);
            forms[target.ordinal()] = form;
            bad[target.ordinal()] = form.column() == null ? target.id() + " cannot be read"
                    : target.id() + " in column '" + form.column() + "' cannot be read";
        }
        mapping.constants().forEach((t, v) -> constants[t.ordinal()] = Bytes.of(v));
        mapping.types().forEach((word, meaning) -> types.put(word, type(meaning)));
        mapping.lines().stream().map(l -> l.constants().get(Target.TYPE)).filter(t -> t != null)
                .forEach(t -> types.put(t, type(t)));
        if (mapping.constants().containsKey(Target.TYPE)) {
            String type = mapping.constants().get(Target.TYPE);
            types.put(type, type(type));
        }
        mapping.directions().forEach((word, meaning) -> directions.put(word,
                new Words.Word(Bytes.of(meaning.equals("down") ? "D" : meaning.equals("up") ? "U" : "?"), null)));
    }

    private static Words.Word type(String meaning) {
        return meaning.startsWith(MappingReader.IGNORE)
                ? new Words.Word(null, meaning.substring(MappingReader.IGNORE.length()).strip())
                : new Words.Word(Bytes.of(meaning), null);
    }

    /** Forgets the fields of the row before. */
    void begin() {
        for (int i = 0; i < Target.COUNT; i++) {
            bytes[i] = null;
        }
    }

    /** Gives a field; an empty range is none. */
    void cell(Target target, byte[] in, int start, int end) {
        int i = target.ordinal();
        bytes[i] = end > start ? in : null;
        from[i] = start;
        to[i] = end;
        constant[i] = false;
    }

    boolean has(Target target) {
        return bytes[target.ordinal()] != null;
    }

    /** Digits of the longest run in the data so far. */
    int longestDigits() {
        return longestDigits;
    }

    /** The field that made the last row none, or null. */
    Target failed() {
        return failed;
    }

    /** Time of the row read last, for those that count from the row before. */
    long clock() {
        return clock;
    }

    void setClock(long value) {
        clock = value;
    }

    /**
     * Fills the event.
     *
     * @return null, or why the fields make none
     */
    SkipLog.Skip map(TraceEvent event, long index, long line, long offset) {
        failed = null;
        for (int i = 0; i < Target.COUNT; i++) {
            if (bytes[i] == null && constants[i] != null) {
                cell(TARGETS[i], constants[i], 0, constants[i].length);
                constant[i] = true;
            }
        }
        row.clear();
        // a row that is left out moves the clock on all the same
        long time = time();
        Target untimed = failed;
        failed = null;
        if (!has(Target.TLP) && !has(Target.HEADER)) {
            if (!has(Target.TYPE)) {
                return noType;
            }
            Words.Word type = types.find(bytes[Target.TYPE.ordinal()], from[Target.TYPE.ordinal()],
                    to[Target.TYPE.ordinal()]);
            if (type == null) {
                failed = Target.TYPE;
                return log.reason(UNKNOWN_TYPE, false);
            }
            if (type.meaning() == null) {
                return leftOut.computeIfAbsent(type.reason(), r -> log.reason(r, true));
            }
            row.put(Column.TYPE, type.meaning(), 0, type.meaning().length);
            request(type.meaning());
        } else {
            raw();
        }
        failed = untimed != null ? untimed : failed;
        String problem = failed == null ? decode(event, index, line, offset) : bad[failed.ordinal()];
        if (problem != null) {
            return log.reason(problem, false);
        }
        finish(event, time);
        return null;
    }

    private String decode(TraceEvent event, long index, long line, long offset) {
        String problem = row.decode(event, index, line, offset);
        if (problem != null && row.has(Column.DATA) && row.has(Column.LEN) && lengthIsDwords
                && (data.shortened || data.length < lengthInBytes)) {
            // the tool shows the beginning of the data only
            row.remove(Column.DATA);
            problem = row.decode(event, index, line, offset);
        }
        return problem;
    }

    private void finish(TraceEvent event, long time) {
        if (timed) {
            event.setTimeNs(time);
            if (!timeKnown) {
                event.infer(Field.TIME);
            }
        }
        if (event.has(Field.DATA) && orderSuggested) {
            event.infer(Field.DATA);
        }
        if ((lengthIsDwords || lengthIsGuessed) && event.has(Field.LENGTH) && !event.has(Field.BYTE_ENABLES)
                && event.kind() != EventKind.COMPLETION) {
            event.infer(Field.LENGTH);
        }
        if (constant[Target.FUNCTION.ordinal()] && event.has(Field.TARGET)) {
            event.infer(Field.TARGET);
        }
        if (constant[Target.DIRECTION.ordinal()] && event.has(Field.DIRECTION)) {
            event.infer(Field.DIRECTION);
        }
    }

    private long time() {
        int i = Target.TIME.ordinal();
        timed = bytes[i] != null;
        if (!timed) {
            return 0;
        }
        FieldForm form = forms[i];
        TimeUnit unit = form.unit() == null ? TimeUnit.TICKS : form.unit();
        long value = cell.time(bytes[i], from[i], to[i], unit, form.decimal());
        if (cell.failed()) {
            failed = Target.TIME;
            return 0;
        }
        timeKnown = unit.known() || cell.hasUnit();
        clock = form.relative() ? clock + value : value;
        return clock;
    }

    private void raw() {
        row.begin(Column.RAW);
        boolean whole = has(Target.TLP);
        hex(Column.RAW, whole ? Target.TLP : Target.HEADER);
        if (!whole && has(Target.DATA) && failed == null && !orderUnknown) {
            hex(Column.RAW, Target.DATA);
        }
        direction();
    }

    private void hex(Column column, Target target) {
        int i = target.ordinal();
        data.clear();
        Order order = forms[i].order();
        boolean read = data.add(bytes[i], from[i], to[i], order);
        if (target == Target.DATA) {
            longestDigits = Math.max(longestDigits, data.longest);
        }
        if (!read) {
            failed = target;
            return;
        }
        for (int k = 0; k < data.length; k++) {
            row.add(column, HEX[data.data[k] >> 4 & 0xf]);
            row.add(column, HEX[data.data[k] & 0xf]);
        }
    }

    private static final byte[] HEX = Bytes.of("0123456789abcdef");

    private void direction() {
        int i = Target.DIRECTION.ordinal();
        if (bytes[i] == null) {
            return;
        }
        Words.Word word = directions.find(bytes[i], from[i], to[i]);
        if (word == null) {
            failed = Target.DIRECTION;
        } else {
            row.put(Column.DIR, word.meaning(), 0, 1);
        }
    }

    private long number(Target target) {
        int i = target.ordinal();
        boolean address = target == Target.ADDRESS || target == Target.ADDRESS_HIGH;
        long value = cell.number(bytes[i], from[i], to[i], forms[i].base(), target.isHexadecimal() ? 16 : 10, address);
        if (cell.failed()) {
            failed = target;
        }
        return value;
    }

    private int function(Target target) {
        int i = target.ordinal();
        int bdf = cell.function(bytes[i], from[i], to[i], forms[i].base());
        if (cell.failed()) {
            failed = target;
        }
        return bdf;
    }

    private void copy(Target target, Column column) {
        int i = target.ordinal();
        if (bytes[i] != null) {
            row.put(column, bytes[i], from[i], to[i]);
        }
    }

    private void request(byte[] type) {
        direction();
        boolean config = type[0] == 'C' && type[1] == 'f';
        boolean completion = type[0] == 'C' && type[1] == 'p';
        if (has(Target.REQUESTER)) {
            row.putFunction(Column.REQUESTER, function(Target.REQUESTER));
        }
        function(config);
        if (has(Target.COMPLETER) && !config) {
            row.putFunction(Column.COMPLETER, function(Target.COMPLETER));
        }
        copy(Target.NAME, Column.NAME);
        address(config, completion);
        byteEnables(completion);
        numbers();
        status();
        message();
        length(config, completion);
        data(completion);
        copy(Target.COMMENT, Column.COMMENT);
    }

    private void function(boolean config) {
        if (has(Target.FUNCTION)) {
            row.putFunction(Column.BDF, function(Target.FUNCTION));
        } else if (config && has(Target.COMPLETER)) {
            // of a configuration request the tools show the ID in its header under either name
            row.putFunction(Column.BDF, function(Target.COMPLETER));
        } else if (has(Target.DEVICE)) {
            long bus = has(Target.BUS) ? number(Target.BUS) : 0;
            long device = number(Target.DEVICE);
            long fn = has(Target.FN) ? number(Target.FN) : 0;
            if (bus > 0xff || device > 0x1f || fn > 7) {
                failed = Target.DEVICE;
                return;
            }
            row.putFunction(Column.BDF, (int) (bus << 8 | device << 3 | fn));
        }
    }

    private void address(boolean config, boolean completion) {
        if (config) {
            Target target = has(Target.REGISTER) ? Target.REGISTER : Target.ADDRESS;
            if (has(target)) {
                long register = number(target) * (forms[target.ordinal()].dwords() ? 4 : 1)
                        | (has(Target.REGISTER_HIGH) ? number(Target.REGISTER_HIGH) << 8 : 0);
                if (register > 0xfff || register < 0) {
                    failed = target;
                    return;
                }
                row.putHex(Column.REG, register);
            }
        } else if (has(Target.ADDRESS) && !completion) {
            long high = has(Target.ADDRESS_HIGH) ? number(Target.ADDRESS_HIGH) << 32 : 0;
            row.putHex(Column.ADDR, number(Target.ADDRESS) | high);
        }
        if (has(Target.BAR)) {
            row.putHex(Column.BAR, number(Target.BAR));
        }
    }

    private void byteEnables(boolean completion) {
        if (completion) {
            return;
        }
        if (has(Target.BE)) {
            long both = number(Target.BE);
            row.putHex(Column.FIRST_BE, both & 0xf);
            row.putHex(Column.LAST_BE, both >> 4 & 0xf);
            if (both > 0xff) {
                failed = Target.BE;
            }
        }
        if (has(Target.FIRST_BE)) {
            row.putHex(Column.FIRST_BE, number(Target.FIRST_BE));
        }
        if (has(Target.LAST_BE) && row.has(Column.FIRST_BE)) {
            row.putHex(Column.LAST_BE, number(Target.LAST_BE));
        }
    }

    private void numbers() {
        if (has(Target.TAG)) {
            row.putHex(Column.TAG, number(Target.TAG));
        }
        if (has(Target.TC)) {
            row.putHex(Column.TC, number(Target.TC));
        }
        if (has(Target.ATTR)) {
            row.putHex(Column.ATTR, number(Target.ATTR));
        }
        if (has(Target.VECTOR)) {
            row.putHex(Column.VECTOR, number(Target.VECTOR));
        }
    }

    private void status() {
        int i = Target.STATUS.ordinal();
        if (bytes[i] == null || !row.has(Column.TYPE)) {
            return;
        }
        Words.Word word = statuses.find(bytes[i], hexFrom(i), to[i]);
        if (word == null) {
            failed = Target.STATUS;
        } else {
            row.put(Column.STATUS, word.meaning(), 0, word.meaning().length);
        }
    }

    private int hexFrom(int i) {
        return to[i] - from[i] > 2 && bytes[i][from[i]] == '0' && (bytes[i][from[i] + 1] | 0x20) == 'x' ? from[i] + 2
                : from[i];
    }

    private void message() {
        int i = Target.MESSAGE.ordinal();
        if (bytes[i] == null) {
            return;
        }
        Words.Word word = types.find(bytes[i], from[i], to[i]);
        if (word != null && word.meaning() != null) {
            row.put(Column.MSG, word.meaning(), 0, word.meaning().length);
        } else {
            row.putHex(Column.MSG, number(Target.MESSAGE));
        }
    }

    private void length(boolean config, boolean completion) {
        int i = Target.LENGTH.ordinal();
        lengthIsDwords = false;
        lengthIsGuessed = false;
        lengthInBytes = 0;
        if (bytes[i] == null) {
            return;
        }
        int end = endOfNumber(i);
        byte first = end < to[i] ? (byte) (bytes[i][end] | 0x20) : 0;
        boolean dwords = first == 'd' || first != 'b' && forms[i].dwords();
        int digitsEnd = end;
        while (digitsEnd > from[i] && bytes[i][digitsEnd - 1] == ' ') {
            digitsEnd--;
        }
        long value = cell.number(bytes[i], from[i], digitsEnd, forms[i].base(), 10, false);
        if (cell.failed() || value > 4096 || value < 0) {
            failed = Target.LENGTH;
            return;
        }
        lengthIsDwords = dwords;
        lengthInBytes = dwords ? (value == 0 ? 4096 : value * 4) : value;
        boolean withoutData = completion && !has(Target.DATA);
        boolean unaligned = dwords && config && !row.has(Column.FIRST_BE) && (registerLow() & 3) != 0;
        if (!withoutData && !unaligned && lengthInBytes <= TraceEvent.MAX_PAYLOAD) {
            row.putHex(Column.LEN, lengthInBytes);
        }
    }

    /** Where the unit begins in "1 DW" or "4bytes". */
    private int endOfNumber(int i) {
        int at = from[i];
        boolean hex = forms[i].base() == 16 || hexFrom(i) > from[i];
        while (at < to[i] && (hex ? bytes[i][at] > ' ' : Bytes.isDigit(bytes[i][at]))) {
            at++;
        }
        while (at < to[i] && bytes[i][at] == ' ') {
            at++;
        }
        return at;
    }

    private long registerLow() {
        Target target = has(Target.REGISTER) ? Target.REGISTER : Target.ADDRESS;
        return has(target) && !forms[target.ordinal()].dwords() ? number(target) : 0;
    }

    private void data(boolean completion) {
        int i = Target.DATA.ordinal();
        if (bytes[i] == null || orderUnknown) {
            return;
        }
        row.begin(Column.DATA);
        hex(Column.DATA, Target.DATA);
        if (failed != null) {
            return;
        }
        if (data.shortened && !lengthIsDwords || data.length == 0) {
            row.remove(Column.DATA);
        } else if (forms[i].order() == Order.VALUE) {
            value();
        } else if (completion && lengthIsDwords && data.length != lengthInBytes) {
            row.remove(Column.LEN);
        }
    }

    /** A number takes as many bytes as the length says; without one, as its digits do. */
    private void value() {
        boolean whole = row.has(Column.LEN) && !lengthIsDwords;
        lengthIsGuessed = !whole;
        int bytesOfIt = whole ? (int) lengthInBytes : data.length <= 2 ? data.length : data.length <= 4 ? 4 : 8;
        row.begin(Column.DATA);
        for (int k = 0; k < bytesOfIt; k++) {
            int b = k < data.length ? data.data[k] : 0;
            row.add(Column.DATA, HEX[b >> 4 & 0xf]);
            row.add(Column.DATA, HEX[b & 0xf]);
        }
        for (int k = bytesOfIt; k < data.length; k++) {
            if (data.data[k] != 0) {
                failed = Target.DATA;
            }
        }
        if (row.has(Column.LEN) && lengthIsDwords) {
            row.remove(Column.LEN);
        }
    }

    /** What events made of some fields can show. */
    static Set<Trait> traits(Mapping mapping, Set<Target> given) {
        Set<Target> targets = EnumSet.noneOf(Target.class);
        targets.addAll(given);
        Set<Column> columns = EnumSet.noneOf(Column.class);
        Map<Target, Column> same = new EnumMap<>(Target.class);
        same.put(Target.REQUESTER, Column.REQUESTER);
        same.put(Target.REGISTER, Column.REG);
        same.put(Target.ADDRESS, Column.ADDR);
        same.put(Target.MESSAGE, Column.MSG);
        same.put(Target.BE, Column.FIRST_BE);
        same.put(Target.FIRST_BE, Column.FIRST_BE);
        same.put(Target.TLP, Column.RAW);
        same.put(Target.HEADER, Column.RAW);
        targets.forEach(t -> {
            if (same.containsKey(t)) {
                columns.add(same.get(t));
            }
        });
        // a length in DWORDs is no width, nor is data that came in DWORDs
        if (targets.contains(Target.LENGTH) && !mapping.form(Target.LENGTH).dwords()) {
            columns.add(Column.LEN);
        }
        if (targets.contains(Target.TIME) && (mapping.form(Target.TIME).unit() == null
                || mapping.form(Target.TIME).unit().known())) {
            columns.add(Column.TIME_NS);
        }
        // an address may be that of a configuration register where there is no column of its own
        boolean addressOnly = targets.contains(Target.ADDRESS) && !targets.contains(Target.REGISTER)
                && (targets.contains(Target.FUNCTION) || targets.contains(Target.COMPLETER));
        if (addressOnly) {
            columns.add(Column.REG);
        }
        Set<Trait> traits = Column.shownBy(columns::contains);
        traits.removeAll(mapping.lacks());
        if (mapping.synchronous()) {
            traits.add(Trait.SYNCHRONOUS);
        }
        return traits;
    }
}
