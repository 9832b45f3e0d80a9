/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
<<<<<<< HEAD
/** Rules on TLP Processing Hints (group TPH). */
=======
/** Rules TPH: Steering Tags in the MSI-X Table. */
>>>>>>> 37a447d (MSIX-CAP, SRIOV and TPH: the capability structure, pages of the Table, Virtual Functions, places of Steering Tags)
package org.tlplint.rules.tph;
