/**
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An event that belongs to a finding.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.Evidence#getRole <em>Role</em>}</li>
 *   <li>{@link org.tlplint.model.Evidence#getSource <em>Source</em>}</li>
 *   <li>{@link org.tlplint.model.Evidence#getLine <em>Line</em>}</li>
 *   <li>{@link org.tlplint.model.Evidence#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.tlplint.model.Evidence#getEvent <em>Event</em>}</li>
 *   <li>{@link org.tlplint.model.Evidence#getTimeNs <em>Time Ns</em>}</li>
 *   <li>{@link org.tlplint.model.Evidence#getDetail <em>Detail</em>}</li>
 * </ul>
 *
 * @see org.tlplint.model.AuditPackage#getEvidence()
 * @model
 * @generated
 */
public interface Evidence extends EObject {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.tlplint.model.AuditPackage#getEvidence_Role()
	 * @model required="true"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Evidence#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(TraceSource)
	 * @see org.tlplint.model.AuditPackage#getEvidence_Source()
	 * @model resolveProxies="false"
	 * @generated
	 */
	TraceSource getSource();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Evidence#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(TraceSource value);

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Line of a text, packet number of a binary source, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(long)
	 * @see org.tlplint.model.AuditPackage#getEvidence_Line()
	 * @model
	 * @generated
	 */
	long getLine();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Evidence#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(long value);

	/**
	 * Returns the value of the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First byte of the event in the decompressed source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset</em>' attribute.
	 * @see #setOffset(long)
	 * @see org.tlplint.model.AuditPackage#getEvidence_Offset()
	 * @model
	 * @generated
	 */
	long getOffset();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Evidence#getOffset <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset</em>' attribute.
	 * @see #getOffset()
	 * @generated
	 */
	void setOffset(long value);

	/**
	 * Returns the value of the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the event in the audit, from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event</em>' attribute.
	 * @see #setEvent(long)
	 * @see org.tlplint.model.AuditPackage#getEvidence_Event()
	 * @model
	 * @generated
	 */
	long getEvent();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Evidence#getEvent <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' attribute.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(long value);

	/**
	 * Returns the value of the '<em><b>Time Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nanoseconds on the clock of the audit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Ns</em>' attribute.
	 * @see #setTimeNs(Long)
	 * @see org.tlplint.model.AuditPackage#getEvidence_TimeNs()
	 * @model
	 * @generated
	 */
	Long getTimeNs();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Evidence#getTimeNs <em>Time Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Ns</em>' attribute.
	 * @see #getTimeNs()
	 * @generated
	 */
	void setTimeNs(Long value);

	/**
	 * Returns the value of the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the event did.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Detail</em>' attribute.
	 * @see #setDetail(String)
	 * @see org.tlplint.model.AuditPackage#getEvidence_Detail()
	 * @model
	 * @generated
	 */
	String getDetail();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Evidence#getDetail <em>Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detail</em>' attribute.
	 * @see #getDetail()
	 * @generated
	 */
	void setDetail(String value);

} // Evidence
