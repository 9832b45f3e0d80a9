/**
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Skip</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Lines or records that made no event.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.Skip#getReason <em>Reason</em>}</li>
 *   <li>{@link org.tlplint.model.Skip#isExpected <em>Expected</em>}</li>
 *   <li>{@link org.tlplint.model.Skip#getCount <em>Count</em>}</li>
 *   <li>{@link org.tlplint.model.Skip#getSample <em>Sample</em>}</li>
 *   <li>{@link org.tlplint.model.Skip#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @see org.tlplint.model.AuditPackage#getSkip()
 * @model
 * @generated
 */
public interface Skip extends EObject {
	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.tlplint.model.AuditPackage#getSkip_Reason()
	 * @model required="true"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Skip#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for what the format leaves out on purpose, false for what was not understood.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected</em>' attribute.
	 * @see #setExpected(boolean)
	 * @see org.tlplint.model.AuditPackage#getSkip_Expected()
	 * @model
	 * @generated
	 */
	boolean isExpected();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Skip#isExpected <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected</em>' attribute.
	 * @see #isExpected()
	 * @generated
	 */
	void setExpected(boolean value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(long)
	 * @see org.tlplint.model.AuditPackage#getSkip_Count()
	 * @model
	 * @generated
	 */
	long getCount();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Skip#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(long value);

	/**
	 * Returns the value of the '<em><b>Sample</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample</em>' attribute.
	 * @see #setSample(String)
	 * @see org.tlplint.model.AuditPackage#getSkip_Sample()
	 * @model
	 * @generated
	 */
	String getSample();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Skip#getSample <em>Sample</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample</em>' attribute.
	 * @see #getSample()
	 * @generated
	 */
	void setSample(String value);

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the sample stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(long)
	 * @see org.tlplint.model.AuditPackage#getSkip_Line()
	 * @model
	 * @generated
	 */
	long getLine();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Skip#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(long value);

} // Skip
