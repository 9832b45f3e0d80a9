/**
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Audit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What came of an audit. Nothing in it grows with the length of the trace.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.Audit#getToolVersion <em>Tool Version</em>}</li>
 *   <li>{@link org.tlplint.model.Audit#getCatalogueVersion <em>Catalogue Version</em>}</li>
 *   <li>{@link org.tlplint.model.Audit#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.tlplint.model.Audit#getEvents <em>Events</em>}</li>
 *   <li>{@link org.tlplint.model.Audit#getDurationNs <em>Duration Ns</em>}</li>
 *   <li>{@link org.tlplint.model.Audit#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.tlplint.model.Audit#getSources <em>Sources</em>}</li>
 *   <li>{@link org.tlplint.model.Audit#getFunctions <em>Functions</em>}</li>
 *   <li>{@link org.tlplint.model.Audit#getRules <em>Rules</em>}</li>
 *   <li>{@link org.tlplint.model.Audit#getResults <em>Results</em>}</li>
 *   <li>{@link org.tlplint.model.Audit#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.tlplint.model.Audit#getSuppressions <em>Suppressions</em>}</li>
 * </ul>
 *
 * @see org.tlplint.model.AuditPackage#getAudit()
 * @model
 * @generated
 */
public interface Audit extends EObject {
	/**
	 * Returns the value of the '<em><b>Tool Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tool Version</em>' attribute.
	 * @see #setToolVersion(String)
	 * @see org.tlplint.model.AuditPackage#getAudit_ToolVersion()
	 * @model required="true"
	 * @generated
	 */
	String getToolVersion();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Audit#getToolVersion <em>Tool Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tool Version</em>' attribute.
	 * @see #getToolVersion()
	 * @generated
	 */
	void setToolVersion(String value);

	/**
	 * Returns the value of the '<em><b>Catalogue Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of rules and a digest of what they say; it changes when a rule does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Catalogue Version</em>' attribute.
	 * @see #setCatalogueVersion(String)
	 * @see org.tlplint.model.AuditPackage#getAudit_CatalogueVersion()
	 * @model required="true"
	 * @generated
	 */
	String getCatalogueVersion();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Audit#getCatalogueVersion <em>Catalogue Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Catalogue Version</em>' attribute.
	 * @see #getCatalogueVersion()
	 * @generated
	 */
	void setCatalogueVersion(String value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The verdict in one line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see #setVerdict(String)
	 * @see org.tlplint.model.AuditPackage#getAudit_Verdict()
	 * @model required="true"
	 * @generated
	 */
	String getVerdict();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Audit#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(String value);

	/**
	 * Returns the value of the '<em><b>Events</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Events replayed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' attribute.
	 * @see #setEvents(long)
	 * @see org.tlplint.model.AuditPackage#getAudit_Events()
	 * @model
	 * @generated
	 */
	long getEvents();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Audit#getEvents <em>Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Events</em>' attribute.
	 * @see #getEvents()
	 * @generated
	 */
	void setEvents(long value);

	/**
	 * Returns the value of the '<em><b>Duration Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wall time in nanoseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration Ns</em>' attribute.
	 * @see #setDurationNs(long)
	 * @see org.tlplint.model.AuditPackage#getAudit_DurationNs()
	 * @model
	 * @generated
	 */
	long getDurationNs();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Audit#getDurationNs <em>Duration Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Ns</em>' attribute.
	 * @see #getDurationNs()
	 * @generated
	 */
	void setDurationNs(long value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.tlplint.model.Setting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.tlplint.model.AuditPackage#getAudit_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Setting> getSettings();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.tlplint.model.TraceSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was read, snapshots first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.tlplint.model.AuditPackage#getAudit_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<TraceSource> getSources();

	/**
	 * Returns the value of the '<em><b>Functions</b></em>' containment reference list.
	 * The list contents are of type {@link org.tlplint.model.Function}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The functions as they were at the end of the trace.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Functions</em>' containment reference list.
	 * @see org.tlplint.model.AuditPackage#getAudit_Functions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Function> getFunctions();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.tlplint.model.RuleDescription}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The catalogue, in the order of the ids.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.tlplint.model.AuditPackage#getAudit_Rules()
	 * @model containment="true"
	 * @generated
	 */
	EList<RuleDescription> getRules();

	/**
	 * Returns the value of the '<em><b>Results</b></em>' containment reference list.
	 * The list contents are of type {@link org.tlplint.model.RuleResult}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Verdict per rule and function.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Results</em>' containment reference list.
	 * @see org.tlplint.model.AuditPackage#getAudit_Results()
	 * @model containment="true"
	 * @generated
	 */
	EList<RuleResult> getResults();

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.tlplint.model.Finding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Worst first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.tlplint.model.AuditPackage#getAudit_Findings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Finding> getFindings();

	/**
	 * Returns the value of the '<em><b>Suppressions</b></em>' containment reference list.
	 * The list contents are of type {@link org.tlplint.model.Suppression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those of the profile, whether they concern a finding or not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suppressions</em>' containment reference list.
	 * @see org.tlplint.model.AuditPackage#getAudit_Suppressions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Suppression> getSuppressions();

} // Audit
