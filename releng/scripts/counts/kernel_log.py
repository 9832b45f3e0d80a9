"""Kernel logs with AER reports."""
import collections
import re
import tlps


def count(data, folder):
    events, skips = collections.Counter(), collections.Counter()
    lines = data.decode('latin-1').splitlines()
    for line in lines:
        header = re.search(r'TLP Header: ([0-9A-Fa-f]{2})', line)
        if not header:
            skips['other kernel message'] += 1
        elif '(Flit)' in line:
            skips['header in flit mode, which is not decoded'] += 1
        else:
            events[tlps.kind(int(header.group(1), 16))] += 1
    return len(lines), events, skips
