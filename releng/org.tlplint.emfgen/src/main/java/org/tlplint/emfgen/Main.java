/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java of an EMF model without Eclipse.
 *
 * <p>Generation always starts from an empty directory, so the result depends on the model alone: what somebody wrote into a
 * generated file by hand does not survive, and is seen as a difference.
 */
public final class Main {
    private Main() {
    }

    /**
     * Generates the model code of a project into {@code out/<project name>/}, in the source folder that the genmodel names.
     *
     * @param args project directory, path of the genmodel in it, output directory
     */
    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]).toRealPath();
        String name = project.getFileName().toString();
        Path out = Path.of(args[2]).toAbsolutePath().normalize().resolve(name);
        long start = System.nanoTime();

        deleteTree(out);
        copyTree(project.resolve(args[1]).getParent(), out.resolve(args[1]).getParent());
        generate(out, name, args[1]);
        unifyLineEnds(out);
        System.out.printf("EMF: generated %s in %d ms%n", args[1], (System.nanoTime() - start) / 1_000_000);
    }

    private static void generate(Path project, String name, String genmodelPath) {
        Map<String, Object> factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        EcorePackage.eINSTANCE.eClass();
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        EcorePlugin.getPlatformResourceMap().put(name, URI.createFileURI(project + "/"));

        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        URI genmodelUri = URI.createPlatformResourceURI(name + "/" + genmodelPath, true);
        GenModel genmodel = (GenModel) resources.getResource(genmodelUri, true).getContents().get(0);
        genmodel.reconcile();
        EcoreUtil.resolveAll(resources);
        genmodel.setCanGenerate(true);
        genmodel.setValidateModel(true);
        genmodel.setUpdateClasspath(false);
        check("the genmodel is not valid", genmodel.diagnose(), Diagnostic.ERROR);

        Generator generator = new Generator();
        generator.setInput(genmodel);
        check("generation failed",
                generator.generate(genmodel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()),
                Diagnostic.WARNING);
    }

    private static void check(String what, Diagnostic diagnostic, int limit) {
        if (diagnostic.getSeverity() >= limit) {
            throw new IllegalStateException(what + ": " + diagnostic);
        }
    }

    private static void unifyLineEnds(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Files.writeString(file, Files.readString(file).replace("\r\n", "\n"));
            }
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (Files.exists(root)) {
            try (var files = Files.walk(root)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
