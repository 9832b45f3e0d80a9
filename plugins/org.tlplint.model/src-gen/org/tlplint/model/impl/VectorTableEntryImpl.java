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
import org.tlplint.model.Truth;
import org.tlplint.model.VectorTableEntry;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Vector Table Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getVector <em>Vector</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getAddressKnown <em>Address Known</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getData <em>Data</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getDataKnown <em>Data Known</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getMaskBit <em>Mask Bit</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getMasked <em>Masked</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getPending <em>Pending</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getMaskedNs <em>Masked Ns</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getLatencies <em>Latencies</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getLatencyMinNs <em>Latency Min Ns</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getLatencyMedianNs <em>Latency Median Ns</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getLatencyMaxNs <em>Latency Max Ns</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VectorTableEntryImpl extends MinimalEObjectImpl.Container implements VectorTableEntry {
	/**
	 * The default value of the '{@link #getVector() <em>Vector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVector()
	 * @generated
	 * @ordered
	 */
	protected static final int VECTOR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getVector() <em>Vector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVector()
	 * @generated
	 * @ordered
	 */
	protected int vector = VECTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final long ADDRESS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected long address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddressKnown() <em>Address Known</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressKnown()
	 * @generated
	 * @ordered
	 */
	protected static final long ADDRESS_KNOWN_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getAddressKnown() <em>Address Known</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressKnown()
	 * @generated
	 * @ordered
	 */
	protected long addressKnown = ADDRESS_KNOWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getData() <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getData()
	 * @generated
	 * @ordered
	 */
	protected static final int DATA_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getData() <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getData()
	 * @generated
	 * @ordered
	 */
	protected int data = DATA_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataKnown() <em>Data Known</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataKnown()
	 * @generated
	 * @ordered
	 */
	protected static final int DATA_KNOWN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDataKnown() <em>Data Known</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataKnown()
	 * @generated
	 * @ordered
	 */
	protected int dataKnown = DATA_KNOWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaskBit() <em>Mask Bit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaskBit()
	 * @generated
	 * @ordered
	 */
	protected static final Truth MASK_BIT_EDEFAULT = Truth.UNKNOWN;

	/**
	 * The cached value of the '{@link #getMaskBit() <em>Mask Bit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaskBit()
	 * @generated
	 * @ordered
	 */
	protected Truth maskBit = MASK_BIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMasked() <em>Masked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMasked()
	 * @generated
	 * @ordered
	 */
	protected static final Truth MASKED_EDEFAULT = Truth.UNKNOWN;

	/**
	 * The cached value of the '{@link #getMasked() <em>Masked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMasked()
	 * @generated
	 * @ordered
	 */
	protected Truth masked = MASKED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPending() <em>Pending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPending()
	 * @generated
	 * @ordered
	 */
	protected static final Truth PENDING_EDEFAULT = Truth.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPending() <em>Pending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPending()
	 * @generated
	 * @ordered
	 */
	protected Truth pending = PENDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getMessages() <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected static final long MESSAGES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMessages() <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected long messages = MESSAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaskedNs() <em>Masked Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaskedNs()
	 * @generated
	 * @ordered
	 */
	protected static final Long MASKED_NS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaskedNs() <em>Masked Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaskedNs()
	 * @generated
	 * @ordered
	 */
	protected Long maskedNs = MASKED_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLatencies() <em>Latencies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencies()
	 * @generated
	 * @ordered
	 */
	protected static final long LATENCIES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getLatencies() <em>Latencies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencies()
	 * @generated
	 * @ordered
	 */
	protected long latencies = LATENCIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getLatencyMinNs() <em>Latency Min Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencyMinNs()
	 * @generated
	 * @ordered
	 */
	protected static final Long LATENCY_MIN_NS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLatencyMinNs() <em>Latency Min Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencyMinNs()
	 * @generated
	 * @ordered
	 */
	protected Long latencyMinNs = LATENCY_MIN_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLatencyMedianNs() <em>Latency Median Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencyMedianNs()
	 * @generated
	 * @ordered
	 */
	protected static final Long LATENCY_MEDIAN_NS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLatencyMedianNs() <em>Latency Median Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencyMedianNs()
	 * @generated
	 * @ordered
	 */
	protected Long latencyMedianNs = LATENCY_MEDIAN_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLatencyMaxNs() <em>Latency Max Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencyMaxNs()
	 * @generated
	 * @ordered
	 */
	protected static final Long LATENCY_MAX_NS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLatencyMaxNs() <em>Latency Max Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencyMaxNs()
	 * @generated
	 * @ordered
	 */
	protected Long latencyMaxNs = LATENCY_MAX_NS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VectorTableEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AuditPackage.Literals.VECTOR_TABLE_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVector() {
		return vector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVector(int newVector) {
		int oldVector = vector;
		vector = newVector;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__VECTOR, oldVector, vector));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(long newAddress) {
		long oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getAddressKnown() {
		return addressKnown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddressKnown(long newAddressKnown) {
		long oldAddressKnown = addressKnown;
		addressKnown = newAddressKnown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__ADDRESS_KNOWN, oldAddressKnown, addressKnown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getData() {
		return data;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setData(int newData) {
		int oldData = data;
		data = newData;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__DATA, oldData, data));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDataKnown() {
		return dataKnown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataKnown(int newDataKnown) {
		int oldDataKnown = dataKnown;
		dataKnown = newDataKnown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__DATA_KNOWN, oldDataKnown, dataKnown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Truth getMaskBit() {
		return maskBit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaskBit(Truth newMaskBit) {
		Truth oldMaskBit = maskBit;
		maskBit = newMaskBit == null ? MASK_BIT_EDEFAULT : newMaskBit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__MASK_BIT, oldMaskBit, maskBit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Truth getMasked() {
		return masked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMasked(Truth newMasked) {
		Truth oldMasked = masked;
		masked = newMasked == null ? MASKED_EDEFAULT : newMasked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__MASKED, oldMasked, masked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Truth getPending() {
		return pending;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPending(Truth newPending) {
		Truth oldPending = pending;
		pending = newPending == null ? PENDING_EDEFAULT : newPending;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__PENDING, oldPending, pending));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMessages() {
		return messages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessages(long newMessages) {
		long oldMessages = messages;
		messages = newMessages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__MESSAGES, oldMessages, messages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMaskedNs() {
		return maskedNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaskedNs(Long newMaskedNs) {
		Long oldMaskedNs = maskedNs;
		maskedNs = newMaskedNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__MASKED_NS, oldMaskedNs, maskedNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getLatencies() {
		return latencies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatencies(long newLatencies) {
		long oldLatencies = latencies;
		latencies = newLatencies;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__LATENCIES, oldLatencies, latencies));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getLatencyMinNs() {
		return latencyMinNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatencyMinNs(Long newLatencyMinNs) {
		Long oldLatencyMinNs = latencyMinNs;
		latencyMinNs = newLatencyMinNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_MIN_NS, oldLatencyMinNs, latencyMinNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getLatencyMedianNs() {
		return latencyMedianNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatencyMedianNs(Long newLatencyMedianNs) {
		Long oldLatencyMedianNs = latencyMedianNs;
		latencyMedianNs = newLatencyMedianNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_MEDIAN_NS, oldLatencyMedianNs, latencyMedianNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getLatencyMaxNs() {
		return latencyMaxNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatencyMaxNs(Long newLatencyMaxNs) {
		Long oldLatencyMaxNs = latencyMaxNs;
		latencyMaxNs = newLatencyMaxNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_MAX_NS, oldLatencyMaxNs, latencyMaxNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AuditPackage.VECTOR_TABLE_ENTRY__VECTOR:
				return getVector();
			case AuditPackage.VECTOR_TABLE_ENTRY__ADDRESS:
				return getAddress();
			case AuditPackage.VECTOR_TABLE_ENTRY__ADDRESS_KNOWN:
				return getAddressKnown();
			case AuditPackage.VECTOR_TABLE_ENTRY__DATA:
				return getData();
			case AuditPackage.VECTOR_TABLE_ENTRY__DATA_KNOWN:
				return getDataKnown();
			case AuditPackage.VECTOR_TABLE_ENTRY__MASK_BIT:
				return getMaskBit();
			case AuditPackage.VECTOR_TABLE_ENTRY__MASKED:
				return getMasked();
			case AuditPackage.VECTOR_TABLE_ENTRY__PENDING:
				return getPending();
			case AuditPackage.VECTOR_TABLE_ENTRY__MESSAGES:
				return getMessages();
			case AuditPackage.VECTOR_TABLE_ENTRY__MASKED_NS:
				return getMaskedNs();
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCIES:
				return getLatencies();
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_MIN_NS:
				return getLatencyMinNs();
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_MEDIAN_NS:
				return getLatencyMedianNs();
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_MAX_NS:
				return getLatencyMaxNs();
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
			case AuditPackage.VECTOR_TABLE_ENTRY__VECTOR:
				setVector((Integer)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__ADDRESS:
				setAddress((Long)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__ADDRESS_KNOWN:
				setAddressKnown((Long)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__DATA:
				setData((Integer)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__DATA_KNOWN:
				setDataKnown((Integer)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__MASK_BIT:
				setMaskBit((Truth)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__MASKED:
				setMasked((Truth)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__PENDING:
				setPending((Truth)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__MESSAGES:
				setMessages((Long)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__MASKED_NS:
				setMaskedNs((Long)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCIES:
				setLatencies((Long)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_MIN_NS:
				setLatencyMinNs((Long)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_MEDIAN_NS:
				setLatencyMedianNs((Long)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_MAX_NS:
				setLatencyMaxNs((Long)newValue);
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
			case AuditPackage.VECTOR_TABLE_ENTRY__VECTOR:
				setVector(VECTOR_EDEFAULT);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__ADDRESS_KNOWN:
				setAddressKnown(ADDRESS_KNOWN_EDEFAULT);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__DATA:
				setData(DATA_EDEFAULT);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__DATA_KNOWN:
				setDataKnown(DATA_KNOWN_EDEFAULT);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__MASK_BIT:
				setMaskBit(MASK_BIT_EDEFAULT);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__MASKED:
				setMasked(MASKED_EDEFAULT);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__PENDING:
				setPending(PENDING_EDEFAULT);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__MESSAGES:
				setMessages(MESSAGES_EDEFAULT);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__MASKED_NS:
				setMaskedNs(MASKED_NS_EDEFAULT);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCIES:
				setLatencies(LATENCIES_EDEFAULT);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_MIN_NS:
				setLatencyMinNs(LATENCY_MIN_NS_EDEFAULT);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_MEDIAN_NS:
				setLatencyMedianNs(LATENCY_MEDIAN_NS_EDEFAULT);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_MAX_NS:
				setLatencyMaxNs(LATENCY_MAX_NS_EDEFAULT);
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
			case AuditPackage.VECTOR_TABLE_ENTRY__VECTOR:
				return vector != VECTOR_EDEFAULT;
			case AuditPackage.VECTOR_TABLE_ENTRY__ADDRESS:
				return address != ADDRESS_EDEFAULT;
			case AuditPackage.VECTOR_TABLE_ENTRY__ADDRESS_KNOWN:
				return addressKnown != ADDRESS_KNOWN_EDEFAULT;
			case AuditPackage.VECTOR_TABLE_ENTRY__DATA:
				return data != DATA_EDEFAULT;
			case AuditPackage.VECTOR_TABLE_ENTRY__DATA_KNOWN:
				return dataKnown != DATA_KNOWN_EDEFAULT;
			case AuditPackage.VECTOR_TABLE_ENTRY__MASK_BIT:
				return maskBit != MASK_BIT_EDEFAULT;
			case AuditPackage.VECTOR_TABLE_ENTRY__MASKED:
				return masked != MASKED_EDEFAULT;
			case AuditPackage.VECTOR_TABLE_ENTRY__PENDING:
				return pending != PENDING_EDEFAULT;
			case AuditPackage.VECTOR_TABLE_ENTRY__MESSAGES:
				return messages != MESSAGES_EDEFAULT;
			case AuditPackage.VECTOR_TABLE_ENTRY__MASKED_NS:
				return MASKED_NS_EDEFAULT == null ? maskedNs != null : !MASKED_NS_EDEFAULT.equals(maskedNs);
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCIES:
				return latencies != LATENCIES_EDEFAULT;
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_MIN_NS:
				return LATENCY_MIN_NS_EDEFAULT == null ? latencyMinNs != null : !LATENCY_MIN_NS_EDEFAULT.equals(latencyMinNs);
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_MEDIAN_NS:
				return LATENCY_MEDIAN_NS_EDEFAULT == null ? latencyMedianNs != null : !LATENCY_MEDIAN_NS_EDEFAULT.equals(latencyMedianNs);
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_MAX_NS:
				return LATENCY_MAX_NS_EDEFAULT == null ? latencyMaxNs != null : !LATENCY_MAX_NS_EDEFAULT.equals(latencyMaxNs);
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
		result.append(" (vector: ");
		result.append(vector);
		result.append(", address: ");
		result.append(address);
		result.append(", addressKnown: ");
		result.append(addressKnown);
		result.append(", data: ");
		result.append(data);
		result.append(", dataKnown: ");
		result.append(dataKnown);
		result.append(", maskBit: ");
		result.append(maskBit);
		result.append(", masked: ");
		result.append(masked);
		result.append(", pending: ");
		result.append(pending);
		result.append(", messages: ");
		result.append(messages);
		result.append(", maskedNs: ");
		result.append(maskedNs);
		result.append(", latencies: ");
		result.append(latencies);
		result.append(", latencyMinNs: ");
		result.append(latencyMinNs);
		result.append(", latencyMedianNs: ");
		result.append(latencyMedianNs);
		result.append(", latencyMaxNs: ");
		result.append(latencyMaxNs);
		result.append(')');
		return result.toString();
	}

} //VectorTableEntryImpl
