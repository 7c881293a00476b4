package io.punchout.cxml.read;

import io.punchout.cart.Attachment;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.CostShare;
import io.punchout.cart.Dimension;
import io.punchout.cart.PriceAdjustment;
import io.punchout.cart.ProductOption;
import io.punchout.cart.Quote;
import io.punchout.cart.SupplierId;
import io.punchout.cart.SupplierOrder;
import io.punchout.cart.TaxDetail;
import io.punchout.cart.Text;
import io.punchout.cxml.model.AdditionalCost;
import io.punchout.cxml.model.AdditionalDeduction;
import io.punchout.cxml.model.AttachmentReference;
import io.punchout.cxml.model.Description;
import io.punchout.cxml.model.Distribution;
import io.punchout.cxml.model.GenericElement;
import io.punchout.cxml.model.Item;
import io.punchout.cxml.model.ItemDetail;
import io.punchout.cxml.model.ItemIn;
import io.punchout.cxml.model.LangText;
import io.punchout.cxml.model.Modification;
import io.punchout.cxml.model.Modifications;
import io.punchout.cxml.model.Money;
import io.punchout.cxml.model.Period;
import io.punchout.cxml.model.PunchOutOrderMessageHeader;
import io.punchout.cxml.model.SupplierOrderInfo;
import io.punchout.cxml.model.Tax;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The parts of a cart that few carts have (guide p.84-94). */
final class CartParts {
    private CartParts() {}

    static void header(Cart.Builder cart, PunchOutOrderMessageHeader header, Problems problems) {
        if (header.getTotal() != null) {
            adjustments(header.getTotal().getModifications(), "Total", problems).forEach(cart::adjustment);
        }
        cart.supplierOrder(supplierOrder(header.getSupplierOrderInfo(), problems));
        boolean pending = "pending".equals(header.quoteStatus());
        var sourcing = header.getSourcingStatus();
        cart.quote(new Quote(
                pending ? Quote.Status.PENDING : Quote.Status.FINAL,
                sourcing == null
                        ? null
                        : word(Quote.Decision.values(), sourcing.getAction()).orElse(null),
                sourcing == null ? null : text(sourcing)));
    }

    static @Nullable SupplierOrder supplierOrder(@Nullable SupplierOrderInfo order, Problems problems) {
        return order == null
                ? null
                : new SupplierOrder(
                        orEmpty(order.getOrderID()),
                        OrderParts.time(order.getOrderDate(), "SupplierOrderInfo/@orderDate", problems));
    }

    static void line(CartLine.Builder line, Item item, ItemDetail detail, String where, Problems problems) {
        List<Description> texts = detail.getDescription();
        for (int i = 0; i < texts.size(); i++) {
            if (i == 0) {
                line.description(texts.get(0).text())
                        .language(CxmlCart.language(texts.get(0)))
                        .shortName(texts.get(0).shortName());
            } else {
                line.translation(text(texts.get(i)));
            }
        }
        if (detail.getUnitPrice() != null) {
            adjustments(detail.getUnitPrice().getModifications(), where, problems)
                    .forEach(line::adjustment);
        }
        for (var dimension : detail.getDimension()) {
            Optional<BigDecimal> quantity = CxmlDecimal.parse(orEmpty(dimension.getQuantity()));
            Optional<Dimension.Type> type = word(Dimension.Type.values(), dimension.getType());
            if (quantity.isPresent() && type.isPresent()) {
                line.dimension(type.get(), quantity.get().toPlainString(), orEmpty(dimension.getUnitOfMeasure()));
            } else {
                problems.add(
                        Problem.of(CxmlProblem.CONTENT_IGNORED, "This dimension is not understood; it was read over.")
                                .at(where + "/ItemDetail/Dimension"));
            }
        }
        options(line, detail.getItemDetailIndustry());
        for (AttachmentReference reference : detail.getAttachmentReference()) {
            line.attachment(new Attachment(
                    reference.getInternalID() == null
                            ? ""
                            : orEmpty(reference.getInternalID().getValue()),
                    reference.getName() == null
                            ? ""
                            : orEmpty(reference.getName().getValue()),
                    reference.getDescription() == null ? new Text("", "en") : text(reference.getDescription()),
                    reference.getURL() == null ? null : reference.getURL().getValue()));
        }
        if (item.getSupplierID() != null) {
            line.supplier(new SupplierId(
                    orEmpty(item.getSupplierID().getDomain()),
                    orEmpty(item.getSupplierID().getValue()).strip()));
        }
        terms(line, item, where, problems);
    }

