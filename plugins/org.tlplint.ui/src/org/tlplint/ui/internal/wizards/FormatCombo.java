/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Detection;
import org.tlplint.formats.FormatText;
import org.tlplint.formats.Formats;
import org.tlplint.formats.map.MapFormat;
import org.tlplint.ui.internal.mapping.MappingProfiles;

/** The choice of a format: as detected, those that may fit, mapping profiles at hand, all others. */
final class FormatCombo {

    /** Stands for a profile that is still to be looked for. */
    private static final String OTHER_PROFILE = "?";

    private final Combo combo;
    private final List<String> texts = new ArrayList<>();
    private List<MappingProfiles.Profile> profiles = List.of();
    private String current = "";
    private List<Object> shown;

    /**
     * @param chosen receives the format, with its setting if it is a profile; empty for the one that is detected
     */
    FormatCombo(Composite parent, Consumer<String> chosen) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(16);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            int at = combo.getSelectionIndex();
            if (at >= 0) {
                String text = texts.get(at).equals(OTHER_PROFILE) ? browse() : texts.get(at);
                if (text == null) {
                    select();
                } else {
                    chosen.accept(text);
                }
            }
        }));
    }

    Combo control() {
        return combo;
    }

    void setProfiles(List<MappingProfiles.Profile> all) {
        profiles = all;
    }

    private String browse() {
        FileDialog dialog = new FileDialog(combo.getShell(), SWT.OPEN);
        dialog.setText(ImportMessages.profile_title);
        dialog.setFilterExtensions(new String[] {"*" + MappingProfiles.ENDING, "*"});
        String file = dialog.open();
        return file == null ? null : MappingProfiles.formatOf(Path.of(file));
    }

    /**
     * Shows the choices for a file.
     *
     * @param detection what was found out, or null
     * @param detects whether a format fits, so that nobody need choose
     * @param chosen format with settings, or empty
     */
    void show(Detection detection, boolean detects, String chosen) {
        current = chosen;
        List<Object> now = Arrays.asList(detection, detects, profile(chosen), profiles);
        if (now.equals(shown)) {
            // somebody types a setting: the choices stay, and so does the focus
            return;
        }
        shown = now;
        texts.clear();
        combo.removeAll();
        List<String> likely = new ArrayList<>();
        if (detection != null) {
            if (detects) {
                Detection.Candidate best = detection.ranking().get(0);
                add("", NLS.bind(ImportMessages.detected, best.format().title(), best.confidence()));
            }
            for (Detection.Candidate candidate : detection.ranking()) {
                if (candidate.confidence() > 0) {
                    likely.add(candidate.format().id());
                    add(candidate.format().id(), NLS.bind(ImportMessages.candidate, candidate.format().title(),
                            candidate.confidence()));
                }
            }
        } else if (detects) {
            add("", ImportMessages.detect);
        }
        if (!detects && chosen.isEmpty()) {
            texts.add(0, "");
            combo.add(ImportMessages.choose, 0);
        }
        for (MappingProfiles.Profile profile : profiles) {
            add(profile.format(), NLS.bind(ImportMessages.profile, profile.shown()));
        }
        for (TraceFormat format : Formats.all()) {
            if (!likely.contains(format.id())) {
                add(format.id(), format.title());
            }
        }
        add(OTHER_PROFILE, ImportMessages.other_profile);
        if (find(chosen) < 0) {
            String file = FormatText.parse(chosen).settings().get("profile");
            add(profile(chosen), NLS.bind(ImportMessages.profile, file));
        }
        select();
    }

    /** Shows nothing to choose from. */
    void clear() {
        shown = null;
        texts.clear();
        combo.removeAll();
    }

    private void select() {
        combo.select(find(current));
    }

    /** Only the profile counts among the settings of a chosen format. */
    private int find(String chosen) {
        return texts.indexOf(chosen.isEmpty() ? "" : profile(chosen));
    }

    private static String profile(String chosen) {
        FormatText text = FormatText.parse(chosen);
        String file = text.settings().get("profile");
        return text.id().equals(MapFormat.ID) && file != null
                ? new FormatText(MapFormat.ID, Map.of("profile", file)).text()
                : text.id();
    }

    private void add(String text, String shown) {
        texts.add(text);
        combo.add(shown);
    }
}
