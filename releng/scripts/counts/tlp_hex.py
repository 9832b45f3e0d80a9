"""Lines that are nothing but the DWORDs of one TLP each."""
import collections
import tlps


def count(data, folder):
    lines = data.decode('ascii').splitlines()
    return len(lines), collections.Counter(tlps.kind(int(line[0:2], 16)) for line in lines), {}
