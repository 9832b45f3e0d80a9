/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The parts of tlplint that are installed here, with their versions. */
public final class BundlesView extends ViewPart {
    public static final String ID = "org.tlplint.ui.bundles";

    private NatTable table;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        DataLayer body = new DataLayer(new Bundles());
        body.setDefaultColumnWidth(240);
        SelectionLayer selection = new SelectionLayer(body);
        ViewportLayer viewport = new ViewportLayer(selection);
        DataLayer header = new DataLayer(new DefaultColumnHeaderDataProvider(new String[] {"Bundle", "Version"}));
        CompositeLayer layers = new CompositeLayer(1, 2);
        layers.setChildLayer("header", new ColumnHeaderLayer(header, viewport, selection), 0, 0);
        layers.setChildLayer("body", viewport, 0, 1);
        table = new NatTable(parent, layers);
    }

    public NatTable table() {
        return table;
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    private static final class Bundles implements IDataProvider {
        private final List<Bundle> bundles = Arrays
                .stream(FrameworkUtil.getBundle(BundlesView.class).getBundleContext().getBundles())
                .filter(b -> b.getSymbolicName().startsWith("org.tlplint.")).toList();

        @Override
        public int getRowCount() {
            return bundles.size();
        }

        @Override
        public int getColumnCount() {
            return 2;
        }

        @Override
        public Object getDataValue(int column, int row) {
            Bundle bundle = bundles.get(row);
            return column == 0 ? bundle.getSymbolicName() : bundle.getVersion();
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException();
        }
    }
}
