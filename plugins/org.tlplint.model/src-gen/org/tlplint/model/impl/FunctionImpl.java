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
import org.tlplint.model.BaseAddress;
import org.tlplint.model.Function;
import org.tlplint.model.MsiCapability;
import org.tlplint.model.MsixCapability;
import org.tlplint.model.Truth;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Function</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.impl.FunctionImpl#getBdf <em>Bdf</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FunctionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FunctionImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FunctionImpl#getMemorySpace <em>Memory Space</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FunctionImpl#getBusMaster <em>Bus Master</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FunctionImpl#getInterruptDisable <em>Interrupt Disable</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FunctionImpl#getPowerState <em>Power State</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FunctionImpl#getBars <em>Bars</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FunctionImpl#getMsi <em>Msi</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FunctionImpl#getMsix <em>Msix</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FunctionImpl extends MinimalEObjectImpl.Container implements Function {
	/**
	 * The default value of the '{@link #getBdf() <em>Bdf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBdf()
	 * @generated
	 * @ordered
	 */
	protected static final String BDF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBdf() <em>Bdf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBdf()
	 * @generated
	 * @ordered
	 */
	protected String bdf = BDF_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemorySpace() <em>Memory Space</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemorySpace()
	 * @generated
	 * @ordered
	 */
	protected static final Truth MEMORY_SPACE_EDEFAULT = Truth.UNKNOWN;

	/**
	 * The cached value of the '{@link #getMemorySpace() <em>Memory Space</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemorySpace()
	 * @generated
	 * @ordered
	 */
	protected Truth memorySpace = MEMORY_SPACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBusMaster() <em>Bus Master</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusMaster()
	 * @generated
	 * @ordered
	 */
	protected static final Truth BUS_MASTER_EDEFAULT = Truth.UNKNOWN;

	/**
	 * The cached value of the '{@link #getBusMaster() <em>Bus Master</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusMaster()
	 * @generated
	 * @ordered
	 */
	protected Truth busMaster = BUS_MASTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getInterruptDisable() <em>Interrupt Disable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterruptDisable()
	 * @generated
	 * @ordered
	 */
	protected static final Truth INTERRUPT_DISABLE_EDEFAULT = Truth.UNKNOWN;

	/**
	 * The cached value of the '{@link #getInterruptDisable() <em>Interrupt Disable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterruptDisable()
	 * @generated
	 * @ordered
	 */
	protected Truth interruptDisable = INTERRUPT_DISABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPowerState() <em>Power State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerState()
	 * @generated
	 * @ordered
	 */
	protected static final int POWER_STATE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPowerState() <em>Power State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerState()
	 * @generated
	 * @ordered
	 */
	protected int powerState = POWER_STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBars() <em>Bars</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBars()
	 * @generated
	 * @ordered
	 */
	protected EList<BaseAddress> bars;

	/**
	 * The cached value of the '{@link #getMsi() <em>Msi</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMsi()
	 * @generated
	 * @ordered
	 */
	protected MsiCapability msi;

	/**
	 * The cached value of the '{@link #getMsix() <em>Msix</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMsix()
	 * @generated
	 * @ordered
	 */
	protected MsixCapability msix;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FunctionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AuditPackage.Literals.FUNCTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBdf() {
		return bdf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBdf(String newBdf) {
		String oldBdf = bdf;
		bdf = newBdf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FUNCTION__BDF, oldBdf, bdf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FUNCTION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FUNCTION__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Truth getMemorySpace() {
		return memorySpace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemorySpace(Truth newMemorySpace) {
		Truth oldMemorySpace = memorySpace;
		memorySpace = newMemorySpace == null ? MEMORY_SPACE_EDEFAULT : newMemorySpace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FUNCTION__MEMORY_SPACE, oldMemorySpace, memorySpace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Truth getBusMaster() {
		return busMaster;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBusMaster(Truth newBusMaster) {
		Truth oldBusMaster = busMaster;
		busMaster = newBusMaster == null ? BUS_MASTER_EDEFAULT : newBusMaster;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FUNCTION__BUS_MASTER, oldBusMaster, busMaster));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Truth getInterruptDisable() {
		return interruptDisable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterruptDisable(Truth newInterruptDisable) {
		Truth oldInterruptDisable = interruptDisable;
		interruptDisable = newInterruptDisable == null ? INTERRUPT_DISABLE_EDEFAULT : newInterruptDisable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FUNCTION__INTERRUPT_DISABLE, oldInterruptDisable, interruptDisable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPowerState() {
		return powerState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPowerState(int newPowerState) {
		int oldPowerState = powerState;
		powerState = newPowerState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FUNCTION__POWER_STATE, oldPowerState, powerState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BaseAddress> getBars() {
		if (bars == null) {
			bars = new EObjectContainmentEList<BaseAddress>(BaseAddress.class, this, AuditPackage.FUNCTION__BARS);
		}
		return bars;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MsiCapability getMsi() {
		return msi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMsi(MsiCapability newMsi, NotificationChain msgs) {
		MsiCapability oldMsi = msi;
		msi = newMsi;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AuditPackage.FUNCTION__MSI, oldMsi, newMsi);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMsi(MsiCapability newMsi) {
		if (newMsi != msi) {
			NotificationChain msgs = null;
			if (msi != null)
				msgs = ((InternalEObject)msi).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AuditPackage.FUNCTION__MSI, null, msgs);
			if (newMsi != null)
				msgs = ((InternalEObject)newMsi).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AuditPackage.FUNCTION__MSI, null, msgs);
			msgs = basicSetMsi(newMsi, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FUNCTION__MSI, newMsi, newMsi));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MsixCapability getMsix() {
		return msix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMsix(MsixCapability newMsix, NotificationChain msgs) {
		MsixCapability oldMsix = msix;
		msix = newMsix;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AuditPackage.FUNCTION__MSIX, oldMsix, newMsix);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMsix(MsixCapability newMsix) {
		if (newMsix != msix) {
			NotificationChain msgs = null;
			if (msix != null)
				msgs = ((InternalEObject)msix).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AuditPackage.FUNCTION__MSIX, null, msgs);
			if (newMsix != null)
				msgs = ((InternalEObject)newMsix).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AuditPackage.FUNCTION__MSIX, null, msgs);
			msgs = basicSetMsix(newMsix, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FUNCTION__MSIX, newMsix, newMsix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AuditPackage.FUNCTION__BARS:
				return ((InternalEList<?>)getBars()).basicRemove(otherEnd, msgs);
			case AuditPackage.FUNCTION__MSI:
				return basicSetMsi(null, msgs);
			case AuditPackage.FUNCTION__MSIX:
				return basicSetMsix(null, msgs);
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
			case AuditPackage.FUNCTION__BDF:
				return getBdf();
			case AuditPackage.FUNCTION__NAME:
				return getName();
			case AuditPackage.FUNCTION__LABEL:
				return getLabel();
			case AuditPackage.FUNCTION__MEMORY_SPACE:
				return getMemorySpace();
			case AuditPackage.FUNCTION__BUS_MASTER:
				return getBusMaster();
			case AuditPackage.FUNCTION__INTERRUPT_DISABLE:
				return getInterruptDisable();
			case AuditPackage.FUNCTION__POWER_STATE:
				return getPowerState();
			case AuditPackage.FUNCTION__BARS:
				return getBars();
			case AuditPackage.FUNCTION__MSI:
				return getMsi();
			case AuditPackage.FUNCTION__MSIX:
				return getMsix();
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
			case AuditPackage.FUNCTION__BDF:
				setBdf((String)newValue);
				return;
			case AuditPackage.FUNCTION__NAME:
				setName((String)newValue);
				return;
			case AuditPackage.FUNCTION__LABEL:
				setLabel((String)newValue);
				return;
			case AuditPackage.FUNCTION__MEMORY_SPACE:
				setMemorySpace((Truth)newValue);
				return;
			case AuditPackage.FUNCTION__BUS_MASTER:
				setBusMaster((Truth)newValue);
				return;
			case AuditPackage.FUNCTION__INTERRUPT_DISABLE:
				setInterruptDisable((Truth)newValue);
				return;
			case AuditPackage.FUNCTION__POWER_STATE:
				setPowerState((Integer)newValue);
				return;
			case AuditPackage.FUNCTION__BARS:
				getBars().clear();
				getBars().addAll((Collection<? extends BaseAddress>)newValue);
				return;
			case AuditPackage.FUNCTION__MSI:
				setMsi((MsiCapability)newValue);
				return;
			case AuditPackage.FUNCTION__MSIX:
				setMsix((MsixCapability)newValue);
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
			case AuditPackage.FUNCTION__BDF:
				setBdf(BDF_EDEFAULT);
				return;
			case AuditPackage.FUNCTION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AuditPackage.FUNCTION__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case AuditPackage.FUNCTION__MEMORY_SPACE:
				setMemorySpace(MEMORY_SPACE_EDEFAULT);
				return;
			case AuditPackage.FUNCTION__BUS_MASTER:
				setBusMaster(BUS_MASTER_EDEFAULT);
				return;
			case AuditPackage.FUNCTION__INTERRUPT_DISABLE:
				setInterruptDisable(INTERRUPT_DISABLE_EDEFAULT);
				return;
			case AuditPackage.FUNCTION__POWER_STATE:
				setPowerState(POWER_STATE_EDEFAULT);
				return;
			case AuditPackage.FUNCTION__BARS:
				getBars().clear();
				return;
			case AuditPackage.FUNCTION__MSI:
				setMsi((MsiCapability)null);
				return;
			case AuditPackage.FUNCTION__MSIX:
				setMsix((MsixCapability)null);
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
			case AuditPackage.FUNCTION__BDF:
				return BDF_EDEFAULT == null ? bdf != null : !BDF_EDEFAULT.equals(bdf);
			case AuditPackage.FUNCTION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AuditPackage.FUNCTION__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case AuditPackage.FUNCTION__MEMORY_SPACE:
				return memorySpace != MEMORY_SPACE_EDEFAULT;
			case AuditPackage.FUNCTION__BUS_MASTER:
				return busMaster != BUS_MASTER_EDEFAULT;
			case AuditPackage.FUNCTION__INTERRUPT_DISABLE:
				return interruptDisable != INTERRUPT_DISABLE_EDEFAULT;
			case AuditPackage.FUNCTION__POWER_STATE:
				return powerState != POWER_STATE_EDEFAULT;
			case AuditPackage.FUNCTION__BARS:
				return bars != null && !bars.isEmpty();
			case AuditPackage.FUNCTION__MSI:
				return msi != null;
			case AuditPackage.FUNCTION__MSIX:
				return msix != null;
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
		result.append(" (bdf: ");
		result.append(bdf);
		result.append(", name: ");
		result.append(name);
		result.append(", label: ");
		result.append(label);
		result.append(", memorySpace: ");
		result.append(memorySpace);
		result.append(", busMaster: ");
		result.append(busMaster);
		result.append(", interruptDisable: ");
		result.append(interruptDisable);
		result.append(", powerState: ");
		result.append(powerState);
		result.append(')');
		return result.toString();
	}

} //FunctionImpl
