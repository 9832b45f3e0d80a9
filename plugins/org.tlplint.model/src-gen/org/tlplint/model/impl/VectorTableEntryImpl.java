/**
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.tlplint.model.AuditPackage;
import org.tlplint.model.Spread;
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
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getLatencyHighNs <em>Latency High Ns</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getFirstMessageNs <em>First Message Ns</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getLastMessageNs <em>Last Message Ns</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getEnabledNs <em>Enabled Ns</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getPendingToMessage <em>Pending To Message</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getGapToMessage <em>Gap To Message</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getInterval <em>Interval</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getBurst <em>Burst</em>}</li>
 *   <li>{@link org.tlplint.model.impl.VectorTableEntryImpl#getBurstNs <em>Burst Ns</em>}</li>
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
	 * The default value of the '{@link #getLatencyHighNs() <em>Latency High Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencyHighNs()
	 * @generated
	 * @ordered
	 */
	protected static final Long LATENCY_HIGH_NS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLatencyHighNs() <em>Latency High Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencyHighNs()
	 * @generated
	 * @ordered
	 */
	protected Long latencyHighNs = LATENCY_HIGH_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstMessageNs() <em>First Message Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstMessageNs()
	 * @generated
	 * @ordered
	 */
	protected static final Long FIRST_MESSAGE_NS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstMessageNs() <em>First Message Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstMessageNs()
	 * @generated
	 * @ordered
	 */
	protected Long firstMessageNs = FIRST_MESSAGE_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastMessageNs() <em>Last Message Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastMessageNs()
	 * @generated
	 * @ordered
	 */
	protected static final Long LAST_MESSAGE_NS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastMessageNs() <em>Last Message Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastMessageNs()
	 * @generated
	 * @ordered
	 */
	protected Long lastMessageNs = LAST_MESSAGE_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnabledNs() <em>Enabled Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnabledNs()
	 * @generated
	 * @ordered
	 */
	protected static final Long ENABLED_NS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnabledNs() <em>Enabled Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnabledNs()
	 * @generated
	 * @ordered
	 */
	protected Long enabledNs = ENABLED_NS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPendingToMessage() <em>Pending To Message</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPendingToMessage()
	 * @generated
	 * @ordered
	 */
	protected Spread pendingToMessage;

	/**
	 * The cached value of the '{@link #getGapToMessage() <em>Gap To Message</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGapToMessage()
	 * @generated
	 * @ordered
	 */
	protected Spread gapToMessage;

	/**
	 * The cached value of the '{@link #getInterval() <em>Interval</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterval()
	 * @generated
	 * @ordered
	 */
	protected Spread interval;

	/**
	 * The default value of the '{@link #getBurst() <em>Burst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBurst()
	 * @generated
	 * @ordered
	 */
	protected static final long BURST_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBurst() <em>Burst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBurst()
	 * @generated
	 * @ordered
	 */
	protected long burst = BURST_EDEFAULT;

	/**
	 * The default value of the '{@link #getBurstNs() <em>Burst Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBurstNs()
	 * @generated
	 * @ordered
	 */
	protected static final Long BURST_NS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBurstNs() <em>Burst Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBurstNs()
	 * @generated
	 * @ordered
	 */
	protected Long burstNs = BURST_NS_EDEFAULT;

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
	public Long getLatencyHighNs() {
		return latencyHighNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatencyHighNs(Long newLatencyHighNs) {
		Long oldLatencyHighNs = latencyHighNs;
		latencyHighNs = newLatencyHighNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_HIGH_NS, oldLatencyHighNs, latencyHighNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getFirstMessageNs() {
		return firstMessageNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstMessageNs(Long newFirstMessageNs) {
		Long oldFirstMessageNs = firstMessageNs;
		firstMessageNs = newFirstMessageNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__FIRST_MESSAGE_NS, oldFirstMessageNs, firstMessageNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getLastMessageNs() {
		return lastMessageNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastMessageNs(Long newLastMessageNs) {
		Long oldLastMessageNs = lastMessageNs;
		lastMessageNs = newLastMessageNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__LAST_MESSAGE_NS, oldLastMessageNs, lastMessageNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getEnabledNs() {
		return enabledNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabledNs(Long newEnabledNs) {
		Long oldEnabledNs = enabledNs;
		enabledNs = newEnabledNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__ENABLED_NS, oldEnabledNs, enabledNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Spread getPendingToMessage() {
		return pendingToMessage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPendingToMessage(Spread newPendingToMessage, NotificationChain msgs) {
		Spread oldPendingToMessage = pendingToMessage;
		pendingToMessage = newPendingToMessage;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__PENDING_TO_MESSAGE, oldPendingToMessage, newPendingToMessage);
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
	public void setPendingToMessage(Spread newPendingToMessage) {
		if (newPendingToMessage != pendingToMessage) {
			NotificationChain msgs = null;
			if (pendingToMessage != null)
				msgs = ((InternalEObject)pendingToMessage).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AuditPackage.VECTOR_TABLE_ENTRY__PENDING_TO_MESSAGE, null, msgs);
			if (newPendingToMessage != null)
				msgs = ((InternalEObject)newPendingToMessage).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AuditPackage.VECTOR_TABLE_ENTRY__PENDING_TO_MESSAGE, null, msgs);
			msgs = basicSetPendingToMessage(newPendingToMessage, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__PENDING_TO_MESSAGE, newPendingToMessage, newPendingToMessage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Spread getGapToMessage() {
		return gapToMessage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGapToMessage(Spread newGapToMessage, NotificationChain msgs) {
		Spread oldGapToMessage = gapToMessage;
		gapToMessage = newGapToMessage;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__GAP_TO_MESSAGE, oldGapToMessage, newGapToMessage);
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
	public void setGapToMessage(Spread newGapToMessage) {
		if (newGapToMessage != gapToMessage) {
			NotificationChain msgs = null;
			if (gapToMessage != null)
				msgs = ((InternalEObject)gapToMessage).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AuditPackage.VECTOR_TABLE_ENTRY__GAP_TO_MESSAGE, null, msgs);
			if (newGapToMessage != null)
				msgs = ((InternalEObject)newGapToMessage).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AuditPackage.VECTOR_TABLE_ENTRY__GAP_TO_MESSAGE, null, msgs);
			msgs = basicSetGapToMessage(newGapToMessage, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__GAP_TO_MESSAGE, newGapToMessage, newGapToMessage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Spread getInterval() {
		return interval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInterval(Spread newInterval, NotificationChain msgs) {
		Spread oldInterval = interval;
		interval = newInterval;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__INTERVAL, oldInterval, newInterval);
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
	public void setInterval(Spread newInterval) {
		if (newInterval != interval) {
			NotificationChain msgs = null;
			if (interval != null)
				msgs = ((InternalEObject)interval).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AuditPackage.VECTOR_TABLE_ENTRY__INTERVAL, null, msgs);
			if (newInterval != null)
				msgs = ((InternalEObject)newInterval).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AuditPackage.VECTOR_TABLE_ENTRY__INTERVAL, null, msgs);
			msgs = basicSetInterval(newInterval, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__INTERVAL, newInterval, newInterval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBurst() {
		return burst;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBurst(long newBurst) {
		long oldBurst = burst;
		burst = newBurst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__BURST, oldBurst, burst));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getBurstNs() {
		return burstNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBurstNs(Long newBurstNs) {
		Long oldBurstNs = burstNs;
		burstNs = newBurstNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.VECTOR_TABLE_ENTRY__BURST_NS, oldBurstNs, burstNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AuditPackage.VECTOR_TABLE_ENTRY__PENDING_TO_MESSAGE:
				return basicSetPendingToMessage(null, msgs);
			case AuditPackage.VECTOR_TABLE_ENTRY__GAP_TO_MESSAGE:
				return basicSetGapToMessage(null, msgs);
			case AuditPackage.VECTOR_TABLE_ENTRY__INTERVAL:
				return basicSetInterval(null, msgs);
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
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_HIGH_NS:
				return getLatencyHighNs();
			case AuditPackage.VECTOR_TABLE_ENTRY__FIRST_MESSAGE_NS:
				return getFirstMessageNs();
			case AuditPackage.VECTOR_TABLE_ENTRY__LAST_MESSAGE_NS:
				return getLastMessageNs();
			case AuditPackage.VECTOR_TABLE_ENTRY__ENABLED_NS:
				return getEnabledNs();
			case AuditPackage.VECTOR_TABLE_ENTRY__PENDING_TO_MESSAGE:
				return getPendingToMessage();
			case AuditPackage.VECTOR_TABLE_ENTRY__GAP_TO_MESSAGE:
				return getGapToMessage();
			case AuditPackage.VECTOR_TABLE_ENTRY__INTERVAL:
				return getInterval();
			case AuditPackage.VECTOR_TABLE_ENTRY__BURST:
				return getBurst();
			case AuditPackage.VECTOR_TABLE_ENTRY__BURST_NS:
				return getBurstNs();
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
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_HIGH_NS:
				setLatencyHighNs((Long)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__FIRST_MESSAGE_NS:
				setFirstMessageNs((Long)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__LAST_MESSAGE_NS:
				setLastMessageNs((Long)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__ENABLED_NS:
				setEnabledNs((Long)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__PENDING_TO_MESSAGE:
				setPendingToMessage((Spread)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__GAP_TO_MESSAGE:
				setGapToMessage((Spread)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__INTERVAL:
				setInterval((Spread)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__BURST:
				setBurst((Long)newValue);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__BURST_NS:
				setBurstNs((Long)newValue);
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
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_HIGH_NS:
				setLatencyHighNs(LATENCY_HIGH_NS_EDEFAULT);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__FIRST_MESSAGE_NS:
				setFirstMessageNs(FIRST_MESSAGE_NS_EDEFAULT);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__LAST_MESSAGE_NS:
				setLastMessageNs(LAST_MESSAGE_NS_EDEFAULT);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__ENABLED_NS:
				setEnabledNs(ENABLED_NS_EDEFAULT);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__PENDING_TO_MESSAGE:
				setPendingToMessage((Spread)null);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__GAP_TO_MESSAGE:
				setGapToMessage((Spread)null);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__INTERVAL:
				setInterval((Spread)null);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__BURST:
				setBurst(BURST_EDEFAULT);
				return;
			case AuditPackage.VECTOR_TABLE_ENTRY__BURST_NS:
				setBurstNs(BURST_NS_EDEFAULT);
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
			case AuditPackage.VECTOR_TABLE_ENTRY__LATENCY_HIGH_NS:
				return LATENCY_HIGH_NS_EDEFAULT == null ? latencyHighNs != null : !LATENCY_HIGH_NS_EDEFAULT.equals(latencyHighNs);
			case AuditPackage.VECTOR_TABLE_ENTRY__FIRST_MESSAGE_NS:
				return FIRST_MESSAGE_NS_EDEFAULT == null ? firstMessageNs != null : !FIRST_MESSAGE_NS_EDEFAULT.equals(firstMessageNs);
			case AuditPackage.VECTOR_TABLE_ENTRY__LAST_MESSAGE_NS:
				return LAST_MESSAGE_NS_EDEFAULT == null ? lastMessageNs != null : !LAST_MESSAGE_NS_EDEFAULT.equals(lastMessageNs);
			case AuditPackage.VECTOR_TABLE_ENTRY__ENABLED_NS:
				return ENABLED_NS_EDEFAULT == null ? enabledNs != null : !ENABLED_NS_EDEFAULT.equals(enabledNs);
			case AuditPackage.VECTOR_TABLE_ENTRY__PENDING_TO_MESSAGE:
				return pendingToMessage != null;
			case AuditPackage.VECTOR_TABLE_ENTRY__GAP_TO_MESSAGE:
				return gapToMessage != null;
			case AuditPackage.VECTOR_TABLE_ENTRY__INTERVAL:
				return interval != null;
			case AuditPackage.VECTOR_TABLE_ENTRY__BURST:
				return burst != BURST_EDEFAULT;
			case AuditPackage.VECTOR_TABLE_ENTRY__BURST_NS:
				return BURST_NS_EDEFAULT == null ? burstNs != null : !BURST_NS_EDEFAULT.equals(burstNs);
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
		result.append(", latencyHighNs: ");
		result.append(latencyHighNs);
		result.append(", firstMessageNs: ");
		result.append(firstMessageNs);
		result.append(", lastMessageNs: ");
		result.append(lastMessageNs);
		result.append(", enabledNs: ");
		result.append(enabledNs);
		result.append(", burst: ");
		result.append(burst);
		result.append(", burstNs: ");
		result.append(burstNs);
		result.append(')');
		return result.toString();
	}

} //VectorTableEntryImpl
