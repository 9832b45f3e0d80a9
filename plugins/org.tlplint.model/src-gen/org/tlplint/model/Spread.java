/**
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Spread</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a time that was measured several times is spread, in nanoseconds.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.Spread#getCount <em>Count</em>}</li>
 *   <li>{@link org.tlplint.model.Spread#getMinNs <em>Min Ns</em>}</li>
 *   <li>{@link org.tlplint.model.Spread#getMedianNs <em>Median Ns</em>}</li>
 *   <li>{@link org.tlplint.model.Spread#getHighNs <em>High Ns</em>}</li>
 *   <li>{@link org.tlplint.model.Spread#getMaxNs <em>Max Ns</em>}</li>
 * </ul>
 *
 * @see org.tlplint.model.AuditPackage#getSpread()
 * @model
 * @generated
 */
public interface Spread extends EObject {
	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it was measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(long)
	 * @see org.tlplint.model.AuditPackage#getSpread_Count()
	 * @model
	 * @generated
	 */
	long getCount();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Spread#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(long value);

	/**
	 * Returns the value of the '<em><b>Min Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shortest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min Ns</em>' attribute.
	 * @see #setMinNs(long)
	 * @see org.tlplint.model.AuditPackage#getSpread_MinNs()
	 * @model
	 * @generated
	 */
	long getMinNs();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Spread#getMinNs <em>Min Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min Ns</em>' attribute.
	 * @see #getMinNs()
	 * @generated
	 */
	void setMinNs(long value);

	/**
	 * Returns the value of the '<em><b>Median Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Half of them are not longer, to within 1 %; absent if memory for it was refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Median Ns</em>' attribute.
	 * @see #setMedianNs(Long)
	 * @see org.tlplint.model.AuditPackage#getSpread_MedianNs()
	 * @model
	 * @generated
	 */
	Long getMedianNs();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Spread#getMedianNs <em>Median Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Median Ns</em>' attribute.
	 * @see #getMedianNs()
	 * @generated
	 */
	void setMedianNs(Long value);

	/**
	 * Returns the value of the '<em><b>High Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 99 of 100 are not longer, to within 1 %; absent if memory for it was refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High Ns</em>' attribute.
	 * @see #setHighNs(Long)
	 * @see org.tlplint.model.AuditPackage#getSpread_HighNs()
	 * @model
	 * @generated
	 */
	Long getHighNs();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Spread#getHighNs <em>High Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High Ns</em>' attribute.
	 * @see #getHighNs()
	 * @generated
	 */
	void setHighNs(Long value);

	/**
	 * Returns the value of the '<em><b>Max Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Ns</em>' attribute.
	 * @see #setMaxNs(long)
	 * @see org.tlplint.model.AuditPackage#getSpread_MaxNs()
	 * @model
	 * @generated
	 */
	long getMaxNs();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Spread#getMaxNs <em>Max Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Ns</em>' attribute.
	 * @see #getMaxNs()
	 * @generated
	 */
	void setMaxNs(long value);

} // Spread
