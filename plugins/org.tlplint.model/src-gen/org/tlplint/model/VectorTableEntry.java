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

} // VectorTableEntry
