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
import org.tlplint.model.Evidence;
import org.tlplint.model.Occurrence;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Occurrence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.impl.OccurrenceImpl#getObserved <em>Observed</em>}</li>
 *   <li>{@link org.tlplint.model.impl.OccurrenceImpl#getOffence <em>Offence</em>}</li>
 *   <li>{@link org.tlplint.model.impl.OccurrenceImpl#getCauses <em>Causes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OccurrenceImpl extends MinimalEObjectImpl.Container implements Occurrence {
	/**
	 * The default value of the '{@link #getObserved() <em>Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObserved()
	 * @generated
	 * @ordered
	 */
	protected static final String OBSERVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObserved() <em>Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObserved()
	 * @generated
	 * @ordered
	 */
	protected String observed = OBSERVED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOffence() <em>Offence</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffence()
	 * @generated
	 * @ordered
	 */
	protected Evidence offence;

	/**
	 * The cached value of the '{@link #getCauses() <em>Causes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCauses()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> causes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OccurrenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AuditPackage.Literals.OCCURRENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObserved() {
		return observed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObserved(String newObserved) {
		String oldObserved = observed;
		observed = newObserved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.OCCURRENCE__OBSERVED, oldObserved, observed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence getOffence() {
		return offence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOffence(Evidence newOffence, NotificationChain msgs) {
		Evidence oldOffence = offence;
		offence = newOffence;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AuditPackage.OCCURRENCE__OFFENCE, oldOffence, newOffence);
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
	public void setOffence(Evidence newOffence) {
		if (newOffence != offence) {
			NotificationChain msgs = null;
			if (offence != null)
				msgs = ((InternalEObject)offence).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AuditPackage.OCCURRENCE__OFFENCE, null, msgs);
			if (newOffence != null)
				msgs = ((InternalEObject)newOffence).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AuditPackage.OCCURRENCE__OFFENCE, null, msgs);
			msgs = basicSetOffence(newOffence, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.OCCURRENCE__OFFENCE, newOffence, newOffence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getCauses() {
		if (causes == null) {
			causes = new EObjectContainmentEList<Evidence>(Evidence.class, this, AuditPackage.OCCURRENCE__CAUSES);
		}
		return causes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AuditPackage.OCCURRENCE__OFFENCE:
				return basicSetOffence(null, msgs);
			case AuditPackage.OCCURRENCE__CAUSES:
				return ((InternalEList<?>)getCauses()).basicRemove(otherEnd, msgs);
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
			case AuditPackage.OCCURRENCE__OBSERVED:
				return getObserved();
			case AuditPackage.OCCURRENCE__OFFENCE:
				return getOffence();
			case AuditPackage.OCCURRENCE__CAUSES:
				return getCauses();
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
			case AuditPackage.OCCURRENCE__OBSERVED:
				setObserved((String)newValue);
				return;
			case AuditPackage.OCCURRENCE__OFFENCE:
				setOffence((Evidence)newValue);
				return;
			case AuditPackage.OCCURRENCE__CAUSES:
				getCauses().clear();
				getCauses().addAll((Collection<? extends Evidence>)newValue);
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
			case AuditPackage.OCCURRENCE__OBSERVED:
				setObserved(OBSERVED_EDEFAULT);
				return;
			case AuditPackage.OCCURRENCE__OFFENCE:
				setOffence((Evidence)null);
				return;
			case AuditPackage.OCCURRENCE__CAUSES:
				getCauses().clear();
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
			case AuditPackage.OCCURRENCE__OBSERVED:
				return OBSERVED_EDEFAULT == null ? observed != null : !OBSERVED_EDEFAULT.equals(observed);
			case AuditPackage.OCCURRENCE__OFFENCE:
				return offence != null;
			case AuditPackage.OCCURRENCE__CAUSES:
				return causes != null && !causes.isEmpty();
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
		result.append(" (observed: ");
		result.append(observed);
		result.append(')');
		return result.toString();
	}

} //OccurrenceImpl
