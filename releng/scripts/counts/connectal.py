"""Connectal: lines of 48 digits (time, flags, byte enables, 16 bytes), and what pcieflat prints of them."""
import collections
import re
import tlps

BEAT = re.compile(r'^[0-9a-fA-F]{48}$')
FLAT = re.compile(r'^\s*(RX|TX)(\w\w)\s+\d+\s+\d+\s+(.*)$')


def count(data, folder):
    events, skips = collections.Counter(), collections.Counter()
    lines = data.decode('latin-1').splitlines()
    begun = {}
    for line in lines:
        printed = FLAT.match(line)
        if BEAT.match(line):
            if int(line, 16) == 0:
                skips['unused entry of the trace memory'] += 1
                continue
            flags = int(line[8:12], 16)
            beat(begun, flags >> 9, flags & 0x100, flags & 0x80, tlps.kind(int(line[16:18], 16)), events, skips)
        elif printed:
            eof, sof = re.search(r'tlp\([0-9a-f]{4} \d+ (\d) (\d)\)', line).groups()
            kind = printed.group(3).split(':')[0]
            name = {'CpuRReq': 'MRd', 'DmaRReq': 'MRd', 'CpuWReq': 'MWr', 'DmaWReq': 'MWr', 'Interru': 'MWr',
                    'CpuRRsp': 'Cpl', 'DmaRRsp': 'Cpl'}.get(kind)
            beat(begun, printed.group(1), sof == '1', eof == '1', name, events, skips)
        elif not line.strip():
            skips['empty line'] += 1
        elif 'delta' in line and 'tag' in line or 'pkttype format' in line or re.match(r'^\s*(\d+$|\{|pcieflat: )', line):
            skips['heading or summary of pcieflat'] += 1
        else:
            skips['line that is no beat'] += 1
    return len(lines), events, skips


def beat(begun, port, first, last, kind, events, skips):
    if first:
        begun[port] = kind
    elif port not in begun:
        skips['beat of a TLP whose beginning is not there'] += 1
        return
    if last:
        events[begun.pop(port)] += 1
    else:
        skips['beat that is not the last of its TLP'] += 1
