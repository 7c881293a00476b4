package io.punchout.advice;

import io.punchout.advice.Advisor.Findings;
import io.punchout.cart.CartLine;
import io.punchout.cart.Classification;
import io.punchout.platform.CartField;
import io.punchout.platform.Effect;
import io.punchout.platform.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at each line for one limit of a profile. */
interface LineAdvice {
    void look(CartLine line, String where);

    /** Returns what to look for: one for each limit that concerns lines. */
    static List<LineAdvice> of(Request request, Findings findings) {
        List<LineAdvice> all = new ArrayList<>();
        if (request.profile() == null) {
            return all;
        }
        for (Limit limit : request.profile().limits()) {
            if (limit instanceof Limit.TextLength length) {
                all.add(new Length(length, findings));
            } else if (limit instanceof Limit.Characters characters) {
                all.add(new Forbidden(characters, findings));
            } else if (limit instanceof Limit.Decimals decimals) {
                all.add(new Decimals(decimals, findings));
            } else if (limit instanceof Limit.Units units) {
                all.add(new Units(units, request.units(), findings, new HashSet<>()));
            } else if (limit instanceof Limit.Classes classes) {
                all.add(new Classes(classes, findings));
            }
        }
        return all;
    }

    /** A text that is too long. */
    record Length(Limit.TextLength limit, Findings findings) implements LineAdvice {
        @Override
        public void look(CartLine line, String where) {
            for (String text : limit.field().of(line)) {
                int length = limit.counted().length(text);
                if (length > limit.most()) {
                    String counted = findings.text("counted." + limit.counted().label());
                    String route = limit.route() == null ? "" : " (" + limit.route() + ")";
                    findings.tell(
                            code(), limit, where + "." + limit.field().label(), length, limit.most(), counted, route);
                }
            }
        }

        private AdviceCode code() {
            return switch (limit.effect()) {
                case REFUSED, CART_REFUSED -> AdviceCode.TEXT_REFUSED;
                case DROPPED -> AdviceCode.TEXT_DROPPED;
                case HIDDEN -> AdviceCode.TEXT_HIDDEN;
                default -> AdviceCode.TEXT_CUT;
            };
        }
    }

    /** Characters that must not be there. */
    record Forbidden(Limit.Characters limit, Findings findings) implements LineAdvice {
        @Override
        public void look(CartLine line, String where) {
            for (String text : limit.field().of(line)) {
                if (text.codePoints().anyMatch(each -> limit.forbidden().indexOf(each) >= 0)) {
                    findings.tell(
                            AdviceCode.CHARACTERS_REFUSED,
                            limit,
                            where + "." + limit.field().label(),
                            limit.forbidden());
                }
            }
        }
    }

    /** A number with too many decimals. */
    record Decimals(Limit.Decimals limit, Findings findings) implements LineAdvice {
        @Override
        public void look(CartLine line, String where) {
            boolean price = limit.field() == CartField.UNIT_PRICE;
            BigDecimal number = price ? line.unitPrice().amount() : line.quantity();
            if (number.scale() > limit.most()) {
                findings.tell(
                        price ? AdviceCode.PRICE_DECIMALS : AdviceCode.QUANTITY_DECIMALS,
                        limit,
                        where + "." + limit.field().label(),
                        number.toPlainString(),
                        limit.most());
            }
        }
    }

    /** A unit that nobody mapped; told once each, at its first line. */
    record Units(Limit.Units limit, Map<String, String> mapped, Findings findings, Set<String> told)
            implements LineAdvice {
        @Override
        public void look(CartLine line, String where) {
            String unit = line.unit();
            boolean known = limit.known().contains(unit) || mapped.containsKey(unit) || mapped.containsValue(unit);
            if (!known && told.add(unit)) {
                String instead = limit.replacement() == null ? "" : limit.replacement();
                String whole = limit.effect() == Effect.CART_REFUSED ? findings.text("cart_refused") : "";
                findings.tell(code(), limit, where + ".unit", unit, instead, whole);
            }
        }

        private AdviceCode code() {
            if (limit.effect() == Effect.REPLACED) {
                return AdviceCode.UNIT_REPLACED;
            }
            return limit.effect() == Effect.PASSED_ON ? AdviceCode.UNIT_PASSED_ON : AdviceCode.UNIT_REFUSED;
        }
    }

    /** A class that is missing, or of another length. */
    record Classes(Limit.Classes limit, Findings findings) implements LineAdvice {
        @Override
        public void look(CartLine line, String where) {
            String at = where + "." + CartField.CLASSIFICATION.label();
            Classification found = line.classification(limit.domain()).orElse(null);
            if (found == null) {
                findings.tell(AdviceCode.CLASSIFICATION_MISSING, limit, at, limit.domain());
            } else if (limit.digits() != null && !found.code().matches("[0-9]{" + limit.digits() + "}")) {
                findings.tell(AdviceCode.CLASSIFICATION_DIGITS, limit, at, limit.domain(), limit.digits());
            }
        }
    }
}
