/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.tlplint.testkit.samples.Sample;
import org.tlplint.testkit.samples.SampleFolder;

/** Makes changed inputs out of samples; the same seed makes the same inputs. */
final class Mutator {

    private static final byte[] TELLING = "0x,\n\r'\" @:.-f9\0=+{}[]()#%\t/;\377\200\1".getBytes(
            java.nio.charset.StandardCharsets.ISO_8859_1);

    private final List<Sample> samples;
    private final int[] heads;
    private final int most;

    /**
     * @param most how many bytes an input has about; 0 for those that a sample has
     */
    Mutator(SampleFolder folder, int most) {
        this.samples = folder.samples();
        this.most = most;
        heads = samples.stream().mapToInt(s -> folder.head(s.bytes())).toArray();
    }

    byte[] input(SplittableRandom random) {
        int which = random.nextInt(samples.size());
        byte[] bytes = piece(samples.get(which).bytes(), heads[which], random);
        for (int changes = random.nextInt(12); changes >= 0 && bytes.length > 1; changes--) {
            bytes = mutate(bytes, random);
        }
        return bytes;
    }

    /** The head, usually, and some of what follows, usually from the start of a line or word. */
    private byte[] piece(byte[] bytes, int head, SplittableRandom random) {
        int rest = bytes.length - head;
        int length = most == 0 ? rest : Math.min(rest, random.nextInt(most / 3, most));
        int from = length == rest ? head : head + random.nextInt(rest - length);
        if (random.nextInt(4) != 0) {
            while (from > head && bytes[from - 1] != '\n' && from % 4 != 0) {
                from--;
            }
        }
        int kept = random.nextInt(8) == 0 ? random.nextInt(head + 1) : head;
        byte[] piece = Arrays.copyOf(bytes, kept + length);
        System.arraycopy(bytes, from, piece, kept, length);
        return piece;
    }

    private byte[] mutate(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(20), bytes.length - at);
        switch (random.nextInt(8)) {
            case 0 -> bytes[at] = (byte) random.nextInt(256);
            case 1 -> bytes[at] = TELLING[random.nextInt(TELLING.length)];
            case 2 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 3 -> Arrays.fill(bytes, at, at + Math.min(length, 4), (byte) (random.nextInt(2) * 255));
            // a piece left out, a piece twice, any tail after any head, a piece of another sample
            case 4 -> {
                return splice(bytes, at, bytes, at + length);
            }
            case 5 -> {
                return splice(bytes, at + length, bytes, at);
            }
            case 6 -> {
                return splice(bytes, at, bytes, most == 0 || at > most / 8 ? random.nextInt(bytes.length) : at);
            }
            default -> {
                byte[] other = samples.get(random.nextInt(samples.size())).bytes();
                int from = random.nextInt(Math.max(1, other.length));
                int count = Math.min(Math.min(length * 2, bytes.length - at), other.length - from);
                System.arraycopy(other, from, bytes, at, count);
            }
        }
        return bytes;
    }

    private static byte[] splice(byte[] head, int headEnd, byte[] tail, int tailStart) {
        byte[] result = Arrays.copyOf(head, headEnd + tail.length - tailStart);
        System.arraycopy(tail, tailStart, result, headEnd, tail.length - tailStart);
        return result;
    }
}
