package io.punchout.connection.validation;

import io.punchout.problem.PunchOutException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.Locale;

/** Makes the validator, once and when it is first needed: that takes half a second. */
final class Provider {
    private Provider() {}

    private static final class Holder {
        static final Validator VALIDATOR = make();

        private static Validator make() {
            // the factory lives as long as the class, so it is never closed
            return Validation.byDefaultProvider()
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new Templates())
                    .buildValidatorFactory()
                    .getValidator();
        }
    }

    static Validator validator() {
        try {
            return Holder.VALIDATOR;
        } catch (ExceptionInInitializerError | NoClassDefFoundError | ValidationException missing) {
            throw new PunchOutException(
                    "connections cannot be validated: no Jakarta Validation provider works here; add"
                            + " org.hibernate.validator:hibernate-validator",
                    missing);
        }
    }

    /** Leaves messages as they are: {@link Texts} makes them, without expression language. */
    private static final class Templates implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
