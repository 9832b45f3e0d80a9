/**
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Msix Capability</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.MsixCapability#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.tlplint.model.MsixCapability#getEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.tlplint.model.MsixCapability#getFunctionMask <em>Function Mask</em>}</li>
 *   <li>{@link org.tlplint.model.MsixCapability#getTableSize <em>Table Size</em>}</li>
 *   <li>{@link org.tlplint.model.MsixCapability#isLayoutKnown <em>Layout Known</em>}</li>
 *   <li>{@link org.tlplint.model.MsixCapability#getTableBar <em>Table Bar</em>}</li>
 *   <li>{@link org.tlplint.model.MsixCapability#getTableOffset <em>Table Offset</em>}</li>
 *   <li>{@link org.tlplint.model.MsixCapability#getPbaBar <em>Pba Bar</em>}</li>
 *   <li>{@link org.tlplint.model.MsixCapability#getPbaOffset <em>Pba Offset</em>}</li>
 *   <li>{@link org.tlplint.model.MsixCapability#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.tlplint.model.AuditPackage#getMsixCapability()
 * @model
 * @generated
 */
public interface MsixCapability extends EObject {
	/**
	 * Returns the value of the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In configuration space.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset</em>' attribute.
	 * @see #setOffset(int)
	 * @see org.tlplint.model.AuditPackage#getMsixCapability_Offset()
	 * @model
	 * @generated
	 */
	int getOffset();

	/**
	 * Sets the value of the '{@link org.tlplint.model.MsixCapability#getOffset <em>Offset</em>}' attribute.
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
	 * @see org.tlplint.model.AuditPackage#getMsixCapability_Enabled()
	 * @model
	 * @generated
	 */
	Truth getEnabled();

	/**
	 * Sets the value of the '{@link org.tlplint.model.MsixCapability#getEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #getEnabled()
	 * @generated
	 */
	void setEnabled(Truth value);

	/**
	 * Returns the value of the '<em><b>Function Mask</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tlplint.model.Truth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Function Mask</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #setFunctionMask(Truth)
	 * @see org.tlplint.model.AuditPackage#getMsixCapability_FunctionMask()
	 * @model
	 * @generated
	 */
	Truth getFunctionMask();

	/**
	 * Sets the value of the '{@link org.tlplint.model.MsixCapability#getFunctionMask <em>Function Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function Mask</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #getFunctionMask()
	 * @generated
	 */
	void setFunctionMask(Truth value);

	/**
	 * Returns the value of the '<em><b>Table Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entries, or 0 while unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Table Size</em>' attribute.
	 * @see #setTableSize(int)
	 * @see org.tlplint.model.AuditPackage#getMsixCapability_TableSize()
	 * @model
	 * @generated
	 */
	int getTableSize();

	/**
	 * Sets the value of the '{@link org.tlplint.model.MsixCapability#getTableSize <em>Table Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table Size</em>' attribute.
	 * @see #getTableSize()
	 * @generated
	 */
	void setTableSize(int value);

	/**
	 * Returns the value of the '<em><b>Layout Known</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the places of Table and PBA are known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layout Known</em>' attribute.
	 * @see #setLayoutKnown(boolean)
	 * @see org.tlplint.model.AuditPackage#getMsixCapability_LayoutKnown()
	 * @model
	 * @generated
	 */
	boolean isLayoutKnown();

	/**
	 * Sets the value of the '{@link org.tlplint.model.MsixCapability#isLayoutKnown <em>Layout Known</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layout Known</em>' attribute.
	 * @see #isLayoutKnown()
	 * @generated
	 */
	void setLayoutKnown(boolean value);

	/**
	 * Returns the value of the '<em><b>Table Bar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Table Bar</em>' attribute.
	 * @see #setTableBar(int)
	 * @see org.tlplint.model.AuditPackage#getMsixCapability_TableBar()
	 * @model
	 * @generated
	 */
	int getTableBar();

	/**
	 * Sets the value of the '{@link org.tlplint.model.MsixCapability#getTableBar <em>Table Bar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table Bar</em>' attribute.
	 * @see #getTableBar()
	 * @generated
	 */
	void setTableBar(int value);

	/**
	 * Returns the value of the '<em><b>Table Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Table Offset</em>' attribute.
	 * @see #setTableOffset(long)
	 * @see org.tlplint.model.AuditPackage#getMsixCapability_TableOffset()
	 * @model
	 * @generated
	 */
	long getTableOffset();

	/**
	 * Sets the value of the '{@link org.tlplint.model.MsixCapability#getTableOffset <em>Table Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table Offset</em>' attribute.
	 * @see #getTableOffset()
	 * @generated
	 */
	void setTableOffset(long value);

	/**
	 * Returns the value of the '<em><b>Pba Bar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pba Bar</em>' attribute.
	 * @see #setPbaBar(int)
	 * @see org.tlplint.model.AuditPackage#getMsixCapability_PbaBar()
	 * @model
	 * @generated
	 */
	int getPbaBar();

	/**
	 * Sets the value of the '{@link org.tlplint.model.MsixCapability#getPbaBar <em>Pba Bar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pba Bar</em>' attribute.
	 * @see #getPbaBar()
	 * @generated
	 */
	void setPbaBar(int value);

	/**
	 * Returns the value of the '<em><b>Pba Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pba Offset</em>' attribute.
	 * @see #setPbaOffset(long)
	 * @see org.tlplint.model.AuditPackage#getMsixCapability_PbaOffset()
	 * @model
	 * @generated
	 */
	long getPbaOffset();

	/**
	 * Sets the value of the '{@link org.tlplint.model.MsixCapability#getPbaOffset <em>Pba Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pba Offset</em>' attribute.
	 * @see #getPbaOffset()
	 * @generated
	 */
	void setPbaOffset(long value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.tlplint.model.VectorTableEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The entries that were touched.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.tlplint.model.AuditPackage#getMsixCapability_Entries()
	 * @model containment="true"
	 * @generated
	 */
	EList<VectorTableEntry> getEntries();

} // MsixCapability
