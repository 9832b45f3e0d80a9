/**
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Function</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A PCIe function at the end of the trace.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.Function#getBdf <em>Bdf</em>}</li>
 *   <li>{@link org.tlplint.model.Function#getName <em>Name</em>}</li>
 *   <li>{@link org.tlplint.model.Function#getLabel <em>Label</em>}</li>
 *   <li>{@link org.tlplint.model.Function#getMemorySpace <em>Memory Space</em>}</li>
 *   <li>{@link org.tlplint.model.Function#getBusMaster <em>Bus Master</em>}</li>
 *   <li>{@link org.tlplint.model.Function#getInterruptDisable <em>Interrupt Disable</em>}</li>
 *   <li>{@link org.tlplint.model.Function#getPowerState <em>Power State</em>}</li>
 *   <li>{@link org.tlplint.model.Function#getBars <em>Bars</em>}</li>
 *   <li>{@link org.tlplint.model.Function#getMsi <em>Msi</em>}</li>
 *   <li>{@link org.tlplint.model.Function#getMsix <em>Msix</em>}</li>
 * </ul>
 *
 * @see org.tlplint.model.AuditPackage#getFunction()
 * @model
 * @generated
 */
public interface Function extends EObject {
	/**
	 * Returns the value of the '<em><b>Bdf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * [dddd:]bb:dd.f
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bdf</em>' attribute.
	 * @see #setBdf(String)
	 * @see org.tlplint.model.AuditPackage#getFunction_Bdf()
	 * @model required="true"
	 * @generated
	 */
	String getBdf();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Function#getBdf <em>Bdf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bdf</em>' attribute.
	 * @see #getBdf()
	 * @generated
	 */
	void setBdf(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the source calls it; absent if it does not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.tlplint.model.AuditPackage#getFunction_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Function#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Both for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.tlplint.model.AuditPackage#getFunction_Label()
	 * @model required="true"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Function#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Memory Space</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tlplint.model.Truth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory Space Enable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory Space</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #setMemorySpace(Truth)
	 * @see org.tlplint.model.AuditPackage#getFunction_MemorySpace()
	 * @model
	 * @generated
	 */
	Truth getMemorySpace();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Function#getMemorySpace <em>Memory Space</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Space</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #getMemorySpace()
	 * @generated
	 */
	void setMemorySpace(Truth value);

	/**
	 * Returns the value of the '<em><b>Bus Master</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tlplint.model.Truth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bus Master Enable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bus Master</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #setBusMaster(Truth)
	 * @see org.tlplint.model.AuditPackage#getFunction_BusMaster()
	 * @model
	 * @generated
	 */
	Truth getBusMaster();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Function#getBusMaster <em>Bus Master</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bus Master</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #getBusMaster()
	 * @generated
	 */
	void setBusMaster(Truth value);

	/**
	 * Returns the value of the '<em><b>Interrupt Disable</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tlplint.model.Truth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Interrupt Disable</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #setInterruptDisable(Truth)
	 * @see org.tlplint.model.AuditPackage#getFunction_InterruptDisable()
	 * @model
	 * @generated
	 */
	Truth getInterruptDisable();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Function#getInterruptDisable <em>Interrupt Disable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interrupt Disable</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #getInterruptDisable()
	 * @generated
	 */
	void setInterruptDisable(Truth value);

	/**
	 * Returns the value of the '<em><b>Power State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 (D0) to 3 (D3hot), or -1 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power State</em>' attribute.
	 * @see #setPowerState(int)
	 * @see org.tlplint.model.AuditPackage#getFunction_PowerState()
	 * @model
	 * @generated
	 */
	int getPowerState();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Function#getPowerState <em>Power State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power State</em>' attribute.
	 * @see #getPowerState()
	 * @generated
	 */
	void setPowerState(int value);

	/**
	 * Returns the value of the '<em><b>Bars</b></em>' containment reference list.
	 * The list contents are of type {@link org.tlplint.model.BaseAddress}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bars</em>' containment reference list.
	 * @see org.tlplint.model.AuditPackage#getFunction_Bars()
	 * @model containment="true"
	 * @generated
	 */
	EList<BaseAddress> getBars();

	/**
	 * Returns the value of the '<em><b>Msi</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Msi</em>' containment reference.
	 * @see #setMsi(MsiCapability)
	 * @see org.tlplint.model.AuditPackage#getFunction_Msi()
	 * @model containment="true"
	 * @generated
	 */
	MsiCapability getMsi();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Function#getMsi <em>Msi</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Msi</em>' containment reference.
	 * @see #getMsi()
	 * @generated
	 */
	void setMsi(MsiCapability value);

	/**
	 * Returns the value of the '<em><b>Msix</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Msix</em>' containment reference.
	 * @see #setMsix(MsixCapability)
	 * @see org.tlplint.model.AuditPackage#getFunction_Msix()
	 * @model containment="true"
	 * @generated
	 */
	MsixCapability getMsix();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Function#getMsix <em>Msix</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Msix</em>' containment reference.
	 * @see #getMsix()
	 * @generated
	 */
	void setMsix(MsixCapability value);

} // Function
