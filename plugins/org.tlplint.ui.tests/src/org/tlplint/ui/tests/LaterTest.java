/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tlplint.ui.tests.UiBot.run;
import static org.tlplint.ui.tests.UiBot.settle;
import static org.tlplint.ui.tests.UiBot.ui;
import static org.tlplint.ui.tests.UiBot.window;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tlplint.ui.internal.Later;

/** Work for a later turn of the UI thread, asked for there or by a job, while its control is there and when it is gone. */
class LaterTest {

    private final List<String> done = new ArrayList<>();
    private Shell shell;

    @BeforeEach
    void open() {
        shell = ui(() -> new Shell(window().getShell(), SWT.NONE));
    }

    @AfterEach
    void close() {
        run(shell::dispose);
    }

    private List<String> done() {
        settle();
        return ui(() -> List.copyOf(done));
    }

    @Test
    void onceInATurnHoweverOftenItIsAskedFor() {
        Later later = new Later(shell, () -> done.add("work"));
        run(() -> {
            later.run();
            later.run();
            done.add("asked");
        });
        assertEquals(List.of("asked", "work"), done());
        run(later);
        assertEquals(List.of("asked", "work", "work"), done());
    }

    @Test
    void workThatAsksForItselfComesAgain() {
        Later[] later = new Later[1];
        later[0] = new Later(shell, () -> {
            done.add("work");
            if (done.size() < 3) {
                later[0].run();
            }
        });
        run(later[0]);
        assertEquals(List.of("work", "work", "work"), done());
    }

    @Test
    void notWhenTheControlIsGoneByThen() {
        run(() -> {
            Later.run(shell, () -> done.add("work"));
            shell.dispose();
        });
        assertEquals(List.of(), done());
    }

    /** A job may come to its end when the dialog that began it is closed. */
    @Test
    void aJobMayAskForAControlThatIsGone() {
        Later.run(shell, () -> done.add("there"));
        assertEquals(List.of("there"), done());
        run(shell::dispose);
        Later.run(shell, () -> done.add("gone"));
        assertEquals(List.of("there"), done());
    }
}
