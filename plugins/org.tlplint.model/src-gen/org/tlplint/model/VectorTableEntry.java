/**
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vector Table Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An MSI-X Table entry or an MSI vector at the end of the trace, and what it did. Times in nanoseconds; absent when there are none.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getVector <em>Vector</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getAddress <em>Address</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getAddressKnown <em>Address Known</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getData <em>Data</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getDataKnown <em>Data Known</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getMaskBit <em>Mask Bit</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getMasked <em>Masked</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getPending <em>Pending</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getMaskedNs <em>Masked Ns</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getLatencies <em>Latencies</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getLatencyMinNs <em>Latency Min Ns</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getLatencyMedianNs <em>Latency Median Ns</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getLatencyMaxNs <em>Latency Max Ns</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getLatencyHighNs <em>Latency High Ns</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getFirstMessageNs <em>First Message Ns</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getLastMessageNs <em>Last Message Ns</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getEnabledNs <em>Enabled Ns</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getPendingToMessage <em>Pending To Message</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getGapToMessage <em>Gap To Message</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getInterval <em>Interval</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getBurst <em>Burst</em>}</li>
 *   <li>{@link org.tlplint.model.VectorTableEntry#getBurstNs <em>Burst Ns</em>}</li>
 * </ul>
 *
 * @see org.tlplint.model.AuditPackage#getVectorTableEntry()
 * @model
 * @generated
 */
