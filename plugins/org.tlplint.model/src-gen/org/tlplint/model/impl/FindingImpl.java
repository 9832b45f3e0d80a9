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
import org.tlplint.model.Certainty;
import org.tlplint.model.Evidence;
import org.tlplint.model.Finding;
import org.tlplint.model.Occurrence;
import org.tlplint.model.RuleDescription;
import org.tlplint.model.Severity;
import org.tlplint.model.Suppression;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.impl.FindingImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FindingImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FindingImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FindingImpl#getCertainty <em>Certainty</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FindingImpl#getFunction <em>Function</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FindingImpl#getFunctionLabel <em>Function Label</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FindingImpl#getVector <em>Vector</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FindingImpl#getStore <em>Store</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FindingImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FindingImpl#getObserved <em>Observed</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FindingImpl#getExpected <em>Expected</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FindingImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FindingImpl#getFirst <em>First</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FindingImpl#getLast <em>Last</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FindingImpl#getOccurrences <em>Occurrences</em>}</li>
 *   <li>{@link org.tlplint.model.impl.FindingImpl#getSuppression <em>Suppression</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FindingImpl extends MinimalEObjectImpl.Container implements Finding {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

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
	 * The default value of the '{@link #getCertainty() <em>Certainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertainty()
	 * @generated
	 * @ordered
	 */
	protected static final Certainty CERTAINTY_EDEFAULT = Certainty.CERTAIN;

	/**
	 * The cached value of the '{@link #getCertainty() <em>Certainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertainty()
	 * @generated
	 * @ordered
	 */
	protected Certainty certainty = CERTAINTY_EDEFAULT;

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
	 * The default value of the '{@link #getVector() <em>Vector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVector()
	 * @generated
	 * @ordered
	 */
	protected static final Integer VECTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVector() <em>Vector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVector()
	 * @generated
	 * @ordered
	 */
	protected Integer vector = VECTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getStore() <em>Store</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStore()
	 * @generated
	 * @ordered
	 */
	protected static final String STORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStore() <em>Store</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStore()
	 * @generated
	 * @ordered
	 */
	protected String store = STORE_EDEFAULT;

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
	 * The default value of the '{@link #getExpected() <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpected()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPECTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpected() <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpected()
	 * @generated
	 * @ordered
	 */
	protected String expected = EXPECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFirst() <em>First</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirst()
	 * @generated
	 * @ordered
	 */
	protected Evidence first;

	/**
	 * The cached value of the '{@link #getLast() <em>Last</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLast()
	 * @generated
	 * @ordered
	 */
	protected Evidence last;

	/**
	 * The cached value of the '{@link #getOccurrences() <em>Occurrences</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurrences()
	 * @generated
	 * @ordered
	 */
	protected EList<Occurrence> occurrences;

	/**
	 * The cached value of the '{@link #getSuppression() <em>Suppression</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuppression()
	 * @generated
	 * @ordered
	 */
	protected Suppression suppression;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FindingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AuditPackage.Literals.FINDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FINDING__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FINDING__RULE, oldRule, rule));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FINDING__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Certainty getCertainty() {
		return certainty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertainty(Certainty newCertainty) {
		Certainty oldCertainty = certainty;
		certainty = newCertainty == null ? CERTAINTY_EDEFAULT : newCertainty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FINDING__CERTAINTY, oldCertainty, certainty));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FINDING__FUNCTION, oldFunction, function));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FINDING__FUNCTION_LABEL, oldFunctionLabel, functionLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getVector() {
		return vector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVector(Integer newVector) {
		Integer oldVector = vector;
		vector = newVector;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FINDING__VECTOR, oldVector, vector));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStore() {
		return store;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStore(String newStore) {
		String oldStore = store;
		store = newStore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FINDING__STORE, oldStore, store));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FINDING__COUNT, oldCount, count));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FINDING__OBSERVED, oldObserved, observed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExpected() {
		return expected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpected(String newExpected) {
		String oldExpected = expected;
		expected = newExpected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FINDING__EXPECTED, oldExpected, expected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FINDING__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence getFirst() {
		return first;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFirst(Evidence newFirst, NotificationChain msgs) {
		Evidence oldFirst = first;
		first = newFirst;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AuditPackage.FINDING__FIRST, oldFirst, newFirst);
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
	public void setFirst(Evidence newFirst) {
		if (newFirst != first) {
			NotificationChain msgs = null;
			if (first != null)
				msgs = ((InternalEObject)first).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AuditPackage.FINDING__FIRST, null, msgs);
			if (newFirst != null)
				msgs = ((InternalEObject)newFirst).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AuditPackage.FINDING__FIRST, null, msgs);
			msgs = basicSetFirst(newFirst, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FINDING__FIRST, newFirst, newFirst));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence getLast() {
		return last;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLast(Evidence newLast, NotificationChain msgs) {
		Evidence oldLast = last;
		last = newLast;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AuditPackage.FINDING__LAST, oldLast, newLast);
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
	public void setLast(Evidence newLast) {
		if (newLast != last) {
			NotificationChain msgs = null;
			if (last != null)
				msgs = ((InternalEObject)last).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AuditPackage.FINDING__LAST, null, msgs);
			if (newLast != null)
				msgs = ((InternalEObject)newLast).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AuditPackage.FINDING__LAST, null, msgs);
			msgs = basicSetLast(newLast, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FINDING__LAST, newLast, newLast));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Occurrence> getOccurrences() {
		if (occurrences == null) {
			occurrences = new EObjectContainmentEList<Occurrence>(Occurrence.class, this, AuditPackage.FINDING__OCCURRENCES);
		}
		return occurrences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Suppression getSuppression() {
		return suppression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuppression(Suppression newSuppression) {
		Suppression oldSuppression = suppression;
		suppression = newSuppression;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.FINDING__SUPPRESSION, oldSuppression, suppression));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AuditPackage.FINDING__FIRST:
				return basicSetFirst(null, msgs);
			case AuditPackage.FINDING__LAST:
				return basicSetLast(null, msgs);
			case AuditPackage.FINDING__OCCURRENCES:
				return ((InternalEList<?>)getOccurrences()).basicRemove(otherEnd, msgs);
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
			case AuditPackage.FINDING__NUMBER:
				return getNumber();
			case AuditPackage.FINDING__RULE:
				return getRule();
			case AuditPackage.FINDING__SEVERITY:
				return getSeverity();
			case AuditPackage.FINDING__CERTAINTY:
				return getCertainty();
			case AuditPackage.FINDING__FUNCTION:
				return getFunction();
			case AuditPackage.FINDING__FUNCTION_LABEL:
				return getFunctionLabel();
			case AuditPackage.FINDING__VECTOR:
				return getVector();
			case AuditPackage.FINDING__STORE:
				return getStore();
			case AuditPackage.FINDING__COUNT:
				return getCount();
			case AuditPackage.FINDING__OBSERVED:
				return getObserved();
			case AuditPackage.FINDING__EXPECTED:
				return getExpected();
			case AuditPackage.FINDING__NOTE:
				return getNote();
			case AuditPackage.FINDING__FIRST:
				return getFirst();
			case AuditPackage.FINDING__LAST:
				return getLast();
			case AuditPackage.FINDING__OCCURRENCES:
				return getOccurrences();
			case AuditPackage.FINDING__SUPPRESSION:
				return getSuppression();
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
			case AuditPackage.FINDING__NUMBER:
				setNumber((Integer)newValue);
				return;
			case AuditPackage.FINDING__RULE:
				setRule((RuleDescription)newValue);
				return;
			case AuditPackage.FINDING__SEVERITY:
				setSeverity((Severity)newValue);
				return;
			case AuditPackage.FINDING__CERTAINTY:
				setCertainty((Certainty)newValue);
				return;
			case AuditPackage.FINDING__FUNCTION:
				setFunction((String)newValue);
				return;
			case AuditPackage.FINDING__FUNCTION_LABEL:
				setFunctionLabel((String)newValue);
				return;
			case AuditPackage.FINDING__VECTOR:
				setVector((Integer)newValue);
				return;
			case AuditPackage.FINDING__STORE:
				setStore((String)newValue);
				return;
			case AuditPackage.FINDING__COUNT:
				setCount((Long)newValue);
				return;
			case AuditPackage.FINDING__OBSERVED:
				setObserved((String)newValue);
				return;
			case AuditPackage.FINDING__EXPECTED:
				setExpected((String)newValue);
				return;
			case AuditPackage.FINDING__NOTE:
				setNote((String)newValue);
				return;
			case AuditPackage.FINDING__FIRST:
				setFirst((Evidence)newValue);
				return;
			case AuditPackage.FINDING__LAST:
				setLast((Evidence)newValue);
				return;
			case AuditPackage.FINDING__OCCURRENCES:
				getOccurrences().clear();
				getOccurrences().addAll((Collection<? extends Occurrence>)newValue);
				return;
			case AuditPackage.FINDING__SUPPRESSION:
				setSuppression((Suppression)newValue);
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
			case AuditPackage.FINDING__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case AuditPackage.FINDING__RULE:
				setRule((RuleDescription)null);
				return;
			case AuditPackage.FINDING__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case AuditPackage.FINDING__CERTAINTY:
				setCertainty(CERTAINTY_EDEFAULT);
				return;
			case AuditPackage.FINDING__FUNCTION:
				setFunction(FUNCTION_EDEFAULT);
				return;
			case AuditPackage.FINDING__FUNCTION_LABEL:
				setFunctionLabel(FUNCTION_LABEL_EDEFAULT);
				return;
			case AuditPackage.FINDING__VECTOR:
				setVector(VECTOR_EDEFAULT);
				return;
			case AuditPackage.FINDING__STORE:
				setStore(STORE_EDEFAULT);
				return;
			case AuditPackage.FINDING__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case AuditPackage.FINDING__OBSERVED:
				setObserved(OBSERVED_EDEFAULT);
				return;
			case AuditPackage.FINDING__EXPECTED:
				setExpected(EXPECTED_EDEFAULT);
				return;
			case AuditPackage.FINDING__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case AuditPackage.FINDING__FIRST:
				setFirst((Evidence)null);
				return;
			case AuditPackage.FINDING__LAST:
				setLast((Evidence)null);
				return;
			case AuditPackage.FINDING__OCCURRENCES:
				getOccurrences().clear();
				return;
			case AuditPackage.FINDING__SUPPRESSION:
				setSuppression((Suppression)null);
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
			case AuditPackage.FINDING__NUMBER:
				return number != NUMBER_EDEFAULT;
			case AuditPackage.FINDING__RULE:
				return rule != null;
			case AuditPackage.FINDING__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case AuditPackage.FINDING__CERTAINTY:
				return certainty != CERTAINTY_EDEFAULT;
			case AuditPackage.FINDING__FUNCTION:
				return FUNCTION_EDEFAULT == null ? function != null : !FUNCTION_EDEFAULT.equals(function);
			case AuditPackage.FINDING__FUNCTION_LABEL:
				return FUNCTION_LABEL_EDEFAULT == null ? functionLabel != null : !FUNCTION_LABEL_EDEFAULT.equals(functionLabel);
			case AuditPackage.FINDING__VECTOR:
				return VECTOR_EDEFAULT == null ? vector != null : !VECTOR_EDEFAULT.equals(vector);
			case AuditPackage.FINDING__STORE:
				return STORE_EDEFAULT == null ? store != null : !STORE_EDEFAULT.equals(store);
			case AuditPackage.FINDING__COUNT:
				return count != COUNT_EDEFAULT;
			case AuditPackage.FINDING__OBSERVED:
				return OBSERVED_EDEFAULT == null ? observed != null : !OBSERVED_EDEFAULT.equals(observed);
			case AuditPackage.FINDING__EXPECTED:
				return EXPECTED_EDEFAULT == null ? expected != null : !EXPECTED_EDEFAULT.equals(expected);
			case AuditPackage.FINDING__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case AuditPackage.FINDING__FIRST:
				return first != null;
			case AuditPackage.FINDING__LAST:
				return last != null;
			case AuditPackage.FINDING__OCCURRENCES:
				return occurrences != null && !occurrences.isEmpty();
			case AuditPackage.FINDING__SUPPRESSION:
				return suppression != null;
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
		result.append(" (number: ");
		result.append(number);
		result.append(", severity: ");
		result.append(severity);
		result.append(", certainty: ");
		result.append(certainty);
		result.append(", function: ");
		result.append(function);
		result.append(", functionLabel: ");
		result.append(functionLabel);
		result.append(", vector: ");
		result.append(vector);
		result.append(", store: ");
		result.append(store);
		result.append(", count: ");
		result.append(count);
		result.append(", observed: ");
		result.append(observed);
		result.append(", expected: ");
		result.append(expected);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //FindingImpl
