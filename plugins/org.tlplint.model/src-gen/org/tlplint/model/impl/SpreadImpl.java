/**
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.tlplint.model.AuditPackage;
import org.tlplint.model.Spread;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Spread</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.impl.SpreadImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.tlplint.model.impl.SpreadImpl#getMinNs <em>Min Ns</em>}</li>
 *   <li>{@link org.tlplint.model.impl.SpreadImpl#getMedianNs <em>Median Ns</em>}</li>
 *   <li>{@link org.tlplint.model.impl.SpreadImpl#getHighNs <em>High Ns</em>}</li>
 *   <li>{@link org.tlplint.model.impl.SpreadImpl#getMaxNs <em>Max Ns</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SpreadImpl extends MinimalEObjectImpl.Container implements Spread {
	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final long COUNT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected long count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinNs() <em>Min Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinNs()
	 * @generated
	 * @ordered
	 */
	protected static final long MIN_NS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMinNs() <em>Min Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinNs()
	 * @generated
	 * @ordered
	 */
	protected long minNs = MIN_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMedianNs() <em>Median Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedianNs()
	 * @generated
	 * @ordered
	 */
	protected static final Long MEDIAN_NS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMedianNs() <em>Median Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedianNs()
	 * @generated
	 * @ordered
	 */
	protected Long medianNs = MEDIAN_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighNs() <em>High Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighNs()
	 * @generated
	 * @ordered
	 */
	protected static final Long HIGH_NS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHighNs() <em>High Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighNs()
	 * @generated
	 * @ordered
	 */
	protected Long highNs = HIGH_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxNs() <em>Max Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxNs()
	 * @generated
	 * @ordered
	 */
	protected static final long MAX_NS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMaxNs() <em>Max Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxNs()
	 * @generated
	 * @ordered
	 */
	protected long maxNs = MAX_NS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SpreadImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AuditPackage.Literals.SPREAD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(long newCount) {
		long oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.SPREAD__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMinNs() {
		return minNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinNs(long newMinNs) {
		long oldMinNs = minNs;
		minNs = newMinNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.SPREAD__MIN_NS, oldMinNs, minNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMedianNs() {
		return medianNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMedianNs(Long newMedianNs) {
		Long oldMedianNs = medianNs;
		medianNs = newMedianNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.SPREAD__MEDIAN_NS, oldMedianNs, medianNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getHighNs() {
		return highNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighNs(Long newHighNs) {
		Long oldHighNs = highNs;
		highNs = newHighNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.SPREAD__HIGH_NS, oldHighNs, highNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMaxNs() {
		return maxNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxNs(long newMaxNs) {
		long oldMaxNs = maxNs;
		maxNs = newMaxNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.SPREAD__MAX_NS, oldMaxNs, maxNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AuditPackage.SPREAD__COUNT:
				return getCount();
			case AuditPackage.SPREAD__MIN_NS:
				return getMinNs();
			case AuditPackage.SPREAD__MEDIAN_NS:
				return getMedianNs();
			case AuditPackage.SPREAD__HIGH_NS:
				return getHighNs();
			case AuditPackage.SPREAD__MAX_NS:
				return getMaxNs();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AuditPackage.SPREAD__COUNT:
				setCount((Long)newValue);
				return;
			case AuditPackage.SPREAD__MIN_NS:
				setMinNs((Long)newValue);
				return;
			case AuditPackage.SPREAD__MEDIAN_NS:
				setMedianNs((Long)newValue);
				return;
			case AuditPackage.SPREAD__HIGH_NS:
				setHighNs((Long)newValue);
				return;
			case AuditPackage.SPREAD__MAX_NS:
				setMaxNs((Long)newValue);
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
			case AuditPackage.SPREAD__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case AuditPackage.SPREAD__MIN_NS:
				setMinNs(MIN_NS_EDEFAULT);
				return;
			case AuditPackage.SPREAD__MEDIAN_NS:
				setMedianNs(MEDIAN_NS_EDEFAULT);
				return;
			case AuditPackage.SPREAD__HIGH_NS:
				setHighNs(HIGH_NS_EDEFAULT);
				return;
			case AuditPackage.SPREAD__MAX_NS:
				setMaxNs(MAX_NS_EDEFAULT);
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
			case AuditPackage.SPREAD__COUNT:
				return count != COUNT_EDEFAULT;
			case AuditPackage.SPREAD__MIN_NS:
				return minNs != MIN_NS_EDEFAULT;
			case AuditPackage.SPREAD__MEDIAN_NS:
				return MEDIAN_NS_EDEFAULT == null ? medianNs != null : !MEDIAN_NS_EDEFAULT.equals(medianNs);
			case AuditPackage.SPREAD__HIGH_NS:
				return HIGH_NS_EDEFAULT == null ? highNs != null : !HIGH_NS_EDEFAULT.equals(highNs);
			case AuditPackage.SPREAD__MAX_NS:
				return maxNs != MAX_NS_EDEFAULT;
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
		result.append(" (count: ");
		result.append(count);
		result.append(", minNs: ");
		result.append(minNs);
		result.append(", medianNs: ");
		result.append(medianNs);
		result.append(", highNs: ");
		result.append(highNs);
		result.append(", maxNs: ");
		result.append(maxNs);
		result.append(')');
		return result.toString();
	}

} //SpreadImpl
