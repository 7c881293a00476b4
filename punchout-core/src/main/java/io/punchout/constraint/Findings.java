package io.punchout.constraint;

import jakarta.validation.ConstraintValidatorContext;

/** Takes what is inconsistent, each with the key of its message and the path of the value it is about. */
public final class Findings {
    private final ConstraintValidatorContext context;
    private boolean empty = true;

    Findings(ConstraintValidatorContext context) {
        this.context = context;
    }

    /**
     * Adds a finding.
     *
     * @param key the stable key of the message, for example {@code "login.single_user.required"}; keys that begin with
     *     {@code "advice."} are warnings
     * @param path the value's path from the type that is checked, for example {@code "cart.totalsMode"}
     */
    public void add(String key, String path) {
        empty = false;
        context.buildConstraintViolationWithTemplate("{" + key + "}")
                .addPropertyNode(path)
                .addConstraintViolation();
    }

    boolean isEmpty() {
        return empty;
    }
}
