"""QEMU trace logs: see releng/docs/formats/qemu-log.md, "What becomes of the lines"."""
import collections
import re

PREFIX = re.compile(rb'^(\d+@\d+\.\d{6}:|\d{4}-\d\d-\d\dT[0-9:.]+(Z|[+-]\d\d:?\d\d) )')
REGION = re.compile(rb"^memory_region_ops_(read|write) cpu -?\d+ mr \S+ addr 0x([0-9a-f]+) value 0x([0-9a-f]+) size \d+"
                    rb" name '([^']*)'$")
MAPPING = re.compile(rb'^pci_update_mappings_(add|del) .* (\d),0x[0-9a-f]+\+0x[0-9a-f]+$')
EVENT = re.compile(rb'^([a-z][A-Za-z0-9]*_[A-Za-z0-9_]*)( |$)')
CAUSES = {b'pci_nvme_irq_msix', b'e1000e_irq_msix_notify_vec', b'e1000e_irq_msix_notify_postponed_vec',
          b'e1000e_irq_msi_notify', b'usb_xhci_irq_msix', b'usb_xhci_irq_msi', b'virtio_notify', b'ahci_irq_raise',
          b'pci_nvme_irq_pin', b'ioapic_set_irq'}
QUIET = {b'pci_nvme_irq_masked', b'msix_write_config', b'apic_deliver_irq', b'virtio_set_status', b'ahci_irq_lower',
         b'e1000e_irq_msix_pending_clearing', b'ioapic_eoi_broadcast', b'ioapic_mem_read'}


def count(data, folder):
    events, skips = collections.Counter(), collections.Counter()
    lines = data.split(b'\n')
    if lines[-1] == b'':
        lines.pop()
    for line in lines:
        what = classify(PREFIX.sub(b'', line.rstrip(b'\r')), sum(events.values()) == 0)
        (skips if ' ' in what else events)[what] += 1
    return len(lines), events, skips


def classify(text, first):
    access = REGION.match(text)
    if access:
        return region(access.group(4), access.group(1) == b'write', int(access.group(2), 16), int(access.group(3), 16), first)
    if text.startswith((b'pci_cfg_read ', b'pci_cfg_write ')):
        return 'CfgRd' if text.startswith(b'pci_cfg_read') else 'CfgWr'
    mapping = MAPPING.match(text)
    if mapping:
        rom = mapping.group(2) == b'6'
        return 'mapping of an expansion ROM' if rom else 'BarMap' if mapping.group(1) == b'add' else 'BarUnmap'
    refused = re.match(rb"^Invalid (read|write) at addr 0x([0-9A-Fa-f]+), size \d+, region '([^']*)', reason: ", text)
    if refused:
        window = refused.group(3) == b'(null)' and refused.group(2).upper().startswith(b'FEE')
        if window or refused.group(3) in (b'msix-table', b'msix-pba'):
            return 'MWr' if refused.group(1) == b'write' else 'MRd'
        return ('refused access that no region took (often told by the line before)' if refused.group(3) == b'(null)'
                else 'refused access to another region')
    event = EVENT.match(text)
    if event:
        name = event.group(1)
        return ('I/O APIC register write' if name == b'ioapic_mem_write' else 'Note' if name == b'pci_nvme_pci_reset'
                else 'interrupt raised by a device model or the I/O APIC' if name in CAUSES
                else 'known event that changes no interrupt state'
                if name in QUIET or name.startswith((b'vtd_ir_remap', b'vtd_ir_irte_get')) else 'other trace event')
    if re.match(rb'^(\[[RSI] |(OK|FAIL)( |$)|IRQ )', text):
        return 'QTest protocol line'
    if text.startswith(b'qemu') and b':' in text:
        return 'message of QEMU itself'
    return 'text that is no QEMU event' if text else 'empty line'


def region(name, write, address, value, first):
    if name in (b'msix-table', b'msix-pba'):
        return 'MWr' if write else 'MRd'
    if name in (b'pci-conf-data', b'pcie-mmcfg-mmio'):
        return 'configuration space region, told by its pci_cfg event'
    if name == b'pci-conf-idx':
        return 'configuration address port (pci-conf-idx)'
    if name in (b'apic-msi', b'kvm-apic-msi', b'vtd-ir'):
        if name == b'apic-msi' and address < 0xfee01000 and address & 0xff0:
            return 'local APIC register access by a CPU'
        if not write:
            return 'read of the message window'
        return 'write to the message window at power-on' if first and address == 0xfee00000 and value == 0 else 'MWr'
    if name == b'isa-debugcon':
        return 'Note' if write and address != 0xe9 else 'debug console output'
    return 'access to another memory region'
