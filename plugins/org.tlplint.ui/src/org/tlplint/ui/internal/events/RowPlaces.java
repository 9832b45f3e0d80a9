/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.tlplint.core.rule.Evidence;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Occurrence;
import org.tlplint.core.text.EventRow;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.timeline.TimelinePage;

/** Where one can go from a row: to the events that made it a breach, and to what else shows it. */
final class RowPlaces {

    private static final int MOST_CAUSES = 20;

    private final TraceEditor editor;
    private final EventsPage page;

    RowPlaces(TraceEditor editor, EventsPage page) {
        this.editor = editor;
        this.page = page;
    }

    void fill(IMenuManager menu, EventRow row) {
        causes(menu, row.ref().event());
        MenuManager places = new MenuManager(EventMessages.Menu_show_in);
        places.add(EventMenu.action(EventMessages.Menu_timeline, () -> editor.showPage(TimelinePage.class)));
        view(places, EventMessages.Menu_vector_state, Ids.VECTOR_STATE_VIEW);
        view(places, EventMessages.Menu_config_space, Ids.CONFIG_SPACE_VIEW);
        view(places, EventMessages.Menu_statistics, Ids.STATISTICS_VIEW);
        menu.add(places);
    }

    /** The evidence of the worst finding here, oldest first. */
    private void causes(IMenuManager menu, long event) {
        Finding finding = editor.session().offences().at(event);
        if (finding == null) {
            return;
        }
        MenuManager causes = new MenuManager(EventMessages.Menu_causes);
        for (Occurrence breach : finding.occurrences()) {
            if (breach.event().event() == event) {
                breach.causes().stream().filter(c -> c.event() != null && c.event().event() >= 0).limit(MOST_CAUSES)
                        .forEach(cause -> causes.add(EventMenu.action(label(cause),
                                () -> page.goTo(cause.event().event()))));
            }
        }
        if (!causes.isEmpty()) {
            menu.add(causes);
        }
    }

    private static String label(Evidence cause) {
        return NLS.bind(EventMessages.Menu_cause, new Object[] {Texts.count(cause.event().event()),
                CellText.line(cause.role()), CellText.line(cause.detail())});
    }

    /** Views follow the selected event by themselves: it is enough to show them. */
    private void view(IMenuManager menu, String title, String id) {
        IWorkbenchPartSite site = editor.getSite();
        menu.add(EventMenu.action(title, () -> {
            try {
                site.getPage().showView(id);
            } catch (PartInitException e) {
                ILog.of(RowPlaces.class).log(e.getStatus());
            }
        }));
    }
}
