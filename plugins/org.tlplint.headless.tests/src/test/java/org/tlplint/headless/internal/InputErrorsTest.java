/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is given as a trace, every command that reads one ends with one clear line and exit code 3. */
class InputErrorsTest {

    @TempDir
    Path folder;

    private Cli.Result refused(String command, Path trace) {
        String[] args = command.equals("state") ? new String[] {command, trace.toString(), "--at", "#0"}
                : new String[] {command, trace.toString()};
        Cli.Result result = Cli.run(args);
        assertEquals(Exit.INPUT, result.code(), result.err());
        assertEquals("", result.out());
        assertTrue(result.err().startsWith("tlplint: "), result.err());
        assertEquals(1, result.err().lines().count(), result.err());
        return result;
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "info", "state", "events"})
    void refusesWhatIsNoTrace(String command) throws IOException {
        assertTrue(refused(command, folder.resolve("nothing")).err().contains("does not exist"));
        assertTrue(refused(command, folder).err().contains("is a directory"));
        Path empty = Files.createFile(folder.resolve("empty"));
        assertTrue(refused(command, empty).err().contains("it is empty"));
        byte[] noise = new byte[50_000];
        new Random(1).nextBytes(noise);
        String binary = refused(command, Files.write(folder.resolve("binary"), noise)).err();
        assertTrue(binary.contains("it is binary"), binary);
        assertTrue(binary.contains("Tried") && binary.contains("qemu-log") && binary.contains("csv"), binary);
        assertTrue(refused(command, Files.writeString(folder.resolve("text"), "Dear Sir,\n")).err()
                .contains("\"Dear Sir,\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "info", "events"})
    void saysHowMuchOfACutFileWasRead(String command) throws IOException {
        byte[] text = new byte[400_000];
        String line = "1@1.000001:pci_cfg_read nvme 01:00.0 @0x0 -> 0x1b36\n";
        Random random = new Random(2);
        StringBuilder log = new StringBuilder();
        while (log.length() < text.length) {
            log.append(line.replace("0x1b36", "0x" + Integer.toHexString(random.nextInt(65536))));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(log.toString().getBytes(StandardCharsets.US_ASCII));
        }
        Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
        Cli.Result result = Cli.run(command, cut.toString());
        assertEquals(Exit.INPUT, result.code(), result.err());
        assertTrue(result.err().contains("is cut off") && result.err().contains("stored"), result.err());
    }

    @Test
    void auditsWhatStandsBeforeThePlaceWhereAPackedTraceBreaksOff() throws IOException {
        byte[] whole = Files.readAllBytes(Cli.kernelBug(folder));
        Path cut = Files.write(folder.resolve("cut.log.zst"), Arrays.copyOf(whole, whole.length * 9 / 10));
        Path json = folder.resolve("cut.json");
        Cli.Result result = Cli.run("audit", cut.toString(), "--report", "json=" + json);
        assertEquals(Exit.INPUT, result.code(), result.err());
        assertTrue(result.err().contains("is cut off"), result.err());
        assertTrue(result.err().contains("only what stands before that was audited"), result.err());
        assertTrue(result.out().contains("[MSIX-TBL-001, by software]"), result.out());
        assertTrue(Files.readString(json).contains("the source breaks off here"));
        Cli.Result info = Cli.run("info", cut.toString());
        assertEquals(Exit.INPUT, info.code(), info.err());
        assertEquals(result.err(), info.err());
        assertTrue(info.out().contains("03:00.0 e1000e"), info.out());
    }

    @Test
    void makesHostileNamesAndContentsHarmless() throws IOException {
        Path evil = folder.resolve("a\u001b[31m\nb\u202e.log");
        Files.writeString(evil, "1@1.000001:pci_cfg_read \u001b]0;x\u0007nvme 01:00.0 @0x0 -> 0x1b36\n"
                + "1@1.000002:pci_cfg_write \u001b]0;x\u0007nvme 01:00.0 @0x4 <- 0x6\n".repeat(50)
                + "\u001b[2Jwhat?\n");
        for (String command : new String[] {"audit", "info", "events"}) {
            Cli.Result result = Cli.run(command, evil.toString());
            String all = result.out() + result.err();
            assertFalse(all.chars().anyMatch(c -> c != '\n' && (c < ' ' || c == 0x7f || c == 0x202e)), all);
            assertTrue(all.contains("\\u001b"), all);
        }
    }

    @Test
    void refusesAFormatThatDoesNotFit() throws IOException {
        Path trace = Cli.resource("unmasked-write.csv", folder);
        Cli.Result unknown = Cli.run("audit", trace.toString(), "--format", "pcap9");
        assertEquals(Exit.USAGE, unknown.code());
        assertTrue(unknown.err().contains("qemu-log"), unknown.err());
        Path log = Files.writeString(folder.resolve("x.log"), "1@1.000001:pci_cfg_read nvme 01:00.0 @0x0 -> 0x1b36\n");
        assertEquals(Exit.INPUT, Cli.run("audit", log.toString(), "--format", "csv").code());
    }

    @Test
    void refusesStandardInputTwice() throws IOException {
        byte[] bytes = Files.readAllBytes(Cli.resource("unmasked-write.csv", folder));
        Cli.Result result = Cli.run(bytes, "audit", "-", "-");
        assertEquals(Exit.USAGE, result.code());
        assertTrue(result.err().contains("once only"), result.err());
    }
}
