package io.punchout.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Some methods or constructors, whether called or referred to as {@code Type::method}. */
record Calls(String text, Predicate<CodeUnitAccessTarget> wanted) {

    /** One method or constructor. */
    static Calls to(Class<?> owner, String name, Class<?>... parameters) {
        List<String> types = Arrays.stream(parameters).map(Class::getName).toList();
        return new Calls(
                owner.getSimpleName() + "." + name + types,
                target -> owns(owner, target) && target.getName().equals(name) && types.equals(parameterTypes(target)));
    }

    /** All overloads of the methods whose names match. */
    static Calls any(Class<?> owner, String name) {
        return new Calls(
                owner.getSimpleName() + "." + name,
                target -> owns(owner, target) && target.getName().matches(name));
    }

    /** All overloads that do not take a type. */
    static Calls without(String type, Class<?> owner, String name) {
        return new Calls(
                owner.getSimpleName() + "." + name + " without " + type,
                target -> owns(owner, target)
                        && target.getName().equals(name)
                        && !parameterTypes(target).contains(type));
    }

    /** All overloads, in the classes whose names begin so, that do not take a type. */
    static Calls without(String type, String owner, String name) {
        return new Calls(
                owner + name + " without " + type,
                target -> target.getOwner().getName().startsWith(owner)
                        && target.getName().equals(name)
                        && !parameterTypes(target).contains(type));
    }

    /** The methods whose names match, in the classes whose names match. */
    static Calls named(String owner, String name) {
        Pattern owners = Pattern.compile(owner);
        return new Calls(
                owner + "." + name,
                target -> owners.matcher(target.getOwner().getName()).matches()
                        && target.getName().matches(name));
    }

    static DescribedPredicate<JavaAccess<?>> any(List<Calls> calls) {
        String text = "one of " + calls.stream().map(Calls::text).toList();
        return DescribedPredicate.describe(
                text,
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && calls.stream().anyMatch(call -> call.wanted().test(target)));
    }

    private static boolean owns(Class<?> owner, CodeUnitAccessTarget target) {
        return target.getOwner().isAssignableTo(owner);
    }

    private static List<String> parameterTypes(CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
    }
}