public interface VectorTableEntry extends EObject {
	/**
	 * Returns the value of the '<em><b>Vector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vector</em>' attribute.
	 * @see #setVector(int)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_Vector()
	 * @model
	 * @generated
	 */
	int getVector();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getVector <em>Vector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vector</em>' attribute.
	 * @see #getVector()
	 * @generated
	 */
	void setVector(int value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Message Address with Message Upper Address; unknown bits are 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(long)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_Address()
	 * @model
	 * @generated
	 */
	long getAddress();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(long value);

	/**
	 * Returns the value of the '<em><b>Address Known</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One bits where the address is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address Known</em>' attribute.
	 * @see #setAddressKnown(long)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_AddressKnown()
	 * @model
	 * @generated
	 */
	long getAddressKnown();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getAddressKnown <em>Address Known</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address Known</em>' attribute.
	 * @see #getAddressKnown()
	 * @generated
	 */
	void setAddressKnown(long value);

	/**
	 * Returns the value of the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Data</em>' attribute.
	 * @see #setData(int)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_Data()
	 * @model
	 * @generated
	 */
	int getData();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getData <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data</em>' attribute.
	 * @see #getData()
	 * @generated
	 */
	void setData(int value);

	/**
	 * Returns the value of the '<em><b>Data Known</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One bits where the data is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Known</em>' attribute.
	 * @see #setDataKnown(int)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_DataKnown()
	 * @model
	 * @generated
	 */
	int getDataKnown();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getDataKnown <em>Data Known</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Known</em>' attribute.
	 * @see #getDataKnown()
	 * @generated
	 */
	void setDataKnown(int value);

	/**
	 * Returns the value of the '<em><b>Mask Bit</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tlplint.model.Truth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The entry's own Mask bit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mask Bit</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #setMaskBit(Truth)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_MaskBit()
	 * @model
	 * @generated
	 */
	Truth getMaskBit();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getMaskBit <em>Mask Bit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mask Bit</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #getMaskBit()
	 * @generated
	 */
	void setMaskBit(Truth value);

	/**
	 * Returns the value of the '<em><b>Masked</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tlplint.model.Truth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By its own bit or by Function Mask.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Masked</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #setMasked(Truth)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_Masked()
	 * @model
	 * @generated
	 */
	Truth getMasked();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getMasked <em>Masked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Masked</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #getMasked()
	 * @generated
	 */
	void setMasked(Truth value);

	/**
	 * Returns the value of the '<em><b>Pending</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tlplint.model.Truth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As last read by software.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pending</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #setPending(Truth)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_Pending()
	 * @model
	 * @generated
	 */
	Truth getPending();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getPending <em>Pending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pending</em>' attribute.
	 * @see org.tlplint.model.Truth
	 * @see #getPending()
	 * @generated
	 */
	void setPending(Truth value);

	/**
	 * Returns the value of the '<em><b>Messages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Messages attributed to the vector.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Messages</em>' attribute.
	 * @see #setMessages(long)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_Messages()
	 * @model
	 * @generated
	 */
	long getMessages();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getMessages <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Messages</em>' attribute.
	 * @see #getMessages()
	 * @generated
	 */
	void setMessages(long value);

	/**
	 * Returns the value of the '<em><b>Masked Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time masked while MSI or MSI-X was enabled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Masked Ns</em>' attribute.
	 * @see #setMaskedNs(Long)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_MaskedNs()
	 * @model
	 * @generated
	 */
	Long getMaskedNs();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getMaskedNs <em>Masked Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Masked Ns</em>' attribute.
	 * @see #getMaskedNs()
	 * @generated
	 */
	void setMaskedNs(Long value);

	/**
	 * Returns the value of the '<em><b>Latencies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often an unmask was followed by a message.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latencies</em>' attribute.
	 * @see #setLatencies(long)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_Latencies()
	 * @model
	 * @generated
	 */
	long getLatencies();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getLatencies <em>Latencies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latencies</em>' attribute.
	 * @see #getLatencies()
	 * @generated
	 */
	void setLatencies(long value);

	/**
	 * Returns the value of the '<em><b>Latency Min Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Latency Min Ns</em>' attribute.
	 * @see #setLatencyMinNs(Long)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_LatencyMinNs()
	 * @model
	 * @generated
	 */
	Long getLatencyMinNs();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getLatencyMinNs <em>Latency Min Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latency Min Ns</em>' attribute.
	 * @see #getLatencyMinNs()
	 * @generated
	 */
	void setLatencyMinNs(Long value);

	/**
	 * Returns the value of the '<em><b>Latency Median Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Latency Median Ns</em>' attribute.
	 * @see #setLatencyMedianNs(Long)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_LatencyMedianNs()
	 * @model
	 * @generated
	 */
	Long getLatencyMedianNs();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getLatencyMedianNs <em>Latency Median Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latency Median Ns</em>' attribute.
	 * @see #getLatencyMedianNs()
	 * @generated
	 */
	void setLatencyMedianNs(Long value);

	/**
	 * Returns the value of the '<em><b>Latency Max Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Latency Max Ns</em>' attribute.
	 * @see #setLatencyMaxNs(Long)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_LatencyMaxNs()
	 * @model
	 * @generated
	 */
	Long getLatencyMaxNs();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getLatencyMaxNs <em>Latency Max Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latency Max Ns</em>' attribute.
	 * @see #getLatencyMaxNs()
	 * @generated
	 */
	void setLatencyMaxNs(Long value);

	/**
	 * Returns the value of the '<em><b>Latency High Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 99 of 100 are not longer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latency High Ns</em>' attribute.
	 * @see #setLatencyHighNs(Long)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_LatencyHighNs()
	 * @model
	 * @generated
	 */
	Long getLatencyHighNs();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getLatencyHighNs <em>Latency High Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latency High Ns</em>' attribute.
	 * @see #getLatencyHighNs()
	 * @generated
	 */
	void setLatencyHighNs(Long value);

	/**
	 * Returns the value of the '<em><b>First Message Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time of the first message.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Message Ns</em>' attribute.
	 * @see #setFirstMessageNs(Long)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_FirstMessageNs()
	 * @model
	 * @generated
	 */
	Long getFirstMessageNs();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getFirstMessageNs <em>First Message Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Message Ns</em>' attribute.
	 * @see #getFirstMessageNs()
	 * @generated
	 */
	void setFirstMessageNs(Long value);

	/**
	 * Returns the value of the '<em><b>Last Message Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time of the last message.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Message Ns</em>' attribute.
	 * @see #setLastMessageNs(Long)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_LastMessageNs()
	 * @model
	 * @generated
	 */
	Long getLastMessageNs();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getLastMessageNs <em>Last Message Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Message Ns</em>' attribute.
	 * @see #getLastMessageNs()
	 * @generated
	 */
	void setLastMessageNs(Long value);

	/**
	 * Returns the value of the '<em><b>Enabled Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time that MSI or MSI-X of the function was enabled, from the first event that showed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled Ns</em>' attribute.
	 * @see #setEnabledNs(Long)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_EnabledNs()
	 * @model
	 * @generated
	 */
	Long getEnabledNs();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getEnabledNs <em>Enabled Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled Ns</em>' attribute.
	 * @see #getEnabledNs()
	 * @generated
	 */
	void setEnabledNs(Long value);

	/**
	 * Returns the value of the '<em><b>Pending To Message</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the first read that saw the Pending bit Set to the next message: at least so long was the wait.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pending To Message</em>' containment reference.
	 * @see #setPendingToMessage(Spread)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_PendingToMessage()
	 * @model containment="true"
	 * @generated
	 */
	Spread getPendingToMessage();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getPendingToMessage <em>Pending To Message</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pending To Message</em>' containment reference.
	 * @see #getPendingToMessage()
	 * @generated
	 */
	void setPendingToMessage(Spread value);

	/**
	 * Returns the value of the '<em><b>Gap To Message</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the disabling of MSI or MSI-X to the first message after it was enabled again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gap To Message</em>' containment reference.
	 * @see #setGapToMessage(Spread)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_GapToMessage()
	 * @model containment="true"
	 * @generated
	 */
	Spread getGapToMessage();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getGapToMessage <em>Gap To Message</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gap To Message</em>' containment reference.
	 * @see #getGapToMessage()
	 * @generated
	 */
	void setGapToMessage(Spread value);

	/**
	 * Returns the value of the '<em><b>Interval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between two messages that follow each other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interval</em>' containment reference.
	 * @see #setInterval(Spread)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_Interval()
	 * @model containment="true"
	 * @generated
	 */
	Spread getInterval();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getInterval <em>Interval</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interval</em>' containment reference.
	 * @see #getInterval()
	 * @generated
	 */
	void setInterval(Spread value);

	/**
	 * Returns the value of the '<em><b>Burst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most messages within one millisecond; 0 without times.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Burst</em>' attribute.
	 * @see #setBurst(long)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_Burst()
	 * @model
	 * @generated
	 */
	long getBurst();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getBurst <em>Burst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Burst</em>' attribute.
	 * @see #getBurst()
	 * @generated
	 */
	void setBurst(long value);

	/**
	 * Returns the value of the '<em><b>Burst Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When that was reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Burst Ns</em>' attribute.
	 * @see #setBurstNs(Long)
	 * @see org.tlplint.model.AuditPackage#getVectorTableEntry_BurstNs()
	 * @model
	 * @generated
	 */
	Long getBurstNs();

	/**
	 * Sets the value of the '{@link org.tlplint.model.VectorTableEntry#getBurstNs <em>Burst Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Burst Ns</em>' attribute.
	 * @see #getBurstNs()
	 * @generated
	 */
	void setBurstNs(Long value);

} // VectorTableEntry
