/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pciconfig;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.FormatOption;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;

/**
 * The bytes of one function's configuration space and nothing else, such as {@code /sys/bus/pci/devices/0000:01:00.0/config}:
 * 64, 256 or 4096 of them. Which function it is stands in the path, or a person says so.
 */
public final class PciConfigFormat implements TraceFormat {

    private static final FormatOption FUNCTION = new FormatOption("bdf", "",
            "the function, [dddd:]bb:dd.f in hexadecimal; without it the path must tell");
    private static final int HEADER = 64;
    /** In a name, where : and . may have been replaced; or as /proc/bus/pci has it. */
    private static final Pattern IN_PATH = Pattern
            .compile("(?:(\\p{XDigit}{4})[:_-])?(\\p{XDigit}{2})[:_/-]([01]\\p{XDigit})[._]([0-7])(?!\\w)");

    private final int bdf;

    public PciConfigFormat() {
        this(Bdf.NONE);
    }

    private PciConfigFormat(int bdf) {
        this.bdf = bdf;
    }

    @Override
    public String id() {
        return "pci-config";
    }

    @Override
    public String title() {
        return "configuration space, binary";
    }

    /** None: it shows how things are, not what happens. */
    @Override
    public Set<Trait> traits() {
        return EnumSet.noneOf(Trait.class);
    }

    @Override
    public int confidence(byte[] head) {
        boolean size = head.length == HEADER || head.length == 256 || head.length == TraceEvent.MAX_PAYLOAD;
        return size && isHeader(head) ? 70 : 0;
    }

    /** Whether the first 64 bytes could be those of a function (PCIe Base 6.x, 7.5.1.1): IDs, reserved bits, fields with few values. */
    private static boolean isHeader(byte[] b) {
        int vendor = b[0] & 0xff | (b[1] & 0xff) << 8;
        int type = b[0x0e] & 0x7f;
        int pointer = b[0x34] & 0xff;
        boolean list = (b[0x06] & 0x10) != 0;
        boolean command = (b[0x05] & 0xf8) == 0;
        boolean status = (b[0x06] & 0x06) == 0;
        boolean pin = type == 2 || (b[0x3d] & 0xff) <= 4;
        boolean capabilities = !list || type == 2 || pointer >= 0x40 && pointer <= 0xfc;
        boolean kind = b[0x09] != 0 || b[0x0a] != 0 || b[0x0b] != 0 || list;
        return vendor != 0 && vendor != 0xffff && type <= 2 && command && status && pin && capabilities && kind
                && hasBars(b, type == 0 ? 6 : type == 1 ? 2 : 0);
    }

    /** Whether these could be BARs: one of I/O has bit 1 clear, one of memory is of 32 or 64 bits (7.5.1.2.1). */
    private static boolean hasBars(byte[] b, int count) {
        for (int i = 0; i < count; i++) {
            int low = b[0x10 + i * 4] & 7;
            if ((low & 3) == 3 || low == 2 || low == 6) {
                return false;
            }
            // the upper half of an address may hold anything
            i += low == 4 ? 1 : 0;
        }
        return true;
    }

    @Override
    public EventReader open(TraceInput input) throws IOException {
        byte[] bytes;
        try (InputStream in = input.open(0)) {
            bytes = in.readNBytes(TraceEvent.MAX_PAYLOAD + 1);
        }
        if (bytes.length < HEADER || bytes.length > TraceEvent.MAX_PAYLOAD) {
            throw new TraceException(
                    "%s: configuration space has 64 to 4096 bytes, this file %s".formatted(input.name(),
                            bytes.length > TraceEvent.MAX_PAYLOAD ? "more" : "only " + bytes.length));
        }
        int function = bdf != Bdf.NONE ? bdf : fromPath(input.fullName());
        if (function == Bdf.NONE) {
            throw new TraceException(
                    ("%s: the path does not tell whose configuration space this is: put the function into the "
                            + "name of the file, 0000:01:00.0.config, or give it, --format pci-config:bdf=01:00.0")
                            .formatted(input.name()));
        }
        return new PciConfigReader(bytes, function);
    }

    /** The function in the last part of a path that names one, or {@link Bdf#NONE}. */
    static int fromPath(String path) {
        Matcher matcher = IN_PATH.matcher(path);
        int found = Bdf.NONE;
        while (matcher.find()) {
            String domain = matcher.group(1);
            found = Bdf.parse("%s:%s:%s.%s".formatted(domain == null ? "0" : domain, matcher.group(2), matcher.group(3),
                    matcher.group(4)));
        }
        return found;
    }

    @Override
    public List<FormatOption> options() {
        return List.of(FUNCTION);
    }

    @Override
    public TraceFormat with(Map<String, String> settings) throws TraceException {
        int chosen = bdf;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            chosen = setting.getKey().equals(FUNCTION.name()) ? Bdf.parse(setting.getValue()) : Bdf.NONE;
            if (chosen == Bdf.NONE) {
                throw new TraceException("%s=%s: pci-config takes bdf=[dddd:]bb:dd.f, such as bdf=01:00.0"
                        .formatted(setting.getKey(), setting.getValue()));
            }
        }
        return new PciConfigFormat(chosen);
    }
}
