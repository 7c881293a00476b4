package io.punchout.cxml.write;

import io.punchout.cart.Cart;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.cart.Quote;
import io.punchout.cart.SupplierOrder;
import io.punchout.mapping.MappedValue;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.CartMapper;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a cart mapping says of a cart's header (guide p.85-88).
 *
 * @param cart the cart with the mapping's values
 * @param operationAllowed what the buyer's system may ask for later; null where the mapping says nothing
 */
public record MappedHeader(Cart cart, @Nullable String operationAllowed) {
    private static final Set<String> OPERATIONS = Set.of("create", "inspect", "edit");

    /** Applies a mapping to the header of a cart. */
    public static MappedHeader of(Cart cart, CartMapper mapper, Problems problems) {
        MappedHeader header = new MappedHeader(cart, null);
        for (MappedValue value : mapper.cart(cart, problems)) {
            try {
                header = header.with(value);
            } catch (IllegalArgumentException wrong) {
                problems.add(Problem.of(
                                CxmlWriteProblem.MAPPED_VALUE,
                                "The cart mapping gives a value that cannot stand in "
                                        + value.target().name() + ".")
                        .at("cart")
                        .hint(value.target().description()));
            }
        }
        return header;
    }

    private MappedHeader with(MappedValue value) {
        String text = value.values().isEmpty() ? null : value.values().get(0);
        Cart.Builder changed = cart.toBuilder();
        switch (value.target().name().substring(CxmlTargets.HEADER.length())) {
            case "@operationAllowed" -> {
                return new MappedHeader(cart, oneOf(OPERATIONS, text));
            }
            case "@quoteStatus" -> changed.quote(quote(oneOf(Set.of("pending", "final"), text)));
            case "Shipping/Money" -> changed.shipping(money(cart.shipping(), text));
            case "Shipping/Description" -> changed.shipping(described(cart.shipping(), text));
            case "Tax/Money" -> changed.tax(money(cart.tax(), text));
            case "Tax/Description" -> changed.tax(described(cart.tax(), text));
            default -> {
                SupplierOrder known = cart.supplierOrder();
                changed.supplierOrder(
                        text == null ? null : new SupplierOrder(text, known == null ? null : known.date()));
            }
        }
        return new MappedHeader(changed.build(), operationAllowed);
    }

    private static @Nullable String oneOf(Set<String> known, @Nullable String text) {
        if (text != null && !known.contains(text.strip())) {
            throw new IllegalArgumentException("none of " + known);
        }
        return text == null ? null : text.strip();
    }

    private Quote quote(@Nullable String status) {
        Quote quote = cart.quote();
        Quote.Status wanted = "pending".equals(status) ? Quote.Status.PENDING : Quote.Status.FINAL;
        return new Quote(wanted, quote.decision(), quote.text());
    }

    private @Nullable Charge money(@Nullable Charge charge, @Nullable String amount) {
        if (amount == null) {
            return null;
        }
        Money money = new Money(MappedLines.decimal(amount), cart.currency());
        return charge == null
                ? new Charge(money, "")
                : new Charge(money, charge.description(), charge.language(), charge.details());
    }

    private static @Nullable Charge described(@Nullable Charge charge, @Nullable String text) {
        return charge == null
                ? null
                : new Charge(charge.money(), text == null ? "" : text, charge.language(), charge.details());
    }
}
