/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.util.List;

/** The traces that ship, with what there is to see in each. */
final class Examples {

    private Examples() {
    }

    /**
     * A trace that ships.
     *
     * @param id name of its folder
     * @param done how it came about
     * @param wrong what is wrong in it
     * @param traces its files
     * @param snapshot dump that goes with them, or empty
     * @param device device description that goes with them, or empty
     */
    record Example(String id, String done, String wrong, List<String> traces, String snapshot, String device) {

        /** Where a file of it is in the bundle. */
        String entry(String file) {
            return device.isEmpty() ? "traces/" + id + '/' + file : "devices/" + file;
        }
    }

    /** All, those with the most to see first. */
    static List<Example> all() {
        return List.of(
                new Example("v10-kernel-bug3", ExampleMessages.example_v10_kernel_bug3,
                        ExampleMessages.example_v10_kernel_bug3_wrong, List.of("trace.log.zst"), "lspci.txt", ""),
                new Example("v10-kernel-bug0", ExampleMessages.example_v10_kernel_bug0,
                        ExampleMessages.example_v10_kernel_bug0_wrong, List.of("trace.log.zst"), "", ""),
                new Example("v01-unmasked-write", ExampleMessages.example_v01_unmasked_write,
                        ExampleMessages.example_v01_unmasked_write_wrong, List.of("trace.log.zst"), "", ""),
                new Example("v02-pba-write", ExampleMessages.example_v02_pba_write,
                        ExampleMessages.example_v02_pba_write_wrong, List.of("trace.log.zst"), "", ""),
                new Example("v03-odd-access", ExampleMessages.example_v03_odd_access,
                        ExampleMessages.example_v03_odd_access_wrong, List.of("trace.log.zst"), "", ""),
                new Example("v04-both-enabled", ExampleMessages.example_v04_both_enabled,
                        ExampleMessages.example_v04_both_enabled_wrong, List.of("trace.log.zst"), "", ""),
                new Example("v05-msi-change", ExampleMessages.example_v05_msi_change,
                        ExampleMessages.example_v05_msi_change_wrong, List.of("trace.log.zst"), "", ""),
                new Example("v06-busmaster", ExampleMessages.example_v06_busmaster,
                        ExampleMessages.example_v06_busmaster_wrong, List.of("trace.log.zst"), "", ""),
                new Example("v07-fmask-pending", ExampleMessages.example_v07_fmask_pending,
                        ExampleMessages.example_v07_fmask_pending_wrong, List.of("trace.log.zst"), "", ""),
                new Example("nvme-msix", ExampleMessages.example_nvme_msix,
                        ExampleMessages.example_nvme_msix_wrong, List.of("trace.log.zst"), "lspci.txt", ""),
                new Example("nvme-nots", ExampleMessages.example_nvme_nots,
                        ExampleMessages.example_nvme_nots_wrong, List.of("trace.log.zst"), "", ""),
                new Example("nvme-ir-on", ExampleMessages.example_nvme_ir_on,
                        ExampleMessages.example_nvme_ir_on_wrong, List.of("trace.log.zst"), "", ""),
                new Example("virtio-msix", ExampleMessages.example_virtio_msix,
                        ExampleMessages.example_virtio_msix_wrong, List.of("trace.log.zst"), "", ""),
                new Example("e1000e-msix", ExampleMessages.example_e1000e_msix,
                        ExampleMessages.example_e1000e_msix_wrong, List.of("trace.log.zst"), "", ""),
                new Example("msi-mixed", ExampleMessages.example_msi_mixed,
                        ExampleMessages.example_msi_mixed_wrong, List.of("trace.log.zst"), "lspci.txt", ""),
                new Example("mmiotrace-nvme", ExampleMessages.example_mmiotrace_nvme,
                        ExampleMessages.example_mmiotrace_nvme_wrong, List.of("trace.log.zst", "mmiotrace.txt.zst"),
                        "lspci.txt.zst", ""),
                new Example("mmiotrace-virtio", ExampleMessages.example_mmiotrace_virtio,
                        ExampleMessages.example_mmiotrace_virtio_wrong, List.of("trace.log.zst", "mmiotrace.txt.zst"),
                        "lspci.txt.zst", ""),
                new Example("accelerator", ExampleMessages.example_accelerator,
                        ExampleMessages.example_accelerator_wrong, List.of("accelerator.csv"), "",
                        "accelerator.device"));
    }
}
