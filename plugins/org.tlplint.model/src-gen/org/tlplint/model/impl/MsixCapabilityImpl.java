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

import org.tlplint.model.AuditPackage;
import org.tlplint.model.MsixCapability;
import org.tlplint.model.Truth;
import org.tlplint.model.VectorTableEntry;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Msix Capability</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.impl.MsixCapabilityImpl#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.tlplint.model.impl.MsixCapabilityImpl#getEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.tlplint.model.impl.MsixCapabilityImpl#getFunctionMask <em>Function Mask</em>}</li>
 *   <li>{@link org.tlplint.model.impl.MsixCapabilityImpl#getTableSize <em>Table Size</em>}</li>
 *   <li>{@link org.tlplint.model.impl.MsixCapabilityImpl#isLayoutKnown <em>Layout Known</em>}</li>
 *   <li>{@link org.tlplint.model.impl.MsixCapabilityImpl#getTableBar <em>Table Bar</em>}</li>
 *   <li>{@link org.tlplint.model.impl.MsixCapabilityImpl#getTableOffset <em>Table Offset</em>}</li>
 *   <li>{@link org.tlplint.model.impl.MsixCapabilityImpl#getPbaBar <em>Pba Bar</em>}</li>
 *   <li>{@link org.tlplint.model.impl.MsixCapabilityImpl#getPbaOffset <em>Pba Offset</em>}</li>
 *   <li>{@link org.tlplint.model.impl.MsixCapabilityImpl#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MsixCapabilityImpl extends MinimalEObjectImpl.Container implements MsixCapability {
	/**
	 * The default value of the '{@link #getOffset() <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffset()
	 * @generated
	 * @ordered
	 */
	protected static final int OFFSET_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOffset() <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffset()
	 * @generated
	 * @ordered
	 */
	protected int offset = OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final Truth ENABLED_EDEFAULT = Truth.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnabled()
	 * @generated
	 * @ordered
	 */
	protected Truth enabled = ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getFunctionMask() <em>Function Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunctionMask()
	 * @generated
	 * @ordered
	 */
	protected static final Truth FUNCTION_MASK_EDEFAULT = Truth.UNKNOWN;

	/**
	 * The cached value of the '{@link #getFunctionMask() <em>Function Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunctionMask()
	 * @generated
	 * @ordered
	 */
	protected Truth functionMask = FUNCTION_MASK_EDEFAULT;

	/**
	 * The default value of the '{@link #getTableSize() <em>Table Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTableSize()
	 * @generated
	 * @ordered
	 */
	protected static final int TABLE_SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTableSize() <em>Table Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTableSize()
	 * @generated
	 * @ordered
	 */
	protected int tableSize = TABLE_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #isLayoutKnown() <em>Layout Known</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLayoutKnown()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LAYOUT_KNOWN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLayoutKnown() <em>Layout Known</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLayoutKnown()
	 * @generated
	 * @ordered
	 */
	protected boolean layoutKnown = LAYOUT_KNOWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getTableBar() <em>Table Bar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTableBar()
	 * @generated
	 * @ordered
	 */
	protected static final int TABLE_BAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTableBar() <em>Table Bar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTableBar()
	 * @generated
	 * @ordered
	 */
	protected int tableBar = TABLE_BAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getTableOffset() <em>Table Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTableOffset()
	 * @generated
	 * @ordered
	 */
	protected static final long TABLE_OFFSET_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getTableOffset() <em>Table Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTableOffset()
	 * @generated
	 * @ordered
	 */
	protected long tableOffset = TABLE_OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getPbaBar() <em>Pba Bar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPbaBar()
	 * @generated
	 * @ordered
	 */
	protected static final int PBA_BAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPbaBar() <em>Pba Bar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPbaBar()
	 * @generated
	 * @ordered
	 */
	protected int pbaBar = PBA_BAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getPbaOffset() <em>Pba Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPbaOffset()
	 * @generated
	 * @ordered
	 */
	protected static final long PBA_OFFSET_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getPbaOffset() <em>Pba Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPbaOffset()
	 * @generated
	 * @ordered
	 */
	protected long pbaOffset = PBA_OFFSET_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEntries() <em>Entries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected EList<VectorTableEntry> entries;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MsixCapabilityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AuditPackage.Literals.MSIX_CAPABILITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOffset() {
		return offset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffset(int newOffset) {
		int oldOffset = offset;
		offset = newOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.MSIX_CAPABILITY__OFFSET, oldOffset, offset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Truth getEnabled() {
		return enabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabled(Truth newEnabled) {
		Truth oldEnabled = enabled;
		enabled = newEnabled == null ? ENABLED_EDEFAULT : newEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.MSIX_CAPABILITY__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Truth getFunctionMask() {
		return functionMask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunctionMask(Truth newFunctionMask) {
		Truth oldFunctionMask = functionMask;
		functionMask = newFunctionMask == null ? FUNCTION_MASK_EDEFAULT : newFunctionMask;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.MSIX_CAPABILITY__FUNCTION_MASK, oldFunctionMask, functionMask));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTableSize() {
		return tableSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTableSize(int newTableSize) {
		int oldTableSize = tableSize;
		tableSize = newTableSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.MSIX_CAPABILITY__TABLE_SIZE, oldTableSize, tableSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLayoutKnown() {
		return layoutKnown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayoutKnown(boolean newLayoutKnown) {
		boolean oldLayoutKnown = layoutKnown;
		layoutKnown = newLayoutKnown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.MSIX_CAPABILITY__LAYOUT_KNOWN, oldLayoutKnown, layoutKnown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTableBar() {
		return tableBar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTableBar(int newTableBar) {
		int oldTableBar = tableBar;
		tableBar = newTableBar;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.MSIX_CAPABILITY__TABLE_BAR, oldTableBar, tableBar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getTableOffset() {
		return tableOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTableOffset(long newTableOffset) {
		long oldTableOffset = tableOffset;
		tableOffset = newTableOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.MSIX_CAPABILITY__TABLE_OFFSET, oldTableOffset, tableOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPbaBar() {
		return pbaBar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPbaBar(int newPbaBar) {
		int oldPbaBar = pbaBar;
		pbaBar = newPbaBar;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.MSIX_CAPABILITY__PBA_BAR, oldPbaBar, pbaBar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getPbaOffset() {
		return pbaOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPbaOffset(long newPbaOffset) {
		long oldPbaOffset = pbaOffset;
		pbaOffset = newPbaOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.MSIX_CAPABILITY__PBA_OFFSET, oldPbaOffset, pbaOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VectorTableEntry> getEntries() {
		if (entries == null) {
			entries = new EObjectContainmentEList<VectorTableEntry>(VectorTableEntry.class, this, AuditPackage.MSIX_CAPABILITY__ENTRIES);
		}
		return entries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AuditPackage.MSIX_CAPABILITY__ENTRIES:
				return ((InternalEList<?>)getEntries()).basicRemove(otherEnd, msgs);
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
			case AuditPackage.MSIX_CAPABILITY__OFFSET:
				return getOffset();
			case AuditPackage.MSIX_CAPABILITY__ENABLED:
				return getEnabled();
			case AuditPackage.MSIX_CAPABILITY__FUNCTION_MASK:
				return getFunctionMask();
			case AuditPackage.MSIX_CAPABILITY__TABLE_SIZE:
				return getTableSize();
			case AuditPackage.MSIX_CAPABILITY__LAYOUT_KNOWN:
				return isLayoutKnown();
			case AuditPackage.MSIX_CAPABILITY__TABLE_BAR:
				return getTableBar();
			case AuditPackage.MSIX_CAPABILITY__TABLE_OFFSET:
				return getTableOffset();
			case AuditPackage.MSIX_CAPABILITY__PBA_BAR:
				return getPbaBar();
			case AuditPackage.MSIX_CAPABILITY__PBA_OFFSET:
				return getPbaOffset();
			case AuditPackage.MSIX_CAPABILITY__ENTRIES:
				return getEntries();
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
			case AuditPackage.MSIX_CAPABILITY__OFFSET:
				setOffset((Integer)newValue);
				return;
			case AuditPackage.MSIX_CAPABILITY__ENABLED:
				setEnabled((Truth)newValue);
				return;
			case AuditPackage.MSIX_CAPABILITY__FUNCTION_MASK:
				setFunctionMask((Truth)newValue);
				return;
			case AuditPackage.MSIX_CAPABILITY__TABLE_SIZE:
				setTableSize((Integer)newValue);
				return;
			case AuditPackage.MSIX_CAPABILITY__LAYOUT_KNOWN:
				setLayoutKnown((Boolean)newValue);
				return;
			case AuditPackage.MSIX_CAPABILITY__TABLE_BAR:
				setTableBar((Integer)newValue);
				return;
			case AuditPackage.MSIX_CAPABILITY__TABLE_OFFSET:
				setTableOffset((Long)newValue);
				return;
			case AuditPackage.MSIX_CAPABILITY__PBA_BAR:
				setPbaBar((Integer)newValue);
				return;
			case AuditPackage.MSIX_CAPABILITY__PBA_OFFSET:
				setPbaOffset((Long)newValue);
				return;
			case AuditPackage.MSIX_CAPABILITY__ENTRIES:
				getEntries().clear();
				getEntries().addAll((Collection<? extends VectorTableEntry>)newValue);
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
			case AuditPackage.MSIX_CAPABILITY__OFFSET:
				setOffset(OFFSET_EDEFAULT);
				return;
			case AuditPackage.MSIX_CAPABILITY__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case AuditPackage.MSIX_CAPABILITY__FUNCTION_MASK:
				setFunctionMask(FUNCTION_MASK_EDEFAULT);
				return;
			case AuditPackage.MSIX_CAPABILITY__TABLE_SIZE:
				setTableSize(TABLE_SIZE_EDEFAULT);
				return;
			case AuditPackage.MSIX_CAPABILITY__LAYOUT_KNOWN:
				setLayoutKnown(LAYOUT_KNOWN_EDEFAULT);
				return;
			case AuditPackage.MSIX_CAPABILITY__TABLE_BAR:
				setTableBar(TABLE_BAR_EDEFAULT);
				return;
			case AuditPackage.MSIX_CAPABILITY__TABLE_OFFSET:
				setTableOffset(TABLE_OFFSET_EDEFAULT);
				return;
			case AuditPackage.MSIX_CAPABILITY__PBA_BAR:
				setPbaBar(PBA_BAR_EDEFAULT);
				return;
			case AuditPackage.MSIX_CAPABILITY__PBA_OFFSET:
				setPbaOffset(PBA_OFFSET_EDEFAULT);
				return;
			case AuditPackage.MSIX_CAPABILITY__ENTRIES:
				getEntries().clear();
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
			case AuditPackage.MSIX_CAPABILITY__OFFSET:
				return offset != OFFSET_EDEFAULT;
			case AuditPackage.MSIX_CAPABILITY__ENABLED:
				return enabled != ENABLED_EDEFAULT;
			case AuditPackage.MSIX_CAPABILITY__FUNCTION_MASK:
				return functionMask != FUNCTION_MASK_EDEFAULT;
			case AuditPackage.MSIX_CAPABILITY__TABLE_SIZE:
				return tableSize != TABLE_SIZE_EDEFAULT;
			case AuditPackage.MSIX_CAPABILITY__LAYOUT_KNOWN:
				return layoutKnown != LAYOUT_KNOWN_EDEFAULT;
			case AuditPackage.MSIX_CAPABILITY__TABLE_BAR:
				return tableBar != TABLE_BAR_EDEFAULT;
			case AuditPackage.MSIX_CAPABILITY__TABLE_OFFSET:
				return tableOffset != TABLE_OFFSET_EDEFAULT;
			case AuditPackage.MSIX_CAPABILITY__PBA_BAR:
				return pbaBar != PBA_BAR_EDEFAULT;
			case AuditPackage.MSIX_CAPABILITY__PBA_OFFSET:
				return pbaOffset != PBA_OFFSET_EDEFAULT;
			case AuditPackage.MSIX_CAPABILITY__ENTRIES:
				return entries != null && !entries.isEmpty();
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
		result.append(" (offset: ");
		result.append(offset);
		result.append(", enabled: ");
		result.append(enabled);
		result.append(", functionMask: ");
		result.append(functionMask);
		result.append(", tableSize: ");
		result.append(tableSize);
		result.append(", layoutKnown: ");
		result.append(layoutKnown);
		result.append(", tableBar: ");
		result.append(tableBar);
		result.append(", tableOffset: ");
		result.append(tableOffset);
		result.append(", pbaBar: ");
		result.append(pbaBar);
		result.append(", pbaOffset: ");
		result.append(pbaOffset);
		result.append(')');
		return result.toString();
	}

} //MsixCapabilityImpl
