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
 * @param supplierPartId the supplier's article number; cXML SupplierPartID, OCI VENDORMAT
 * @param supplierPartAuxiliaryId the supplier's second key, stable over edits; cXML SupplierPartAuxiliaryID
 * @param buyerPartId the buyer's product number; cXML BuyerPartID, OCI MATNR
 * @param quantity how many order units; positive
 * @param unit the order unit, a UN/ECE Recommendation 20 code such as {@code "EA"}
 * @param unitPrice the net price of one order unit, or of the price basis if there is one
 * @param priceBasis what the price is for, when it is not for one order unit
 * @param description the text of the line, of any length
 * @param language the language of the text as in xml:lang, for example {@code "en-US"}
 * @param classifications the product's classes, the most important first
 * @param manufacturerPartId the manufacturer's article number
 * @param manufacturerName the manufacturer
 * @param leadTimeDays days until delivery
 * @param url the product's page
 * @param attributes further named values, in order; names may repeat
 */
public record CartLine(
        String supplierPartId,
        @Nullable String supplierPartAuxiliaryId,
        @Nullable String buyerPartId,
        BigDecimal quantity,
        String unit,
        Money unitPrice,
        @Nullable PriceBasis priceBasis,
        String description,
        String language,
        List<Classification> classifications,
        @Nullable String manufacturerPartId,
        @Nullable String manufacturerName,
        @Nullable Integer leadTimeDays,
        @Nullable String url,
        List<Attribute> attributes) {

    public CartLine {
        Objects.requireNonNull(supplierPartId, "supplierPartId");
        quantity = Decimals.normalise(Objects.requireNonNull(quantity, "quantity"));
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(language, "language");
        classifications = List.copyOf(classifications);
        attributes = List.copyOf(attributes);
    }

    /** Starts a line for an article; quantity 1, unit {@code EA}, English, and a price to be set. */
    public static Builder builder(String supplierPartId) {
        return new Builder(supplierPartId);
    }

    /** Returns what the line costs: quantity times price, by the price basis; exact or of 34 digits, not rounded. */
    public Money total() {
        BigDecimal total = priceBasis == null
                ? unitPrice.amount().multiply(quantity)
                : priceBasis.extend(unitPrice.amount(), quantity);
        return new Money(total, unitPrice.currency());
    }

    /** Returns the first class in a classification, its name compared without regard to case. */
    public Optional<Classification> classification(String domain) {
        return classifications.stream()
                .filter(classification -> classification.domain().equalsIgnoreCase(domain))
                .findFirst();
    }

    /** Returns this line with another text. */
    public CartLine withDescription(String text) {
        return new CartLine(
                supplierPartId,
                supplierPartAuxiliaryId,
                buyerPartId,
                quantity,
                unit,
                unitPrice,
                priceBasis,
                text,
                language,
                classifications,
                manufacturerPartId,
                manufacturerName,
                leadTimeDays,
                url,
                attributes);
    }

    /** Builds a line. Not thread-safe. */
    public static final class Builder {
        private final String supplierPartId;
        private @Nullable String supplierPartAuxiliaryId;
        private @Nullable String buyerPartId;
        private BigDecimal quantity = BigDecimal.ONE;
        private String unit = "EA";
        private @Nullable Money unitPrice;
        private @Nullable PriceBasis priceBasis;
        private String description = "";
        private String language = "en";
        private final List<Classification> classifications = new ArrayList<>();
        private @Nullable String manufacturerPartId;
        private @Nullable String manufacturerName;
        private @Nullable Integer leadTimeDays;
        private @Nullable String url;
        private final List<Attribute> attributes = new ArrayList<>();

        private Builder(String supplierPartId) {
            this.supplierPartId = supplierPartId;
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

        /** Sets the text of the line. */
        public Builder description(String text) {
            this.description = text;
            return this;
        }

        /** Sets the language of the text as in xml:lang. */
        public Builder language(String tag) {
            this.language = tag;
            return this;
        }

        /** Adds a class. */
        public Builder classification(String domain, String code) {
            classifications.add(new Classification(domain, code));
            return this;
        }

        /** Sets manufacturer and the manufacturer's article number. */
        public Builder manufacturer(@Nullable String name, @Nullable String partId) {
            this.manufacturerName = name;
            this.manufacturerPartId = partId;
            return this;
        }

        /** Sets the days until delivery. */
        public Builder leadTimeDays(@Nullable Integer days) {
            this.leadTimeDays = days;
            return this;
        }

        /** Sets the product's page. */
        public Builder url(@Nullable String address) {
            this.url = address;
            return this;
        }

        /** Adds a further named value. */
        public Builder attribute(String name, String value) {
            attributes.add(new Attribute(name, value));
            return this;
        }

        /**
         * Returns the line.
         *
         * @throws IllegalStateException if no price was set
         */
        public CartLine build() {
            if (unitPrice == null) {
                throw new IllegalStateException("line '" + supplierPartId + "' has no unit price");
            }
            return new CartLine(
                    supplierPartId,
                    supplierPartAuxiliaryId,
                    buyerPartId,
                    quantity,
                    unit,
                    unitPrice,
                    priceBasis,
                    description,
                    language,
                    classifications,
                    manufacturerPartId,
                    manufacturerName,
                    leadTimeDays,
                    url,
                    attributes);
        }
    }
}
