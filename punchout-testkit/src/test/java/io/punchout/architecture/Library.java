package io.punchout.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import io.punchout.PunchOut;
import io.punchout.cxml.CxmlProtocol;
import io.punchout.oci.OciProtocol;
import io.punchout.testkit.FakeShop;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The main classes of all four modules: nothing of the tests, wherever the build put them. */
final class Library {
    private static final List<Class<?>> ONE_OF_EACH =
            List.of(PunchOut.class, CxmlProtocol.class, OciProtocol.class, FakeShop.class);

    static final JavaClasses CLASSES = new ClassFileImporter()
            .importLocations(locations().map(Location::of).collect(Collectors.toSet()));

    static final DescribedPredicate<JavaClass> CXML = of("io.punchout.cxml");
    static final DescribedPredicate<JavaClass> OCI = of("io.punchout.oci");
    static final DescribedPredicate<JavaClass> TESTKIT = of("io.punchout.testkit");
    static final DescribedPredicate<JavaClass> CORE = of("io.punchout")
            .and(DescribedPredicate.not(CXML.or(OCI).or(TESTKIT)))
            .as("of punchout-core");

    private Library() {}

    private static DescribedPredicate<JavaClass> of(String root) {
        return JavaClass.Predicates.resideInAnyPackage(root, root + "..").as("of " + root);
    }

    private static Stream<URL> locations() {
        return ONE_OF_EACH.stream()
                .map(one -> one.getProtectionDomain().getCodeSource().getLocation());
    }

    /** Returns the packages that every other module may use. */
    static Set<String> exportedPackages() {
        Path[] paths = locations()
                .map(location -> Path.of(URI.create(location.toString())))
                .toArray(Path[]::new);
        return ModuleFinder.of(paths).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    /** Returns the class file as text, one byte a character: its constants are in it as they stand. */
    static String constants(JavaClass javaClass) {
        try (InputStream file =
                javaClass.getSource().orElseThrow().getUri().toURL().openStream()) {
            return new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
