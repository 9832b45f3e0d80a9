/**
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trace Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was read of one file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.TraceSource#getName <em>Name</em>}</li>
 *   <li>{@link org.tlplint.model.TraceSource#getFormat <em>Format</em>}</li>
 *   <li>{@link org.tlplint.model.TraceSource#getFormatTitle <em>Format Title</em>}</li>
 *   <li>{@link org.tlplint.model.TraceSource#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.tlplint.model.TraceSource#getSize <em>Size</em>}</li>
 *   <li>{@link org.tlplint.model.TraceSource#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.tlplint.model.TraceSource#getLines <em>Lines</em>}</li>
 *   <li>{@link org.tlplint.model.TraceSource#getEvents <em>Events</em>}</li>
 *   <li>{@link org.tlplint.model.TraceSource#getFirstTimeNs <em>First Time Ns</em>}</li>
 *   <li>{@link org.tlplint.model.TraceSource#getLastTimeNs <em>Last Time Ns</em>}</li>
 *   <li>{@link org.tlplint.model.TraceSource#getTimeReversals <em>Time Reversals</em>}</li>
 *   <li>{@link org.tlplint.model.TraceSource#getFirstReversal <em>First Reversal</em>}</li>
 *   <li>{@link org.tlplint.model.TraceSource#getLargestReversalNs <em>Largest Reversal Ns</em>}</li>
 *   <li>{@link org.tlplint.model.TraceSource#getOffsetNs <em>Offset Ns</em>}</li>
 *   <li>{@link org.tlplint.model.TraceSource#getWarnings <em>Warnings</em>}</li>
 *   <li>{@link org.tlplint.model.TraceSource#isSnapshot <em>Snapshot</em>}</li>
 *   <li>{@link org.tlplint.model.TraceSource#getTraits <em>Traits</em>}</li>
 *   <li>{@link org.tlplint.model.TraceSource#getSkips <em>Skips</em>}</li>
 * </ul>
 *
 * @see org.tlplint.model.AuditPackage#getTraceSource()
 * @model
 * @generated
 */
