/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model.internal;

import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.tlplint.model.AuditPackage;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XMI that stands alone: it knows the audit package and no other, has no document type, no entities and no references to
 * other files, and the first fault ends the reading.
 */
public final class SafeXmiResource extends XMIResourceImpl {

    private static final Map<String, Boolean> PARSER = Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", true,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false);

    /** What stands in messages for the file. */
    public static final String NAME = "audit:file";

    private final long mostElements;

    /** @param mostElements elements that are read before the file is refused: they take little in a file and much in memory */
    public SafeXmiResource(long mostElements) {
        super(URI.createURI(NAME));
        this.mostElements = mostElements;
        setEncoding("UTF-8");
        getDefaultLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES, PARSER);
        ResourceSetImpl set = new ResourceSetImpl() {
            @Override
            public Resource getResource(URI uri, boolean loadOnDemand) {
                if (uri.equals(getURI())) {
                    return SafeXmiResource.this;
                }
                throw new IllegalArgumentException("it refers to " + uri);
            }
        };
        EPackageRegistryImpl packages = new EPackageRegistryImpl();
        packages.put(AuditPackage.eNS_URI, AuditPackage.eINSTANCE);
        set.setPackageRegistry(packages);
        set.getResources().add(this);
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new XMILoadImpl(createXMLHelper()) {
            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new StrictHandler(resource, helper, options, mostElements);
            }
        };
    }

    private static final class StrictHandler extends SAXXMIHandler {

        private final long mostElements;
        private long elements;

        StrictHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options, long mostElements) {
            super(resource, helper, options);
            this.mostElements = mostElements;
        }

        @Override
        public void startElement(String uri, String localName, String name) {
            if (++elements > mostElements) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "it has more than %,d elements", mostElements));
            }
            super.startElement(uri, localName, name);
        }

        /** Errors are gathered by default, as many as the file has. */
        @Override
        public void error(XMIException fault) {
            throw new WrappedException(fault);
        }

        @Override
        protected void handleProxy(InternalEObject proxy, String uri) {
            throw new IllegalArgumentException("it refers to " + uri);
        }

        /** Locations of schemas are links to other files. */
        @Override
        protected void handleXSISchemaLocation(String location) {
            throw new IllegalArgumentException("it names the location of a schema");
        }

        @Override
        protected void handleXSINoNamespaceSchemaLocation(String location) {
            throw new IllegalArgumentException("it names the location of a schema");
        }
    }
}
