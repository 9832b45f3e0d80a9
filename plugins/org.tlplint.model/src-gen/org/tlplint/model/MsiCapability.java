/**
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Msi Capability</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.MsiCapability#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.tlplint.model.MsiCapability#getEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.tlplint.model.MsiCapability#getWide <em>Wide</em>}</li>
 *   <li>{@link org.tlplint.model.MsiCapability#getMaskable <em>Maskable</em>}</li>
 *   <li>{@link org.tlplint.model.MsiCapability#getExtendedData <em>Extended Data</em>}</li>
 *   <li>{@link org.tlplint.model.MsiCapability#getCapableVectors <em>Capable Vectors</em>}</li>
 *   <li>{@link org.tlplint.model.MsiCapability#getAllocatedVectors <em>Allocated Vectors</em>}</li>
 *   <li>{@link org.tlplint.model.MsiCapability#getAddress <em>Address</em>}</li>
 *   <li>{@link org.tlplint.model.MsiCapability#getData <em>Data</em>}</li>
 *   <li>{@link org.tlplint.model.MsiCapability#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.tlplint.model.AuditPackage#getMsiCapability()
 * @model
 * @generated
 */
public interface MsiCapability extends EObject {
	/**
	 * Returns the value of the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In configuration space.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset</em>' attribute.
	 * @see #setOffset(int)
	 * @see org.tlplint.model.AuditPackage#getMsiCapability_Offset()
	 * @model
	 * @generated
	 */
	int getOffset();

	/**
	 * Sets the value of the '{@link org.tlplint.model.MsiCapability#getOffset <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset</em>' attribute.
	 * @see #getOffset()
	 * @generated
	 */
	void setOffset(int value);

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tlplint.model.Truth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #setEnabled(Truth)
	 * @see org.tlplint.model.AuditPackage#getMsiCapability_Enabled()
	 * @model
	 * @generated
	 */
	Truth getEnabled();

	/**
	 * Sets the value of the '{@link org.tlplint.model.MsiCapability#getEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #getEnabled()
	 * @generated
	 */
	void setEnabled(Truth value);

	/**
	 * Returns the value of the '<em><b>Wide</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tlplint.model.Truth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 64-bit Address Capable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wide</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #setWide(Truth)
	 * @see org.tlplint.model.AuditPackage#getMsiCapability_Wide()
	 * @model
	 * @generated
	 */
	Truth getWide();

	/**
	 * Sets the value of the '{@link org.tlplint.model.MsiCapability#getWide <em>Wide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wide</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #getWide()
	 * @generated
	 */
	void setWide(Truth value);

	/**
	 * Returns the value of the '<em><b>Maskable</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tlplint.model.Truth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Per-Vector Masking Capable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maskable</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #setMaskable(Truth)
	 * @see org.tlplint.model.AuditPackage#getMsiCapability_Maskable()
	 * @model
	 * @generated
	 */
	Truth getMaskable();

	/**
	 * Sets the value of the '{@link org.tlplint.model.MsiCapability#getMaskable <em>Maskable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maskable</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #getMaskable()
	 * @generated
	 */
	void setMaskable(Truth value);

	/**
	 * Returns the value of the '<em><b>Extended Data</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tlplint.model.Truth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Extended Message Data Enable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extended Data</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #setExtendedData(Truth)
	 * @see org.tlplint.model.AuditPackage#getMsiCapability_ExtendedData()
	 * @model
	 * @generated
	 */
	Truth getExtendedData();

	/**
	 * Sets the value of the '{@link org.tlplint.model.MsiCapability#getExtendedData <em>Extended Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extended Data</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #getExtendedData()
	 * @generated
	 */
	void setExtendedData(Truth value);

	/**
	 * Returns the value of the '<em><b>Capable Vectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Vectors that the function asks for; absent if unknown or reserved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capable Vectors</em>' attribute.
	 * @see #setCapableVectors(Integer)
	 * @see org.tlplint.model.AuditPackage#getMsiCapability_CapableVectors()
	 * @model
	 * @generated
	 */
	Integer getCapableVectors();

	/**
	 * Sets the value of the '{@link org.tlplint.model.MsiCapability#getCapableVectors <em>Capable Vectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capable Vectors</em>' attribute.
	 * @see #getCapableVectors()
	 * @generated
	 */
	void setCapableVectors(Integer value);

	/**
	 * Returns the value of the '<em><b>Allocated Vectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Vectors that software allocated; absent if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allocated Vectors</em>' attribute.
	 * @see #setAllocatedVectors(Integer)
	 * @see org.tlplint.model.AuditPackage#getMsiCapability_AllocatedVectors()
	 * @model
	 * @generated
	 */
	Integer getAllocatedVectors();

	/**
	 * Sets the value of the '{@link org.tlplint.model.MsiCapability#getAllocatedVectors <em>Allocated Vectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Allocated Vectors</em>' attribute.
	 * @see #getAllocatedVectors()
	 * @generated
	 */
	void setAllocatedVectors(Integer value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Message Address; absent if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(Long)
	 * @see org.tlplint.model.AuditPackage#getMsiCapability_Address()
	 * @model
	 * @generated
	 */
	Long getAddress();

	/**
	 * Sets the value of the '{@link org.tlplint.model.MsiCapability#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(Long value);

	/**
	 * Returns the value of the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Message Data; absent if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data</em>' attribute.
	 * @see #setData(Integer)
	 * @see org.tlplint.model.AuditPackage#getMsiCapability_Data()
	 * @model
	 * @generated
	 */
	Integer getData();

	/**
	 * Sets the value of the '{@link org.tlplint.model.MsiCapability#getData <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data</em>' attribute.
	 * @see #getData()
	 * @generated
	 */
	void setData(Integer value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.tlplint.model.VectorTableEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The vectors that were allocated or used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.tlplint.model.AuditPackage#getMsiCapability_Entries()
	 * @model containment="true"
	 * @generated
	 */
	EList<VectorTableEntry> getEntries();

} // MsiCapability
