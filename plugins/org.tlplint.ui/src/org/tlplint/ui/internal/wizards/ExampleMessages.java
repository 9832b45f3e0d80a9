/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code exampleMessages.properties}. */
public final class ExampleMessages extends NLS {

    public static String window;
    public static String title;
    public static String description;
    public static String column_name;
    public static String column_done;
    public static String column_wrong;
    public static String all;
    public static String none;
    public static String project;
    public static String default_project;
    public static String none_chosen;
    public static String exists;
    public static String new_project;
    public static String copying;
    public static String did_not_work;
    public static String readme_title;
    public static String readme_intro;
    public static String readme_head;
    public static String example_v10_kernel_bug3;
    public static String example_v10_kernel_bug3_wrong;
    public static String example_v10_kernel_bug0;
    public static String example_v10_kernel_bug0_wrong;
    public static String example_v01_unmasked_write;
    public static String example_v01_unmasked_write_wrong;
    public static String example_v02_pba_write;
    public static String example_v02_pba_write_wrong;
    public static String example_v03_odd_access;
    public static String example_v03_odd_access_wrong;
    public static String example_v04_both_enabled;
    public static String example_v04_both_enabled_wrong;
    public static String example_v05_msi_change;
    public static String example_v05_msi_change_wrong;
    public static String example_v06_busmaster;
    public static String example_v06_busmaster_wrong;
    public static String example_v07_fmask_pending;
    public static String example_v07_fmask_pending_wrong;
    public static String example_nvme_msix;
    public static String example_nvme_msix_wrong;
    public static String example_nvme_nots;
    public static String example_nvme_nots_wrong;
    public static String example_nvme_ir_on;
    public static String example_nvme_ir_on_wrong;
    public static String example_virtio_msix;
    public static String example_virtio_msix_wrong;
    public static String example_e1000e_msix;
    public static String example_e1000e_msix_wrong;
    public static String example_msi_mixed;
    public static String example_msi_mixed_wrong;
    public static String example_mmiotrace_nvme;
    public static String example_mmiotrace_nvme_wrong;
    public static String example_mmiotrace_virtio;
    public static String example_mmiotrace_virtio_wrong;
    public static String example_accelerator;
    public static String example_accelerator_wrong;

    static {
        NLS.initializeMessages("org.tlplint.ui.internal.wizards.exampleMessages", ExampleMessages.class);
    }

    private ExampleMessages() {
    }
}
