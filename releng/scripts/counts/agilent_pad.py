"""PAD files: 40-byte records, each with the size and place of its frame; the frame's first symbol tells what it is."""
import collections
import struct
import tlps


def count(data, folder):
    events, skips = collections.Counter(), collections.Counter()
    mark = b'Start-of-fixed-records'
    at = data.index(mark) + len(mark)
    records = []
    while at + 40 <= len(data):
        words = struct.unpack('<10I', data[at:at + 40])
        if records and words[0] != records[-1][0] + 1:
            break
        records.append(words)
        at += 40
    # frames stand 4 bytes after the last record
    for words in records:
        frame = data[at + 4 + words[9]:]
        if frame[0] == 0xfb:
            events[tlps.kind(frame[3])] += 1
        else:
            skips['DLLP' if frame[0] == 0x5c else 'ordered set'] += 1
    return len(records), events, skips
