package io.punchout.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.doNot;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static io.punchout.architecture.Library.CLASSES;
import static io.punchout.architecture.Library.TESTKIT;

import io.punchout.PunchOutBuilder;
import io.punchout.internal.xml.SafeXml;
import io.punchout.store.file.FileConnectionStoreBuilder;
import io.punchout.testkit.buyer.CxmlBuyer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("what nobody does, or one class only (CONTRIBUTING.md)")
class HabitsTest {

    @Test
    void xmlParsersAndWritersAreMadeInSafeXmlOnly() {
        Habits.noneCalls(doNot(belongToAnyOf(SafeXml.class)), Habits.XML_FACTORIES)
                .check(CLASSES);
    }

    @Test
    @DisplayName("pitfall: a new JAXBContext for every document")
    void theJaxbContextIsMadeInOneClass() {
        Habits.noneCalls(not(nameStartingWith("io.punchout.cxml.model.CxmlBinding")), List.of(Habits.JAXB_CONTEXT))
                .check(CLASSES);
    }

    @Test
    void nothingReliesOnTheDefaultLocale() {
        Habits.noneCalls(Habits.LOCALE).check(CLASSES);
    }

    @Test
    void nothingReliesOnTheDefaultCharset() {
        Habits.noneCalls(Habits.CHARSET).check(CLASSES);
    }

    @Test
    void timeComesFromAClock() {
        Habits.noneCalls(Habits.CLOCK).check(CLASSES);
    }

    @Test
    void theSystemsClockIsADefaultOfBuildersAndTheCommandLine() {
        Habits.noneCalls(
                        doNot(belongToAnyOf(PunchOutBuilder.class, FileConnectionStoreBuilder.class, CxmlBuyer.class))
                                .and(not(resideInAnyPackage("io.punchout.testkit.demo", "io.punchout.testkit.cli"))),
                        List.of(Habits.SYSTEM_CLOCK))
                .check(CLASSES);
    }

    @Test
    void nothingIsCountedInFloatingPoint() {
        Habits.NO_FLOATING_POINT_FIELD.check(CLASSES);
        Habits.NO_FLOATING_POINT_RESULT.check(CLASSES);
        Habits.NO_FLOATING_POINT_PARAMETER.check(CLASSES);
    }

    @Test
    void onlyTheCommandLineAndTheDemoPrint() {
        Habits.noPrinting(not(resideInAnyPackage("io.punchout.testkit.cli", "io.punchout.testkit.demo")))
                .check(CLASSES);
    }

    @Test
    void noSystemPropertyIsSet() {
        Habits.noneCalls(Habits.SYSTEM_PROPERTIES).check(CLASSES);
    }

    @Test
    void theLibraryHasNoThreadsOfItsOwn() {
        Habits.noneCalls(not(TESTKIT), Habits.THREADS).check(CLASSES);
    }

    @Test
    void thereIsNoStaticMutableState() {
        Habits.NO_STATIC_MUTABLE_STATE.check(CLASSES);
    }
}
