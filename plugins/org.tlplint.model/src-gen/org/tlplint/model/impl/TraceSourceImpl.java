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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.tlplint.model.AuditPackage;
import org.tlplint.model.Skip;
import org.tlplint.model.TraceSource;
import org.tlplint.model.Trait;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Trace Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tlplint.model.impl.TraceSourceImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.tlplint.model.impl.TraceSourceImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.tlplint.model.impl.TraceSourceImpl#getFormatTitle <em>Format Title</em>}</li>
 *   <li>{@link org.tlplint.model.impl.TraceSourceImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.tlplint.model.impl.TraceSourceImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.tlplint.model.impl.TraceSourceImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.tlplint.model.impl.TraceSourceImpl#getLines <em>Lines</em>}</li>
 *   <li>{@link org.tlplint.model.impl.TraceSourceImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.tlplint.model.impl.TraceSourceImpl#getFirstTimeNs <em>First Time Ns</em>}</li>
 *   <li>{@link org.tlplint.model.impl.TraceSourceImpl#getLastTimeNs <em>Last Time Ns</em>}</li>
 *   <li>{@link org.tlplint.model.impl.TraceSourceImpl#getTimeReversals <em>Time Reversals</em>}</li>
 *   <li>{@link org.tlplint.model.impl.TraceSourceImpl#getFirstReversal <em>First Reversal</em>}</li>
 *   <li>{@link org.tlplint.model.impl.TraceSourceImpl#getLargestReversalNs <em>Largest Reversal Ns</em>}</li>
 *   <li>{@link org.tlplint.model.impl.TraceSourceImpl#getOffsetNs <em>Offset Ns</em>}</li>
 *   <li>{@link org.tlplint.model.impl.TraceSourceImpl#getWarnings <em>Warnings</em>}</li>
 *   <li>{@link org.tlplint.model.impl.TraceSourceImpl#isSnapshot <em>Snapshot</em>}</li>
 *   <li>{@link org.tlplint.model.impl.TraceSourceImpl#getTraits <em>Traits</em>}</li>
 *   <li>{@link org.tlplint.model.impl.TraceSourceImpl#getSkips <em>Skips</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TraceSourceImpl extends MinimalEObjectImpl.Container implements TraceSource {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected String format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormatTitle() <em>Format Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormatTitle() <em>Format Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatTitle()
	 * @generated
	 * @ordered
	 */
	protected String formatTitle = FORMAT_TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final int CONFIDENCE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected int confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected long size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getLines() <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected static final long LINES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getLines() <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected long lines = LINES_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvents() <em>Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected static final long EVENTS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected long events = EVENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstTimeNs() <em>First Time Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstTimeNs()
	 * @generated
	 * @ordered
	 */
	protected static final Long FIRST_TIME_NS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstTimeNs() <em>First Time Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstTimeNs()
	 * @generated
	 * @ordered
	 */
	protected Long firstTimeNs = FIRST_TIME_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastTimeNs() <em>Last Time Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastTimeNs()
	 * @generated
	 * @ordered
	 */
	protected static final Long LAST_TIME_NS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastTimeNs() <em>Last Time Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastTimeNs()
	 * @generated
	 * @ordered
	 */
	protected Long lastTimeNs = LAST_TIME_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeReversals() <em>Time Reversals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeReversals()
	 * @generated
	 * @ordered
	 */
	protected static final long TIME_REVERSALS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getTimeReversals() <em>Time Reversals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeReversals()
	 * @generated
	 * @ordered
	 */
	protected long timeReversals = TIME_REVERSALS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstReversal() <em>First Reversal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstReversal()
	 * @generated
	 * @ordered
	 */
	protected static final long FIRST_REVERSAL_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getFirstReversal() <em>First Reversal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstReversal()
	 * @generated
	 * @ordered
	 */
	protected long firstReversal = FIRST_REVERSAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLargestReversalNs() <em>Largest Reversal Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLargestReversalNs()
	 * @generated
	 * @ordered
	 */
	protected static final long LARGEST_REVERSAL_NS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getLargestReversalNs() <em>Largest Reversal Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLargestReversalNs()
	 * @generated
	 * @ordered
	 */
	protected long largestReversalNs = LARGEST_REVERSAL_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffsetNs() <em>Offset Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetNs()
	 * @generated
	 * @ordered
	 */
	protected static final long OFFSET_NS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getOffsetNs() <em>Offset Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetNs()
	 * @generated
	 * @ordered
	 */
	protected long offsetNs = OFFSET_NS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWarnings() <em>Warnings</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarnings()
	 * @generated
	 * @ordered
	 */
	protected EList<String> warnings;

	/**
	 * The default value of the '{@link #isSnapshot() <em>Snapshot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSnapshot()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SNAPSHOT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSnapshot() <em>Snapshot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSnapshot()
	 * @generated
	 * @ordered
	 */
	protected boolean snapshot = SNAPSHOT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTraits() <em>Traits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraits()
	 * @generated
	 * @ordered
	 */
	protected EList<Trait> traits;

	/**
	 * The cached value of the '{@link #getSkips() <em>Skips</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkips()
	 * @generated
	 * @ordered
	 */
	protected EList<Skip> skips;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TraceSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AuditPackage.Literals.TRACE_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.TRACE_SOURCE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(String newFormat) {
		String oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.TRACE_SOURCE__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormatTitle() {
		return formatTitle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatTitle(String newFormatTitle) {
		String oldFormatTitle = formatTitle;
		formatTitle = newFormatTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.TRACE_SOURCE__FORMAT_TITLE, oldFormatTitle, formatTitle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(int newConfidence) {
		int oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.TRACE_SOURCE__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(long newSize) {
		long oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.TRACE_SOURCE__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.TRACE_SOURCE__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getLines() {
		return lines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLines(long newLines) {
		long oldLines = lines;
		lines = newLines;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.TRACE_SOURCE__LINES, oldLines, lines));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getEvents() {
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvents(long newEvents) {
		long oldEvents = events;
		events = newEvents;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.TRACE_SOURCE__EVENTS, oldEvents, events));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getFirstTimeNs() {
		return firstTimeNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstTimeNs(Long newFirstTimeNs) {
		Long oldFirstTimeNs = firstTimeNs;
		firstTimeNs = newFirstTimeNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.TRACE_SOURCE__FIRST_TIME_NS, oldFirstTimeNs, firstTimeNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getLastTimeNs() {
		return lastTimeNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastTimeNs(Long newLastTimeNs) {
		Long oldLastTimeNs = lastTimeNs;
		lastTimeNs = newLastTimeNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.TRACE_SOURCE__LAST_TIME_NS, oldLastTimeNs, lastTimeNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getTimeReversals() {
		return timeReversals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeReversals(long newTimeReversals) {
		long oldTimeReversals = timeReversals;
		timeReversals = newTimeReversals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.TRACE_SOURCE__TIME_REVERSALS, oldTimeReversals, timeReversals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFirstReversal() {
		return firstReversal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstReversal(long newFirstReversal) {
		long oldFirstReversal = firstReversal;
		firstReversal = newFirstReversal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.TRACE_SOURCE__FIRST_REVERSAL, oldFirstReversal, firstReversal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getLargestReversalNs() {
		return largestReversalNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLargestReversalNs(long newLargestReversalNs) {
		long oldLargestReversalNs = largestReversalNs;
		largestReversalNs = newLargestReversalNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.TRACE_SOURCE__LARGEST_REVERSAL_NS, oldLargestReversalNs, largestReversalNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getOffsetNs() {
		return offsetNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffsetNs(long newOffsetNs) {
		long oldOffsetNs = offsetNs;
		offsetNs = newOffsetNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.TRACE_SOURCE__OFFSET_NS, oldOffsetNs, offsetNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getWarnings() {
		if (warnings == null) {
			warnings = new EDataTypeUniqueEList<String>(String.class, this, AuditPackage.TRACE_SOURCE__WARNINGS);
		}
		return warnings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSnapshot() {
		return snapshot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSnapshot(boolean newSnapshot) {
		boolean oldSnapshot = snapshot;
		snapshot = newSnapshot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AuditPackage.TRACE_SOURCE__SNAPSHOT, oldSnapshot, snapshot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Trait> getTraits() {
		if (traits == null) {
			traits = new EObjectContainmentEList<Trait>(Trait.class, this, AuditPackage.TRACE_SOURCE__TRAITS);
		}
		return traits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Skip> getSkips() {
		if (skips == null) {
			skips = new EObjectContainmentEList<Skip>(Skip.class, this, AuditPackage.TRACE_SOURCE__SKIPS);
		}
		return skips;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AuditPackage.TRACE_SOURCE__TRAITS:
				return ((InternalEList<?>)getTraits()).basicRemove(otherEnd, msgs);
			case AuditPackage.TRACE_SOURCE__SKIPS:
				return ((InternalEList<?>)getSkips()).basicRemove(otherEnd, msgs);
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
			case AuditPackage.TRACE_SOURCE__NAME:
				return getName();
			case AuditPackage.TRACE_SOURCE__FORMAT:
				return getFormat();
			case AuditPackage.TRACE_SOURCE__FORMAT_TITLE:
				return getFormatTitle();
			case AuditPackage.TRACE_SOURCE__CONFIDENCE:
				return getConfidence();
			case AuditPackage.TRACE_SOURCE__SIZE:
				return getSize();
			case AuditPackage.TRACE_SOURCE__SHA256:
				return getSha256();
			case AuditPackage.TRACE_SOURCE__LINES:
				return getLines();
			case AuditPackage.TRACE_SOURCE__EVENTS:
				return getEvents();
			case AuditPackage.TRACE_SOURCE__FIRST_TIME_NS:
				return getFirstTimeNs();
			case AuditPackage.TRACE_SOURCE__LAST_TIME_NS:
				return getLastTimeNs();
			case AuditPackage.TRACE_SOURCE__TIME_REVERSALS:
				return getTimeReversals();
			case AuditPackage.TRACE_SOURCE__FIRST_REVERSAL:
				return getFirstReversal();
			case AuditPackage.TRACE_SOURCE__LARGEST_REVERSAL_NS:
				return getLargestReversalNs();
			case AuditPackage.TRACE_SOURCE__OFFSET_NS:
				return getOffsetNs();
			case AuditPackage.TRACE_SOURCE__WARNINGS:
				return getWarnings();
			case AuditPackage.TRACE_SOURCE__SNAPSHOT:
				return isSnapshot();
			case AuditPackage.TRACE_SOURCE__TRAITS:
				return getTraits();
			case AuditPackage.TRACE_SOURCE__SKIPS:
				return getSkips();
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
			case AuditPackage.TRACE_SOURCE__NAME:
				setName((String)newValue);
				return;
			case AuditPackage.TRACE_SOURCE__FORMAT:
				setFormat((String)newValue);
				return;
			case AuditPackage.TRACE_SOURCE__FORMAT_TITLE:
				setFormatTitle((String)newValue);
				return;
			case AuditPackage.TRACE_SOURCE__CONFIDENCE:
				setConfidence((Integer)newValue);
				return;
			case AuditPackage.TRACE_SOURCE__SIZE:
				setSize((Long)newValue);
				return;
			case AuditPackage.TRACE_SOURCE__SHA256:
				setSha256((String)newValue);
				return;
			case AuditPackage.TRACE_SOURCE__LINES:
				setLines((Long)newValue);
				return;
			case AuditPackage.TRACE_SOURCE__EVENTS:
				setEvents((Long)newValue);
				return;
			case AuditPackage.TRACE_SOURCE__FIRST_TIME_NS:
				setFirstTimeNs((Long)newValue);
				return;
			case AuditPackage.TRACE_SOURCE__LAST_TIME_NS:
				setLastTimeNs((Long)newValue);
				return;
			case AuditPackage.TRACE_SOURCE__TIME_REVERSALS:
				setTimeReversals((Long)newValue);
				return;
			case AuditPackage.TRACE_SOURCE__FIRST_REVERSAL:
				setFirstReversal((Long)newValue);
				return;
			case AuditPackage.TRACE_SOURCE__LARGEST_REVERSAL_NS:
				setLargestReversalNs((Long)newValue);
				return;
			case AuditPackage.TRACE_SOURCE__OFFSET_NS:
				setOffsetNs((Long)newValue);
				return;
			case AuditPackage.TRACE_SOURCE__WARNINGS:
				getWarnings().clear();
				getWarnings().addAll((Collection<? extends String>)newValue);
				return;
			case AuditPackage.TRACE_SOURCE__SNAPSHOT:
				setSnapshot((Boolean)newValue);
				return;
			case AuditPackage.TRACE_SOURCE__TRAITS:
				getTraits().clear();
				getTraits().addAll((Collection<? extends Trait>)newValue);
				return;
			case AuditPackage.TRACE_SOURCE__SKIPS:
				getSkips().clear();
				getSkips().addAll((Collection<? extends Skip>)newValue);
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
			case AuditPackage.TRACE_SOURCE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AuditPackage.TRACE_SOURCE__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case AuditPackage.TRACE_SOURCE__FORMAT_TITLE:
				setFormatTitle(FORMAT_TITLE_EDEFAULT);
				return;
			case AuditPackage.TRACE_SOURCE__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case AuditPackage.TRACE_SOURCE__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case AuditPackage.TRACE_SOURCE__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case AuditPackage.TRACE_SOURCE__LINES:
				setLines(LINES_EDEFAULT);
				return;
			case AuditPackage.TRACE_SOURCE__EVENTS:
				setEvents(EVENTS_EDEFAULT);
				return;
			case AuditPackage.TRACE_SOURCE__FIRST_TIME_NS:
				setFirstTimeNs(FIRST_TIME_NS_EDEFAULT);
				return;
			case AuditPackage.TRACE_SOURCE__LAST_TIME_NS:
				setLastTimeNs(LAST_TIME_NS_EDEFAULT);
				return;
			case AuditPackage.TRACE_SOURCE__TIME_REVERSALS:
				setTimeReversals(TIME_REVERSALS_EDEFAULT);
				return;
			case AuditPackage.TRACE_SOURCE__FIRST_REVERSAL:
				setFirstReversal(FIRST_REVERSAL_EDEFAULT);
				return;
			case AuditPackage.TRACE_SOURCE__LARGEST_REVERSAL_NS:
				setLargestReversalNs(LARGEST_REVERSAL_NS_EDEFAULT);
				return;
			case AuditPackage.TRACE_SOURCE__OFFSET_NS:
				setOffsetNs(OFFSET_NS_EDEFAULT);
				return;
			case AuditPackage.TRACE_SOURCE__WARNINGS:
				getWarnings().clear();
				return;
			case AuditPackage.TRACE_SOURCE__SNAPSHOT:
				setSnapshot(SNAPSHOT_EDEFAULT);
				return;
			case AuditPackage.TRACE_SOURCE__TRAITS:
				getTraits().clear();
				return;
			case AuditPackage.TRACE_SOURCE__SKIPS:
				getSkips().clear();
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
			case AuditPackage.TRACE_SOURCE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AuditPackage.TRACE_SOURCE__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case AuditPackage.TRACE_SOURCE__FORMAT_TITLE:
				return FORMAT_TITLE_EDEFAULT == null ? formatTitle != null : !FORMAT_TITLE_EDEFAULT.equals(formatTitle);
			case AuditPackage.TRACE_SOURCE__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
			case AuditPackage.TRACE_SOURCE__SIZE:
				return size != SIZE_EDEFAULT;
			case AuditPackage.TRACE_SOURCE__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case AuditPackage.TRACE_SOURCE__LINES:
				return lines != LINES_EDEFAULT;
			case AuditPackage.TRACE_SOURCE__EVENTS:
				return events != EVENTS_EDEFAULT;
			case AuditPackage.TRACE_SOURCE__FIRST_TIME_NS:
				return FIRST_TIME_NS_EDEFAULT == null ? firstTimeNs != null : !FIRST_TIME_NS_EDEFAULT.equals(firstTimeNs);
			case AuditPackage.TRACE_SOURCE__LAST_TIME_NS:
				return LAST_TIME_NS_EDEFAULT == null ? lastTimeNs != null : !LAST_TIME_NS_EDEFAULT.equals(lastTimeNs);
			case AuditPackage.TRACE_SOURCE__TIME_REVERSALS:
				return timeReversals != TIME_REVERSALS_EDEFAULT;
			case AuditPackage.TRACE_SOURCE__FIRST_REVERSAL:
				return firstReversal != FIRST_REVERSAL_EDEFAULT;
			case AuditPackage.TRACE_SOURCE__LARGEST_REVERSAL_NS:
				return largestReversalNs != LARGEST_REVERSAL_NS_EDEFAULT;
			case AuditPackage.TRACE_SOURCE__OFFSET_NS:
				return offsetNs != OFFSET_NS_EDEFAULT;
			case AuditPackage.TRACE_SOURCE__WARNINGS:
				return warnings != null && !warnings.isEmpty();
			case AuditPackage.TRACE_SOURCE__SNAPSHOT:
				return snapshot != SNAPSHOT_EDEFAULT;
			case AuditPackage.TRACE_SOURCE__TRAITS:
				return traits != null && !traits.isEmpty();
			case AuditPackage.TRACE_SOURCE__SKIPS:
				return skips != null && !skips.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", format: ");
		result.append(format);
		result.append(", formatTitle: ");
		result.append(formatTitle);
		result.append(", confidence: ");
		result.append(confidence);
		result.append(", size: ");
		result.append(size);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(", lines: ");
		result.append(lines);
		result.append(", events: ");
		result.append(events);
		result.append(", firstTimeNs: ");
		result.append(firstTimeNs);
		result.append(", lastTimeNs: ");
		result.append(lastTimeNs);
		result.append(", timeReversals: ");
		result.append(timeReversals);
		result.append(", firstReversal: ");
		result.append(firstReversal);
		result.append(", largestReversalNs: ");
		result.append(largestReversalNs);
		result.append(", offsetNs: ");
		result.append(offsetNs);
		result.append(", warnings: ");
		result.append(warnings);
		result.append(", snapshot: ");
		result.append(snapshot);
		result.append(')');
		return result.toString();
	}

} //TraceSourceImpl
