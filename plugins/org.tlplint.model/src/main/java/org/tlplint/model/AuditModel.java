/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Level;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.trace.Bdf;
import org.tlplint.model.internal.FindingMapper;
import org.tlplint.model.internal.FunctionMapper;
import org.tlplint.model.internal.SourceMapper;
import org.tlplint.model.internal.ToolVersion;

/** Makes the saved form of an audit of what the engine found. Text out of the trace becomes {@link Printable}. */
public final class AuditModel {

    private AuditModel() {
    }

    /** The model of a finished audit. The result is only read. */
    public static Audit of(AuditResult result) {
        Audit audit = AuditFactory.eINSTANCE.createAudit();
        audit.setToolVersion(ToolVersion.TEXT);
        audit.setCatalogueVersion(ToolVersion.ofCatalogue(result.rules()));
        audit.setVerdict(Verdict.of(result));
        audit.setEvents(result.events());
        audit.setDurationNs(result.duration().toNanos());
        addSettings(audit, result.profile());
        result.sources().forEach(source -> audit.getSources().add(SourceMapper.map(source)));
        result.functions()
                .forEach(function -> audit.getFunctions().add(FunctionMapper.map(function, result.vectors())));
        Map<String, RuleDescription> rules = new HashMap<>();
        for (RuleInfo info : result.rules()) {
            RuleDescription rule = rule(info, result);
            rules.put(info.id(), rule);
            audit.getRules().add(rule);
        }
        result.results().forEach(r -> audit.getResults().add(result(r, rules)));
        Map<org.tlplint.core.rule.Suppression, Suppression> suppressions = new HashMap<>();
        for (var suppression : result.profile().suppressions()) {
            Suppression mapped = FindingMapper.map(suppression);
            suppressions.put(suppression, mapped);
            audit.getSuppressions().add(mapped);
        }
        FindingMapper findings = new FindingMapper(audit.getSources(), rules, suppressions);
        result.findings().forEach(f -> audit.getFindings().add(findings.map(f, audit.getFindings().size() + 1)));
        return audit;
    }

    private static void addSettings(Audit audit, Profile profile) {
        add(audit, Profile.LEVEL, "How strictly is it reported?", profile.level().id(), Level.DEFAULT.id());
        for (Knob knob : Knob.values()) {
            add(audit, knob.id(), knob.question(), profile.get(knob), knob.defaultValue());
        }
        profile.functionKnobs().forEach((bdf, knobs) -> knobs.forEach((knob, value) -> add(audit,
                knob.id() + '@' + Bdf.format(bdf), knob.question(), value, profile.get(knob))));
    }

    private static void add(Audit audit, String id, String question, String value, String standard) {
        Setting setting = AuditFactory.eINSTANCE.createSetting();
        setting.setId(id);
        setting.setQuestion(question);
        setting.setValue(value);
        setting.setStandard(standard);
        audit.getSettings().add(setting);
    }

    private static RuleDescription rule(RuleInfo info, AuditResult result) {
        RuleDescription rule = AuditFactory.eINSTANCE.createRuleDescription();
        rule.setId(info.id());
        rule.setTitle(info.title());
        rule.setSeverity(Severity.get(info.severity().ordinal()));
        rule.setUndefinedResult(info.undefinedResult());
        rule.setBlame(lower(info.blame()));
        rule.setSpec(info.spec());
        rule.setConfidence(lower(info.confidence()));
        rule.setSubject(switch (info.subject()) {
            case ANY -> "every function";
            case MSI -> "functions with MSI";
            case MSIX -> "functions with MSI-X";
            case MSI_OR_MSIX -> "functions with MSI or MSI-X";
            case INTERRUPT_STORE -> "functions with a message store of their own";
        });
        for (var need : info.needs()) {
            rule.getNeeds().add(need.title());
        }
        rule.setSetting(result.profile().rules().get(info.id()));
        return rule;
    }

    private static RuleResult result(org.tlplint.core.rule.RuleResult from, Map<String, RuleDescription> rules) {
        RuleResult to = AuditFactory.eINSTANCE.createRuleResult();
        to.setRule(rules.get(from.rule().id()));
        to.setFunction(FindingMapper.bdf(from.function()));
        to.setFunctionLabel(Printable.of(from.functionLabel()));
        to.setOutcome(Outcome.get(from.outcome().ordinal()));
        to.setChecked(from.checked());
        to.setUndecided(from.undecided());
        to.setReason(Printable.of(from.reason()));
        return to;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
