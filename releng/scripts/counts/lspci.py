"""lspci dumps with bytes: see releng/docs/formats/lspci.md."""
import collections
import re

REGION = re.compile(r'^\s+Region [0-5]: Memory at [0-9a-f]+ (?!.*\[disabled\])')


def count(data, folder):
    events, skips = collections.Counter(), collections.Counter()
    lines = data.decode('latin-1').splitlines()
    inside = False
    devices = hexes = 0
    for line in lines:
        if re.match(r'^([0-9a-f]{4}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7] ', line):
            inside = True
            devices += 1
        elif not line:
            inside = False
            skips['empty line'] += 1
        elif re.match(r'^[0-9a-f]{2,3}:( [0-9a-f]{2}){16}$', line):
            hexes += line.startswith(('00:', '000:'))
        elif REGION.match(line):
            events['BarMap'] += 1
        else:
            skips['descriptive text' if inside else 'text that lspci does not print'] += 1
    # a device whose bytes begin at 00 makes a snapshot
    events['Snapshot'] = hexes
    skips["device without bytes, and with no text of its capabilities: make the dump with lspci -vv -xxxx as root"] = (
        devices - hexes)
    return len(lines), events, skips
