/**
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.tlplint.model.AuditFactory
 * @model kind="package"
 * @generated
 */
public interface AuditPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://tlplint.org/model/audit/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "audit";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	AuditPackage eINSTANCE = org.tlplint.model.impl.AuditPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.tlplint.model.impl.AuditImpl <em>Audit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.impl.AuditImpl
	 * @see org.tlplint.model.impl.AuditPackageImpl#getAudit()
	 * @generated
	 */
	int AUDIT = 0;

	/**
	 * The feature id for the '<em><b>Tool Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT__TOOL_VERSION = 0;

	/**
	 * The feature id for the '<em><b>Catalogue Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT__CATALOGUE_VERSION = 1;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT__VERDICT = 2;

	/**
	 * The feature id for the '<em><b>Events</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT__EVENTS = 3;

	/**
	 * The feature id for the '<em><b>Duration Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT__DURATION_NS = 4;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT__SETTINGS = 5;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT__SOURCES = 6;

	/**
	 * The feature id for the '<em><b>Functions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT__FUNCTIONS = 7;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT__RULES = 8;

	/**
	 * The feature id for the '<em><b>Results</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT__RESULTS = 9;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT__FINDINGS = 10;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT__SUPPRESSIONS = 11;

	/**
	 * The number of structural features of the '<em>Audit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Audit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.tlplint.model.impl.SettingImpl <em>Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.impl.SettingImpl
	 * @see org.tlplint.model.impl.AuditPackageImpl#getSetting()
	 * @generated
	 */
	int SETTING = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__ID = 0;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__QUESTION = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__VALUE = 2;

	/**
	 * The feature id for the '<em><b>Standard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__STANDARD = 3;

	/**
	 * The number of structural features of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.tlplint.model.impl.TraceSourceImpl <em>Trace Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.impl.TraceSourceImpl
	 * @see org.tlplint.model.impl.AuditPackageImpl#getTraceSource()
	 * @generated
	 */
	int TRACE_SOURCE = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE__FORMAT = 1;

	/**
	 * The feature id for the '<em><b>Format Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE__FORMAT_TITLE = 2;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE__CONFIDENCE = 3;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE__SIZE = 4;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE__SHA256 = 5;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE__LINES = 6;

	/**
	 * The feature id for the '<em><b>Events</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE__EVENTS = 7;

	/**
	 * The feature id for the '<em><b>First Time Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE__FIRST_TIME_NS = 8;

	/**
	 * The feature id for the '<em><b>Last Time Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE__LAST_TIME_NS = 9;

	/**
	 * The feature id for the '<em><b>Time Reversals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE__TIME_REVERSALS = 10;

	/**
	 * The feature id for the '<em><b>First Reversal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE__FIRST_REVERSAL = 11;

	/**
	 * The feature id for the '<em><b>Largest Reversal Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE__LARGEST_REVERSAL_NS = 12;

	/**
	 * The feature id for the '<em><b>Offset Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE__OFFSET_NS = 13;

	/**
	 * The feature id for the '<em><b>Warnings</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE__WARNINGS = 14;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE__SNAPSHOT = 15;

	/**
	 * The feature id for the '<em><b>Traits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE__TRAITS = 16;

	/**
	 * The feature id for the '<em><b>Skips</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE__SKIPS = 17;

	/**
	 * The number of structural features of the '<em>Trace Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE_FEATURE_COUNT = 18;

	/**
	 * The number of operations of the '<em>Trace Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_SOURCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.tlplint.model.impl.TraitImpl <em>Trait</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.impl.TraitImpl
	 * @see org.tlplint.model.impl.AuditPackageImpl#getTrait()
	 * @generated
	 */
	int TRAIT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Shown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT__SHOWN = 2;

	/**
	 * The number of structural features of the '<em>Trait</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Trait</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.tlplint.model.impl.SkipImpl <em>Skip</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.impl.SkipImpl
	 * @see org.tlplint.model.impl.AuditPackageImpl#getSkip()
	 * @generated
	 */
	int SKIP = 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKIP__REASON = 0;

	/**
	 * The feature id for the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKIP__EXPECTED = 1;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKIP__COUNT = 2;

	/**
	 * The feature id for the '<em><b>Sample</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKIP__SAMPLE = 3;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKIP__LINE = 4;

	/**
	 * The number of structural features of the '<em>Skip</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKIP_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Skip</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKIP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.tlplint.model.impl.FunctionImpl <em>Function</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.impl.FunctionImpl
	 * @see org.tlplint.model.impl.AuditPackageImpl#getFunction()
	 * @generated
	 */
	int FUNCTION = 5;

	/**
	 * The feature id for the '<em><b>Bdf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__BDF = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__NAME = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__LABEL = 2;

	/**
	 * The feature id for the '<em><b>Memory Space</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__MEMORY_SPACE = 3;

	/**
	 * The feature id for the '<em><b>Bus Master</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__BUS_MASTER = 4;

	/**
	 * The feature id for the '<em><b>Interrupt Disable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__INTERRUPT_DISABLE = 5;

	/**
	 * The feature id for the '<em><b>Power State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__POWER_STATE = 6;

	/**
	 * The feature id for the '<em><b>Bars</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__BARS = 7;

	/**
	 * The feature id for the '<em><b>Msi</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__MSI = 8;

	/**
	 * The feature id for the '<em><b>Msix</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__MSIX = 9;

	/**
	 * The number of structural features of the '<em>Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.tlplint.model.impl.BaseAddressImpl <em>Base Address</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.impl.BaseAddressImpl
	 * @see org.tlplint.model.impl.AuditPackageImpl#getBaseAddress()
	 * @generated
	 */
	int BASE_ADDRESS = 6;

	/**
	 * The feature id for the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_ADDRESS__INDEX = 0;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_ADDRESS__BASE = 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_ADDRESS__SIZE = 2;

	/**
	 * The number of structural features of the '<em>Base Address</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_ADDRESS_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Base Address</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_ADDRESS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.tlplint.model.impl.MsiCapabilityImpl <em>Msi Capability</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.impl.MsiCapabilityImpl
	 * @see org.tlplint.model.impl.AuditPackageImpl#getMsiCapability()
	 * @generated
	 */
	int MSI_CAPABILITY = 7;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CAPABILITY__OFFSET = 0;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CAPABILITY__ENABLED = 1;

	/**
	 * The feature id for the '<em><b>Wide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CAPABILITY__WIDE = 2;

	/**
	 * The feature id for the '<em><b>Maskable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CAPABILITY__MASKABLE = 3;

	/**
	 * The feature id for the '<em><b>Extended Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CAPABILITY__EXTENDED_DATA = 4;

	/**
	 * The feature id for the '<em><b>Capable Vectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CAPABILITY__CAPABLE_VECTORS = 5;

	/**
	 * The feature id for the '<em><b>Allocated Vectors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CAPABILITY__ALLOCATED_VECTORS = 6;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CAPABILITY__ADDRESS = 7;

	/**
	 * The feature id for the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CAPABILITY__DATA = 8;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CAPABILITY__ENTRIES = 9;

	/**
	 * The number of structural features of the '<em>Msi Capability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CAPABILITY_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Msi Capability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSI_CAPABILITY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.tlplint.model.impl.MsixCapabilityImpl <em>Msix Capability</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.impl.MsixCapabilityImpl
	 * @see org.tlplint.model.impl.AuditPackageImpl#getMsixCapability()
	 * @generated
	 */
	int MSIX_CAPABILITY = 8;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSIX_CAPABILITY__OFFSET = 0;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSIX_CAPABILITY__ENABLED = 1;

	/**
	 * The feature id for the '<em><b>Function Mask</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSIX_CAPABILITY__FUNCTION_MASK = 2;

	/**
	 * The feature id for the '<em><b>Table Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSIX_CAPABILITY__TABLE_SIZE = 3;

	/**
	 * The feature id for the '<em><b>Layout Known</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSIX_CAPABILITY__LAYOUT_KNOWN = 4;

	/**
	 * The feature id for the '<em><b>Table Bar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSIX_CAPABILITY__TABLE_BAR = 5;

	/**
	 * The feature id for the '<em><b>Table Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSIX_CAPABILITY__TABLE_OFFSET = 6;

	/**
	 * The feature id for the '<em><b>Pba Bar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSIX_CAPABILITY__PBA_BAR = 7;

	/**
	 * The feature id for the '<em><b>Pba Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSIX_CAPABILITY__PBA_OFFSET = 8;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSIX_CAPABILITY__ENTRIES = 9;

	/**
	 * The number of structural features of the '<em>Msix Capability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSIX_CAPABILITY_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Msix Capability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MSIX_CAPABILITY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.tlplint.model.impl.VectorTableEntryImpl <em>Vector Table Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.impl.VectorTableEntryImpl
	 * @see org.tlplint.model.impl.AuditPackageImpl#getVectorTableEntry()
	 * @generated
	 */
	int VECTOR_TABLE_ENTRY = 9;

	/**
	 * The feature id for the '<em><b>Vector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__VECTOR = 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__ADDRESS = 1;

	/**
	 * The feature id for the '<em><b>Address Known</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__ADDRESS_KNOWN = 2;

	/**
	 * The feature id for the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__DATA = 3;

	/**
	 * The feature id for the '<em><b>Data Known</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__DATA_KNOWN = 4;

	/**
	 * The feature id for the '<em><b>Mask Bit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__MASK_BIT = 5;

	/**
	 * The feature id for the '<em><b>Masked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__MASKED = 6;

	/**
	 * The feature id for the '<em><b>Pending</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__PENDING = 7;

	/**
	 * The feature id for the '<em><b>Messages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__MESSAGES = 8;

	/**
	 * The feature id for the '<em><b>Masked Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__MASKED_NS = 9;

	/**
	 * The feature id for the '<em><b>Latencies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__LATENCIES = 10;

	/**
	 * The feature id for the '<em><b>Latency Min Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__LATENCY_MIN_NS = 11;

	/**
	 * The feature id for the '<em><b>Latency Median Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__LATENCY_MEDIAN_NS = 12;

	/**
	 * The feature id for the '<em><b>Latency Max Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__LATENCY_MAX_NS = 13;

	/**
	 * The feature id for the '<em><b>Latency High Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__LATENCY_HIGH_NS = 14;

	/**
	 * The feature id for the '<em><b>First Message Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__FIRST_MESSAGE_NS = 15;

	/**
	 * The feature id for the '<em><b>Last Message Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__LAST_MESSAGE_NS = 16;

	/**
	 * The feature id for the '<em><b>Enabled Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__ENABLED_NS = 17;

	/**
	 * The feature id for the '<em><b>Pending To Message</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__PENDING_TO_MESSAGE = 18;

	/**
	 * The feature id for the '<em><b>Gap To Message</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__GAP_TO_MESSAGE = 19;

	/**
	 * The feature id for the '<em><b>Interval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__INTERVAL = 20;

	/**
	 * The feature id for the '<em><b>Burst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__BURST = 21;

	/**
	 * The feature id for the '<em><b>Burst Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY__BURST_NS = 22;

	/**
	 * The number of structural features of the '<em>Vector Table Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY_FEATURE_COUNT = 23;

	/**
	 * The number of operations of the '<em>Vector Table Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_TABLE_ENTRY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.tlplint.model.impl.SpreadImpl <em>Spread</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.impl.SpreadImpl
	 * @see org.tlplint.model.impl.AuditPackageImpl#getSpread()
	 * @generated
	 */
	int SPREAD = 10;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPREAD__COUNT = 0;

	/**
	 * The feature id for the '<em><b>Min Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPREAD__MIN_NS = 1;

	/**
	 * The feature id for the '<em><b>Median Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPREAD__MEDIAN_NS = 2;

	/**
	 * The feature id for the '<em><b>High Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPREAD__HIGH_NS = 3;

	/**
	 * The feature id for the '<em><b>Max Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPREAD__MAX_NS = 4;

	/**
	 * The number of structural features of the '<em>Spread</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPREAD_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Spread</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPREAD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.tlplint.model.impl.RuleDescriptionImpl <em>Rule Description</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.impl.RuleDescriptionImpl
	 * @see org.tlplint.model.impl.AuditPackageImpl#getRuleDescription()
	 * @generated
	 */
	int RULE_DESCRIPTION = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DESCRIPTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DESCRIPTION__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DESCRIPTION__SEVERITY = 2;

	/**
	 * The feature id for the '<em><b>Undefined Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DESCRIPTION__UNDEFINED_RESULT = 3;

	/**
	 * The feature id for the '<em><b>Blame</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DESCRIPTION__BLAME = 4;

	/**
	 * The feature id for the '<em><b>Spec</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DESCRIPTION__SPEC = 5;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DESCRIPTION__CONFIDENCE = 6;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DESCRIPTION__SUBJECT = 7;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DESCRIPTION__NEEDS = 8;

	/**
	 * The feature id for the '<em><b>Setting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DESCRIPTION__SETTING = 9;

	/**
	 * The number of structural features of the '<em>Rule Description</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DESCRIPTION_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Rule Description</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DESCRIPTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.tlplint.model.impl.RuleResultImpl <em>Rule Result</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.impl.RuleResultImpl
	 * @see org.tlplint.model.impl.AuditPackageImpl#getRuleResult()
	 * @generated
	 */
	int RULE_RESULT = 12;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_RESULT__RULE = 0;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_RESULT__FUNCTION = 1;

	/**
	 * The feature id for the '<em><b>Function Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_RESULT__FUNCTION_LABEL = 2;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_RESULT__OUTCOME = 3;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_RESULT__CHECKED = 4;

	/**
	 * The feature id for the '<em><b>Undecided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_RESULT__UNDECIDED = 5;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_RESULT__REASON = 6;

	/**
	 * The number of structural features of the '<em>Rule Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_RESULT_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Rule Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_RESULT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.tlplint.model.impl.FindingImpl <em>Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.impl.FindingImpl
	 * @see org.tlplint.model.impl.AuditPackageImpl#getFinding()
	 * @generated
	 */
	int FINDING = 13;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__RULE = 1;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__SEVERITY = 2;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__CERTAINTY = 3;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__FUNCTION = 4;

	/**
	 * The feature id for the '<em><b>Function Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__FUNCTION_LABEL = 5;

	/**
	 * The feature id for the '<em><b>Vector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__VECTOR = 6;

	/**
	 * The feature id for the '<em><b>Store</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__STORE = 7;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__COUNT = 8;

	/**
	 * The feature id for the '<em><b>Observed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__OBSERVED = 9;

	/**
	 * The feature id for the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__EXPECTED = 10;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__NOTE = 11;

	/**
	 * The feature id for the '<em><b>First</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__FIRST = 12;

	/**
	 * The feature id for the '<em><b>Last</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__LAST = 13;

	/**
	 * The feature id for the '<em><b>Occurrences</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__OCCURRENCES = 14;

	/**
	 * The feature id for the '<em><b>Suppression</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__SUPPRESSION = 15;

	/**
	 * The number of structural features of the '<em>Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_FEATURE_COUNT = 16;

	/**
	 * The number of operations of the '<em>Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.tlplint.model.impl.SuppressionImpl <em>Suppression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.impl.SuppressionImpl
	 * @see org.tlplint.model.impl.AuditPackageImpl#getSuppression()
	 * @generated
	 */
	int SUPPRESSION = 14;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__RULE = 0;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__FUNCTION = 1;

	/**
	 * The feature id for the '<em><b>Vector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__VECTOR = 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__REASON = 3;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__AUTHOR = 4;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__UNTIL = 5;

	/**
	 * The number of structural features of the '<em>Suppression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Suppression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.tlplint.model.impl.OccurrenceImpl <em>Occurrence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.impl.OccurrenceImpl
	 * @see org.tlplint.model.impl.AuditPackageImpl#getOccurrence()
	 * @generated
	 */
	int OCCURRENCE = 15;

	/**
	 * The feature id for the '<em><b>Observed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__OBSERVED = 0;

	/**
	 * The feature id for the '<em><b>Offence</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__OFFENCE = 1;

	/**
	 * The feature id for the '<em><b>Causes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__CAUSES = 2;

	/**
	 * The number of structural features of the '<em>Occurrence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Occurrence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.tlplint.model.impl.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.impl.EvidenceImpl
	 * @see org.tlplint.model.impl.AuditPackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 16;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__ROLE = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__LINE = 2;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__OFFSET = 3;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__EVENT = 4;

	/**
	 * The feature id for the '<em><b>Time Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__TIME_NS = 5;

	/**
	 * The feature id for the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__DETAIL = 6;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.tlplint.model.Severity <em>Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.Severity
	 * @see org.tlplint.model.impl.AuditPackageImpl#getSeverity()
	 * @generated
	 */
	int SEVERITY = 17;

	/**
	 * The meta object id for the '{@link org.tlplint.model.Certainty <em>Certainty</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.Certainty
	 * @see org.tlplint.model.impl.AuditPackageImpl#getCertainty()
	 * @generated
	 */
	int CERTAINTY = 18;

	/**
	 * The meta object id for the '{@link org.tlplint.model.Outcome <em>Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.Outcome
	 * @see org.tlplint.model.impl.AuditPackageImpl#getOutcome()
	 * @generated
	 */
	int OUTCOME = 19;

	/**
	 * The meta object id for the '{@link org.tlplint.model.Truth <em>Truth</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tlplint.model.Truth
	 * @see org.tlplint.model.impl.AuditPackageImpl#getTruth()
	 * @generated
	 */
	int TRUTH = 20;


	/**
	 * Returns the meta object for class '{@link org.tlplint.model.Audit <em>Audit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Audit</em>'.
	 * @see org.tlplint.model.Audit
	 * @generated
	 */
	EClass getAudit();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Audit#getToolVersion <em>Tool Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tool Version</em>'.
	 * @see org.tlplint.model.Audit#getToolVersion()
	 * @see #getAudit()
	 * @generated
	 */
	EAttribute getAudit_ToolVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Audit#getCatalogueVersion <em>Catalogue Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Catalogue Version</em>'.
	 * @see org.tlplint.model.Audit#getCatalogueVersion()
	 * @see #getAudit()
	 * @generated
	 */
	EAttribute getAudit_CatalogueVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Audit#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.tlplint.model.Audit#getVerdict()
	 * @see #getAudit()
	 * @generated
	 */
	EAttribute getAudit_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Audit#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Events</em>'.
	 * @see org.tlplint.model.Audit#getEvents()
	 * @see #getAudit()
	 * @generated
	 */
	EAttribute getAudit_Events();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Audit#getDurationNs <em>Duration Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Ns</em>'.
	 * @see org.tlplint.model.Audit#getDurationNs()
	 * @see #getAudit()
	 * @generated
	 */
	EAttribute getAudit_DurationNs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tlplint.model.Audit#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.tlplint.model.Audit#getSettings()
	 * @see #getAudit()
	 * @generated
	 */
	EReference getAudit_Settings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tlplint.model.Audit#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.tlplint.model.Audit#getSources()
	 * @see #getAudit()
	 * @generated
	 */
	EReference getAudit_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tlplint.model.Audit#getFunctions <em>Functions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Functions</em>'.
	 * @see org.tlplint.model.Audit#getFunctions()
	 * @see #getAudit()
	 * @generated
	 */
	EReference getAudit_Functions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tlplint.model.Audit#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.tlplint.model.Audit#getRules()
	 * @see #getAudit()
	 * @generated
	 */
	EReference getAudit_Rules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tlplint.model.Audit#getResults <em>Results</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Results</em>'.
	 * @see org.tlplint.model.Audit#getResults()
	 * @see #getAudit()
	 * @generated
	 */
	EReference getAudit_Results();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tlplint.model.Audit#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Findings</em>'.
	 * @see org.tlplint.model.Audit#getFindings()
	 * @see #getAudit()
	 * @generated
	 */
	EReference getAudit_Findings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tlplint.model.Audit#getSuppressions <em>Suppressions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Suppressions</em>'.
	 * @see org.tlplint.model.Audit#getSuppressions()
	 * @see #getAudit()
	 * @generated
	 */
	EReference getAudit_Suppressions();

	/**
	 * Returns the meta object for class '{@link org.tlplint.model.Setting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Setting</em>'.
	 * @see org.tlplint.model.Setting
	 * @generated
	 */
	EClass getSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Setting#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tlplint.model.Setting#getId()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Setting#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.tlplint.model.Setting#getQuestion()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Setting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.tlplint.model.Setting#getValue()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Setting#getStandard <em>Standard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standard</em>'.
	 * @see org.tlplint.model.Setting#getStandard()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Standard();

	/**
	 * Returns the meta object for class '{@link org.tlplint.model.TraceSource <em>Trace Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trace Source</em>'.
	 * @see org.tlplint.model.TraceSource
	 * @generated
	 */
	EClass getTraceSource();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.TraceSource#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tlplint.model.TraceSource#getName()
	 * @see #getTraceSource()
	 * @generated
	 */
	EAttribute getTraceSource_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.TraceSource#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.tlplint.model.TraceSource#getFormat()
	 * @see #getTraceSource()
	 * @generated
	 */
	EAttribute getTraceSource_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.TraceSource#getFormatTitle <em>Format Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Title</em>'.
	 * @see org.tlplint.model.TraceSource#getFormatTitle()
	 * @see #getTraceSource()
	 * @generated
	 */
	EAttribute getTraceSource_FormatTitle();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.TraceSource#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.tlplint.model.TraceSource#getConfidence()
	 * @see #getTraceSource()
	 * @generated
	 */
	EAttribute getTraceSource_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.TraceSource#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.tlplint.model.TraceSource#getSize()
	 * @see #getTraceSource()
	 * @generated
	 */
	EAttribute getTraceSource_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.TraceSource#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.tlplint.model.TraceSource#getSha256()
	 * @see #getTraceSource()
	 * @generated
	 */
	EAttribute getTraceSource_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.TraceSource#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lines</em>'.
	 * @see org.tlplint.model.TraceSource#getLines()
	 * @see #getTraceSource()
	 * @generated
	 */
	EAttribute getTraceSource_Lines();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.TraceSource#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Events</em>'.
	 * @see org.tlplint.model.TraceSource#getEvents()
	 * @see #getTraceSource()
	 * @generated
	 */
	EAttribute getTraceSource_Events();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.TraceSource#getFirstTimeNs <em>First Time Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Time Ns</em>'.
	 * @see org.tlplint.model.TraceSource#getFirstTimeNs()
	 * @see #getTraceSource()
	 * @generated
	 */
	EAttribute getTraceSource_FirstTimeNs();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.TraceSource#getLastTimeNs <em>Last Time Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Time Ns</em>'.
	 * @see org.tlplint.model.TraceSource#getLastTimeNs()
	 * @see #getTraceSource()
	 * @generated
	 */
	EAttribute getTraceSource_LastTimeNs();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.TraceSource#getTimeReversals <em>Time Reversals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Reversals</em>'.
	 * @see org.tlplint.model.TraceSource#getTimeReversals()
	 * @see #getTraceSource()
	 * @generated
	 */
	EAttribute getTraceSource_TimeReversals();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.TraceSource#getFirstReversal <em>First Reversal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Reversal</em>'.
	 * @see org.tlplint.model.TraceSource#getFirstReversal()
	 * @see #getTraceSource()
	 * @generated
	 */
	EAttribute getTraceSource_FirstReversal();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.TraceSource#getLargestReversalNs <em>Largest Reversal Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Largest Reversal Ns</em>'.
	 * @see org.tlplint.model.TraceSource#getLargestReversalNs()
	 * @see #getTraceSource()
	 * @generated
	 */
	EAttribute getTraceSource_LargestReversalNs();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.TraceSource#getOffsetNs <em>Offset Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset Ns</em>'.
	 * @see org.tlplint.model.TraceSource#getOffsetNs()
	 * @see #getTraceSource()
	 * @generated
	 */
	EAttribute getTraceSource_OffsetNs();

	/**
	 * Returns the meta object for the attribute list '{@link org.tlplint.model.TraceSource#getWarnings <em>Warnings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Warnings</em>'.
	 * @see org.tlplint.model.TraceSource#getWarnings()
	 * @see #getTraceSource()
	 * @generated
	 */
	EAttribute getTraceSource_Warnings();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.TraceSource#isSnapshot <em>Snapshot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Snapshot</em>'.
	 * @see org.tlplint.model.TraceSource#isSnapshot()
	 * @see #getTraceSource()
	 * @generated
	 */
	EAttribute getTraceSource_Snapshot();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tlplint.model.TraceSource#getTraits <em>Traits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Traits</em>'.
	 * @see org.tlplint.model.TraceSource#getTraits()
	 * @see #getTraceSource()
	 * @generated
	 */
	EReference getTraceSource_Traits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tlplint.model.TraceSource#getSkips <em>Skips</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Skips</em>'.
	 * @see org.tlplint.model.TraceSource#getSkips()
	 * @see #getTraceSource()
	 * @generated
	 */
	EReference getTraceSource_Skips();

	/**
	 * Returns the meta object for class '{@link org.tlplint.model.Trait <em>Trait</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trait</em>'.
	 * @see org.tlplint.model.Trait
	 * @generated
	 */
	EClass getTrait();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Trait#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tlplint.model.Trait#getId()
	 * @see #getTrait()
	 * @generated
	 */
	EAttribute getTrait_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Trait#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.tlplint.model.Trait#getTitle()
	 * @see #getTrait()
	 * @generated
	 */
	EAttribute getTrait_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Trait#isShown <em>Shown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shown</em>'.
	 * @see org.tlplint.model.Trait#isShown()
	 * @see #getTrait()
	 * @generated
	 */
	EAttribute getTrait_Shown();

	/**
	 * Returns the meta object for class '{@link org.tlplint.model.Skip <em>Skip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Skip</em>'.
	 * @see org.tlplint.model.Skip
	 * @generated
	 */
	EClass getSkip();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Skip#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.tlplint.model.Skip#getReason()
	 * @see #getSkip()
	 * @generated
	 */
	EAttribute getSkip_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Skip#isExpected <em>Expected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected</em>'.
	 * @see org.tlplint.model.Skip#isExpected()
	 * @see #getSkip()
	 * @generated
	 */
	EAttribute getSkip_Expected();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Skip#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.tlplint.model.Skip#getCount()
	 * @see #getSkip()
	 * @generated
	 */
	EAttribute getSkip_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Skip#getSample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample</em>'.
	 * @see org.tlplint.model.Skip#getSample()
	 * @see #getSkip()
	 * @generated
	 */
	EAttribute getSkip_Sample();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Skip#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.tlplint.model.Skip#getLine()
	 * @see #getSkip()
	 * @generated
	 */
	EAttribute getSkip_Line();

	/**
	 * Returns the meta object for class '{@link org.tlplint.model.Function <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Function</em>'.
	 * @see org.tlplint.model.Function
	 * @generated
	 */
	EClass getFunction();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Function#getBdf <em>Bdf</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bdf</em>'.
	 * @see org.tlplint.model.Function#getBdf()
	 * @see #getFunction()
	 * @generated
	 */
	EAttribute getFunction_Bdf();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Function#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tlplint.model.Function#getName()
	 * @see #getFunction()
	 * @generated
	 */
	EAttribute getFunction_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Function#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.tlplint.model.Function#getLabel()
	 * @see #getFunction()
	 * @generated
	 */
	EAttribute getFunction_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Function#getMemorySpace <em>Memory Space</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Space</em>'.
	 * @see org.tlplint.model.Function#getMemorySpace()
	 * @see #getFunction()
	 * @generated
	 */
	EAttribute getFunction_MemorySpace();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Function#getBusMaster <em>Bus Master</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bus Master</em>'.
	 * @see org.tlplint.model.Function#getBusMaster()
	 * @see #getFunction()
	 * @generated
	 */
	EAttribute getFunction_BusMaster();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Function#getInterruptDisable <em>Interrupt Disable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interrupt Disable</em>'.
	 * @see org.tlplint.model.Function#getInterruptDisable()
	 * @see #getFunction()
	 * @generated
	 */
	EAttribute getFunction_InterruptDisable();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Function#getPowerState <em>Power State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power State</em>'.
	 * @see org.tlplint.model.Function#getPowerState()
	 * @see #getFunction()
	 * @generated
	 */
	EAttribute getFunction_PowerState();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tlplint.model.Function#getBars <em>Bars</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bars</em>'.
	 * @see org.tlplint.model.Function#getBars()
	 * @see #getFunction()
	 * @generated
	 */
	EReference getFunction_Bars();

	/**
	 * Returns the meta object for the containment reference '{@link org.tlplint.model.Function#getMsi <em>Msi</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Msi</em>'.
	 * @see org.tlplint.model.Function#getMsi()
	 * @see #getFunction()
	 * @generated
	 */
	EReference getFunction_Msi();

	/**
	 * Returns the meta object for the containment reference '{@link org.tlplint.model.Function#getMsix <em>Msix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Msix</em>'.
	 * @see org.tlplint.model.Function#getMsix()
	 * @see #getFunction()
	 * @generated
	 */
	EReference getFunction_Msix();

	/**
	 * Returns the meta object for class '{@link org.tlplint.model.BaseAddress <em>Base Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Base Address</em>'.
	 * @see org.tlplint.model.BaseAddress
	 * @generated
	 */
	EClass getBaseAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.BaseAddress#getIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Index</em>'.
	 * @see org.tlplint.model.BaseAddress#getIndex()
	 * @see #getBaseAddress()
	 * @generated
	 */
	EAttribute getBaseAddress_Index();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.BaseAddress#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base</em>'.
	 * @see org.tlplint.model.BaseAddress#getBase()
	 * @see #getBaseAddress()
	 * @generated
	 */
	EAttribute getBaseAddress_Base();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.BaseAddress#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.tlplint.model.BaseAddress#getSize()
	 * @see #getBaseAddress()
	 * @generated
	 */
	EAttribute getBaseAddress_Size();

	/**
	 * Returns the meta object for class '{@link org.tlplint.model.MsiCapability <em>Msi Capability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Msi Capability</em>'.
	 * @see org.tlplint.model.MsiCapability
	 * @generated
	 */
	EClass getMsiCapability();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.MsiCapability#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.tlplint.model.MsiCapability#getOffset()
	 * @see #getMsiCapability()
	 * @generated
	 */
	EAttribute getMsiCapability_Offset();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.MsiCapability#getEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.tlplint.model.MsiCapability#getEnabled()
	 * @see #getMsiCapability()
	 * @generated
	 */
	EAttribute getMsiCapability_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.MsiCapability#getWide <em>Wide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wide</em>'.
	 * @see org.tlplint.model.MsiCapability#getWide()
	 * @see #getMsiCapability()
	 * @generated
	 */
	EAttribute getMsiCapability_Wide();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.MsiCapability#getMaskable <em>Maskable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maskable</em>'.
	 * @see org.tlplint.model.MsiCapability#getMaskable()
	 * @see #getMsiCapability()
	 * @generated
	 */
	EAttribute getMsiCapability_Maskable();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.MsiCapability#getExtendedData <em>Extended Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extended Data</em>'.
	 * @see org.tlplint.model.MsiCapability#getExtendedData()
	 * @see #getMsiCapability()
	 * @generated
	 */
	EAttribute getMsiCapability_ExtendedData();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.MsiCapability#getCapableVectors <em>Capable Vectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capable Vectors</em>'.
	 * @see org.tlplint.model.MsiCapability#getCapableVectors()
	 * @see #getMsiCapability()
	 * @generated
	 */
	EAttribute getMsiCapability_CapableVectors();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.MsiCapability#getAllocatedVectors <em>Allocated Vectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Allocated Vectors</em>'.
	 * @see org.tlplint.model.MsiCapability#getAllocatedVectors()
	 * @see #getMsiCapability()
	 * @generated
	 */
	EAttribute getMsiCapability_AllocatedVectors();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.MsiCapability#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.tlplint.model.MsiCapability#getAddress()
	 * @see #getMsiCapability()
	 * @generated
	 */
	EAttribute getMsiCapability_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.MsiCapability#getData <em>Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data</em>'.
	 * @see org.tlplint.model.MsiCapability#getData()
	 * @see #getMsiCapability()
	 * @generated
	 */
	EAttribute getMsiCapability_Data();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tlplint.model.MsiCapability#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.tlplint.model.MsiCapability#getEntries()
	 * @see #getMsiCapability()
	 * @generated
	 */
	EReference getMsiCapability_Entries();

	/**
	 * Returns the meta object for class '{@link org.tlplint.model.MsixCapability <em>Msix Capability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Msix Capability</em>'.
	 * @see org.tlplint.model.MsixCapability
	 * @generated
	 */
	EClass getMsixCapability();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.MsixCapability#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.tlplint.model.MsixCapability#getOffset()
	 * @see #getMsixCapability()
	 * @generated
	 */
	EAttribute getMsixCapability_Offset();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.MsixCapability#getEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.tlplint.model.MsixCapability#getEnabled()
	 * @see #getMsixCapability()
	 * @generated
	 */
	EAttribute getMsixCapability_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.MsixCapability#getFunctionMask <em>Function Mask</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function Mask</em>'.
	 * @see org.tlplint.model.MsixCapability#getFunctionMask()
	 * @see #getMsixCapability()
	 * @generated
	 */
	EAttribute getMsixCapability_FunctionMask();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.MsixCapability#getTableSize <em>Table Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Table Size</em>'.
	 * @see org.tlplint.model.MsixCapability#getTableSize()
	 * @see #getMsixCapability()
	 * @generated
	 */
	EAttribute getMsixCapability_TableSize();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.MsixCapability#isLayoutKnown <em>Layout Known</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layout Known</em>'.
	 * @see org.tlplint.model.MsixCapability#isLayoutKnown()
	 * @see #getMsixCapability()
	 * @generated
	 */
	EAttribute getMsixCapability_LayoutKnown();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.MsixCapability#getTableBar <em>Table Bar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Table Bar</em>'.
	 * @see org.tlplint.model.MsixCapability#getTableBar()
	 * @see #getMsixCapability()
	 * @generated
	 */
	EAttribute getMsixCapability_TableBar();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.MsixCapability#getTableOffset <em>Table Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Table Offset</em>'.
	 * @see org.tlplint.model.MsixCapability#getTableOffset()
	 * @see #getMsixCapability()
	 * @generated
	 */
	EAttribute getMsixCapability_TableOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.MsixCapability#getPbaBar <em>Pba Bar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pba Bar</em>'.
	 * @see org.tlplint.model.MsixCapability#getPbaBar()
	 * @see #getMsixCapability()
	 * @generated
	 */
	EAttribute getMsixCapability_PbaBar();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.MsixCapability#getPbaOffset <em>Pba Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pba Offset</em>'.
	 * @see org.tlplint.model.MsixCapability#getPbaOffset()
	 * @see #getMsixCapability()
	 * @generated
	 */
	EAttribute getMsixCapability_PbaOffset();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tlplint.model.MsixCapability#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.tlplint.model.MsixCapability#getEntries()
	 * @see #getMsixCapability()
	 * @generated
	 */
	EReference getMsixCapability_Entries();

	/**
	 * Returns the meta object for class '{@link org.tlplint.model.VectorTableEntry <em>Vector Table Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vector Table Entry</em>'.
	 * @see org.tlplint.model.VectorTableEntry
	 * @generated
	 */
	EClass getVectorTableEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getVector <em>Vector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vector</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getVector()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_Vector();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getAddress()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getAddressKnown <em>Address Known</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address Known</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getAddressKnown()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_AddressKnown();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getData <em>Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getData()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_Data();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getDataKnown <em>Data Known</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Known</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getDataKnown()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_DataKnown();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getMaskBit <em>Mask Bit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mask Bit</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getMaskBit()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_MaskBit();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getMasked <em>Masked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Masked</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getMasked()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_Masked();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getPending <em>Pending</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pending</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getPending()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_Pending();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getMessages <em>Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Messages</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getMessages()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_Messages();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getMaskedNs <em>Masked Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Masked Ns</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getMaskedNs()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_MaskedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getLatencies <em>Latencies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latencies</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getLatencies()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_Latencies();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getLatencyMinNs <em>Latency Min Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latency Min Ns</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getLatencyMinNs()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_LatencyMinNs();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getLatencyMedianNs <em>Latency Median Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latency Median Ns</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getLatencyMedianNs()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_LatencyMedianNs();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getLatencyMaxNs <em>Latency Max Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latency Max Ns</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getLatencyMaxNs()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_LatencyMaxNs();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getLatencyHighNs <em>Latency High Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latency High Ns</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getLatencyHighNs()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_LatencyHighNs();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getFirstMessageNs <em>First Message Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Message Ns</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getFirstMessageNs()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_FirstMessageNs();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getLastMessageNs <em>Last Message Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Message Ns</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getLastMessageNs()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_LastMessageNs();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getEnabledNs <em>Enabled Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled Ns</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getEnabledNs()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_EnabledNs();

	/**
	 * Returns the meta object for the containment reference '{@link org.tlplint.model.VectorTableEntry#getPendingToMessage <em>Pending To Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Pending To Message</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getPendingToMessage()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EReference getVectorTableEntry_PendingToMessage();

	/**
	 * Returns the meta object for the containment reference '{@link org.tlplint.model.VectorTableEntry#getGapToMessage <em>Gap To Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Gap To Message</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getGapToMessage()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EReference getVectorTableEntry_GapToMessage();

	/**
	 * Returns the meta object for the containment reference '{@link org.tlplint.model.VectorTableEntry#getInterval <em>Interval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Interval</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getInterval()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EReference getVectorTableEntry_Interval();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getBurst <em>Burst</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Burst</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getBurst()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_Burst();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.VectorTableEntry#getBurstNs <em>Burst Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Burst Ns</em>'.
	 * @see org.tlplint.model.VectorTableEntry#getBurstNs()
	 * @see #getVectorTableEntry()
	 * @generated
	 */
	EAttribute getVectorTableEntry_BurstNs();

	/**
	 * Returns the meta object for class '{@link org.tlplint.model.Spread <em>Spread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Spread</em>'.
	 * @see org.tlplint.model.Spread
	 * @generated
	 */
	EClass getSpread();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Spread#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.tlplint.model.Spread#getCount()
	 * @see #getSpread()
	 * @generated
	 */
	EAttribute getSpread_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Spread#getMinNs <em>Min Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Ns</em>'.
	 * @see org.tlplint.model.Spread#getMinNs()
	 * @see #getSpread()
	 * @generated
	 */
	EAttribute getSpread_MinNs();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Spread#getMedianNs <em>Median Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Median Ns</em>'.
	 * @see org.tlplint.model.Spread#getMedianNs()
	 * @see #getSpread()
	 * @generated
	 */
	EAttribute getSpread_MedianNs();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Spread#getHighNs <em>High Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High Ns</em>'.
	 * @see org.tlplint.model.Spread#getHighNs()
	 * @see #getSpread()
	 * @generated
	 */
	EAttribute getSpread_HighNs();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Spread#getMaxNs <em>Max Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Ns</em>'.
	 * @see org.tlplint.model.Spread#getMaxNs()
	 * @see #getSpread()
	 * @generated
	 */
	EAttribute getSpread_MaxNs();

	/**
	 * Returns the meta object for class '{@link org.tlplint.model.RuleDescription <em>Rule Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Description</em>'.
	 * @see org.tlplint.model.RuleDescription
	 * @generated
	 */
	EClass getRuleDescription();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.RuleDescription#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tlplint.model.RuleDescription#getId()
	 * @see #getRuleDescription()
	 * @generated
	 */
	EAttribute getRuleDescription_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.RuleDescription#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.tlplint.model.RuleDescription#getTitle()
	 * @see #getRuleDescription()
	 * @generated
	 */
	EAttribute getRuleDescription_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.RuleDescription#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.tlplint.model.RuleDescription#getSeverity()
	 * @see #getRuleDescription()
	 * @generated
	 */
	EAttribute getRuleDescription_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.RuleDescription#isUndefinedResult <em>Undefined Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undefined Result</em>'.
	 * @see org.tlplint.model.RuleDescription#isUndefinedResult()
	 * @see #getRuleDescription()
	 * @generated
	 */
	EAttribute getRuleDescription_UndefinedResult();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.RuleDescription#getBlame <em>Blame</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blame</em>'.
	 * @see org.tlplint.model.RuleDescription#getBlame()
	 * @see #getRuleDescription()
	 * @generated
	 */
	EAttribute getRuleDescription_Blame();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.RuleDescription#getSpec <em>Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Spec</em>'.
	 * @see org.tlplint.model.RuleDescription#getSpec()
	 * @see #getRuleDescription()
	 * @generated
	 */
	EAttribute getRuleDescription_Spec();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.RuleDescription#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.tlplint.model.RuleDescription#getConfidence()
	 * @see #getRuleDescription()
	 * @generated
	 */
	EAttribute getRuleDescription_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.RuleDescription#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.tlplint.model.RuleDescription#getSubject()
	 * @see #getRuleDescription()
	 * @generated
	 */
	EAttribute getRuleDescription_Subject();

	/**
	 * Returns the meta object for the attribute list '{@link org.tlplint.model.RuleDescription#getNeeds <em>Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Needs</em>'.
	 * @see org.tlplint.model.RuleDescription#getNeeds()
	 * @see #getRuleDescription()
	 * @generated
	 */
	EAttribute getRuleDescription_Needs();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.RuleDescription#getSetting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Setting</em>'.
	 * @see org.tlplint.model.RuleDescription#getSetting()
	 * @see #getRuleDescription()
	 * @generated
	 */
	EAttribute getRuleDescription_Setting();

	/**
	 * Returns the meta object for class '{@link org.tlplint.model.RuleResult <em>Rule Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Result</em>'.
	 * @see org.tlplint.model.RuleResult
	 * @generated
	 */
	EClass getRuleResult();

	/**
	 * Returns the meta object for the reference '{@link org.tlplint.model.RuleResult#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Rule</em>'.
	 * @see org.tlplint.model.RuleResult#getRule()
	 * @see #getRuleResult()
	 * @generated
	 */
	EReference getRuleResult_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.RuleResult#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.tlplint.model.RuleResult#getFunction()
	 * @see #getRuleResult()
	 * @generated
	 */
	EAttribute getRuleResult_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.RuleResult#getFunctionLabel <em>Function Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function Label</em>'.
	 * @see org.tlplint.model.RuleResult#getFunctionLabel()
	 * @see #getRuleResult()
	 * @generated
	 */
	EAttribute getRuleResult_FunctionLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.RuleResult#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.tlplint.model.RuleResult#getOutcome()
	 * @see #getRuleResult()
	 * @generated
	 */
	EAttribute getRuleResult_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.RuleResult#getChecked <em>Checked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checked</em>'.
	 * @see org.tlplint.model.RuleResult#getChecked()
	 * @see #getRuleResult()
	 * @generated
	 */
	EAttribute getRuleResult_Checked();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.RuleResult#getUndecided <em>Undecided</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undecided</em>'.
	 * @see org.tlplint.model.RuleResult#getUndecided()
	 * @see #getRuleResult()
	 * @generated
	 */
	EAttribute getRuleResult_Undecided();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.RuleResult#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.tlplint.model.RuleResult#getReason()
	 * @see #getRuleResult()
	 * @generated
	 */
	EAttribute getRuleResult_Reason();

	/**
	 * Returns the meta object for class '{@link org.tlplint.model.Finding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finding</em>'.
	 * @see org.tlplint.model.Finding
	 * @generated
	 */
	EClass getFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Finding#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.tlplint.model.Finding#getNumber()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Number();

	/**
	 * Returns the meta object for the reference '{@link org.tlplint.model.Finding#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Rule</em>'.
	 * @see org.tlplint.model.Finding#getRule()
	 * @see #getFinding()
	 * @generated
	 */
	EReference getFinding_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Finding#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.tlplint.model.Finding#getSeverity()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Finding#getCertainty <em>Certainty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certainty</em>'.
	 * @see org.tlplint.model.Finding#getCertainty()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Certainty();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Finding#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.tlplint.model.Finding#getFunction()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Finding#getFunctionLabel <em>Function Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function Label</em>'.
	 * @see org.tlplint.model.Finding#getFunctionLabel()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_FunctionLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Finding#getVector <em>Vector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vector</em>'.
	 * @see org.tlplint.model.Finding#getVector()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Vector();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Finding#getStore <em>Store</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Store</em>'.
	 * @see org.tlplint.model.Finding#getStore()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Store();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Finding#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.tlplint.model.Finding#getCount()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Finding#getObserved <em>Observed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Observed</em>'.
	 * @see org.tlplint.model.Finding#getObserved()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Observed();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Finding#getExpected <em>Expected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected</em>'.
	 * @see org.tlplint.model.Finding#getExpected()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Expected();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Finding#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.tlplint.model.Finding#getNote()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Note();

	/**
	 * Returns the meta object for the containment reference '{@link org.tlplint.model.Finding#getFirst <em>First</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>First</em>'.
	 * @see org.tlplint.model.Finding#getFirst()
	 * @see #getFinding()
	 * @generated
	 */
	EReference getFinding_First();

	/**
	 * Returns the meta object for the containment reference '{@link org.tlplint.model.Finding#getLast <em>Last</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Last</em>'.
	 * @see org.tlplint.model.Finding#getLast()
	 * @see #getFinding()
	 * @generated
	 */
	EReference getFinding_Last();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tlplint.model.Finding#getOccurrences <em>Occurrences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Occurrences</em>'.
	 * @see org.tlplint.model.Finding#getOccurrences()
	 * @see #getFinding()
	 * @generated
	 */
	EReference getFinding_Occurrences();

	/**
	 * Returns the meta object for the reference '{@link org.tlplint.model.Finding#getSuppression <em>Suppression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Suppression</em>'.
	 * @see org.tlplint.model.Finding#getSuppression()
	 * @see #getFinding()
	 * @generated
	 */
	EReference getFinding_Suppression();

	/**
	 * Returns the meta object for class '{@link org.tlplint.model.Suppression <em>Suppression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suppression</em>'.
	 * @see org.tlplint.model.Suppression
	 * @generated
	 */
	EClass getSuppression();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Suppression#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.tlplint.model.Suppression#getRule()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Suppression#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.tlplint.model.Suppression#getFunction()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Suppression#getVector <em>Vector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vector</em>'.
	 * @see org.tlplint.model.Suppression#getVector()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Vector();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Suppression#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.tlplint.model.Suppression#getReason()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Suppression#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.tlplint.model.Suppression#getAuthor()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Suppression#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.tlplint.model.Suppression#getUntil()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Until();

	/**
	 * Returns the meta object for class '{@link org.tlplint.model.Occurrence <em>Occurrence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Occurrence</em>'.
	 * @see org.tlplint.model.Occurrence
	 * @generated
	 */
	EClass getOccurrence();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Occurrence#getObserved <em>Observed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Observed</em>'.
	 * @see org.tlplint.model.Occurrence#getObserved()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_Observed();

	/**
	 * Returns the meta object for the containment reference '{@link org.tlplint.model.Occurrence#getOffence <em>Offence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Offence</em>'.
	 * @see org.tlplint.model.Occurrence#getOffence()
	 * @see #getOccurrence()
	 * @generated
	 */
	EReference getOccurrence_Offence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tlplint.model.Occurrence#getCauses <em>Causes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Causes</em>'.
	 * @see org.tlplint.model.Occurrence#getCauses()
	 * @see #getOccurrence()
	 * @generated
	 */
	EReference getOccurrence_Causes();

	/**
	 * Returns the meta object for class '{@link org.tlplint.model.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see org.tlplint.model.Evidence
	 * @generated
	 */
	EClass getEvidence();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Evidence#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.tlplint.model.Evidence#getRole()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Role();

	/**
	 * Returns the meta object for the reference '{@link org.tlplint.model.Evidence#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.tlplint.model.Evidence#getSource()
	 * @see #getEvidence()
	 * @generated
	 */
	EReference getEvidence_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Evidence#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.tlplint.model.Evidence#getLine()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Line();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Evidence#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.tlplint.model.Evidence#getOffset()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Offset();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Evidence#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see org.tlplint.model.Evidence#getEvent()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Event();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Evidence#getTimeNs <em>Time Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Ns</em>'.
	 * @see org.tlplint.model.Evidence#getTimeNs()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_TimeNs();

	/**
	 * Returns the meta object for the attribute '{@link org.tlplint.model.Evidence#getDetail <em>Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Detail</em>'.
	 * @see org.tlplint.model.Evidence#getDetail()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Detail();

	/**
	 * Returns the meta object for enum '{@link org.tlplint.model.Severity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity</em>'.
	 * @see org.tlplint.model.Severity
	 * @generated
	 */
	EEnum getSeverity();

	/**
	 * Returns the meta object for enum '{@link org.tlplint.model.Certainty <em>Certainty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Certainty</em>'.
	 * @see org.tlplint.model.Certainty
	 * @generated
	 */
	EEnum getCertainty();

	/**
	 * Returns the meta object for enum '{@link org.tlplint.model.Outcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Outcome</em>'.
	 * @see org.tlplint.model.Outcome
	 * @generated
	 */
	EEnum getOutcome();

	/**
	 * Returns the meta object for enum '{@link org.tlplint.model.Truth <em>Truth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Truth</em>'.
	 * @see org.tlplint.model.Truth
	 * @generated
	 */
	EEnum getTruth();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	AuditFactory getAuditFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.tlplint.model.impl.AuditImpl <em>Audit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.impl.AuditImpl
		 * @see org.tlplint.model.impl.AuditPackageImpl#getAudit()
		 * @generated
		 */
		EClass AUDIT = eINSTANCE.getAudit();

		/**
		 * The meta object literal for the '<em><b>Tool Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUDIT__TOOL_VERSION = eINSTANCE.getAudit_ToolVersion();

		/**
		 * The meta object literal for the '<em><b>Catalogue Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUDIT__CATALOGUE_VERSION = eINSTANCE.getAudit_CatalogueVersion();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUDIT__VERDICT = eINSTANCE.getAudit_Verdict();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUDIT__EVENTS = eINSTANCE.getAudit_Events();

		/**
		 * The meta object literal for the '<em><b>Duration Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUDIT__DURATION_NS = eINSTANCE.getAudit_DurationNs();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AUDIT__SETTINGS = eINSTANCE.getAudit_Settings();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AUDIT__SOURCES = eINSTANCE.getAudit_Sources();

		/**
		 * The meta object literal for the '<em><b>Functions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AUDIT__FUNCTIONS = eINSTANCE.getAudit_Functions();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AUDIT__RULES = eINSTANCE.getAudit_Rules();

		/**
		 * The meta object literal for the '<em><b>Results</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AUDIT__RESULTS = eINSTANCE.getAudit_Results();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AUDIT__FINDINGS = eINSTANCE.getAudit_Findings();

		/**
		 * The meta object literal for the '<em><b>Suppressions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AUDIT__SUPPRESSIONS = eINSTANCE.getAudit_Suppressions();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.impl.SettingImpl <em>Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.impl.SettingImpl
		 * @see org.tlplint.model.impl.AuditPackageImpl#getSetting()
		 * @generated
		 */
		EClass SETTING = eINSTANCE.getSetting();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__ID = eINSTANCE.getSetting_Id();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__QUESTION = eINSTANCE.getSetting_Question();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__VALUE = eINSTANCE.getSetting_Value();

		/**
		 * The meta object literal for the '<em><b>Standard</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__STANDARD = eINSTANCE.getSetting_Standard();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.impl.TraceSourceImpl <em>Trace Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.impl.TraceSourceImpl
		 * @see org.tlplint.model.impl.AuditPackageImpl#getTraceSource()
		 * @generated
		 */
		EClass TRACE_SOURCE = eINSTANCE.getTraceSource();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_SOURCE__NAME = eINSTANCE.getTraceSource_Name();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_SOURCE__FORMAT = eINSTANCE.getTraceSource_Format();

		/**
		 * The meta object literal for the '<em><b>Format Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_SOURCE__FORMAT_TITLE = eINSTANCE.getTraceSource_FormatTitle();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_SOURCE__CONFIDENCE = eINSTANCE.getTraceSource_Confidence();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_SOURCE__SIZE = eINSTANCE.getTraceSource_Size();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_SOURCE__SHA256 = eINSTANCE.getTraceSource_Sha256();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_SOURCE__LINES = eINSTANCE.getTraceSource_Lines();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_SOURCE__EVENTS = eINSTANCE.getTraceSource_Events();

		/**
		 * The meta object literal for the '<em><b>First Time Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_SOURCE__FIRST_TIME_NS = eINSTANCE.getTraceSource_FirstTimeNs();

		/**
		 * The meta object literal for the '<em><b>Last Time Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_SOURCE__LAST_TIME_NS = eINSTANCE.getTraceSource_LastTimeNs();

		/**
		 * The meta object literal for the '<em><b>Time Reversals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_SOURCE__TIME_REVERSALS = eINSTANCE.getTraceSource_TimeReversals();

		/**
		 * The meta object literal for the '<em><b>First Reversal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_SOURCE__FIRST_REVERSAL = eINSTANCE.getTraceSource_FirstReversal();

		/**
		 * The meta object literal for the '<em><b>Largest Reversal Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_SOURCE__LARGEST_REVERSAL_NS = eINSTANCE.getTraceSource_LargestReversalNs();

		/**
		 * The meta object literal for the '<em><b>Offset Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_SOURCE__OFFSET_NS = eINSTANCE.getTraceSource_OffsetNs();

		/**
		 * The meta object literal for the '<em><b>Warnings</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_SOURCE__WARNINGS = eINSTANCE.getTraceSource_Warnings();

		/**
		 * The meta object literal for the '<em><b>Snapshot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_SOURCE__SNAPSHOT = eINSTANCE.getTraceSource_Snapshot();

		/**
		 * The meta object literal for the '<em><b>Traits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACE_SOURCE__TRAITS = eINSTANCE.getTraceSource_Traits();

		/**
		 * The meta object literal for the '<em><b>Skips</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACE_SOURCE__SKIPS = eINSTANCE.getTraceSource_Skips();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.impl.TraitImpl <em>Trait</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.impl.TraitImpl
		 * @see org.tlplint.model.impl.AuditPackageImpl#getTrait()
		 * @generated
		 */
		EClass TRAIT = eINSTANCE.getTrait();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAIT__ID = eINSTANCE.getTrait_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAIT__TITLE = eINSTANCE.getTrait_Title();

		/**
		 * The meta object literal for the '<em><b>Shown</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAIT__SHOWN = eINSTANCE.getTrait_Shown();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.impl.SkipImpl <em>Skip</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.impl.SkipImpl
		 * @see org.tlplint.model.impl.AuditPackageImpl#getSkip()
		 * @generated
		 */
		EClass SKIP = eINSTANCE.getSkip();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKIP__REASON = eINSTANCE.getSkip_Reason();

		/**
		 * The meta object literal for the '<em><b>Expected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKIP__EXPECTED = eINSTANCE.getSkip_Expected();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKIP__COUNT = eINSTANCE.getSkip_Count();

		/**
		 * The meta object literal for the '<em><b>Sample</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKIP__SAMPLE = eINSTANCE.getSkip_Sample();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKIP__LINE = eINSTANCE.getSkip_Line();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.impl.FunctionImpl <em>Function</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.impl.FunctionImpl
		 * @see org.tlplint.model.impl.AuditPackageImpl#getFunction()
		 * @generated
		 */
		EClass FUNCTION = eINSTANCE.getFunction();

		/**
		 * The meta object literal for the '<em><b>Bdf</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION__BDF = eINSTANCE.getFunction_Bdf();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION__NAME = eINSTANCE.getFunction_Name();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION__LABEL = eINSTANCE.getFunction_Label();

		/**
		 * The meta object literal for the '<em><b>Memory Space</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION__MEMORY_SPACE = eINSTANCE.getFunction_MemorySpace();

		/**
		 * The meta object literal for the '<em><b>Bus Master</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION__BUS_MASTER = eINSTANCE.getFunction_BusMaster();

		/**
		 * The meta object literal for the '<em><b>Interrupt Disable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION__INTERRUPT_DISABLE = eINSTANCE.getFunction_InterruptDisable();

		/**
		 * The meta object literal for the '<em><b>Power State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION__POWER_STATE = eINSTANCE.getFunction_PowerState();

		/**
		 * The meta object literal for the '<em><b>Bars</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUNCTION__BARS = eINSTANCE.getFunction_Bars();

		/**
		 * The meta object literal for the '<em><b>Msi</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUNCTION__MSI = eINSTANCE.getFunction_Msi();

		/**
		 * The meta object literal for the '<em><b>Msix</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUNCTION__MSIX = eINSTANCE.getFunction_Msix();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.impl.BaseAddressImpl <em>Base Address</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.impl.BaseAddressImpl
		 * @see org.tlplint.model.impl.AuditPackageImpl#getBaseAddress()
		 * @generated
		 */
		EClass BASE_ADDRESS = eINSTANCE.getBaseAddress();

		/**
		 * The meta object literal for the '<em><b>Index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASE_ADDRESS__INDEX = eINSTANCE.getBaseAddress_Index();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASE_ADDRESS__BASE = eINSTANCE.getBaseAddress_Base();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASE_ADDRESS__SIZE = eINSTANCE.getBaseAddress_Size();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.impl.MsiCapabilityImpl <em>Msi Capability</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.impl.MsiCapabilityImpl
		 * @see org.tlplint.model.impl.AuditPackageImpl#getMsiCapability()
		 * @generated
		 */
		EClass MSI_CAPABILITY = eINSTANCE.getMsiCapability();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSI_CAPABILITY__OFFSET = eINSTANCE.getMsiCapability_Offset();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSI_CAPABILITY__ENABLED = eINSTANCE.getMsiCapability_Enabled();

		/**
		 * The meta object literal for the '<em><b>Wide</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSI_CAPABILITY__WIDE = eINSTANCE.getMsiCapability_Wide();

		/**
		 * The meta object literal for the '<em><b>Maskable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSI_CAPABILITY__MASKABLE = eINSTANCE.getMsiCapability_Maskable();

		/**
		 * The meta object literal for the '<em><b>Extended Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSI_CAPABILITY__EXTENDED_DATA = eINSTANCE.getMsiCapability_ExtendedData();

		/**
		 * The meta object literal for the '<em><b>Capable Vectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSI_CAPABILITY__CAPABLE_VECTORS = eINSTANCE.getMsiCapability_CapableVectors();

		/**
		 * The meta object literal for the '<em><b>Allocated Vectors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSI_CAPABILITY__ALLOCATED_VECTORS = eINSTANCE.getMsiCapability_AllocatedVectors();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSI_CAPABILITY__ADDRESS = eINSTANCE.getMsiCapability_Address();

		/**
		 * The meta object literal for the '<em><b>Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSI_CAPABILITY__DATA = eINSTANCE.getMsiCapability_Data();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MSI_CAPABILITY__ENTRIES = eINSTANCE.getMsiCapability_Entries();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.impl.MsixCapabilityImpl <em>Msix Capability</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.impl.MsixCapabilityImpl
		 * @see org.tlplint.model.impl.AuditPackageImpl#getMsixCapability()
		 * @generated
		 */
		EClass MSIX_CAPABILITY = eINSTANCE.getMsixCapability();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSIX_CAPABILITY__OFFSET = eINSTANCE.getMsixCapability_Offset();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSIX_CAPABILITY__ENABLED = eINSTANCE.getMsixCapability_Enabled();

		/**
		 * The meta object literal for the '<em><b>Function Mask</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSIX_CAPABILITY__FUNCTION_MASK = eINSTANCE.getMsixCapability_FunctionMask();

		/**
		 * The meta object literal for the '<em><b>Table Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSIX_CAPABILITY__TABLE_SIZE = eINSTANCE.getMsixCapability_TableSize();

		/**
		 * The meta object literal for the '<em><b>Layout Known</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSIX_CAPABILITY__LAYOUT_KNOWN = eINSTANCE.getMsixCapability_LayoutKnown();

		/**
		 * The meta object literal for the '<em><b>Table Bar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSIX_CAPABILITY__TABLE_BAR = eINSTANCE.getMsixCapability_TableBar();

		/**
		 * The meta object literal for the '<em><b>Table Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSIX_CAPABILITY__TABLE_OFFSET = eINSTANCE.getMsixCapability_TableOffset();

		/**
		 * The meta object literal for the '<em><b>Pba Bar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSIX_CAPABILITY__PBA_BAR = eINSTANCE.getMsixCapability_PbaBar();

		/**
		 * The meta object literal for the '<em><b>Pba Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MSIX_CAPABILITY__PBA_OFFSET = eINSTANCE.getMsixCapability_PbaOffset();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MSIX_CAPABILITY__ENTRIES = eINSTANCE.getMsixCapability_Entries();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.impl.VectorTableEntryImpl <em>Vector Table Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.impl.VectorTableEntryImpl
		 * @see org.tlplint.model.impl.AuditPackageImpl#getVectorTableEntry()
		 * @generated
		 */
		EClass VECTOR_TABLE_ENTRY = eINSTANCE.getVectorTableEntry();

		/**
		 * The meta object literal for the '<em><b>Vector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__VECTOR = eINSTANCE.getVectorTableEntry_Vector();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__ADDRESS = eINSTANCE.getVectorTableEntry_Address();

		/**
		 * The meta object literal for the '<em><b>Address Known</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__ADDRESS_KNOWN = eINSTANCE.getVectorTableEntry_AddressKnown();

		/**
		 * The meta object literal for the '<em><b>Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__DATA = eINSTANCE.getVectorTableEntry_Data();

		/**
		 * The meta object literal for the '<em><b>Data Known</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__DATA_KNOWN = eINSTANCE.getVectorTableEntry_DataKnown();

		/**
		 * The meta object literal for the '<em><b>Mask Bit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__MASK_BIT = eINSTANCE.getVectorTableEntry_MaskBit();

		/**
		 * The meta object literal for the '<em><b>Masked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__MASKED = eINSTANCE.getVectorTableEntry_Masked();

		/**
		 * The meta object literal for the '<em><b>Pending</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__PENDING = eINSTANCE.getVectorTableEntry_Pending();

		/**
		 * The meta object literal for the '<em><b>Messages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__MESSAGES = eINSTANCE.getVectorTableEntry_Messages();

		/**
		 * The meta object literal for the '<em><b>Masked Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__MASKED_NS = eINSTANCE.getVectorTableEntry_MaskedNs();

		/**
		 * The meta object literal for the '<em><b>Latencies</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__LATENCIES = eINSTANCE.getVectorTableEntry_Latencies();

		/**
		 * The meta object literal for the '<em><b>Latency Min Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__LATENCY_MIN_NS = eINSTANCE.getVectorTableEntry_LatencyMinNs();

		/**
		 * The meta object literal for the '<em><b>Latency Median Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__LATENCY_MEDIAN_NS = eINSTANCE.getVectorTableEntry_LatencyMedianNs();

		/**
		 * The meta object literal for the '<em><b>Latency Max Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__LATENCY_MAX_NS = eINSTANCE.getVectorTableEntry_LatencyMaxNs();

		/**
		 * The meta object literal for the '<em><b>Latency High Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__LATENCY_HIGH_NS = eINSTANCE.getVectorTableEntry_LatencyHighNs();

		/**
		 * The meta object literal for the '<em><b>First Message Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__FIRST_MESSAGE_NS = eINSTANCE.getVectorTableEntry_FirstMessageNs();

		/**
		 * The meta object literal for the '<em><b>Last Message Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__LAST_MESSAGE_NS = eINSTANCE.getVectorTableEntry_LastMessageNs();

		/**
		 * The meta object literal for the '<em><b>Enabled Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__ENABLED_NS = eINSTANCE.getVectorTableEntry_EnabledNs();

		/**
		 * The meta object literal for the '<em><b>Pending To Message</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VECTOR_TABLE_ENTRY__PENDING_TO_MESSAGE = eINSTANCE.getVectorTableEntry_PendingToMessage();

		/**
		 * The meta object literal for the '<em><b>Gap To Message</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VECTOR_TABLE_ENTRY__GAP_TO_MESSAGE = eINSTANCE.getVectorTableEntry_GapToMessage();

		/**
		 * The meta object literal for the '<em><b>Interval</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VECTOR_TABLE_ENTRY__INTERVAL = eINSTANCE.getVectorTableEntry_Interval();

		/**
		 * The meta object literal for the '<em><b>Burst</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__BURST = eINSTANCE.getVectorTableEntry_Burst();

		/**
		 * The meta object literal for the '<em><b>Burst Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_TABLE_ENTRY__BURST_NS = eINSTANCE.getVectorTableEntry_BurstNs();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.impl.SpreadImpl <em>Spread</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.impl.SpreadImpl
		 * @see org.tlplint.model.impl.AuditPackageImpl#getSpread()
		 * @generated
		 */
		EClass SPREAD = eINSTANCE.getSpread();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPREAD__COUNT = eINSTANCE.getSpread_Count();

		/**
		 * The meta object literal for the '<em><b>Min Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPREAD__MIN_NS = eINSTANCE.getSpread_MinNs();

		/**
		 * The meta object literal for the '<em><b>Median Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPREAD__MEDIAN_NS = eINSTANCE.getSpread_MedianNs();

		/**
		 * The meta object literal for the '<em><b>High Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPREAD__HIGH_NS = eINSTANCE.getSpread_HighNs();

		/**
		 * The meta object literal for the '<em><b>Max Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPREAD__MAX_NS = eINSTANCE.getSpread_MaxNs();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.impl.RuleDescriptionImpl <em>Rule Description</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.impl.RuleDescriptionImpl
		 * @see org.tlplint.model.impl.AuditPackageImpl#getRuleDescription()
		 * @generated
		 */
		EClass RULE_DESCRIPTION = eINSTANCE.getRuleDescription();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_DESCRIPTION__ID = eINSTANCE.getRuleDescription_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_DESCRIPTION__TITLE = eINSTANCE.getRuleDescription_Title();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_DESCRIPTION__SEVERITY = eINSTANCE.getRuleDescription_Severity();

		/**
		 * The meta object literal for the '<em><b>Undefined Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_DESCRIPTION__UNDEFINED_RESULT = eINSTANCE.getRuleDescription_UndefinedResult();

		/**
		 * The meta object literal for the '<em><b>Blame</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_DESCRIPTION__BLAME = eINSTANCE.getRuleDescription_Blame();

		/**
		 * The meta object literal for the '<em><b>Spec</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_DESCRIPTION__SPEC = eINSTANCE.getRuleDescription_Spec();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_DESCRIPTION__CONFIDENCE = eINSTANCE.getRuleDescription_Confidence();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_DESCRIPTION__SUBJECT = eINSTANCE.getRuleDescription_Subject();

		/**
		 * The meta object literal for the '<em><b>Needs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_DESCRIPTION__NEEDS = eINSTANCE.getRuleDescription_Needs();

		/**
		 * The meta object literal for the '<em><b>Setting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_DESCRIPTION__SETTING = eINSTANCE.getRuleDescription_Setting();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.impl.RuleResultImpl <em>Rule Result</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.impl.RuleResultImpl
		 * @see org.tlplint.model.impl.AuditPackageImpl#getRuleResult()
		 * @generated
		 */
		EClass RULE_RESULT = eINSTANCE.getRuleResult();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE_RESULT__RULE = eINSTANCE.getRuleResult_Rule();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_RESULT__FUNCTION = eINSTANCE.getRuleResult_Function();

		/**
		 * The meta object literal for the '<em><b>Function Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_RESULT__FUNCTION_LABEL = eINSTANCE.getRuleResult_FunctionLabel();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_RESULT__OUTCOME = eINSTANCE.getRuleResult_Outcome();

		/**
		 * The meta object literal for the '<em><b>Checked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_RESULT__CHECKED = eINSTANCE.getRuleResult_Checked();

		/**
		 * The meta object literal for the '<em><b>Undecided</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_RESULT__UNDECIDED = eINSTANCE.getRuleResult_Undecided();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_RESULT__REASON = eINSTANCE.getRuleResult_Reason();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.impl.FindingImpl <em>Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.impl.FindingImpl
		 * @see org.tlplint.model.impl.AuditPackageImpl#getFinding()
		 * @generated
		 */
		EClass FINDING = eINSTANCE.getFinding();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__NUMBER = eINSTANCE.getFinding_Number();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING__RULE = eINSTANCE.getFinding_Rule();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__SEVERITY = eINSTANCE.getFinding_Severity();

		/**
		 * The meta object literal for the '<em><b>Certainty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__CERTAINTY = eINSTANCE.getFinding_Certainty();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__FUNCTION = eINSTANCE.getFinding_Function();

		/**
		 * The meta object literal for the '<em><b>Function Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__FUNCTION_LABEL = eINSTANCE.getFinding_FunctionLabel();

		/**
		 * The meta object literal for the '<em><b>Vector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__VECTOR = eINSTANCE.getFinding_Vector();

		/**
		 * The meta object literal for the '<em><b>Store</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__STORE = eINSTANCE.getFinding_Store();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__COUNT = eINSTANCE.getFinding_Count();

		/**
		 * The meta object literal for the '<em><b>Observed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__OBSERVED = eINSTANCE.getFinding_Observed();

		/**
		 * The meta object literal for the '<em><b>Expected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__EXPECTED = eINSTANCE.getFinding_Expected();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__NOTE = eINSTANCE.getFinding_Note();

		/**
		 * The meta object literal for the '<em><b>First</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING__FIRST = eINSTANCE.getFinding_First();

		/**
		 * The meta object literal for the '<em><b>Last</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING__LAST = eINSTANCE.getFinding_Last();

		/**
		 * The meta object literal for the '<em><b>Occurrences</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING__OCCURRENCES = eINSTANCE.getFinding_Occurrences();

		/**
		 * The meta object literal for the '<em><b>Suppression</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING__SUPPRESSION = eINSTANCE.getFinding_Suppression();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.impl.SuppressionImpl <em>Suppression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.impl.SuppressionImpl
		 * @see org.tlplint.model.impl.AuditPackageImpl#getSuppression()
		 * @generated
		 */
		EClass SUPPRESSION = eINSTANCE.getSuppression();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__RULE = eINSTANCE.getSuppression_Rule();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__FUNCTION = eINSTANCE.getSuppression_Function();

		/**
		 * The meta object literal for the '<em><b>Vector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__VECTOR = eINSTANCE.getSuppression_Vector();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__REASON = eINSTANCE.getSuppression_Reason();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__AUTHOR = eINSTANCE.getSuppression_Author();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__UNTIL = eINSTANCE.getSuppression_Until();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.impl.OccurrenceImpl <em>Occurrence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.impl.OccurrenceImpl
		 * @see org.tlplint.model.impl.AuditPackageImpl#getOccurrence()
		 * @generated
		 */
		EClass OCCURRENCE = eINSTANCE.getOccurrence();

		/**
		 * The meta object literal for the '<em><b>Observed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__OBSERVED = eINSTANCE.getOccurrence_Observed();

		/**
		 * The meta object literal for the '<em><b>Offence</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OCCURRENCE__OFFENCE = eINSTANCE.getOccurrence_Offence();

		/**
		 * The meta object literal for the '<em><b>Causes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OCCURRENCE__CAUSES = eINSTANCE.getOccurrence_Causes();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.impl.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.impl.EvidenceImpl
		 * @see org.tlplint.model.impl.AuditPackageImpl#getEvidence()
		 * @generated
		 */
		EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__ROLE = eINSTANCE.getEvidence_Role();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE__SOURCE = eINSTANCE.getEvidence_Source();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__LINE = eINSTANCE.getEvidence_Line();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__OFFSET = eINSTANCE.getEvidence_Offset();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__EVENT = eINSTANCE.getEvidence_Event();

		/**
		 * The meta object literal for the '<em><b>Time Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__TIME_NS = eINSTANCE.getEvidence_TimeNs();

		/**
		 * The meta object literal for the '<em><b>Detail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__DETAIL = eINSTANCE.getEvidence_Detail();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.Severity <em>Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.Severity
		 * @see org.tlplint.model.impl.AuditPackageImpl#getSeverity()
		 * @generated
		 */
		EEnum SEVERITY = eINSTANCE.getSeverity();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.Certainty <em>Certainty</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.Certainty
		 * @see org.tlplint.model.impl.AuditPackageImpl#getCertainty()
		 * @generated
		 */
		EEnum CERTAINTY = eINSTANCE.getCertainty();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.Outcome <em>Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.Outcome
		 * @see org.tlplint.model.impl.AuditPackageImpl#getOutcome()
		 * @generated
		 */
		EEnum OUTCOME = eINSTANCE.getOutcome();

		/**
		 * The meta object literal for the '{@link org.tlplint.model.Truth <em>Truth</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tlplint.model.Truth
		 * @see org.tlplint.model.impl.AuditPackageImpl#getTruth()
		 * @generated
		 */
		EEnum TRUTH = eINSTANCE.getTruth();

	}

} //AuditPackage
