package io.punchout.platform;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON form of limits: {@code "limit"} names the kind. */
final class LimitForm {
    private enum Kind {
        TEXT_LENGTH("text-length"),
        CHARACTERS("characters"),
        DECIMALS("decimals"),
        UNITS("units"),
        CLASSES("classes"),
        FORM_FIELDS("form-fields"),
        EMPTY_CART("empty-cart"),
        STABLE_KEY("stable-key"),
        TOTAL("total");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    private LimitForm() {}

    static @Nullable Limit read(ProfileFields fields) {
        Kind kind = fields.choice("limit", Kind.values(), one -> one.label);
        Effect effect = fields.choice("effect", Effect.values(), Effect::label);
        Evidence evidence = fields.evidence();
        return kind == null || effect == null ? null : read(kind, fields, effect, evidence);
    }

    private static @Nullable Limit read(Kind kind, ProfileFields fields, Effect effect, Evidence evidence) {
        return switch (kind) {
            case TEXT_LENGTH -> length(fields, effect, evidence);
            case CHARACTERS -> {
                CartField field = field(fields);
                String forbidden = fields.text("forbidden");
                yield field == null ? null : new Limit.Characters(field, forbidden, effect, evidence);
            }
            case DECIMALS -> {
                CartField field = field(fields);
                int most = fields.number("most");
                yield field == null ? null : new Limit.Decimals(field, most, effect, evidence);
            }
            case UNITS -> {
                Set<String> known = new HashSet<>(fields.texts("known"));
                yield new Limit.Units(known, fields.optionalText("replacement"), effect, evidence);
            }
            case CLASSES -> new Limit.Classes(fields.text("domain"), fields.optionalNumber("digits"), effect, evidence);
            case FORM_FIELDS -> new Limit.FormFields(fields.number("most"), effect, evidence);
            case EMPTY_CART -> new Limit.EmptyCart(effect, evidence);
            case STABLE_KEY -> new Limit.StableKey(effect, evidence);
            case TOTAL -> new Limit.Total(effect, evidence);
        };
    }

    /** Returns what a limit is about: its kind, and field and route where it has them. */
    static String subject(Limit limit) {
        if (limit instanceof Limit.TextLength length) {
            String route = length.route() == null ? "" : "/" + length.route();
            return Kind.TEXT_LENGTH.label + "/" + length.field().label() + route;
        } else if (limit instanceof Limit.Characters characters) {
            return Kind.CHARACTERS.label + "/" + characters.field().label();
        } else if (limit instanceof Limit.Decimals decimals) {
            return Kind.DECIMALS.label + "/" + decimals.field().label();
        } else if (limit instanceof Limit.Units) {
            return Kind.UNITS.label;
        } else if (limit instanceof Limit.Classes) {
            return Kind.CLASSES.label;
        } else if (limit instanceof Limit.FormFields) {
            return Kind.FORM_FIELDS.label;
        } else if (limit instanceof Limit.EmptyCart) {
            return Kind.EMPTY_CART.label;
        } else if (limit instanceof Limit.StableKey) {
            return Kind.STABLE_KEY.label;
        }
        return Kind.TOTAL.label;
    }

    private static @Nullable Limit length(ProfileFields fields, Effect effect, Evidence evidence) {
        CartField field = field(fields);
        int most = fields.number("most");
        Counted counted = fields.choice("counted", Counted.values(), Counted::label);
        String route = fields.optionalText("route");
        return field == null || counted == null
                ? null
                : new Limit.TextLength(field, most, counted, effect, route, evidence);
    }

    private static @Nullable CartField field(ProfileFields fields) {
        return fields.choice("field", CartField.values(), CartField::label);
    }
}