    private static void terms(CartLine.Builder line, Item item, String where, Problems problems) {
        line.shipTo(CxmlParties.address(item.getShipTo()))
                .shipping(CxmlCart.shipping(item.getShipping(), where, problems))
                .tax(CxmlCart.tax(item.getTax(), where, problems));
        for (Distribution distribution : item.getDistribution()) {
            costShare(distribution, where, problems).ifPresent(line::costShare);
        }
        item.getContact().forEach(contact -> line.contact(CxmlParties.contact(contact)));
    }

    /** What an ItemIn alone can say. */
    static void own(CartLine.Builder line, ItemIn item, String where, Problems problems) {
        if (item.getComments() != null) {
            line.comments(item.getComments().text());
        }
        Period period = item.getPeriod();
        if (period != null) {
            OffsetDateTime start = OrderParts.time(period.getStartDate(), where + "/Period/@startDate", problems);
            OffsetDateTime end = OrderParts.time(period.getEndDate(), where + "/Period/@endDate", problems);
            if (start != null && end != null && !end.isBefore(start)) {
                line.period(new io.punchout.cart.Period(start, end));
            }
        }
    }

    private static Optional<CostShare> costShare(Distribution distribution, String where, Problems problems) {
        var accounting = distribution.getAccounting();
        if (accounting == null || distribution.getCharge() == null) {
            return Optional.empty();
        }
        List<CostShare.Account> accounts = new ArrayList<>();
        accounting
                .getSegment()
                .forEach(segment -> accounts.add(new CostShare.Account(
                        orEmpty(segment.getType()), orEmpty(segment.getId()), orEmpty(segment.getDescription()))));
        accounting
                .getAccountingSegment()
                .forEach(segment -> accounts.add(new CostShare.Account(
                        segment.getName() == null
                                ? ""
                                : orEmpty(segment.getName().getValue()),
                        orEmpty(segment.getId()),
                        segment.getDescription() == null
                                ? ""
                                : segment.getDescription().text())));
        if (accounts.isEmpty()) {
            return Optional.empty();
        }
        var charge = distribution.getCharge().getMoney();
        io.punchout.cart.Money amount = CxmlCart.stated(charge, where + "/Distribution/Charge", problems);
        // accounts are worth keeping without an amount
        return Optional.of(
                new CostShare(orEmpty(accounting.getName()), accounts, amount == null ? zero(charge) : amount));
    }

    private static io.punchout.cart.Money zero(@Nullable Money money) {
        return zero(money == null ? null : money.getCurrency());
    }

    private static io.punchout.cart.Money zero(@Nullable String currency) {
        try {
            return io.punchout.cart.Money.zero(orEmpty(currency).strip());
        } catch (IllegalArgumentException noCurrency) {
            return io.punchout.cart.Money.zero("XXX");
        }
    }

    private static void options(CartLine.Builder line, @Nullable GenericElement industry) {
        for (Object part : industry == null ? List.of() : industry.getContent()) {
            if (part instanceof Element element) {
                NodeList found = element.getElementsByTagNameNS("*", "Characteristic");
                for (int i = 0; i < found.getLength(); i++) {
                    Element option = (Element) found.item(i);
                    line.option(new ProductOption(
                            option.getAttribute("domain"),
                            option.getAttribute("value"),
                            option.hasAttribute("code") ? option.getAttribute("code") : null));
                }
            }
        }
    }

