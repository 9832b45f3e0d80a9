/**
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All breaches of one rule by one function on one vector with the same severity and certainty.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.Finding#getNumber <em>Number</em>}</li>
 *   <li>{@link org.tlplint.model.Finding#getRule <em>Rule</em>}</li>
 *   <li>{@link org.tlplint.model.Finding#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.tlplint.model.Finding#getCertainty <em>Certainty</em>}</li>
 *   <li>{@link org.tlplint.model.Finding#getFunction <em>Function</em>}</li>
 *   <li>{@link org.tlplint.model.Finding#getFunctionLabel <em>Function Label</em>}</li>
 *   <li>{@link org.tlplint.model.Finding#getVector <em>Vector</em>}</li>
 *   <li>{@link org.tlplint.model.Finding#getStore <em>Store</em>}</li>
 *   <li>{@link org.tlplint.model.Finding#getCount <em>Count</em>}</li>
 *   <li>{@link org.tlplint.model.Finding#getObserved <em>Observed</em>}</li>
 *   <li>{@link org.tlplint.model.Finding#getExpected <em>Expected</em>}</li>
 *   <li>{@link org.tlplint.model.Finding#getNote <em>Note</em>}</li>
 *   <li>{@link org.tlplint.model.Finding#getFirst <em>First</em>}</li>
 *   <li>{@link org.tlplint.model.Finding#getLast <em>Last</em>}</li>
 *   <li>{@link org.tlplint.model.Finding#getOccurrences <em>Occurrences</em>}</li>
 *   <li>{@link org.tlplint.model.Finding#getSuppression <em>Suppression</em>}</li>
 * </ul>
 *
 * @see org.tlplint.model.AuditPackage#getFinding()
 * @model
 * @generated
 */
public interface Finding extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.tlplint.model.AuditPackage#getFinding_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Finding#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule</em>' reference.
	 * @see #setRule(RuleDescription)
	 * @see org.tlplint.model.AuditPackage#getFinding_Rule()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	RuleDescription getRule();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Finding#getRule <em>Rule</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' reference.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(RuleDescription value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tlplint.model.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.tlplint.model.Severity
	 * @see #setSeverity(Severity)
	 * @see org.tlplint.model.AuditPackage#getFinding_Severity()
	 * @model
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Finding#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.tlplint.model.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Certainty</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tlplint.model.Certainty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Certainty</em>' attribute.
	 * @see org.tlplint.model.Certainty
	 * @see #setCertainty(Certainty)
	 * @see org.tlplint.model.AuditPackage#getFinding_Certainty()
	 * @model
	 * @generated
	 */
	Certainty getCertainty();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Finding#getCertainty <em>Certainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certainty</em>' attribute.
	 * @see org.tlplint.model.Certainty
	 * @see #getCertainty()
	 * @generated
	 */
	void setCertainty(Certainty value);

	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absent when the function is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(String)
	 * @see org.tlplint.model.AuditPackage#getFinding_Function()
	 * @model
	 * @generated
	 */
	String getFunction();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Finding#getFunction <em>Function</em>}' attribute.
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
	 * @see org.tlplint.model.AuditPackage#getFinding_FunctionLabel()
	 * @model required="true"
	 * @generated
	 */
	String getFunctionLabel();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Finding#getFunctionLabel <em>Function Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function Label</em>' attribute.
	 * @see #getFunctionLabel()
	 * @generated
	 */
	void setFunctionLabel(String value);

	/**
	 * Returns the value of the '<em><b>Vector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absent for none or all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vector</em>' attribute.
	 * @see #setVector(Integer)
	 * @see org.tlplint.model.AuditPackage#getFinding_Vector()
	 * @model
	 * @generated
	 */
	Integer getVector();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Finding#getVector <em>Vector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vector</em>' attribute.
	 * @see #getVector()
	 * @generated
	 */
	void setVector(Integer value);

	/**
	 * Returns the value of the '<em><b>Store</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The message store that the vector is a slot of; absent for MSI and MSI-X.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Store</em>' attribute.
	 * @see #setStore(String)
	 * @see org.tlplint.model.AuditPackage#getFinding_Store()
	 * @model
	 * @generated
	 */
	String getStore();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Finding#getStore <em>Store</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Store</em>' attribute.
	 * @see #getStore()
	 * @generated
	 */
	void setStore(String value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of offending events.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(long)
	 * @see org.tlplint.model.AuditPackage#getFinding_Count()
	 * @model
	 * @generated
	 */
	long getCount();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Finding#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(long value);

	/**
	 * Returns the value of the '<em><b>Observed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Observed</em>' attribute.
	 * @see #setObserved(String)
	 * @see org.tlplint.model.AuditPackage#getFinding_Observed()
	 * @model
	 * @generated
	 */
	String getObserved();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Finding#getObserved <em>Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Observed</em>' attribute.
	 * @see #getObserved()
	 * @generated
	 */
	void setObserved(String value);

	/**
	 * Returns the value of the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expected</em>' attribute.
	 * @see #setExpected(String)
	 * @see org.tlplint.model.AuditPackage#getFinding_Expected()
	 * @model
	 * @generated
	 */
	String getExpected();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Finding#getExpected <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected</em>' attribute.
	 * @see #getExpected()
	 * @generated
	 */
	void setExpected(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.tlplint.model.AuditPackage#getFinding_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Finding#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>First</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First offending event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First</em>' containment reference.
	 * @see #setFirst(Evidence)
	 * @see org.tlplint.model.AuditPackage#getFinding_First()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Evidence getFirst();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Finding#getFirst <em>First</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First</em>' containment reference.
	 * @see #getFirst()
	 * @generated
	 */
	void setFirst(Evidence value);

	/**
	 * Returns the value of the '<em><b>Last</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last offending event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last</em>' containment reference.
	 * @see #setLast(Evidence)
	 * @see org.tlplint.model.AuditPackage#getFinding_Last()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Evidence getLast();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Finding#getLast <em>Last</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last</em>' containment reference.
	 * @see #getLast()
	 * @generated
	 */
	void setLast(Evidence value);

	/**
	 * Returns the value of the '<em><b>Occurrences</b></em>' containment reference list.
	 * The list contents are of type {@link org.tlplint.model.Occurrence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those that were kept, in their order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Occurrences</em>' containment reference list.
	 * @see org.tlplint.model.AuditPackage#getFinding_Occurrences()
	 * @model containment="true"
	 * @generated
	 */
	EList<Occurrence> getOccurrences();

	/**
	 * Returns the value of the '<em><b>Suppression</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the finding is known and accepted; absent if it is not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suppression</em>' reference.
	 * @see #setSuppression(Suppression)
	 * @see org.tlplint.model.AuditPackage#getFinding_Suppression()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Suppression getSuppression();

	/**
	 * Sets the value of the '{@link org.tlplint.model.Finding#getSuppression <em>Suppression</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suppression</em>' reference.
	 * @see #getSuppression()
	 * @generated
	 */
	void setSuppression(Suppression value);

} // Finding
