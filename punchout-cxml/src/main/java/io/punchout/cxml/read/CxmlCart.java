package io.punchout.cxml.read;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.cart.PriceBasis;
import io.punchout.cxml.model.Classification;
import io.punchout.cxml.model.Description;
import io.punchout.cxml.model.Extrinsic;
import io.punchout.cxml.model.Item;
import io.punchout.cxml.model.ItemDetail;
import io.punchout.cxml.model.ItemID;
import io.punchout.cxml.model.ItemIn;
import io.punchout.cxml.model.PriceBasisQuantity;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.cxml.model.PunchOutOrderMessageHeader;
import io.punchout.cxml.model.Shipping;
import io.punchout.cxml.model.Tax;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a PunchOutOrderMessage into a neutral cart, as a procurement system reads it (guide p.84-94). Stateless. */
public final class CxmlCart {
    private CxmlCart() {}

    /** Returns the cart; a refusal when a number or currency cannot be read. */
    public static Outcome<Cart> toCart(PunchOutOrderMessage message) {
        Problems problems = new Problems();
        PunchOutOrderMessageHeader header = message.getPunchOutOrderMessageHeader();
        Money total = money(
                header == null || header.getTotal() == null
                        ? null
                        : header.getTotal().getMoney(),
                "Total",
                problems);
        Cart.Builder cart = Cart.builder(total.currency());
        if (header != null) {
            cart.shipping(shipping(header.getShipping(), "PunchOutOrderMessageHeader", problems))
                    .tax(tax(header.getTax(), "PunchOutOrderMessageHeader", problems));
            cart.shipTo(CxmlParties.address(header.getShipTo()));
            CartParts.header(cart, header, problems);
        }
        Bundles bundles = new Bundles();
        int number = 0;
        for (ItemIn item : message.getItemIn()) {
            number++;
            String where = "ItemIn[" + number + "]";
            ItemDetail detail = item.getItemDetail() == null ? new ItemDetail() : item.getItemDetail();
            CartLine.Builder line =
                    line(item, detail, money(priceOf(detail), where + "/UnitPrice", problems), where, problems);
            CartParts.own(line, item, where, problems);
            item.getExtrinsic()
                    .forEach(extrinsic -> line.attribute(CxmlSetup.name(extrinsic), AnyText.value(extrinsic)));
            bundles.add(item, line);
        }
        cart.lines(bundles.lines());
        return problems.hasErrors()
                ? Outcome.refused(problems.list())
                : Outcome.accepted(cart.build(), problems.list());
    }

    static io.punchout.cxml.model.@Nullable Money priceOf(ItemDetail detail) {
        return detail.getUnitPrice() == null ? null : detail.getUnitPrice().getMoney();
    }

    /** Returns what an ItemIn and an ItemOut say alike. */
    static CartLine.Builder line(Item item, ItemDetail detail, Money price, String where, Problems problems) {
        ItemID id = item.getItemID() == null ? new ItemID() : item.getItemID();
        CartLine.Builder line = CartLine.builder(CxmlSetup.partId(id))
                .supplierPartAuxiliaryId(CxmlSetup.auxiliaryId(id))
                .buyerPartId(CxmlParties.strip(id.getBuyerPartID()))
                .quantity(decimal(item.getQuantity(), where + "/@quantity", problems))
                .unitPrice(price)
                .priceBasis(basis(detail, where, problems))
                .url(
                        detail.getURL() == null
                                ? null
                                : CxmlParties.strip(detail.getURL().getValue()))
                .manufacturer(
                        detail.getManufacturerName() == null
                                ? null
                                : CxmlParties.strip(detail.getManufacturerName().getValue()),
                        CxmlParties.strip(detail.getManufacturerPartID()));
        String unit = CxmlParties.strip(detail.getUnitOfMeasure());
        line.unit(unit == null ? "" : unit);
        CartParts.line(line, item, detail, where, problems);
        for (Classification classification : detail.getClassification()) {
            line.classification(
                    classification.getDomain() == null ? "" : classification.getDomain(), code(classification));
        }
        if (detail.getLeadTime() != null) {
            line.leadTimeDays(days(detail.getLeadTime(), where + "/ItemDetail/LeadTime", problems));
        }
        for (Extrinsic extrinsic : detail.getExtrinsic()) {
            line.attribute(CxmlSetup.name(extrinsic), AnyText.value(extrinsic));
        }
        return line;
    }

