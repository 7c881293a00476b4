package io.punchout.testkit.assertion;

import io.punchout.http.Parameter;
import io.punchout.http.ReturnForm;
import java.util.List;

/** Assertions about the form that carries a cart back. Failures show the names of its fields, and the value in question. */
public final class ReturnFormAssert extends Told<ReturnFormAssert, ReturnForm> {
    ReturnFormAssert(ReturnForm actual) {
        super(actual, ReturnFormAssert.class);
    }

    /** Verifies scheme, host and port of where it goes, for example {@code "https://buyer.example"}. */
    public ReturnFormAssert goesTo(String origin) {
        isNotNull();
        return check(actual.action().origin().equals(origin), "a form to " + origin);
    }

    /** Verifies the window or frame of the buyer's answer. */
    public ReturnFormAssert hasTarget(String target) {
        isNotNull();
        return check(actual.target().equals(target), "target " + target);
    }

    /** Verifies that the page submits itself. */
    public ReturnFormAssert submitsItself() {
        isNotNull();
        return check(actual.submitting(), "a form that submits itself");
    }

    /** Verifies that there is a field of this name. */
    public ReturnFormAssert hasField(String name) {
        isNotNull();
        return check(!values(name).isEmpty(), "a field " + name);
    }

    /** Verifies that there is exactly one field of this name, with this value. */
    public ReturnFormAssert hasField(String name, String value) {
        isNotNull();
        return check(
                values(name).equals(List.of(value)), "a field " + name + " = " + value + " (was " + values(name) + ")");
    }

    /** Verifies that there is no field of this name. */
    public ReturnFormAssert hasNoField(String name) {
        isNotNull();
        return check(values(name).isEmpty(), "no field " + name);
    }

    private List<String> values(String name) {
        return actual.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Parameter::value)
                .toList();
    }

    @Override
    String there() {
        return actual.method() + " to " + actual.action().origin() + ", target " + actual.target() + ", "
                + (actual.submitting() ? "submits itself" : "waits for the user") + ", fields "
                + actual.fields().stream().map(Parameter::name).toList();
    }
}
