/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Packet captures with TLPs: the files pcap and pcapng, and the ways of putting TLPs into packets. */
package org.tlplint.formats.pcap;
