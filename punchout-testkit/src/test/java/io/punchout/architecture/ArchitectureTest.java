package io.punchout.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static io.punchout.architecture.Library.CLASSES;
import static io.punchout.architecture.Library.CORE;
import static io.punchout.architecture.Library.CXML;
import static io.punchout.architecture.Library.OCI;
import static io.punchout.architecture.Library.TESTKIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.oci.OciField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the arrows of the house (ARCHITECTURE.md)")
class ArchitectureTest {

    @Test
    void packagesHaveNoCycles() {
        Arrows.NO_CYCLES.check(CLASSES);
    }

    @Test
    void coreKnowsNoProtocolAndNoTestkit() {
        Arrows.knowNothingOf(CORE, CXML.or(OCI).or(TESTKIT)).check(CLASSES);
    }

    @Test
    void theProtocolsDoNotKnowEachOther() {
        Arrows.knowNothingOf(CXML, OCI.or(TESTKIT)).check(CLASSES);
        Arrows.knowNothingOf(OCI, CXML.or(TESTKIT)).check(CLASSES);
    }

    @Test
    void coreKnowsNoElementOfCxml() {
        List<String> words = List.of(
                "PunchOutSetupRequest",
                "PunchOutSetupResponse",
                "PunchOutOrderMessage",
                "BrowserFormPost",
                "BuyerCookie",
                "SharedSecret",
                "CredentialMac",
                "SupplierPartID",
                "SupplierPartAuxiliaryID",
                "ItemIn",
                "ItemOut",
                "UnitOfMeasure",
                "UserAgent",
                "Extrinsic",
                "payloadID");
        Arrows.nameNoneOf(words).check(CLASSES.that(CORE));
        assertThat(words).as("the words are cXML's").allMatch(ArchitectureTest::isKnownToCxml);
    }

    private static boolean isKnownToCxml(String word) {
        return CLASSES.that(CXML).stream()
                .anyMatch(one -> Library.constants(one).contains(word));
    }

    @Test
    void coreKnowsNoFieldOfOci() {
        assertThat(OciField.values()).isNotEmpty();
        Arrows.nameNoneOf(List.of("NEW_ITEM", "HOOK_URL", "VENDORMAT", "LONGTEXT", "~OkCode", "~caller", "~TARGET"))
                .check(CLASSES.that(CORE));
    }

    @Test
    void theInnerPackagesAreForTheirUsersOnly() {
        Arrows.onlyFor("io.punchout.internal.flow..", "io.punchout", "io.punchout.admin", "io.punchout.internal.flow")
                .check(CLASSES);
        Arrows.onlyFor(
                        "io.punchout.internal.xml..",
                        "io.punchout.internal.xml",
                        "io.punchout.connection.config",
                        "io.punchout.connection.xml",
                        "io.punchout.cxml..",
                        "io.punchout.oci..")
                .check(CLASSES.that(CORE.or(CXML).or(OCI)));
        Arrows.onlyFor(
                        "io.punchout.store..",
                        "io.punchout",
                        "io.punchout.metrics",
                        "io.punchout.store..",
                        "io.punchout.testkit..")
                .check(CLASSES);
    }

    @Test
    void optionalAndHeavyLibrariesStayInTheirRooms() {
        Arrows.onlyFor("jakarta.servlet..", "io.punchout.servlet").check(CLASSES);
        Arrows.onlyFor(
                        "com.fasterxml.jackson..",
                        "io.punchout.connection.config",
                        "io.punchout.platform",
                        "io.punchout.store.jdbc",
                        "io.punchout.transaction.export",
                        "io.punchout.testkit..",
                        "io.punchout.oci")
                .check(CLASSES);
        // the catalog of OCI 5.0 is written token by token: no binding in the protocols
        Arrows.onlyFor(
                        "com.fasterxml.jackson.databind..",
                        "io.punchout.connection.config",
                        "io.punchout.platform",
                        "io.punchout.store.jdbc",
                        "io.punchout.transaction.export",
                        "io.punchout.testkit..")
                .check(CLASSES);
        Arrows.onlyFor("jakarta.xml.bind..", "io.punchout.cxml..", "io.punchout.connection.xml..")
                .check(CLASSES);
        Arrows.onlyFor("io.micrometer..", "io.punchout.metrics").check(CLASSES);
        Arrows.onlyFor("java.sql..", "io.punchout.store.jdbc").check(CLASSES);
        Arrows.onlyFor("com.ctc.wstx..", "io.punchout.internal.xml").check(CLASSES);
    }

    @Test
    void whatAHostCanCallSpeaksOfNothingInternal() {
        Set<String> exported = Library.exportedPackages();
        assertThat(exported).contains("io.punchout", "io.punchout.cxml", "io.punchout.oci", "io.punchout.testkit");
        assertThat(exported).noneMatch(name -> name.contains(".internal"));
        Arrows.signaturesWithout("io.punchout.internal..", exported).check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        Arrows.PACKAGES_ARE_NULL_MARKED.check(CLASSES);
    }

    @Test
    void onlyMainClassesAreLookedAtAndThoseOfAllModules() {
        assertThat(CLASSES.stream())
                .noneMatch(one -> one.isTopLevelClass() && one.getSimpleName().endsWith("Test"));
        assertThat(CLASSES.contain(ArchitectureTest.class)).isFalse();
        for (var module : List.of(CORE, CXML, OCI, TESTKIT)) {
            assertThat(CLASSES.that(module)).as(module.getDescription()).hasSizeGreaterThan(10);
        }
        assertThat(CLASSES.that(resideInAnyPackage("io.punchout.internal.flow")))
                .isNotEmpty();
    }
}
