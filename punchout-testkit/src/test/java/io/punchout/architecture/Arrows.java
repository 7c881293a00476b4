package io.punchout.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules on who may know whom. */
final class Arrows {
    static final ArchRule NO_CYCLES =
            slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

    private Arrows() {}

    static ArchRule knowNothingOf(DescribedPredicate<JavaClass> some, DescribedPredicate<JavaClass> others) {
        return noClasses().that(some).should().dependOnClassesThat(others);
    }

    /** Allows a package of others to be used by these packages only. */
    static ArchRule onlyFor(String used, String... users) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(users)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(used);
    }

    static ArchRule nameNoneOf(List<String> words) {
        return classes().should(new ArchCondition<>("have no constant with one of the words " + words) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String constants = Library.constants(item);
                words.stream()
                        .filter(constants::contains)
                        .forEach(word -> events.add(
                                SimpleConditionEvent.violated(item, item.getName() + " knows the word " + word)));
            }
        });
    }

    /** What a host can call must not speak of what it cannot see. */
    static ArchRule signaturesWithout(String hidden, Set<String> packages) {
        DescribedPredicate<JavaClass> isHidden = JavaClass.Predicates.resideInAPackage(hidden);
        return codeUnits()
                .that(DescribedPredicate.describe("can be called by a host", unit -> isVisible(unit, packages)))
                .should(new ArchCondition<>("not mention " + hidden) {
                    @Override
                    public void check(JavaCodeUnit item, ConditionEvents events) {
                        Stream.of(
                                        item.getReturnType().getAllInvolvedRawTypes().stream(),
                                        item.getParameterTypes().stream()
                                                .flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                                        item.getExceptionTypes().stream())
                                .flatMap(types -> types)
                                .filter(isHidden)
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        item, item.getFullName() + " mentions " + type.getName())));
                    }
                });
    }

    private static boolean isVisible(JavaCodeUnit unit, Set<String> packages) {
        return packages.contains(unit.getOwner().getPackageName())
                && unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                && (unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED));
    }

    static final ArchRule PACKAGES_ARE_NULL_MARKED = classes()
            .should(new ArchCondition<>("be in a package with a @NullMarked package-info") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    if (!item.getPackage().isAnnotatedWith(NullMarked.class)
                            && !item.getFullName().equals("module-info")) {
                        events.add(SimpleConditionEvent.violated(item, item.getPackageName() + " is not marked"));
                    }
                }
            });

    /** Each package is a slice, the packages below it are others. */
    private static final class EachPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            return javaClass.getPackageName().startsWith("io.punchout")
                    ? SliceIdentifier.of(javaClass.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
