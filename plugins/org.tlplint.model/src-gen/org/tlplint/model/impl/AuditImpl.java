/**
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.tlplint.model.Audit;
import org.tlplint.model.AuditPackage;
import org.tlplint.model.Finding;
import org.tlplint.model.Function;
import org.tlplint.model.RuleDescription;
import org.tlplint.model.RuleResult;
import org.tlplint.model.Setting;
import org.tlplint.model.Suppression;
import org.tlplint.model.TraceSource;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Audit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.impl.AuditImpl#getToolVersion <em>Tool Version</em>}</li>
 *   <li>{@link org.tlplint.model.impl.AuditImpl#getCatalogueVersion <em>Catalogue Version</em>}</li>
 *   <li>{@link org.tlplint.model.impl.AuditImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.tlplint.model.impl.AuditImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.tlplint.model.impl.AuditImpl#getDurationNs <em>Duration Ns</em>}</li>
 *   <li>{@link org.tlplint.model.impl.AuditImpl#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.tlplint.model.impl.AuditImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.tlplint.model.impl.AuditImpl#getFunctions <em>Functions</em>}</li>
 *   <li>{@link org.tlplint.model.impl.AuditImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link org.tlplint.model.impl.AuditImpl#getResults <em>Results</em>}</li>
 *   <li>{@link org.tlplint.model.impl.AuditImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.tlplint.model.impl.AuditImpl#getSuppressions <em>Suppressions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AuditImpl extends MinimalEObjectImpl.Container implements Audit {
	/**
	 * The default value of the '{@link #getToolVersion() <em>Tool Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToolVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String TOOL_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getToolVersion() <em>Tool Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToolVersion()
	 * @generated
	 * @ordered
	 */
	protected String toolVersion = TOOL_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCatalogueVersion() <em>Catalogue Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatalogueVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String CATALOGUE_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCatalogueVersion() <em>Catalogue Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatalogueVersion()
	 * @generated
	 * @ordered
	 */
	protected String catalogueVersion = CATALOGUE_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected static final String VERDICT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected String verdict = VERDICT_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvents() <em>Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected static final long EVENTS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected long events = EVENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDurationNs() <em>Duration Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationNs()
	 * @generated
	 * @ordered
	 */
	protected static final long DURATION_NS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getDurationNs() <em>Duration Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationNs()
	 * @generated
	 * @ordered
	 */
	protected long durationNs = DURATION_NS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSettings() <em>Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<Setting> settings;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<TraceSource> sources;

	/**
	 * The cached value of the '{@link #getFunctions() <em>Functions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunctions()
	 * @generated
	 * @ordered
	 */
	protected EList<Function> functions;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<RuleDescription> rules;

	/**
	 * The cached value of the '{@link #getResults() <em>Results</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResults()
	 * @generated
	 * @ordered
	 */
	protected EList<RuleResult> results;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<Finding> findings;

	/**
	 * The cached value of the '{@link #getSuppressions() <em>Suppressions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuppressions()
	 * @generated
	 * @ordered
	 */
	protected EList<Suppression> suppressions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AuditImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AuditPackage.Literals.AUDIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getToolVersion() {
		return toolVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToolVersion(String newToolVersion) {
		String oldToolVersion = toolVersion;
		toolVersion = newToolVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.AUDIT__TOOL_VERSION, oldToolVersion, toolVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCatalogueVersion() {
		return catalogueVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCatalogueVersion(String newCatalogueVersion) {
		String oldCatalogueVersion = catalogueVersion;
		catalogueVersion = newCatalogueVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.AUDIT__CATALOGUE_VERSION, oldCatalogueVersion, catalogueVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVerdict() {
		return verdict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdict(String newVerdict) {
		String oldVerdict = verdict;
		verdict = newVerdict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.AUDIT__VERDICT, oldVerdict, verdict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getEvents() {
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvents(long newEvents) {
		long oldEvents = events;
		events = newEvents;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.AUDIT__EVENTS, oldEvents, events));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDurationNs() {
		return durationNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationNs(long newDurationNs) {
		long oldDurationNs = durationNs;
		durationNs = newDurationNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.AUDIT__DURATION_NS, oldDurationNs, durationNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Setting> getSettings() {
		if (settings == null) {
			settings = new EObjectContainmentEList<Setting>(Setting.class, this, AuditPackage.AUDIT__SETTINGS);
		}
		return settings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TraceSource> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<TraceSource>(TraceSource.class, this, AuditPackage.AUDIT__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Function> getFunctions() {
		if (functions == null) {
			functions = new EObjectContainmentEList<Function>(Function.class, this, AuditPackage.AUDIT__FUNCTIONS);
		}
		return functions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RuleDescription> getRules() {
		if (rules == null) {
			rules = new EObjectContainmentEList<RuleDescription>(RuleDescription.class, this, AuditPackage.AUDIT__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RuleResult> getResults() {
		if (results == null) {
			results = new EObjectContainmentEList<RuleResult>(RuleResult.class, this, AuditPackage.AUDIT__RESULTS);
		}
		return results;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Finding> getFindings() {
		if (findings == null) {
			findings = new EObjectContainmentEList<Finding>(Finding.class, this, AuditPackage.AUDIT__FINDINGS);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Suppression> getSuppressions() {
		if (suppressions == null) {
			suppressions = new EObjectContainmentEList<Suppression>(Suppression.class, this, AuditPackage.AUDIT__SUPPRESSIONS);
		}
		return suppressions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AuditPackage.AUDIT__SETTINGS:
				return ((InternalEList<?>)getSettings()).basicRemove(otherEnd, msgs);
			case AuditPackage.AUDIT__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case AuditPackage.AUDIT__FUNCTIONS:
				return ((InternalEList<?>)getFunctions()).basicRemove(otherEnd, msgs);
			case AuditPackage.AUDIT__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
			case AuditPackage.AUDIT__RESULTS:
				return ((InternalEList<?>)getResults()).basicRemove(otherEnd, msgs);
			case AuditPackage.AUDIT__FINDINGS:
				return ((InternalEList<?>)getFindings()).basicRemove(otherEnd, msgs);
			case AuditPackage.AUDIT__SUPPRESSIONS:
				return ((InternalEList<?>)getSuppressions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AuditPackage.AUDIT__TOOL_VERSION:
				return getToolVersion();
			case AuditPackage.AUDIT__CATALOGUE_VERSION:
				return getCatalogueVersion();
			case AuditPackage.AUDIT__VERDICT:
				return getVerdict();
			case AuditPackage.AUDIT__EVENTS:
				return getEvents();
			case AuditPackage.AUDIT__DURATION_NS:
				return getDurationNs();
			case AuditPackage.AUDIT__SETTINGS:
				return getSettings();
			case AuditPackage.AUDIT__SOURCES:
				return getSources();
			case AuditPackage.AUDIT__FUNCTIONS:
				return getFunctions();
			case AuditPackage.AUDIT__RULES:
				return getRules();
			case AuditPackage.AUDIT__RESULTS:
				return getResults();
			case AuditPackage.AUDIT__FINDINGS:
				return getFindings();
			case AuditPackage.AUDIT__SUPPRESSIONS:
				return getSuppressions();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AuditPackage.AUDIT__TOOL_VERSION:
				setToolVersion((String)newValue);
				return;
			case AuditPackage.AUDIT__CATALOGUE_VERSION:
				setCatalogueVersion((String)newValue);
				return;
			case AuditPackage.AUDIT__VERDICT:
				setVerdict((String)newValue);
				return;
			case AuditPackage.AUDIT__EVENTS:
				setEvents((Long)newValue);
				return;
			case AuditPackage.AUDIT__DURATION_NS:
				setDurationNs((Long)newValue);
				return;
			case AuditPackage.AUDIT__SETTINGS:
				getSettings().clear();
				getSettings().addAll((Collection<? extends Setting>)newValue);
				return;
			case AuditPackage.AUDIT__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends TraceSource>)newValue);
				return;
			case AuditPackage.AUDIT__FUNCTIONS:
				getFunctions().clear();
				getFunctions().addAll((Collection<? extends Function>)newValue);
				return;
			case AuditPackage.AUDIT__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends RuleDescription>)newValue);
				return;
			case AuditPackage.AUDIT__RESULTS:
				getResults().clear();
				getResults().addAll((Collection<? extends RuleResult>)newValue);
				return;
			case AuditPackage.AUDIT__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends Finding>)newValue);
				return;
			case AuditPackage.AUDIT__SUPPRESSIONS:
				getSuppressions().clear();
				getSuppressions().addAll((Collection<? extends Suppression>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case AuditPackage.AUDIT__TOOL_VERSION:
				setToolVersion(TOOL_VERSION_EDEFAULT);
				return;
			case AuditPackage.AUDIT__CATALOGUE_VERSION:
				setCatalogueVersion(CATALOGUE_VERSION_EDEFAULT);
				return;
			case AuditPackage.AUDIT__VERDICT:
				setVerdict(VERDICT_EDEFAULT);
				return;
			case AuditPackage.AUDIT__EVENTS:
				setEvents(EVENTS_EDEFAULT);
				return;
			case AuditPackage.AUDIT__DURATION_NS:
				setDurationNs(DURATION_NS_EDEFAULT);
				return;
			case AuditPackage.AUDIT__SETTINGS:
				getSettings().clear();
				return;
			case AuditPackage.AUDIT__SOURCES:
				getSources().clear();
				return;
			case AuditPackage.AUDIT__FUNCTIONS:
				getFunctions().clear();
				return;
			case AuditPackage.AUDIT__RULES:
				getRules().clear();
				return;
			case AuditPackage.AUDIT__RESULTS:
				getResults().clear();
				return;
			case AuditPackage.AUDIT__FINDINGS:
				getFindings().clear();
				return;
			case AuditPackage.AUDIT__SUPPRESSIONS:
				getSuppressions().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case AuditPackage.AUDIT__TOOL_VERSION:
				return TOOL_VERSION_EDEFAULT == null ? toolVersion != null : !TOOL_VERSION_EDEFAULT.equals(toolVersion);
			case AuditPackage.AUDIT__CATALOGUE_VERSION:
				return CATALOGUE_VERSION_EDEFAULT == null ? catalogueVersion != null : !CATALOGUE_VERSION_EDEFAULT.equals(catalogueVersion);
			case AuditPackage.AUDIT__VERDICT:
				return VERDICT_EDEFAULT == null ? verdict != null : !VERDICT_EDEFAULT.equals(verdict);
			case AuditPackage.AUDIT__EVENTS:
				return events != EVENTS_EDEFAULT;
			case AuditPackage.AUDIT__DURATION_NS:
				return durationNs != DURATION_NS_EDEFAULT;
			case AuditPackage.AUDIT__SETTINGS:
				return settings != null && !settings.isEmpty();
			case AuditPackage.AUDIT__SOURCES:
				return sources != null && !sources.isEmpty();
			case AuditPackage.AUDIT__FUNCTIONS:
				return functions != null && !functions.isEmpty();
			case AuditPackage.AUDIT__RULES:
				return rules != null && !rules.isEmpty();
			case AuditPackage.AUDIT__RESULTS:
				return results != null && !results.isEmpty();
			case AuditPackage.AUDIT__FINDINGS:
				return findings != null && !findings.isEmpty();
			case AuditPackage.AUDIT__SUPPRESSIONS:
				return suppressions != null && !suppressions.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (toolVersion: ");
		result.append(toolVersion);
		result.append(", catalogueVersion: ");
		result.append(catalogueVersion);
		result.append(", verdict: ");
		result.append(verdict);
		result.append(", events: ");
		result.append(events);
		result.append(", durationNs: ");
		result.append(durationNs);
		result.append(')');
		return result.toString();
	}

} //AuditImpl
