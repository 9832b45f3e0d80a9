/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.findings;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.tlplint.model.AuditComparison;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.ThemeChange;

/** Shows how two audits differ: what is new, gone, changed or the same, outcomes, settings. */
public final class CompareEditor extends EditorPart {

    /** Lines that are seen at first. */
    private static final int OPENED = 200;
    private static final int[] WEIGHTS = {40, 14, 22, 24, 24};

    private TreeViewer viewer;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        CompareInput input = (CompareInput) getEditorInput();
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(parent);
        Label title = new Label(parent, SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        title.setText(title(input.comparison()));
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 8).applyTo(title);
        Label names = new Label(parent, SWT.WRAP);
        names.setText(NLS.bind(FindingsMessages.Compare_names, input.earlier(), input.later()).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 0).applyTo(names);
        Composite holder = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        TreeColumnLayout layout = new TreeColumnLayout();
        holder.setLayout(layout);
        viewer = new TreeViewer(holder, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        String[] titles = {FindingsMessages.Compare_what, FindingsMessages.Column_rule, FindingsMessages.Compare_place,
                FindingsMessages.Compare_before, FindingsMessages.Compare_after};
        for (int i = 0; i < titles.length; i++) {
            column(layout, titles[i], i);
        }
        viewer.setContentProvider(new Content());
        viewer.setInput(input.rows());
        Accessibles.name(viewer.getControl(), input.getName());
        open(input.rows());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, Ids.HELP_COMPARE);
        ThemeChange.follow(parent, viewer::refresh);
    }

    /** Opens the first kinds of differences, as far as there is room. */
    private void open(List<CompareRow> rows) {
        int lines = 0;
        for (CompareRow row : rows) {
            lines += row.children().size();
            if (lines > OPENED) {
                return;
            }
            viewer.setExpandedState(row, true);
        }
    }

    private static String title(AuditComparison comparison) {
        return NLS.bind(FindingsMessages.Compare_title,
                new Object[] {Texts.count(comparison.count(AuditComparison.Change.NEW)),
                        Texts.count(comparison.count(AuditComparison.Change.GONE)),
                        Texts.count(comparison.count(AuditComparison.Change.CHANGED)),
                        Texts.count(comparison.count(AuditComparison.Change.SAME))});
    }

    private void column(TreeColumnLayout layout, String title, int index) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(WEIGHTS[index], 90, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((CompareRow) element).cells().get(index);
            }

            @Override
            public Image getImage(Object element) {
                return index == 0 ? Icons.get(((CompareRow) element).icon()) : null;
            }
        });
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((CompareRow) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((CompareRow) element).children().isEmpty();
        }
    }

    /** The tree of the differences. */
    public TreeViewer viewer() {
        return viewer;
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("a comparison is not saved");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a comparison is not saved");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