public interface TraceSource extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.tlplint.model.AuditPackage#getTraceSource_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.tlplint.model.TraceSource#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the trace format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.tlplint.model.AuditPackage#getTraceSource_Format()
	 * @model required="true"
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.tlplint.model.TraceSource#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Format Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format Title</em>' attribute.
	 * @see #setFormatTitle(String)
	 * @see org.tlplint.model.AuditPackage#getTraceSource_FormatTitle()
	 * @model
	 * @generated
	 */
	String getFormatTitle();

	/**
	 * Sets the value of the '{@link org.tlplint.model.TraceSource#getFormatTitle <em>Format Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Title</em>' attribute.
	 * @see #getFormatTitle()
	 * @generated
	 */
	void setFormatTitle(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the detection, 0 to 100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(int)
	 * @see org.tlplint.model.AuditPackage#getTraceSource_Confidence()
	 * @model
	 * @generated
	 */
	int getConfidence();

	/**
	 * Sets the value of the '{@link org.tlplint.model.TraceSource#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(int value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of the file as stored, or -1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.tlplint.model.AuditPackage#getTraceSource_Size()
	 * @model
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.tlplint.model.TraceSource#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the file as stored, hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.tlplint.model.AuditPackage#getTraceSource_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.tlplint.model.TraceSource#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines or records read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' attribute.
	 * @see #setLines(long)
	 * @see org.tlplint.model.AuditPackage#getTraceSource_Lines()
	 * @model
	 * @generated
	 */
	long getLines();

	/**
	 * Sets the value of the '{@link org.tlplint.model.TraceSource#getLines <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lines</em>' attribute.
	 * @see #getLines()
	 * @generated
	 */
	void setLines(long value);

	/**
	 * Returns the value of the '<em><b>Events</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Events among them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' attribute.
	 * @see #setEvents(long)
	 * @see org.tlplint.model.AuditPackage#getTraceSource_Events()
	 * @model
	 * @generated
	 */
	long getEvents();

	/**
	 * Sets the value of the '{@link org.tlplint.model.TraceSource#getEvents <em>Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Events</em>' attribute.
	 * @see #getEvents()
	 * @generated
	 */
	void setEvents(long value);

	/**
	 * Returns the value of the '<em><b>First Time Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nanoseconds on the clock of the audit, which is that of the source and its offset; absent if it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Time Ns</em>' attribute.
	 * @see #setFirstTimeNs(Long)
	 * @see org.tlplint.model.AuditPackage#getTraceSource_FirstTimeNs()
	 * @model
	 * @generated
	 */
	Long getFirstTimeNs();

	/**
	 * Sets the value of the '{@link org.tlplint.model.TraceSource#getFirstTimeNs <em>First Time Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Time Ns</em>' attribute.
	 * @see #getFirstTimeNs()
	 * @generated
	 */
	void setFirstTimeNs(Long value);

	/**
	 * Returns the value of the '<em><b>Last Time Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nanoseconds on the clock of the audit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Time Ns</em>' attribute.
	 * @see #setLastTimeNs(Long)
	 * @see org.tlplint.model.AuditPackage#getTraceSource_LastTimeNs()
	 * @model
	 * @generated
	 */
	Long getLastTimeNs();

	/**
	 * Sets the value of the '{@link org.tlplint.model.TraceSource#getLastTimeNs <em>Last Time Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Time Ns</em>' attribute.
	 * @see #getLastTimeNs()
	 * @generated
	 */
	void setLastTimeNs(Long value);

	/**
	 * Returns the value of the '<em><b>Time Reversals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often time ran backwards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Reversals</em>' attribute.
	 * @see #setTimeReversals(long)
	 * @see org.tlplint.model.AuditPackage#getTraceSource_TimeReversals()
	 * @model
	 * @generated
	 */
	long getTimeReversals();

	/**
	 * Sets the value of the '{@link org.tlplint.model.TraceSource#getTimeReversals <em>Time Reversals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Reversals</em>' attribute.
	 * @see #getTimeReversals()
	 * @generated
	 */
	void setTimeReversals(long value);

	/**
	 * Returns the value of the '<em><b>First Reversal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Line of the first event whose time is before that of its predecessor; 0 if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Reversal</em>' attribute.
	 * @see #setFirstReversal(long)
	 * @see org.tlplint.model.AuditPackage#getTraceSource_FirstReversal()
	 * @model
	 * @generated
	 */
	long getFirstReversal();

	/**
	 * Sets the value of the '{@link org.tlplint.model.TraceSource#getFirstReversal <em>First Reversal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Reversal</em>' attribute.
	 * @see #getFirstReversal()
	 * @generated
	 */
	void setFirstReversal(long value);

	/**
	 * Returns the value of the '<em><b>Largest Reversal Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The longest step backwards in time, in nanoseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Largest Reversal Ns</em>' attribute.
	 * @see #setLargestReversalNs(long)
	 * @see org.tlplint.model.AuditPackage#getTraceSource_LargestReversalNs()
	 * @model
	 * @generated
	 */
	long getLargestReversalNs();

	/**
	 * Sets the value of the '{@link org.tlplint.model.TraceSource#getLargestReversalNs <em>Largest Reversal Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Largest Reversal Ns</em>' attribute.
	 * @see #getLargestReversalNs()
	 * @generated
	 */
	void setLargestReversalNs(long value);

	/**
	 * Returns the value of the '<em><b>Offset Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nanoseconds that were added to every time of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset Ns</em>' attribute.
	 * @see #setOffsetNs(long)
	 * @see org.tlplint.model.AuditPackage#getTraceSource_OffsetNs()
	 * @model
	 * @generated
	 */
	long getOffsetNs();

	/**
	 * Sets the value of the '{@link org.tlplint.model.TraceSource#getOffsetNs <em>Offset Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset Ns</em>' attribute.
	 * @see #getOffsetNs()
	 * @generated
	 */
	void setOffsetNs(long value);

	/**
	 * Returns the value of the '<em><b>Warnings</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be known before the findings are believed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warnings</em>' attribute list.
	 * @see org.tlplint.model.AuditPackage#getTraceSource_Warnings()
	 * @model
	 * @generated
	 */
	EList<String> getWarnings();

	/**
	 * Returns the value of the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gave the initial state only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snapshot</em>' attribute.
	 * @see #setSnapshot(boolean)
	 * @see org.tlplint.model.AuditPackage#getTraceSource_Snapshot()
	 * @model
	 * @generated
	 */
	boolean isSnapshot();

	/**
	 * Sets the value of the '{@link org.tlplint.model.TraceSource#isSnapshot <em>Snapshot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snapshot</em>' attribute.
	 * @see #isSnapshot()
	 * @generated
	 */
	void setSnapshot(boolean value);

	/**
	 * Returns the value of the '<em><b>Traits</b></em>' containment reference list.
	 * The list contents are of type {@link org.tlplint.model.Trait}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Traits</em>' containment reference list.
	 * @see org.tlplint.model.AuditPackage#getTraceSource_Traits()
	 * @model containment="true"
	 * @generated
	 */
	EList<Trait> getTraits();

	/**
	 * Returns the value of the '<em><b>Skips</b></em>' containment reference list.
	 * The list contents are of type {@link org.tlplint.model.Skip}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Skips</em>' containment reference list.
	 * @see org.tlplint.model.AuditPackage#getTraceSource_Skips()
	 * @model containment="true"
	 * @generated
	 */
	EList<Skip> getSkips();

} // TraceSource
