/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.preferences;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Level;
import org.tlplint.core.rule.Profile;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Later;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.help.DialogHelp;

/** How strictly an audit reports, and what it takes for granted where the specification leaves a choice. */
public final class SettingsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WRAP = 330;
    private static final int FIELD = 140;
    private static final int ROW_GAP = 4;
    private static final int IN_A_TURN = 4;

    private final Map<Knob, Control> knobs = new EnumMap<>(Knob.class);
    private Combo level;
    private Group group;
    private GridData room;
    private boolean filled;
    private boolean filling;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(PreferenceMessages.Settings_description);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(page);
        level = choice(page, PreferenceMessages.Settings_level,
                java.util.Arrays.stream(Level.values()).map(Level::id).toArray(String[]::new));
        group = new Group(page, SWT.NONE);
        group.setText(PreferenceMessages.Settings_knobs);
        room = GridDataFactory.fillDefaults().span(2, 1).grab(true, false)
                .hint(WRAP + FIELD + 2 * ROW_GAP, rowHeight() * (Knob.values().length + 1)).create();
        group.setLayoutData(room);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, ROW_GAP).applyTo(group);
        level.addListener(SWT.Selection, e -> validate());
        // the dialog opens with room for the settings, which come a few in a turn
        Later.run(group, () -> add(0));
        DialogHelp.set(page, Ids.HELP_PREFERENCES);
        ThemeChange.follow(page);
        return page;
    }

    private int rowHeight() {
        return level.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + ROW_GAP;
    }

    private void add(int from) {
        Knob[] all = Knob.values();
        int to = Math.min(all.length, from + IN_A_TURN);
        for (int i = knobs.size(); i < to; i++) {
            knobs.put(all[i], control(group, all[i]));
        }
        if (to < all.length) {
            Later.run(group, () -> add(to));
        } else if (!filled) {
            Later.run(group, this::fill);
        }
    }

    private void fill() {
        if (filled) {
            return;
        }
        filled = true;
        show(ProfilePreferences.profile());
        room.heightHint = SWT.DEFAULT;
        group.getParent().layout(true, true);
    }

    /** Does at once what remains to be done. */
    private void finish() {
        add(Knob.values().length);
        fill();
    }

    private Control control(Composite parent, Knob knob) {
        if (knob.isChoice()) {
            return choice(parent, knob.question(), knob.choices().toArray(String[]::new));
        }
        label(parent, knob.question());
        Text text = new Text(parent, SWT.BORDER);
        text.setMessage(knob.defaultValue());
        text.setToolTipText(NLS.bind(PreferenceMessages.Settings_permitted, knob.permitted(), knob.defaultValue()));
        text.addModifyListener(e -> validate());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(FIELD, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static Combo choice(Composite parent, String question, String... values) {
        label(parent, question);
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(values);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(FIELD, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private static void label(Composite parent, String question) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(question);
        GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(label);
    }

    private void show(Profile profile) {
        Map<String, String> set = profile.settings();
        filling = true;
        level.setText(set.getOrDefault(Profile.LEVEL, Level.DEFAULT.id()));
        Level shown = level();
        knobs.forEach((knob, control) -> {
            String value = set.getOrDefault(knob.id(), knob.standard(shown));
            if (control instanceof Combo combo) {
                combo.setText(value);
            } else {
                ((Text) control).setText(value);
            }
        });
        filling = false;
    }

    private Level level() {
        return Level.valueOf(level.getText().toUpperCase(Locale.ROOT));
    }

    private Profile chosen() {
        Profile profile = Profile.DEFAULT.with(Profile.LEVEL, level.getText());
        for (Map.Entry<Knob, Control> entry : knobs.entrySet()) {
            Knob knob = entry.getKey();
            String value = entry.getValue() instanceof Combo combo ? combo.getText()
                    : ((Text) entry.getValue()).getText().strip();
            if (!value.isEmpty() && !value.equals(knob.standard(level()))) {
                profile = profile.with(knob.id(), value);
            }
        }
        return profile;
    }

    private void validate() {
        if (filling || !filled) {
            // each field that is filled would have all of them looked at
            return;
        }
        Supplier<Profile> profile = this::chosen;
        try {
            profile.get();
            setErrorMessage(null);
        } catch (IllegalArgumentException e) {
            setErrorMessage(e.getMessage());
        }
        setValid(getErrorMessage() == null);
    }

    @Override
    protected void performDefaults() {
        finish();
        show(Profile.DEFAULT);
        validate();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Profile chosen = filled ? chosen() : ProfilePreferences.profile();
        if (!chosen.settings().equals(ProfilePreferences.profile().settings())) {
            ProfilePreferences.storeSettings(chosen);
            OpenAudits.offerAgain();
        }
        return true;
    }
}
