"""pcapng (a record is a packet; other blocks are counted beside) with PCIe over IP (TCP port 2115) over Ethernet and IPv6, each segment with whole units."""
import collections
import struct
import tlps


def count(data, folder):
    events, skips = collections.Counter(), collections.Counter()
    records, at = 0, 0
    while at < len(data):
        block, size = struct.unpack('<II', data[at:at + 8])
        if block == 6:
            records += 1
            captured = struct.unpack('<I', data[at + 20:at + 24])[0]
            packet(data[at + 28:at + 28 + captured], events, skips)
        elif block == 5:
            skips['Interface Statistics Block'] += 1
        at += size
    return records, events, skips


def packet(frame, events, skips):
    assert frame[12:14] == b'\x86\xdd' and frame[20] == 6
    length = struct.unpack('>H', frame[18:20])[0]
    segment = frame[54:54 + length]
    units = segment[(segment[12] >> 4) * 4:]
    if not units:
        skips['TCP segment without data'] += 1
    while units:
        if units[0] == 2:
            skips['DLLP'] += 1
            units = units[7:]
        else:
            tlp = units[3:]
            dwords = (3 + (tlp[0] >> 5 & 1)) + (((tlp[2] & 3) << 8 | tlp[3]) or 1024) * (tlp[0] >> 6 & 1)
            events[tlps.kind(tlp[0])] += 1
            units = tlp[dwords * 4 + 4:]
