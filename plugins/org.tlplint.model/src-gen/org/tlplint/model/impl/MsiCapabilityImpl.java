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
import org.tlplint.model.MsiCapability;
import org.tlplint.model.Truth;
import org.tlplint.model.VectorTableEntry;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Msi Capability</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.impl.MsiCapabilityImpl#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.tlplint.model.impl.MsiCapabilityImpl#getEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.tlplint.model.impl.MsiCapabilityImpl#getWide <em>Wide</em>}</li>
 *   <li>{@link org.tlplint.model.impl.MsiCapabilityImpl#getMaskable <em>Maskable</em>}</li>
 *   <li>{@link org.tlplint.model.impl.MsiCapabilityImpl#getExtendedData <em>Extended Data</em>}</li>
 *   <li>{@link org.tlplint.model.impl.MsiCapabilityImpl#getCapableVectors <em>Capable Vectors</em>}</li>
 *   <li>{@link org.tlplint.model.impl.MsiCapabilityImpl#getAllocatedVectors <em>Allocated Vectors</em>}</li>
 *   <li>{@link org.tlplint.model.impl.MsiCapabilityImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.tlplint.model.impl.MsiCapabilityImpl#getData <em>Data</em>}</li>
 *   <li>{@link org.tlplint.model.impl.MsiCapabilityImpl#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MsiCapabilityImpl extends MinimalEObjectImpl.Container implements MsiCapability {
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
	 * The default value of the '{@link #getWide() <em>Wide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWide()
	 * @generated
	 * @ordered
	 */
	protected static final Truth WIDE_EDEFAULT = Truth.UNKNOWN;

	/**
	 * The cached value of the '{@link #getWide() <em>Wide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWide()
	 * @generated
	 * @ordered
	 */
	protected Truth wide = WIDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaskable() <em>Maskable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaskable()
	 * @generated
	 * @ordered
	 */
	protected static final Truth MASKABLE_EDEFAULT = Truth.UNKNOWN;

	/**
	 * The cached value of the '{@link #getMaskable() <em>Maskable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaskable()
	 * @generated
	 * @ordered
	 */
	protected Truth maskable = MASKABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExtendedData() <em>Extended Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtendedData()
	 * @generated
	 * @ordered
	 */
	protected static final Truth EXTENDED_DATA_EDEFAULT = Truth.UNKNOWN;

	/**
	 * The cached value of the '{@link #getExtendedData() <em>Extended Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtendedData()
	 * @generated
	 * @ordered
	 */
	protected Truth extendedData = EXTENDED_DATA_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapableVectors() <em>Capable Vectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapableVectors()
	 * @generated
	 * @ordered
	 */
	protected static final Integer CAPABLE_VECTORS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapableVectors() <em>Capable Vectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapableVectors()
	 * @generated
	 * @ordered
	 */
	protected Integer capableVectors = CAPABLE_VECTORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAllocatedVectors() <em>Allocated Vectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllocatedVectors()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ALLOCATED_VECTORS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAllocatedVectors() <em>Allocated Vectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllocatedVectors()
	 * @generated
	 * @ordered
	 */
	protected Integer allocatedVectors = ALLOCATED_VECTORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final Long ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected Long address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getData() <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getData()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DATA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getData() <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getData()
	 * @generated
	 * @ordered
	 */
	protected Integer data = DATA_EDEFAULT;

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
	protected MsiCapabilityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AuditPackage.Literals.MSI_CAPABILITY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.MSI_CAPABILITY__OFFSET, oldOffset, offset));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.MSI_CAPABILITY__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Truth getWide() {
		return wide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWide(Truth newWide) {
		Truth oldWide = wide;
		wide = newWide == null ? WIDE_EDEFAULT : newWide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.MSI_CAPABILITY__WIDE, oldWide, wide));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Truth getMaskable() {
		return maskable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaskable(Truth newMaskable) {
		Truth oldMaskable = maskable;
		maskable = newMaskable == null ? MASKABLE_EDEFAULT : newMaskable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.MSI_CAPABILITY__MASKABLE, oldMaskable, maskable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Truth getExtendedData() {
		return extendedData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtendedData(Truth newExtendedData) {
		Truth oldExtendedData = extendedData;
		extendedData = newExtendedData == null ? EXTENDED_DATA_EDEFAULT : newExtendedData;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.MSI_CAPABILITY__EXTENDED_DATA, oldExtendedData, extendedData));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCapableVectors() {
		return capableVectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapableVectors(Integer newCapableVectors) {
		Integer oldCapableVectors = capableVectors;
		capableVectors = newCapableVectors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.MSI_CAPABILITY__CAPABLE_VECTORS, oldCapableVectors, capableVectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAllocatedVectors() {
		return allocatedVectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllocatedVectors(Integer newAllocatedVectors) {
		Integer oldAllocatedVectors = allocatedVectors;
		allocatedVectors = newAllocatedVectors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.MSI_CAPABILITY__ALLOCATED_VECTORS, oldAllocatedVectors, allocatedVectors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(Long newAddress) {
		Long oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.MSI_CAPABILITY__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getData() {
		return data;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setData(Integer newData) {
		Integer oldData = data;
		data = newData;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.MSI_CAPABILITY__DATA, oldData, data));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VectorTableEntry> getEntries() {
		if (entries == null) {
			entries = new EObjectContainmentEList<VectorTableEntry>(VectorTableEntry.class, this, AuditPackage.MSI_CAPABILITY__ENTRIES);
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
			case AuditPackage.MSI_CAPABILITY__ENTRIES:
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
			case AuditPackage.MSI_CAPABILITY__OFFSET:
				return getOffset();
			case AuditPackage.MSI_CAPABILITY__ENABLED:
				return getEnabled();
			case AuditPackage.MSI_CAPABILITY__WIDE:
				return getWide();
			case AuditPackage.MSI_CAPABILITY__MASKABLE:
				return getMaskable();
			case AuditPackage.MSI_CAPABILITY__EXTENDED_DATA:
				return getExtendedData();
			case AuditPackage.MSI_CAPABILITY__CAPABLE_VECTORS:
				return getCapableVectors();
			case AuditPackage.MSI_CAPABILITY__ALLOCATED_VECTORS:
				return getAllocatedVectors();
			case AuditPackage.MSI_CAPABILITY__ADDRESS:
				return getAddress();
			case AuditPackage.MSI_CAPABILITY__DATA:
				return getData();
			case AuditPackage.MSI_CAPABILITY__ENTRIES:
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
			case AuditPackage.MSI_CAPABILITY__OFFSET:
				setOffset((Integer)newValue);
				return;
			case AuditPackage.MSI_CAPABILITY__ENABLED:
				setEnabled((Truth)newValue);
				return;
			case AuditPackage.MSI_CAPABILITY__WIDE:
				setWide((Truth)newValue);
				return;
			case AuditPackage.MSI_CAPABILITY__MASKABLE:
				setMaskable((Truth)newValue);
				return;
			case AuditPackage.MSI_CAPABILITY__EXTENDED_DATA:
				setExtendedData((Truth)newValue);
				return;
			case AuditPackage.MSI_CAPABILITY__CAPABLE_VECTORS:
				setCapableVectors((Integer)newValue);
				return;
			case AuditPackage.MSI_CAPABILITY__ALLOCATED_VECTORS:
				setAllocatedVectors((Integer)newValue);
				return;
			case AuditPackage.MSI_CAPABILITY__ADDRESS:
				setAddress((Long)newValue);
				return;
			case AuditPackage.MSI_CAPABILITY__DATA:
				setData((Integer)newValue);
				return;
			case AuditPackage.MSI_CAPABILITY__ENTRIES:
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
			case AuditPackage.MSI_CAPABILITY__OFFSET:
				setOffset(OFFSET_EDEFAULT);
				return;
			case AuditPackage.MSI_CAPABILITY__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case AuditPackage.MSI_CAPABILITY__WIDE:
				setWide(WIDE_EDEFAULT);
				return;
			case AuditPackage.MSI_CAPABILITY__MASKABLE:
				setMaskable(MASKABLE_EDEFAULT);
				return;
			case AuditPackage.MSI_CAPABILITY__EXTENDED_DATA:
				setExtendedData(EXTENDED_DATA_EDEFAULT);
				return;
			case AuditPackage.MSI_CAPABILITY__CAPABLE_VECTORS:
				setCapableVectors(CAPABLE_VECTORS_EDEFAULT);
				return;
			case AuditPackage.MSI_CAPABILITY__ALLOCATED_VECTORS:
				setAllocatedVectors(ALLOCATED_VECTORS_EDEFAULT);
				return;
			case AuditPackage.MSI_CAPABILITY__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case AuditPackage.MSI_CAPABILITY__DATA:
				setData(DATA_EDEFAULT);
				return;
			case AuditPackage.MSI_CAPABILITY__ENTRIES:
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
			case AuditPackage.MSI_CAPABILITY__OFFSET:
				return offset != OFFSET_EDEFAULT;
			case AuditPackage.MSI_CAPABILITY__ENABLED:
				return enabled != ENABLED_EDEFAULT;
			case AuditPackage.MSI_CAPABILITY__WIDE:
				return wide != WIDE_EDEFAULT;
			case AuditPackage.MSI_CAPABILITY__MASKABLE:
				return maskable != MASKABLE_EDEFAULT;
			case AuditPackage.MSI_CAPABILITY__EXTENDED_DATA:
				return extendedData != EXTENDED_DATA_EDEFAULT;
			case AuditPackage.MSI_CAPABILITY__CAPABLE_VECTORS:
				return CAPABLE_VECTORS_EDEFAULT == null ? capableVectors != null : !CAPABLE_VECTORS_EDEFAULT.equals(capableVectors);
			case AuditPackage.MSI_CAPABILITY__ALLOCATED_VECTORS:
				return ALLOCATED_VECTORS_EDEFAULT == null ? allocatedVectors != null : !ALLOCATED_VECTORS_EDEFAULT.equals(allocatedVectors);
			case AuditPackage.MSI_CAPABILITY__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case AuditPackage.MSI_CAPABILITY__DATA:
				return DATA_EDEFAULT == null ? data != null : !DATA_EDEFAULT.equals(data);
			case AuditPackage.MSI_CAPABILITY__ENTRIES:
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
		result.append(", wide: ");
		result.append(wide);
		result.append(", maskable: ");
		result.append(maskable);
		result.append(", extendedData: ");
		result.append(extendedData);
		result.append(", capableVectors: ");
		result.append(capableVectors);
		result.append(", allocatedVectors: ");
		result.append(allocatedVectors);
		result.append(", address: ");
		result.append(address);
		result.append(", data: ");
		result.append(data);
		result.append(')');
		return result.toString();
	}

} //MsiCapabilityImpl
