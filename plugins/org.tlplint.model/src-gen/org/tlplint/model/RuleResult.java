/**
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule Result</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What became of one rule on one function.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.RuleResult#getRule <em>Rule</em>}</li>
 *   <li>{@link org.tlplint.model.RuleResult#getFunction <em>Function</em>}</li>
 *   <li>{@link org.tlplint.model.RuleResult#getFunctionLabel <em>Function Label</em>}</li>
 *   <li>{@link org.tlplint.model.RuleResult#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.tlplint.model.RuleResult#getChecked <em>Checked</em>}</li>
 *   <li>{@link org.tlplint.model.RuleResult#getUndecided <em>Undecided</em>}</li>
 *   <li>{@link org.tlplint.model.RuleResult#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.tlplint.model.AuditPackage#getRuleResult()
 * @model
 * @generated
 */
public interface RuleResult extends EObject {
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule</em>' reference.
	 * @see #setRule(RuleDescription)
	 * @see org.tlplint.model.AuditPackage#getRuleResult_Rule()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	RuleDescription getRule();

	/**
	 * Sets the value of the '{@link org.tlplint.model.RuleResult#getRule <em>Rule</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' reference.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(RuleDescription value);

	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absent when the function is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(String)
	 * @see org.tlplint.model.AuditPackage#getRuleResult_Function()
	 * @model
	 * @generated
	 */
	String getFunction();

	/**
	 * Sets the value of the '{@link org.tlplint.model.RuleResult#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(String value);

	/**
	 * Returns the value of the '<em><b>Function Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Function Label</em>' attribute.
	 * @see #setFunctionLabel(String)
	 * @see org.tlplint.model.AuditPackage#getRuleResult_FunctionLabel()
	 * @model required="true"
	 * @generated
	 */
	String getFunctionLabel();

	/**
	 * Sets the value of the '{@link org.tlplint.model.RuleResult#getFunctionLabel <em>Function Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function Label</em>' attribute.
	 * @see #getFunctionLabel()
	 * @generated
	 */
	void setFunctionLabel(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tlplint.model.Outcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.tlplint.model.Outcome
	 * @see #setOutcome(Outcome)
	 * @see org.tlplint.model.AuditPackage#getRuleResult_Outcome()
	 * @model
	 * @generated
	 */
	Outcome getOutcome();

	/**
	 * Sets the value of the '{@link org.tlplint.model.RuleResult#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.tlplint.model.Outcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(Outcome value);

	/**
	 * Returns the value of the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often the rule was judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checked</em>' attribute.
	 * @see #setChecked(long)
	 * @see org.tlplint.model.AuditPackage#getRuleResult_Checked()
	 * @model
	 * @generated
	 */
	long getChecked();

	/**
	 * Sets the value of the '{@link org.tlplint.model.RuleResult#getChecked <em>Checked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked</em>' attribute.
	 * @see #getChecked()
	 * @generated
	 */
	void setChecked(long value);

	/**
	 * Returns the value of the '<em><b>Undecided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it could not be judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undecided</em>' attribute.
	 * @see #setUndecided(long)
	 * @see org.tlplint.model.AuditPackage#getRuleResult_Undecided()
	 * @model
	 * @generated
	 */
	long getUndecided();

	/**
	 * Sets the value of the '{@link org.tlplint.model.RuleResult#getUndecided <em>Undecided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undecided</em>' attribute.
	 * @see #getUndecided()
	 * @generated
	 */
	void setUndecided(long value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was not, or not always, evaluated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.tlplint.model.AuditPackage#getRuleResult_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.tlplint.model.RuleResult#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // RuleResult
