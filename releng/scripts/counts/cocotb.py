"""cocotbext-pcie: lines of the root complex with a Tlp(...) object."""
import collections
import re

KINDS = {'CFG_WRITE': 'CfgWr', 'CFG_READ': 'CfgRd', 'MEM_WRITE': 'MWr', 'MEM_READ': 'MRd', 'CPL': 'Cpl', 'MSG': 'Msg'}


def count(data, folder):
    events, skips = collections.Counter(), collections.Counter()
    lines = data.decode('latin-1').splitlines()
    for line in lines:
        tlp = re.search(r'(?:Sending|Got) TLP: Tlp\(.*fmt_type=TlpType\.([A-Z]+(?:_[A-Z]+)?)', line)
        if tlp and 'RootComplex' in line:
            events[KINDS[tlp.group(1)]] += 1
        else:
            skips['log line of a PCIe model without a TLP (DEBUG lines have them)'] += 1
    return len(lines), events, skips
