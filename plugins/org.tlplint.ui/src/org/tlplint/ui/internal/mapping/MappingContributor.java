/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.mapping;

import java.util.List;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** Undo and redo work on the text in both pages of the editor, the other commands of the Edit menu only where the text is. */
public final class MappingContributor extends MultiPageEditorActionBarContributor {

    private static final List<String> EVERYWHERE = List.of(ITextEditorActionConstants.UNDO,
            ITextEditorActionConstants.REDO);
    private static final List<String> IN_TEXT = List.of(ActionFactory.CUT.getId(), ActionFactory.COPY.getId(),
            ActionFactory.PASTE.getId(), ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(),
            ActionFactory.FIND.getId());

    private MappingEditor editor;

    @Override
    public void setActiveEditor(IEditorPart part) {
        editor = part instanceof MappingEditor mapping ? mapping : null;
        super.setActiveEditor(part);
    }

    @Override
    public void setActivePage(IEditorPart page) {
        IActionBars bars = getActionBars();
        if (editor == null || editor.source() == null || bars == null) {
            return;
        }
        EVERYWHERE.forEach(id -> bars.setGlobalActionHandler(id, editor.source().getAction(id)));
        IN_TEXT.forEach(id -> bars.setGlobalActionHandler(id,
                editor.isSourceShown() ? editor.source().getAction(id) : null));
        bars.updateActionBars();
    }
}
