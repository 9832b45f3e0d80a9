/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Device descriptions on the command line, and the example that ships. */
class DeviceOptionTest {

    @TempDir
    Path folder;
    private String trace;
    private String device;

    @BeforeEach
    void copyExample() {
        trace = Cli.exampleFile("devices/accelerator.csv", folder).toString();
        device = Cli.exampleFile("devices/accelerator.device", folder).toString();
    }

    @Test
    void findingsNameTheSlotAndItsStore() throws IOException {
        Path json = folder.resolve("out.json");
        Cli.Result result = Cli.run("audit", trace, "--device", device, "--report", "json=" + json);
        assertEquals(Exit.FINDINGS, result.code(), "one message is nowhere: " + result.err());
        String findings = Arrays.stream(result.out().split("\n\n"))
                .filter(f -> f.contains("[IMS-") || f.contains("[MSIX-MSG-004")).collect(Collectors.joining("\n\n"));
        Golden.check("accelerator.audit.txt", findings.replace(folder + "/", ""));
        String report = Files.readString(json).replaceAll("\\s", "");
        assertTrue(report.contains("\"vector\":4,\"store\":\"notify\""), report);
        assertTrue(report.contains("\"vector\":null,\"count\":1"), "no store where there is none");
    }

    @Test
    void withoutADescriptionTheMessagesBelongToNoEntry() {
        Cli.Result result = Cli.run("audit", trace, "--limit", "0");
        assertTrue(result.line("violation").contains("MSIX-MSG-004"), result.out());
        assertFalse(result.out().contains("IMS-TBL-001  01"), result.out());
    }

    @Test
    void stateAndEventsShowTheStores() throws IOException {
        Golden.check("accelerator.state.txt",
                Cli.run("state", trace, "--device", device, "--at", "#38").out().replace(folder + "/", ""));
        Golden.check("accelerator.events.txt",
                Cli.run("events", trace, "--device", device, "--filter", "slot").out());
        assertTrue(Cli.run("info", trace, "--device", device).out()
                .contains("queues at BAR 0 + 0x4000, as described: 32 slots"));
    }

    @Test
    void severalDescriptionsAddUp() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), """
                tlplint-device 1
                [device]
                function = 01:00.0
                [store more]
                window = 0xd0000000
                slots = 1
                stride = 16
                address = 0
                data = 8
                mask_bit = none
                """);
        String out = Cli.run("state", trace, "--device", device, "--device", other.toString(), "--at", "end").out();
        assertTrue(out.contains("Store more") && out.contains("Store notify"), out);
    }

    @Test
    void aDescriptionThatMakesNoSenseIsAUsageError() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong"),
                Files.readString(Path.of(device)).replace("slots = 64", "slots = 0"));
        Cli.Result result = Cli.run("audit", trace, "--device", wrong.toString());
        assertEquals(Exit.USAGE, result.code());
        assertTrue(result.err().contains("wrong:12: slots = 0: is not a number from 1 to 16,384"), result.err());
        assertTrue(Cli.run("info", trace, "--device", folder + "/none").err().contains("does not exist"));
        assertTrue(Cli.run("events", trace, "--device", folder.toString()).err().contains("is a directory"));
        assertEquals(Exit.USAGE, Cli.run("state", trace, "--at", "end", "--device", trace).code());
    }
}
