/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal;

/** Ids that plugin.xml and code share. */
public final class Ids {

    public static final String PLUGIN = "org.tlplint.ui";
    public static final String PERSPECTIVE = "org.tlplint.ui.perspective";
    public static final String TRACE_EDITOR = "org.tlplint.ui.traceEditor";
    public static final String FINDINGS_VIEW = "org.tlplint.ui.findings";
    public static final String FINDING_DETAILS_VIEW = "org.tlplint.ui.findingDetails";
    public static final String AUDIT_EDITOR = "org.tlplint.ui.auditEditor";
    public static final String COMPARE_EDITOR = "org.tlplint.ui.compareEditor";
    public static final String VECTOR_STATE_VIEW = "org.tlplint.ui.vectorState";
    public static final String CONFIG_SPACE_VIEW = "org.tlplint.ui.configSpace";
    public static final String EXAMPLE_WIZARD = "org.tlplint.ui.exampleTraces";
    public static final String TRACE_PROPERTIES = "org.tlplint.ui.traceProperties";
    public static final String MAPPING_EDITOR = "org.tlplint.ui.mappingEditor";
    public static final String MAPPING_WIZARD = "org.tlplint.ui.newMapping";
    public static final String STATISTICS_VIEW = "org.tlplint.ui.statistics";
    public static final String IMPORT_WIZARD = "org.tlplint.ui.importTrace";
    public static final String EXPORT_WIZARD = "org.tlplint.ui.exportReport";
    public static final String MARKER = "org.tlplint.ui.finding";
    public static final String CONTENT_TYPE = "org.tlplint.ui.trace";
    /** Context of the editor's key bindings. */
    public static final String EDITOR_CONTEXT = "org.tlplint.ui.context.traceEditor";
    /** Context of key bindings that hold while the table of events has the keyboard. */
    public static final String EVENTS_CONTEXT = "org.tlplint.ui.context.events";

    public static final String HELP_EDITOR = "org.tlplint.ui.trace_editor";
    public static final String HELP_EVENTS = "org.tlplint.ui.events_page";
    public static final String HELP_FINDINGS = "org.tlplint.ui.findings_view";
    public static final String HELP_FINDING_DETAILS = "org.tlplint.ui.finding_details_view";
    public static final String HELP_SUPPRESS = "org.tlplint.ui.suppress_dialog";
    public static final String HELP_AUDIT_EDITOR = "org.tlplint.ui.audit_editor";
    public static final String HELP_COMPARE = "org.tlplint.ui.compare_audits";
    public static final String HELP_VECTOR_STATE = "org.tlplint.ui.vector_state_view";
    public static final String HELP_CONFIG_SPACE = "org.tlplint.ui.config_space_view";
    public static final String HELP_OUTLINE = "org.tlplint.ui.outline";
    public static final String HELP_TIMELINE = "org.tlplint.ui.timeline_page";
    public static final String HELP_STATISTICS = "org.tlplint.ui.statistics_view";
    public static final String HELP_IMPORT = "org.tlplint.ui.import_wizard";
    public static final String HELP_MAPPING = "org.tlplint.ui.mapping_editor";
    public static final String HELP_NEW_MAPPING = "org.tlplint.ui.mapping_wizard";
    public static final String HELP_PROPERTIES = "org.tlplint.ui.trace_properties";
    public static final String HELP_EXAMPLES = "org.tlplint.ui.example_wizard";
    public static final String HELP_IMPORT_SET = "org.tlplint.ui.import_set";
    public static final String HELP_EXPORT = "org.tlplint.ui.export_wizard";
    public static final String HELP_KEYS = "org.tlplint.ui.keys";
    public static final String HELP_EXTENSIONS = "org.tlplint.ui.extensions_page";

    public static final String HELP_PREFERENCES = "org.tlplint.ui.preferences";
    public static final String HELP_RULES_PAGE = "org.tlplint.ui.preferences_rules";
    public static final String HELP_FORMATS_PAGE = "org.tlplint.ui.preferences_formats";
    public static final String PREFERENCES = "org.tlplint.ui.preferences.settings";
    public static final String RULES_PREFERENCES = "org.tlplint.ui.preferences.rules";
    public static final String FORMATS_PREFERENCES = "org.tlplint.ui.preferences.formats";

    /** Where the help system finds the page of a rule. */
    public static String rulePage(String ruleId) {
        return "/org.tlplint.ui/rules/" + ruleId + ".html";
    }

    private Ids() {
    }
}
