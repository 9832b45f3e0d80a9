/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.help;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.help.IHelpContentProducer;
import org.tlplint.rules.RulePages;

/** Makes the help page of a rule out of its page in the catalogue, when somebody asks for it. */
public final class RulePageProducer implements IHelpContentProducer {

    static final String FOLDER = "rules/";
    static final String SUFFIX = ".html";

    @Override
    public InputStream getInputStream(String pluginId, String href, Locale locale) {
        int query = href.indexOf('?');
        String path = query < 0 ? href : href.substring(0, query);
        if (!path.startsWith(FOLDER) || !path.endsWith(SUFFIX)) {
            return null;
        }
        String id = path.substring(FOLDER.length(), path.length() - SUFFIX.length());
        return RulePages.of(id).map(page -> PageHtml.of(page.title(), page.markdown()))
                .map(html -> new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))).orElse(null);
    }
}
