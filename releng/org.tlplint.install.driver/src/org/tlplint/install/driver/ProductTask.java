/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.install.driver;

import java.nio.file.Path;
import java.util.Properties;

/** Tells how the product starts: in which perspective, with which views, and whether F1 helps. */
final class ProductTask implements Driver.Task {

    @Override
    public void run(Properties facts, Path out) throws Exception {
        Inventory.take(facts);
        Ide.shoot(out.resolve("product.png"));
        Help.take(facts, out.resolve("product-help.png"));
    }
}
