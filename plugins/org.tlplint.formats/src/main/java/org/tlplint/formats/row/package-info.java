/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What an event is in tlplint's own text formats: the names of its fields, and how their texts become an event. CSV and JSON Lines
 * differ only in how they find the texts.
 */
package org.tlplint.formats.row;
