/**
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule Description</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.RuleDescription#getId <em>Id</em>}</li>
 *   <li>{@link org.tlplint.model.RuleDescription#getTitle <em>Title</em>}</li>
 *   <li>{@link org.tlplint.model.RuleDescription#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.tlplint.model.RuleDescription#isUndefinedResult <em>Undefined Result</em>}</li>
 *   <li>{@link org.tlplint.model.RuleDescription#getBlame <em>Blame</em>}</li>
 *   <li>{@link org.tlplint.model.RuleDescription#getSpec <em>Spec</em>}</li>
 *   <li>{@link org.tlplint.model.RuleDescription#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.tlplint.model.RuleDescription#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.tlplint.model.RuleDescription#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.tlplint.model.RuleDescription#getSetting <em>Setting</em>}</li>
 * </ul>
 *
 * @see org.tlplint.model.AuditPackage#getRuleDescription()
 * @model
 * @generated
 */
public interface RuleDescription extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tlplint.model.AuditPackage#getRuleDescription_Id()
	 * @model required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tlplint.model.RuleDescription#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.tlplint.model.AuditPackage#getRuleDescription_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.tlplint.model.RuleDescription#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tlplint.model.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.tlplint.model.Severity
	 * @see #setSeverity(Severity)
	 * @see org.tlplint.model.AuditPackage#getRuleDescription_Severity()
	 * @model
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.tlplint.model.RuleDescription#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.tlplint.model.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Undefined Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The specification also calls the result of a breach undefined.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undefined Result</em>' attribute.
	 * @see #setUndefinedResult(boolean)
	 * @see org.tlplint.model.AuditPackage#getRuleDescription_UndefinedResult()
	 * @model
	 * @generated
	 */
	boolean isUndefinedResult();

	/**
	 * Sets the value of the '{@link org.tlplint.model.RuleDescription#isUndefinedResult <em>Undefined Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undefined Result</em>' attribute.
	 * @see #isUndefinedResult()
	 * @generated
	 */
	void setUndefinedResult(boolean value);

	/**
	 * Returns the value of the '<em><b>Blame</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * software, hardware or either
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blame</em>' attribute.
	 * @see #setBlame(String)
	 * @see org.tlplint.model.AuditPackage#getRuleDescription_Blame()
	 * @model
	 * @generated
	 */
	String getBlame();

	/**
	 * Sets the value of the '{@link org.tlplint.model.RuleDescription#getBlame <em>Blame</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blame</em>' attribute.
	 * @see #getBlame()
	 * @generated
	 */
	void setBlame(String value);

	/**
	 * Returns the value of the '<em><b>Spec</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Section of the specification.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spec</em>' attribute.
	 * @see #setSpec(String)
	 * @see org.tlplint.model.AuditPackage#getRuleDescription_Spec()
	 * @model required="true"
	 * @generated
	 */
	String getSpec();

	/**
	 * Sets the value of the '{@link org.tlplint.model.RuleDescription#getSpec <em>Spec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spec</em>' attribute.
	 * @see #getSpec()
	 * @generated
	 */
	void setSpec(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How well the text is backed: normative, inferred, credible or memory
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(String)
	 * @see org.tlplint.model.AuditPackage#getRuleDescription_Confidence()
	 * @model
	 * @generated
	 */
	String getConfidence();

	/**
	 * Sets the value of the '{@link org.tlplint.model.RuleDescription#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(String value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.tlplint.model.AuditPackage#getRuleDescription_Subject()
	 * @model
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.tlplint.model.RuleDescription#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a source must show.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs</em>' attribute list.
	 * @see org.tlplint.model.AuditPackage#getRuleDescription_Needs()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getNeeds();

	/**
	 * Returns the value of the '<em><b>Setting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Severity that the profile gives the rule instead of its own, or off; absent if the profile leaves the rule alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Setting</em>' attribute.
	 * @see #setSetting(String)
	 * @see org.tlplint.model.AuditPackage#getRuleDescription_Setting()
	 * @model
	 * @generated
	 */
	String getSetting();

	/**
	 * Sets the value of the '{@link org.tlplint.model.RuleDescription#getSetting <em>Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Setting</em>' attribute.
	 * @see #getSetting()
	 * @generated
	 */
	void setSetting(String value);

} // RuleDescription
