/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.help;

import java.util.List;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.help.AbstractTocProvider;
import org.eclipse.help.IToc;
import org.eclipse.help.ITocContribution;
import org.eclipse.help.ITopic;
import org.eclipse.help.IUAElement;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.rules.RuleCatalog;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Messages;

/** Puts a page for each rule of the catalogue into the help book. */
public final class RuleToc extends AbstractTocProvider {

    private static final String PLUGIN_PATH = '/' + Ids.PLUGIN + '/';

    @Override
    public ITocContribution[] getTocContributions(String locale) {
        return new ITocContribution[] {new Contribution()};
    }

    private static final class Contribution implements ITocContribution {
        @Override
        public String getCategoryId() {
            return null;
        }

        @Override
        public String getContributorId() {
            return Ids.PLUGIN;
        }

        @Override
        public String[] getExtraDocuments() {
            return new String[0];
        }

        @Override
        public String getId() {
            return PLUGIN_PATH + "rules.toc";
        }

        @Override
        public String getLocale() {
            return "";
        }

        @Override
        public String getLinkTo() {
            return "/org.tlplint.doc/toc.xml#rules";
        }

        @Override
        public IToc getToc() {
            return new Book(RuleCatalog.infos());
        }

        @Override
        public boolean isPrimary() {
            return false;
        }
    }

    private record Book(List<RuleInfo> rules) implements IToc {
        @Override
        public ITopic[] getTopics() {
            return new ITopic[] {new Page(Messages.Help_rules, null,
                    rules.stream().map(RuleToc::page).toArray(ITopic[]::new))};
        }

        @Override
        public ITopic getTopic(String href) {
            return null;
        }

        @Override
        public String getHref() {
            return PLUGIN_PATH + "rules.toc";
        }

        @Override
        public String getLabel() {
            return Messages.Help_rules;
        }

        @Override
        public boolean isEnabled(IEvaluationContext context) {
            return true;
        }

        @Override
        public IUAElement[] getChildren() {
            return getTopics();
        }
    }

    private static ITopic page(RuleInfo rule) {
        return new Page(rule.id() + ' ' + rule.title(),
                PLUGIN_PATH + RulePageProducer.FOLDER + rule.id() + RulePageProducer.SUFFIX, new ITopic[0]);
    }

    private record Page(String label, String href, ITopic[] subtopics) implements ITopic {
        @Override
        public String getLabel() {
            return label;
        }

        @Override
        public String getHref() {
            return href;
        }

        @Override
        public ITopic[] getSubtopics() {
            return subtopics;
        }

        @Override
        public boolean isEnabled(IEvaluationContext context) {
            return true;
        }

        @Override
        public IUAElement[] getChildren() {
            return subtopics;
        }
    }
}
