"""What the first byte of a TLP header says (Fmt in bits 7:5, Type in bits 4:0), as the event kind it becomes."""


def kind(first):
    data, tlp_type = first & 0x40, first & 0x1f
    if tlp_type in (0, 1):
        return 'MWr' if data else 'MRd'
    if tlp_type == 2:
        return 'IOWr' if data else 'IORd'
    if tlp_type in (4, 5):
        return 'CfgWr' if data else 'CfgRd'
    if tlp_type in (10, 11):
        return 'Cpl'
    if tlp_type & 0x18 == 0x10:
        return 'Msg'
    return 'TLP of type %x' % first
