package io.punchout.advice;

import io.punchout.advice.Advisor.Findings;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.cart.PriceAdjustment;
import io.punchout.platform.CartField;
import io.punchout.platform.Limit;
import io.punchout.platform.PlatformProfile;
import io.punchout.problem.Severity;
import io.punchout.session.RestoredItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at one cart. Parts of bundles are looked at like lines. */
final class CartAdvice {
    private final Cart cart;
    private final Findings findings;
    private final List<LineAdvice> perLine;
    private final @Nullable PlatformProfile profile;
    private final Map<String, Set<String>> formerKeys = new HashMap<>();

    CartAdvice(Request request, Findings findings) {
        this.cart = request.cart();
        this.findings = findings;
        this.profile = request.profile();
        this.perLine = LineAdvice.of(request, findings);
        for (RestoredItem item : request.former()) {
            if (item.supplierPartAuxiliaryId() != null) {
                formerKeys
                        .computeIfAbsent(item.supplierPartId(), id -> new HashSet<>())
                        .add(item.supplierPartAuxiliaryId());
            }
        }
    }

    void run() {
        if (cart.isEmpty() && profile != null) {
            profile.limits(Limit.EmptyCart.class)
                    .forEach(limit -> findings.tell(AdviceCode.CART_EMPTY, limit, "lines"));
        }
        lines(cart.lines(), "lines", false);
        charge(cart.shipping(), "", "shipping");
        charge(cart.tax(), "", "tax");
        adjustments(cart.adjustments(), "", "adjustments");
        total();
    }

    private void lines(List<CartLine> lines, String where, boolean parts) {
        for (int i = 0; i < lines.size(); i++) {
            CartLine line = lines.get(i);
            String at = where + "[" + i + "]";
            perLine.forEach(advice -> advice.look(line, at));
            currencies(line, at);
            if (!parts) {
                price(line, at);
            }
            auxiliaryId(line, at);
            if (line.isBundle()) {
                lines(line.parts(), at + ".parts", true);
            }
        }
    }

    private void price(CartLine line, String at) {
        BigDecimal amount = line.unitPrice().amount();
        if (amount.signum() < 0) {
            findings.tell(AdviceCode.PRICE_NEGATIVE, Severity.ADVICE, at + ".unitPrice", line.unitPrice());
        } else if (amount.signum() == 0 && !line.isPricedByParts()) {
            findings.tell(AdviceCode.PRICE_ZERO, Severity.ADVICE, at + ".unitPrice");
        }
    }

    private void currencies(CartLine line, String at) {
        money(line.unitPrice(), at, ".unitPrice");
        charge(line.terms().shipping(), at, ".shipping");
        charge(line.terms().tax(), at, ".tax");
        adjustments(line.price().adjustments(), at, ".adjustments");
    }

    private void adjustments(List<PriceAdjustment> adjustments, String at, String property) {
        for (int i = 0; i < adjustments.size(); i++) {
            Money amount = adjustments.get(i).amount();
            if (amount != null) {
                money(amount, at, property + "[" + i + "]");
            }
        }
    }

    private void charge(@Nullable Charge charge, String at, String property) {
        if (charge != null) {
            money(charge.money(), at, property);
        }
    }

    /** Places are put together only if there is something to tell. */
    private void money(Money money, String at, String property) {
        if (!money.currency().equals(cart.currency())) {
            findings.tell(
                    AdviceCode.CURRENCIES_MIXED, Severity.WARNING, at + property, money.currency(), cart.currency());
        }
    }

    private void auxiliaryId(CartLine line, String at) {
        Set<String> former = formerKeys.get(line.supplierPartId());
        String key = line.supplierPartAuxiliaryId();
        if (former != null && (key == null || !former.contains(key))) {
            Severity severity = profile == null
                    ? Severity.ADVICE
                    : profile.limits(Limit.StableKey.class).stream()
                            .map(Severities::of)
                            .findFirst()
                            .orElse(Severity.ADVICE);
            findings.tell(AdviceCode.AUXILIARY_ID_CHANGED, severity, at + ".supplierPartAuxiliaryId");
        }
    }

    /** What the buyer's system comes to that computes lines from prices as it took them, each rounded. */
    private void total() {
        if (profile == null
                || cart.lines().stream().anyMatch(this::isForeign)
                || cart.adjustments().stream().anyMatch(this::isForeign)) {
            return;
        }
        for (Limit.Total limit : profile.limits(Limit.Total.class)) {
            Integer decimals = profile.limits(Limit.Decimals.class).stream()
                    .filter(each -> each.field() == CartField.UNIT_PRICE)
                    .map(Limit.Decimals::most)
                    .findFirst()
                    .orElse(null);
            Money sum = Money.zero(cart.currency());
            for (CartLine line : cart.lines()) {
                sum = sum.plus(taken(line, decimals).total().rounded());
            }
            if (sum.amount().compareTo(cart.total().amount()) != 0) {
                findings.tell(AdviceCode.TOTAL_DIFFERS, limit, "total", sum, cart.total());
            }
        }
    }

    private boolean isForeign(CartLine line) {
        return !line.unitPrice().currency().equals(cart.currency())
                || line.parts().stream().anyMatch(this::isForeign);
    }

    private boolean isForeign(PriceAdjustment adjustment) {
        return adjustment.amount() != null && !adjustment.amount().currency().equals(cart.currency());
    }

    private static CartLine taken(CartLine line, @Nullable Integer decimals) {
        BigDecimal amount = line.unitPrice().amount();
        if (decimals == null || amount.scale() <= decimals || line.isPricedByParts()) {
            return line;
        }
        Money rounded = new Money(
                amount.setScale(decimals, RoundingMode.HALF_UP),
                line.unitPrice().currency());
        return line.toBuilder().unitPrice(rounded).build();
    }
}
