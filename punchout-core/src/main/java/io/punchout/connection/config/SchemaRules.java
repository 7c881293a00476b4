package io.punchout.connection.config;

import io.punchout.constraint.CurrencyCode;
import io.punchout.constraint.NotEmptyText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;

/** Writes the constraints of a property into its schema, as far as JSON Schema has words for them. */
final class SchemaRules {
    private static final String NOT_BLANK = "\\S";

    private SchemaRules() {}

    static void add(Method accessor, SchemaNode schema, boolean list) {
        for (Annotation rule : rules(accessor)) {
            if (rule instanceof Min min) {
                schema.put("minimum", min.value());
            } else if (rule instanceof Max max) {
                schema.put("maximum", max.value());
            } else if (rule instanceof PositiveOrZero) {
                schema.put("minimum", 0);
            } else if (rule instanceof NotBlank || rule instanceof NotEmptyText) {
                schema.put("pattern", NOT_BLANK);
            } else if (rule instanceof CurrencyCode) {
                schema.put("pattern", "^[A-Za-z]{3}$");
            } else if (rule instanceof NotEmpty) {
                schema.put(list ? "minItems" : "minLength", 1);
            } else if (rule instanceof Size size) {
                if (size.max() < Integer.MAX_VALUE) {
                    schema.put(list ? "maxItems" : "maxLength", size.max());
                }
            }
        }
    }

    /** Every constraint can stand on the component's field; not all of them on its accessor. */
    private static Annotation[] rules(Method accessor) {
        try {
            return accessor.getDeclaringClass()
                    .getDeclaredField(accessor.getName())
                    .getAnnotations();
        } catch (NoSuchFieldException none) {
            return accessor.getAnnotations();
        }
    }
}
