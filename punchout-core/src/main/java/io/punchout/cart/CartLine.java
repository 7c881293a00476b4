package io.punchout.cart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a cart, neutral of any protocol. Immutable; compared by value, decimals by what they are worth.
 *
 * <p>A line with parts is a bundle. The quantity of a part is for the whole line, not for one bundle. The bundle's own
 * price counts, and its parts' prices inform; only if its own price is zero, as it is when none was set, do the parts'
 * prices count.
 *
 * @param part the keys of the product
 * @param quantity how many order units; positive
 * @param unit the order unit, a UN/ECE Recommendation 20 code such as {@code "EA"}
 * @param price the net price
 * @param product what is sold
 * @param terms how the line is delivered, charged and accounted for
 * @param attributes further named values, in order; names may repeat
 * @param parts what a bundle consists of, in order; empty for an ordinary line
 */
public record CartLine(
        PartId part,
        BigDecimal quantity,
        String unit,
        Price price,
        Product product,
        LineTerms terms,
        List<Attribute> attributes,
        List<CartLine> parts) {

    public CartLine {
        Objects.requireNonNull(part, "part");
        quantity = Decimals.normalise(Objects.requireNonNull(quantity, "quantity"));
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(terms, "terms");
        attributes = List.copyOf(attributes);
        parts = List.copyOf(parts);
    }

    /** Starts a line for an article; quantity 1, unit {@code EA}, English, and a price to be set. */
    public static Builder builder(String supplierPartId) {
        return new Builder(supplierPartId);
    }

    /** Starts a line like this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the supplier's article number; cXML SupplierPartID, OCI VENDORMAT. */
    public String supplierPartId() {
        return part.supplierPartId();
    }

    /** Returns the supplier's second key, stable over edits; cXML SupplierPartAuxiliaryID, OCI EXT_PRODUCT_ID. */
    public @Nullable String supplierPartAuxiliaryId() {
        return part.supplierPartAuxiliaryId();
    }

    /** Returns the buyer's product number; cXML BuyerPartID, OCI MATNR. */
    public @Nullable String buyerPartId() {
        return part.buyerPartId();
    }

    /** Returns the net price of one order unit, or of the price basis if there is one; zero if the parts are priced. */
    public Money unitPrice() {
        return price.money();
    }

    /** Returns what the price is for, when it is not for one order unit. */
    public @Nullable PriceBasis priceBasis() {
        return price.basis();
    }

    /** Returns the text of the line, of any length. */
    public String description() {
        return product.descriptions().get(0).value();
    }

    /** Returns the language of the text as in xml:lang, for example {@code "en-US"}. */
    public String language() {
        return product.descriptions().get(0).language();
    }

    /** Returns the product's classes, the most important first. */
    public List<Classification> classifications() {
        return product.classifications();
    }

    /** Returns the manufacturer's article number. */
    public @Nullable String manufacturerPartId() {
        return product.manufacturerPartId();
    }

    /** Returns the manufacturer. */
    public @Nullable String manufacturerName() {
        return product.manufacturerName();
    }

    /** Returns the days until delivery. */
    public @Nullable Integer leadTimeDays() {
        return product.leadTimeDays();
    }

    /** Returns the product's page. */
    public @Nullable String url() {
        return product.url();
    }

    /** Tells whether the line is a bundle: whether it has parts. */
    public boolean isBundle() {
        return !parts.isEmpty();
    }

    /** Tells whether the line is a bundle whose parts' prices count. */
    public boolean isPricedByParts() {
        return isBundle() && price.money().amount().signum() == 0;
    }

    /**
     * Returns what the line costs: quantity times price, by the price basis, or what the parts of a bundle without a
     * price cost; exact or of 34 digits, not rounded.
     *
     * @throws IllegalArgumentException if parts that count have another currency
     */
    public Money total() {
        if (isPricedByParts()) {
            Money total = Money.zero(price.money().currency());
            for (CartLine piece : parts) {
                total = total.plus(piece.total());
            }
            return total;
        }
        Money money = price.money();
        PriceBasis basis = price.basis();
        BigDecimal total = basis == null ? money.amount().multiply(quantity) : basis.extend(money.amount(), quantity);
        return new Money(total, money.currency());
    }

    /** Returns the first class in a classification, its name compared without regard to case. */
    public Optional<Classification> classification(String domain) {
        return classifications().stream()
                .filter(classification -> classification.domain().equalsIgnoreCase(domain))
                .findFirst();
    }

    /** Returns this line with another text. */
    public CartLine withDescription(String text) {
        return toBuilder().description(text).build();
    }

    /** Builds a line. Not thread-safe. */
    public static final class Builder extends ProductBuilder<Builder> {
        private String supplierPartId;
        private @Nullable String supplierPartAuxiliaryId;
        private @Nullable String buyerPartId;
        private @Nullable SupplierId supplier;
        private BigDecimal quantity = BigDecimal.ONE;
        private String unit = "EA";
        private @Nullable Money unitPrice;
        private @Nullable PriceBasis priceBasis;
        private final List<PriceAdjustment> adjustments = new ArrayList<>();
        private @Nullable Address shipTo;
        private @Nullable Charge shipping;
        private @Nullable Charge tax;
        private final List<CostShare> costShares = new ArrayList<>();
        private final List<Contact> contacts = new ArrayList<>();
        private @Nullable String comments;
        private @Nullable Period period;
        private final List<Attribute> attributes = new ArrayList<>();
        private final List<CartLine> parts = new ArrayList<>();

        private Builder(String supplierPartId) {
            this.supplierPartId = supplierPartId;
        }

        private Builder(CartLine line) {
            this(line.supplierPartId());
            supplierPartAuxiliaryId = line.supplierPartAuxiliaryId();
            buyerPartId = line.buyerPartId();
            supplier = line.part.supplier();
            quantity = line.quantity;
            unit = line.unit;
            unitPrice = line.unitPrice();
            priceBasis = line.priceBasis();
            adjustments.addAll(line.price.adjustments());
            copy(line.product);
            shipTo = line.terms.shipTo();
            shipping = line.terms.shipping();
            tax = line.terms.tax();
            costShares.addAll(line.terms.costShares());
            contacts.addAll(line.terms.contacts());
            comments = line.terms.comments();
            period = line.terms.period();
            attributes.addAll(line.attributes);
            parts.addAll(line.parts);
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets the supplier's article number. */
        public Builder supplierPartId(String id) {
            this.supplierPartId = id;
            return this;
        }

        /** Sets the supplier's second key, which comes back in edits and orders. */
        public Builder supplierPartAuxiliaryId(@Nullable String id) {
            this.supplierPartAuxiliaryId = id;
            return this;
        }

        /** Sets the buyer's own product number. */
        public Builder buyerPartId(@Nullable String id) {
            this.buyerPartId = id;
            return this;
        }

        /** Sets who delivers, when that is not the shop itself or the buyer knows it by a number. */
        public Builder supplier(@Nullable SupplierId id) {
            this.supplier = id;
            return this;
        }

        /** Sets the quantity as a plain decimal, for example {@code "2.5"}. */
        public Builder quantity(String decimal) {
            return quantity(new BigDecimal(decimal));
        }

        /** Sets the quantity. */
        public Builder quantity(BigDecimal amount) {
            this.quantity = amount;
            return this;
        }

        /** Sets the order unit, a UN/ECE Recommendation 20 code. */
        public Builder unit(String code) {
            this.unit = code;
            return this;
        }

        /** Sets the net price as a plain decimal and its currency. */
        public Builder unitPrice(String amount, String currency) {
            return unitPrice(Money.of(amount, currency));
        }

        /** Sets the net price. */
        public Builder unitPrice(Money price) {
            this.unitPrice = price;
            return this;
        }

        /** Sets what the price is for, when it is not for one order unit. */
        public Builder priceBasis(@Nullable PriceBasis basis) {
            this.priceBasis = basis;
            return this;
        }

        /** Adds how the price came about; it is in the price already. */
        public Builder adjustment(PriceAdjustment adjustment) {
            adjustments.add(adjustment);
            return this;
        }

        /** Sets where the line goes, if not where the cart goes. */
        public Builder shipTo(@Nullable Address address) {
            this.shipTo = address;
            return this;
        }

        /** Sets the line's own shipping cost. */
        public Builder shipping(@Nullable Charge charge) {
            this.shipping = charge;
            return this;
        }

        /** Sets the line's own tax. */
        public Builder tax(@Nullable Charge charge) {
            this.tax = charge;
            return this;
        }

        /** Adds who bears a share of the cost. */
        public Builder costShare(CostShare share) {
            costShares.add(share);
            return this;
        }

        /** Adds a person concerned. */
        public Builder contact(Contact contact) {
            contacts.add(contact);
            return this;
        }

        /** Sets a remark for the buyer. */
        public Builder comments(@Nullable String text) {
            this.comments = text;
            return this;
        }

        /** Sets the time of a service or rental. */
        public Builder period(@Nullable Period span) {
            this.period = span;
            return this;
        }

        /** Adds a further named value. */
        public Builder attribute(String name, String value) {
            attributes.add(new Attribute(name, value));
            return this;
        }

        /** Replaces all named values of a name, where the first of them stands. */
        public Builder attribute(String name, List<String> values) {
            replace(attributes, known -> known.name().equals(name), values, value -> new Attribute(name, value));
            return this;
        }

        /** Adds a part, which makes the line a bundle. */
        public Builder part(CartLine piece) {
            parts.add(piece);
            return this;
        }

        /** Replaces the parts; none make an ordinary line. */
        public Builder parts(List<CartLine> pieces) {
            parts.clear();
            parts.addAll(pieces);
            return this;
        }

        /**
         * Returns the line. A bundle without a price has a price of zero in the currency of its first part.
         *
         * @throws IllegalStateException if no price was set
         */
        public CartLine build() {
            Money money = unitPrice != null || parts.isEmpty()
                    ? unitPrice
                    : Money.zero(parts.get(0).unitPrice().currency());
            if (money == null) {
                throw new IllegalStateException("line '" + supplierPartId + "' has no unit price");
            }
            return new CartLine(
                    new PartId(supplierPartId, supplierPartAuxiliaryId, buyerPartId, supplier),
                    quantity,
                    unit,
                    new Price(money, priceBasis, adjustments),
                    product(),
                    terms(),
                    attributes,
                    parts);
        }

        private LineTerms terms() {
            LineTerms terms = new LineTerms(shipTo, shipping, tax, costShares, contacts, comments, period);
            return terms.isNone() ? LineTerms.NONE : terms;
        }
    }
}
