/**
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.tlplint.model.AuditPackage;
import org.tlplint.model.RuleDescription;
import org.tlplint.model.Severity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rule Description</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.impl.RuleDescriptionImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.tlplint.model.impl.RuleDescriptionImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.tlplint.model.impl.RuleDescriptionImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.tlplint.model.impl.RuleDescriptionImpl#isUndefinedResult <em>Undefined Result</em>}</li>
 *   <li>{@link org.tlplint.model.impl.RuleDescriptionImpl#getBlame <em>Blame</em>}</li>
 *   <li>{@link org.tlplint.model.impl.RuleDescriptionImpl#getSpec <em>Spec</em>}</li>
 *   <li>{@link org.tlplint.model.impl.RuleDescriptionImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.tlplint.model.impl.RuleDescriptionImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.tlplint.model.impl.RuleDescriptionImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.tlplint.model.impl.RuleDescriptionImpl#getSetting <em>Setting</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RuleDescriptionImpl extends MinimalEObjectImpl.Container implements RuleDescription {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Severity SEVERITY_EDEFAULT = Severity.VIOLATION;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected Severity severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isUndefinedResult() <em>Undefined Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUndefinedResult()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNDEFINED_RESULT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUndefinedResult() <em>Undefined Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUndefinedResult()
	 * @generated
	 * @ordered
	 */
	protected boolean undefinedResult = UNDEFINED_RESULT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBlame() <em>Blame</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlame()
	 * @generated
	 * @ordered
	 */
	protected static final String BLAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBlame() <em>Blame</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlame()
	 * @generated
	 * @ordered
	 */
	protected String blame = BLAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpec() <em>Spec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpec()
	 * @generated
	 * @ordered
	 */
	protected static final String SPEC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpec() <em>Spec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpec()
	 * @generated
	 * @ordered
	 */
	protected String spec = SPEC_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final String CONFIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected String confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNeeds() <em>Needs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> needs;

	/**
	 * The default value of the '{@link #getSetting() <em>Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetting()
	 * @generated
	 * @ordered
	 */
	protected static final String SETTING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSetting() <em>Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetting()
	 * @generated
	 * @ordered
	 */
	protected String setting = SETTING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RuleDescriptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AuditPackage.Literals.RULE_DESCRIPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.RULE_DESCRIPTION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.RULE_DESCRIPTION__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Severity getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(Severity newSeverity) {
		Severity oldSeverity = severity;
		severity = newSeverity == null ? SEVERITY_EDEFAULT : newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.RULE_DESCRIPTION__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUndefinedResult() {
		return undefinedResult;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndefinedResult(boolean newUndefinedResult) {
		boolean oldUndefinedResult = undefinedResult;
		undefinedResult = newUndefinedResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.RULE_DESCRIPTION__UNDEFINED_RESULT, oldUndefinedResult, undefinedResult));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBlame() {
		return blame;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlame(String newBlame) {
		String oldBlame = blame;
		blame = newBlame;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.RULE_DESCRIPTION__BLAME, oldBlame, blame));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSpec() {
		return spec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpec(String newSpec) {
		String oldSpec = spec;
		spec = newSpec;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.RULE_DESCRIPTION__SPEC, oldSpec, spec));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(String newConfidence) {
		String oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.RULE_DESCRIPTION__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.RULE_DESCRIPTION__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNeeds() {
		if (needs == null) {
			needs = new EDataTypeEList<String>(String.class, this, AuditPackage.RULE_DESCRIPTION__NEEDS);
		}
		return needs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSetting() {
		return setting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSetting(String newSetting) {
		String oldSetting = setting;
		setting = newSetting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.RULE_DESCRIPTION__SETTING, oldSetting, setting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AuditPackage.RULE_DESCRIPTION__ID:
				return getId();
			case AuditPackage.RULE_DESCRIPTION__TITLE:
				return getTitle();
			case AuditPackage.RULE_DESCRIPTION__SEVERITY:
				return getSeverity();
			case AuditPackage.RULE_DESCRIPTION__UNDEFINED_RESULT:
				return isUndefinedResult();
			case AuditPackage.RULE_DESCRIPTION__BLAME:
				return getBlame();
			case AuditPackage.RULE_DESCRIPTION__SPEC:
				return getSpec();
			case AuditPackage.RULE_DESCRIPTION__CONFIDENCE:
				return getConfidence();
			case AuditPackage.RULE_DESCRIPTION__SUBJECT:
				return getSubject();
			case AuditPackage.RULE_DESCRIPTION__NEEDS:
				return getNeeds();
			case AuditPackage.RULE_DESCRIPTION__SETTING:
				return getSetting();
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
			case AuditPackage.RULE_DESCRIPTION__ID:
				setId((String)newValue);
				return;
			case AuditPackage.RULE_DESCRIPTION__TITLE:
				setTitle((String)newValue);
				return;
			case AuditPackage.RULE_DESCRIPTION__SEVERITY:
				setSeverity((Severity)newValue);
				return;
			case AuditPackage.RULE_DESCRIPTION__UNDEFINED_RESULT:
				setUndefinedResult((Boolean)newValue);
				return;
			case AuditPackage.RULE_DESCRIPTION__BLAME:
				setBlame((String)newValue);
				return;
			case AuditPackage.RULE_DESCRIPTION__SPEC:
				setSpec((String)newValue);
				return;
			case AuditPackage.RULE_DESCRIPTION__CONFIDENCE:
				setConfidence((String)newValue);
				return;
			case AuditPackage.RULE_DESCRIPTION__SUBJECT:
				setSubject((String)newValue);
				return;
			case AuditPackage.RULE_DESCRIPTION__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends String>)newValue);
				return;
			case AuditPackage.RULE_DESCRIPTION__SETTING:
				setSetting((String)newValue);
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
			case AuditPackage.RULE_DESCRIPTION__ID:
				setId(ID_EDEFAULT);
				return;
			case AuditPackage.RULE_DESCRIPTION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case AuditPackage.RULE_DESCRIPTION__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case AuditPackage.RULE_DESCRIPTION__UNDEFINED_RESULT:
				setUndefinedResult(UNDEFINED_RESULT_EDEFAULT);
				return;
			case AuditPackage.RULE_DESCRIPTION__BLAME:
				setBlame(BLAME_EDEFAULT);
				return;
			case AuditPackage.RULE_DESCRIPTION__SPEC:
				setSpec(SPEC_EDEFAULT);
				return;
			case AuditPackage.RULE_DESCRIPTION__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case AuditPackage.RULE_DESCRIPTION__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case AuditPackage.RULE_DESCRIPTION__NEEDS:
				getNeeds().clear();
				return;
			case AuditPackage.RULE_DESCRIPTION__SETTING:
				setSetting(SETTING_EDEFAULT);
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
			case AuditPackage.RULE_DESCRIPTION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case AuditPackage.RULE_DESCRIPTION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case AuditPackage.RULE_DESCRIPTION__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case AuditPackage.RULE_DESCRIPTION__UNDEFINED_RESULT:
				return undefinedResult != UNDEFINED_RESULT_EDEFAULT;
			case AuditPackage.RULE_DESCRIPTION__BLAME:
				return BLAME_EDEFAULT == null ? blame != null : !BLAME_EDEFAULT.equals(blame);
			case AuditPackage.RULE_DESCRIPTION__SPEC:
				return SPEC_EDEFAULT == null ? spec != null : !SPEC_EDEFAULT.equals(spec);
			case AuditPackage.RULE_DESCRIPTION__CONFIDENCE:
				return CONFIDENCE_EDEFAULT == null ? confidence != null : !CONFIDENCE_EDEFAULT.equals(confidence);
			case AuditPackage.RULE_DESCRIPTION__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case AuditPackage.RULE_DESCRIPTION__NEEDS:
				return needs != null && !needs.isEmpty();
			case AuditPackage.RULE_DESCRIPTION__SETTING:
				return SETTING_EDEFAULT == null ? setting != null : !SETTING_EDEFAULT.equals(setting);
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
		result.append(" (id: ");
		result.append(id);
		result.append(", title: ");
		result.append(title);
		result.append(", severity: ");
		result.append(severity);
		result.append(", undefinedResult: ");
		result.append(undefinedResult);
		result.append(", blame: ");
		result.append(blame);
		result.append(", spec: ");
		result.append(spec);
		result.append(", confidence: ");
		result.append(confidence);
		result.append(", subject: ");
		result.append(subject);
		result.append(", needs: ");
		result.append(needs);
		result.append(", setting: ");
		result.append(setting);
		result.append(')');
		return result.toString();
	}

} //RuleDescriptionImpl