    /** Where the text is empty, the code may be in the attribute of that name. */
    private static String code(Classification classification) {
        String text = CxmlParties.strip(classification.getValue());
        String code = text == null ? CxmlParties.strip(classification.getCode()) : text;
        return code == null ? "" : code;
    }

    private static @Nullable PriceBasis basis(ItemDetail detail, String where, Problems problems) {
        PriceBasisQuantity basis = detail.getPriceBasisQuantity();
        if (basis == null) {
            return null;
        }
        String at = where + "/PriceBasisQuantity";
        String unit = orEmpty(CxmlParties.strip(basis.getUnitOfMeasure()));
        String factorText = CxmlParties.strip(basis.getConversionFactor());
        if (factorText == null && unit.equals(orEmpty(CxmlParties.strip(detail.getUnitOfMeasure())))) {
            // of the same unit there is one in one
            factorText = "1";
            problems.add(Problem.of(CxmlProblem.REQUIRED_MISSING, "The DTD requires a value here.")
                    .at(at + "/@conversionFactor"));
        }
        BigDecimal quantity = decimal(basis.getQuantity(), at + "/@quantity", problems);
        BigDecimal factor = decimal(factorText, at + "/@conversionFactor", problems);
        if (quantity.signum() > 0 && factor.signum() > 0) {
            return new PriceBasis(quantity, unit, factor);
        }
        problems.addNew(List.of(Problem.of(CxmlProblem.NUMBER, "A price basis must be more than zero.")
                .at(at + (quantity.signum() > 0 ? "/@conversionFactor" : "/@quantity"))));
        return null;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static @Nullable Charge shipping(@Nullable Shipping shipping, String where, Problems problems) {
        Money money = shipping == null ? null : stated(shipping.getMoney(), where + "/Shipping", problems);
        return shipping == null || money == null
                ? null
                : new Charge(money, text(shipping.getDescription()), language(shipping.getDescription()), List.of());
    }

    static @Nullable Charge tax(@Nullable Tax tax, String where, Problems problems) {
        Money money = tax == null ? null : stated(tax.getMoney(), where + "/Tax", problems);
        return tax == null || money == null
                ? null
                : new Charge(
                        money,
                        text(tax.getDescription()),
                        language(tax.getDescription()),
                        CartParts.taxes(tax, money.currency(), where, problems));
    }

    /** Returns an amount that may be left out: null, and told, if it is, or if it is empty. */
    static @Nullable Money stated(io.punchout.cxml.model.@Nullable Money money, String where, Problems problems) {
        if (isStated(money)) {
            return money(money, where, problems);
        }
        problems.add(Problem.of(CxmlProblem.REQUIRED_MISSING, "The DTD requires a value here.")
                .at(where + "/Money"));
        return null;
    }

    static boolean isStated(io.punchout.cxml.model.@Nullable Money money) {
        return money != null && CxmlParties.strip(money.getValue()) != null;
    }

    private static String text(@Nullable Description description) {
        return description == null ? "" : description.text();
    }

    static String language(@Nullable Description description) {
        return description == null || description.getLang() == null ? "en" : description.getLang();
    }

    static Money money(io.punchout.cxml.model.@Nullable Money money, String where, Problems problems) {
        BigDecimal amount = decimal(money == null ? null : money.getValue(), where + "/Money", problems);
        String currency = money == null || money.getCurrency() == null
                ? ""
                : money.getCurrency().strip();
        try {
            return new Money(amount, currency);
        } catch (IllegalArgumentException noCurrency) {
            problems.add(Problem.of(CxmlProblem.NUMBER, "An amount needs a currency of three letters.")
                    .at(where));
            return Money.zero("XXX");
        }
    }

    /** Nothing depends on a lead time: one that cannot be read stops no cart and no order. */
    private static @Nullable Integer days(String text, String where, Problems problems) {
        try {
            return CxmlDecimal.parse(text).orElseThrow(ArithmeticException::new).intValueExact();
        } catch (ArithmeticException notWhole) {
            problems.add(Problem.of(CxmlProblem.CONTENT_IGNORED, "A lead time is whole days; this one was read over.")
                    .at(where));
            return null;
        }
    }

    static BigDecimal decimal(@Nullable String text, String where, Problems problems) {
        Optional<BigDecimal> value = text == null ? Optional.empty() : CxmlDecimal.parse(text);
        if (value.isEmpty()) {
            problems.add(Problem.of(CxmlProblem.NUMBER, "This is no number that can be read surely.")
                    .at(where));
        }
        return value.orElse(BigDecimal.ZERO);
    }
}