    static List<TaxDetail> taxes(Tax tax, String currency, String where, Problems problems) {
        List<TaxDetail> details = new ArrayList<>();
        for (var detail : tax.getTaxDetail()) {
            Money amount =
                    detail.getTaxAmount() == null ? null : detail.getTaxAmount().getMoney();
            Money taxable = detail.getTaxableAmount() == null
                    ? null
                    : detail.getTaxableAmount().getMoney();
            String rate = detail.getPercentageRate();
            String at = where + "/Tax/TaxDetail";
            io.punchout.cart.Money sum = CxmlCart.stated(amount, at + "/TaxAmount", problems);
            details.add(new TaxDetail(
                    orEmpty(detail.getCategory()),
                    sum == null ? zero(currency) : sum,
                    CxmlCart.isStated(taxable) ? CxmlCart.money(taxable, at + "/TaxableAmount", problems) : null,
                    percent(rate, at + "/@percentageRate", problems),
                    detail.getTaxLocation() == null ? null : text(detail.getTaxLocation()),
                    detail.getDescription() == null ? null : text(detail.getDescription())));
        }
        return details;
    }

    /** A rate may have its sign behind it. */
    private static @Nullable BigDecimal percent(@Nullable String text, String where, Problems problems) {
        String rate = CxmlParties.strip(text);
        if (rate == null) {
            return null;
        }
        Optional<BigDecimal> percent = CxmlDecimal.parse(rate.replaceFirst("\\s*%$", ""));
        if (percent.isEmpty()) {
            problems.add(Problem.of(CxmlProblem.CONTENT_IGNORED, "This rate is no number; it was read over.")
                    .at(where));
        }
        return percent.orElse(null);
    }

    static List<PriceAdjustment> adjustments(@Nullable Modifications modifications, String where, Problems problems) {
        List<PriceAdjustment> adjustments = new ArrayList<>();
        for (Modification modification :
                modifications == null ? List.<Modification>of() : modifications.getModification()) {
            AdditionalCost cost = modification.getAdditionalCost();
            AdditionalDeduction deduction = modification.getAdditionalDeduction();
            Money amount = null;
            String percent = null;
            if (cost != null) {
                amount = cost.getMoney();
                percent = cost.getPercentage() == null
                        ? null
                        : cost.getPercentage().getPercent();
            } else if (deduction != null) {
                amount = deduction.getDeductionAmount() == null
                        ? null
                        : deduction.getDeductionAmount().getMoney();
                percent = deduction.getDeductionPercent() == null
                        ? null
                        : deduction.getDeductionPercent().getPercent();
            }
            BigDecimal rate =
                    percent == null ? null : CxmlDecimal.parse(percent).orElse(null);
            io.punchout.cart.Money size =
                    CxmlCart.isStated(amount) ? CxmlCart.money(amount, where + "/Modification", problems) : null;
            boolean negative = (size != null && size.amount().signum() < 0) || (rate != null && rate.signum() < 0);
            if ((size == null) == (rate == null) || negative) {
                problems.add(Problem.of(
                                CxmlProblem.CONTENT_IGNORED, "This modification is not understood; it was read over.")
                        .at(where + "/Modification"));
                continue;
            }
            Money original = modification.getOriginalPrice() == null
                    ? null
                    : modification.getOriginalPrice().getMoney();
            var detail = modification.getModificationDetail();
            Description description = detail == null ? null : detail.getDescription();
            adjustments.add(new PriceAdjustment(
                    detail == null ? "" : orEmpty(detail.getName()),
                    cost == null ? PriceAdjustment.Kind.DEDUCTION : PriceAdjustment.Kind.COST,
                    size,
                    rate,
                    original == null ? null : CxmlCart.money(original, where + "/OriginalPrice", problems),
                    description == null ? null : text(description)));
        }
        return adjustments;
    }

    private static Text text(Description description) {
        return new Text(description.text(), CxmlCart.language(description), description.shortName());
    }

    private static Text text(LangText text) {
        return new Text(orEmpty(text.getValue()), text.getLang() == null ? "en" : text.getLang());
    }

    private static <E extends Enum<E>> Optional<E> word(E[] values, @Nullable String word) {
        for (E value : values) {
            if (value.name()
                    .replace("_", "")
                    .toLowerCase(Locale.ROOT)
                    .equals(orEmpty(word).toLowerCase(Locale.ROOT))) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
