/**
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Occurrence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One breach of a rule.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.Occurrence#getObserved <em>Observed</em>}</li>
 *   <li>{@link org.tlplint.model.Occurrence#getOffence <em>Offence</em>}</li>
 *   <li>{@link org.tlplint.model.Occurrence#getCauses <em>Causes</em>}</li>
 * </ul>
 *
 * @see org.tlplint.model.AuditPackage#getOccurrence()
 * @model
 * @generated
 */
public interface Occurrence extends EObject {
	/**
	 * Returns the value of the '<em><b>Observed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observed</em>' attribute.
	 * @see #setObserved(String)
	 * @see org.tlplint.model.AuditPackage#getOccurrence_Observed()
	 * @model
	 * @generated
	 */
	String getObserved();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Occurrence#getObserved <em>Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Observed</em>' attribute.
	 * @see #getObserved()
	 * @generated
	 */
	void setObserved(String value);

	/**
	 * Returns the value of the '<em><b>Offence</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The event that broke the rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offence</em>' containment reference.
	 * @see #setOffence(Evidence)
	 * @see org.tlplint.model.AuditPackage#getOccurrence_Offence()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Evidence getOffence();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Occurrence#getOffence <em>Offence</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offence</em>' containment reference.
	 * @see #getOffence()
	 * @generated
	 */
	void setOffence(Evidence value);

	/**
	 * Returns the value of the '<em><b>Causes</b></em>' containment reference list.
	 * The list contents are of type {@link org.tlplint.model.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earlier events that made it a breach, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Causes</em>' containment reference list.
	 * @see org.tlplint.model.AuditPackage#getOccurrence_Causes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getCauses();

} // Occurrence
