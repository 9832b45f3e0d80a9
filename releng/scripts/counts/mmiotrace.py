"""Linux mmiotraces: see releng/docs/formats/mmiotrace.md."""
import collections


def count(data, folder):
    events, skips = collections.Counter(), collections.Counter()
    lines = data.decode('latin-1').splitlines()
    for line in lines:
        words = line.split()
        first = words[0] if words else ''
        if first in ('R', 'W'):
            events['MRd' if first == 'R' else 'MWr'] += 1
        elif first == 'MARK':
            events['Note'] += 1
            if len(words) == 5 and words[2] == 'Lost' and words[4] == 'events.':
                skips['events that the kernel lost'] += 1
        elif first == 'PCIDEV':
            events['Snapshot'] += 1
            # words 4 to 9: BARs with their flag bits, 11 to 16: their sizes; bit 0 means I/O
            bars = [int(w, 16) for w in words[4:10]]
            sizes = [int(w, 16) for w in words[11:17]]
            events['BarMap'] += sum(1 for bar, size in zip(bars, sizes) if size and not bar & 1)
        elif first in ('MAP', 'UNMAP'):
            skips['the kernel mapped or unmapped device memory (MAP, UNMAP)'] += 1
        elif first == 'VERSION':
            skips['version line'] += 1
        else:
            skips['line that begins with ' + first] += 1
    return len(lines), events, skips
