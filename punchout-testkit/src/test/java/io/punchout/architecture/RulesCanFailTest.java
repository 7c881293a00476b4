package io.punchout.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.punchout.architecture.bad.Careless;
import io.punchout.architecture.bad.one.First;
import io.punchout.architecture.bad.two.Second;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("a rule that cannot fail is a defect: each is shown a class that breaks it")
class RulesCanFailTest {
    private static final JavaClasses CARELESS = new ClassFileImporter().importClasses(Careless.class);

    static Stream<Arguments> calls() {
        return Stream.of(
                Arguments.of("locale", Habits.LOCALE, 6),
                Arguments.of("charset", Habits.CHARSET, 6),
                Arguments.of("clock", Habits.CLOCK, 5),
                Arguments.of("threads", Habits.THREADS, 3),
                Arguments.of("properties", Habits.SYSTEM_PROPERTIES, 1),
                Arguments.of("xml", Habits.XML_FACTORIES, 5),
                Arguments.of("systemClock", List.of(Habits.SYSTEM_CLOCK), 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void everyForbiddenCallIsFoundReferencesToo(String method, List<Calls> calls, int expected) {
        List<String> found =
                Habits.noneCalls(calls).evaluate(CARELESS).getFailureReport().getDetails();
        assertThat(found).hasSize(expected).allMatch(detail -> detail.contains("Careless." + method));
    }

    static Stream<ArchRule> habits() {
        return Stream.of(
                Habits.NO_FLOATING_POINT_FIELD,
                Habits.NO_FLOATING_POINT_RESULT,
                Habits.NO_FLOATING_POINT_PARAMETER,
                Habits.NO_STATIC_MUTABLE_STATE,
                Habits.noPrinting(alwaysTrue()),
                Arrows.PACKAGES_ARE_NULL_MARKED,
                Arrows.nameNoneOf(List.of("HOOK_URL")),
                Arrows.signaturesWithout("java.util..", Set.of("io.punchout.architecture.bad")));
    }

    @ParameterizedTest
    @MethodSource("habits")
    void theOtherHabitsAreFound(ArchRule rule) {
        assertThat(rule.evaluate(CARELESS).hasViolation()).isTrue();
    }

    @Test
    void whatTheBindingDoesWouldBeFoundElsewhere() {
        List<Calls> without = List.of(Calls.without("none", "jakarta.xml.bind.JAXBContext", "newInstance"));
        for (List<Calls> calls : List.of(List.of(Habits.JAXB_CONTEXT), without)) {
            assertThat(Habits.noneCalls(calls).evaluate(Library.CLASSES).hasViolation())
                    .as(calls.toString())
                    .isTrue();
        }
    }

    @Test
    void aCycleOfPackagesIsFound() {
        JavaClasses cycle = new ClassFileImporter().importClasses(First.class, Second.class);
        assertThat(Arrows.NO_CYCLES.evaluate(cycle).hasViolation()).isTrue();
    }

    @Test
    void anArrowThatRunsUpIsFound() {
        assertThat(Arrows.knowNothingOf(Library.CXML, Library.CORE)
                        .evaluate(Library.CLASSES)
                        .hasViolation())
                .isTrue();
        assertThat(Arrows.onlyFor("io.punchout.internal.xml..", "io.punchout.internal.xml")
                        .evaluate(Library.CLASSES)
                        .hasViolation())
                .isTrue();
    }
}
