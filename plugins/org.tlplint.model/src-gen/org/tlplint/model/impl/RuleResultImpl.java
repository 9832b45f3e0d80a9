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
import org.tlplint.model.Outcome;
import org.tlplint.model.RuleDescription;
import org.tlplint.model.RuleResult;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rule Result</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.impl.RuleResultImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link org.tlplint.model.impl.RuleResultImpl#getFunction <em>Function</em>}</li>
 *   <li>{@link org.tlplint.model.impl.RuleResultImpl#getFunctionLabel <em>Function Label</em>}</li>
 *   <li>{@link org.tlplint.model.impl.RuleResultImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.tlplint.model.impl.RuleResultImpl#getChecked <em>Checked</em>}</li>
 *   <li>{@link org.tlplint.model.impl.RuleResultImpl#getUndecided <em>Undecided</em>}</li>
 *   <li>{@link org.tlplint.model.impl.RuleResultImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RuleResultImpl extends MinimalEObjectImpl.Container implements RuleResult {
	/**
	 * The cached value of the '{@link #getRule() <em>Rule</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected RuleDescription rule;

	/**
	 * The default value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected static final String FUNCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected String function = FUNCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFunctionLabel() <em>Function Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunctionLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String FUNCTION_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFunctionLabel() <em>Function Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunctionLabel()
	 * @generated
	 * @ordered
	 */
	protected String functionLabel = FUNCTION_LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final Outcome OUTCOME_EDEFAULT = Outcome.BREACHED;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected Outcome outcome = OUTCOME_EDEFAULT;

	/**
	 * The default value of the '{@link #getChecked() <em>Checked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecked()
	 * @generated
	 * @ordered
	 */
	protected static final long CHECKED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getChecked() <em>Checked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecked()
	 * @generated
	 * @ordered
	 */
	protected long checked = CHECKED_EDEFAULT;

	/**
	 * The default value of the '{@link #getUndecided() <em>Undecided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndecided()
	 * @generated
	 * @ordered
	 */
	protected static final long UNDECIDED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getUndecided() <em>Undecided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndecided()
	 * @generated
	 * @ordered
	 */
	protected long undecided = UNDECIDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RuleResultImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AuditPackage.Literals.RULE_RESULT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RuleDescription getRule() {
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRule(RuleDescription newRule) {
		RuleDescription oldRule = rule;
		rule = newRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.RULE_RESULT__RULE, oldRule, rule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFunction() {
		return function;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunction(String newFunction) {
		String oldFunction = function;
		function = newFunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.RULE_RESULT__FUNCTION, oldFunction, function));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFunctionLabel() {
		return functionLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunctionLabel(String newFunctionLabel) {
		String oldFunctionLabel = functionLabel;
		functionLabel = newFunctionLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.RULE_RESULT__FUNCTION_LABEL, oldFunctionLabel, functionLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Outcome getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(Outcome newOutcome) {
		Outcome oldOutcome = outcome;
		outcome = newOutcome == null ? OUTCOME_EDEFAULT : newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.RULE_RESULT__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getChecked() {
		return checked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChecked(long newChecked) {
		long oldChecked = checked;
		checked = newChecked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.RULE_RESULT__CHECKED, oldChecked, checked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getUndecided() {
		return undecided;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndecided(long newUndecided) {
		long oldUndecided = undecided;
		undecided = newUndecided;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.RULE_RESULT__UNDECIDED, oldUndecided, undecided));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.RULE_RESULT__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AuditPackage.RULE_RESULT__RULE:
				return getRule();
			case AuditPackage.RULE_RESULT__FUNCTION:
				return getFunction();
			case AuditPackage.RULE_RESULT__FUNCTION_LABEL:
				return getFunctionLabel();
			case AuditPackage.RULE_RESULT__OUTCOME:
				return getOutcome();
			case AuditPackage.RULE_RESULT__CHECKED:
				return getChecked();
			case AuditPackage.RULE_RESULT__UNDECIDED:
				return getUndecided();
			case AuditPackage.RULE_RESULT__REASON:
				return getReason();
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
			case AuditPackage.RULE_RESULT__RULE:
				setRule((RuleDescription)newValue);
				return;
			case AuditPackage.RULE_RESULT__FUNCTION:
				setFunction((String)newValue);
				return;
			case AuditPackage.RULE_RESULT__FUNCTION_LABEL:
				setFunctionLabel((String)newValue);
				return;
			case AuditPackage.RULE_RESULT__OUTCOME:
				setOutcome((Outcome)newValue);
				return;
			case AuditPackage.RULE_RESULT__CHECKED:
				setChecked((Long)newValue);
				return;
			case AuditPackage.RULE_RESULT__UNDECIDED:
				setUndecided((Long)newValue);
				return;
			case AuditPackage.RULE_RESULT__REASON:
				setReason((String)newValue);
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
			case AuditPackage.RULE_RESULT__RULE:
				setRule((RuleDescription)null);
				return;
			case AuditPackage.RULE_RESULT__FUNCTION:
				setFunction(FUNCTION_EDEFAULT);
				return;
			case AuditPackage.RULE_RESULT__FUNCTION_LABEL:
				setFunctionLabel(FUNCTION_LABEL_EDEFAULT);
				return;
			case AuditPackage.RULE_RESULT__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case AuditPackage.RULE_RESULT__CHECKED:
				setChecked(CHECKED_EDEFAULT);
				return;
			case AuditPackage.RULE_RESULT__UNDECIDED:
				setUndecided(UNDECIDED_EDEFAULT);
				return;
			case AuditPackage.RULE_RESULT__REASON:
				setReason(REASON_EDEFAULT);
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
			case AuditPackage.RULE_RESULT__RULE:
				return rule != null;
			case AuditPackage.RULE_RESULT__FUNCTION:
				return FUNCTION_EDEFAULT == null ? function != null : !FUNCTION_EDEFAULT.equals(function);
			case AuditPackage.RULE_RESULT__FUNCTION_LABEL:
				return FUNCTION_LABEL_EDEFAULT == null ? functionLabel != null : !FUNCTION_LABEL_EDEFAULT.equals(functionLabel);
			case AuditPackage.RULE_RESULT__OUTCOME:
				return outcome != OUTCOME_EDEFAULT;
			case AuditPackage.RULE_RESULT__CHECKED:
				return checked != CHECKED_EDEFAULT;
			case AuditPackage.RULE_RESULT__UNDECIDED:
				return undecided != UNDECIDED_EDEFAULT;
			case AuditPackage.RULE_RESULT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
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
		result.append(" (function: ");
		result.append(function);
		result.append(", functionLabel: ");
		result.append(functionLabel);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(", checked: ");
		result.append(checked);
		result.append(", undecided: ");
		result.append(undecided);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //RuleResultImpl
