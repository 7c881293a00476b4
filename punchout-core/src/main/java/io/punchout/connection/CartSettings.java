package io.punchout.connection;

import io.punchout.constraint.Consistency;
import io.punchout.constraint.Consistent;
import io.punchout.constraint.Findings;
import io.punchout.constraint.LanguageTag;
import io.punchout.constraint.NotEmptyText;
import io.punchout.mapping.Mapping;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How carts are written for a buyer. Immutable.
 *
 * @param encoding how the cart travels in the return form; {@link CartEncoding#BASE64} unless set; for protocols whose
 *     cart is a document
 * @param descriptionLength the longest description of a line in characters (code points); longer ones are cut and the
 *     cut is reported; null means as long as the protocol allows
 * @param totalsMode whether tax, shipping and discounts are lines or stand in the header; null means as is natural for
 *     the protocol: the header of cXML, lines of OCI
 * @param defaultSupplierId the id that the buyer's system gave the supplier, for every line that has none of its own
 * @param bundleMode how bundles are written; {@link BundleMode#SINGLE} unless set
 * @param units the buyer's unit of measure for each unit of the shop that the buyer names otherwise; in order
 * @param decimals how many decimals the buyer's system takes
 * @param classificationDomain the domain whose classification the buyer wants, for example {@code "UNSPSC"}, where a
 *     line has several; null means all or the first, as the protocol carries
 * @param operationAllowed what the buyer's user may do with the cart afterwards; null means what the connection's
 *     operations allow
 * @param language the language of the cart's texts as a BCP 47 tag; null means the one that the buyer's system speaks
 * @param mapping which cart values fill which fields of the buyer's message, where that is not as usual; what its targets
 *     are, the protocol says
 */
@Consistent
public record CartSettings(
        CartEncoding encoding,

        @Min(value = 1, message = "{cart.description_length.range}")
        @Max(value = 100_000, message = "{cart.description_length.range}")
        @Nullable
        Integer descriptionLength,

        @Nullable TotalsMode totalsMode,

        @NotEmptyText(message = "{cart.default_supplier_id.blank}")
        @Size(max = 255, message = "{cart.default_supplier_id.too_long}")
        @Nullable
        String defaultSupplierId,

        BundleMode bundleMode,
        Map<String, String> units,
        @Valid DecimalPolicy decimals,

        @NotEmptyText(message = "{cart.classification_domain.blank}") @Nullable
        String classificationDomain,

        @Nullable CartUse operationAllowed,

        @LanguageTag(message = "{cart.language.unknown}") @Nullable
        String language,

        Mapping mapping)
        implements Consistency {
    private static final Pattern UNIT = Pattern.compile("[A-Za-z0-9]{1,10}");
    private static final Pattern REC_20 = Pattern.compile("[A-Z0-9]{2,3}");

    public CartSettings {
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(bundleMode, "bundleMode");
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        Objects.requireNonNull(decimals, "decimals");
        Objects.requireNonNull(mapping, "mapping");
    }

    @Override
    public void check(Findings findings) {
        units.forEach((shop, buyer) -> {
            String path = "units[" + shop + "]";
            if (shop.isBlank() || !UNIT.matcher(buyer).matches()) {
                findings.add("cart.unit.malformed", path);
            } else if (!REC_20.matcher(buyer).matches()) {
                findings.add("advice.unit_not_rec20", path);
            }
        });
    }

    /** Returns the settings of a buyer without special wishes. */
    public static CartSettings defaults() {
        return builder().build();
    }

    /** Starts settings from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts settings from these. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.encoding = encoding;
        builder.descriptionLength = descriptionLength;
        builder.totalsMode = totalsMode;
        builder.defaultSupplierId = defaultSupplierId;
        builder.bundleMode = bundleMode;
        builder.units = new LinkedHashMap<>(units);
        builder.decimals = decimals;
        builder.classificationDomain = classificationDomain;
        builder.operationAllowed = operationAllowed;
        builder.language = language;
        builder.mapping = mapping;
        return builder;
    }

    /** Returns the buyer's name of a unit of the shop; the same if the connection names no other. */
    public String unit(String shopUnit) {
        return units.getOrDefault(shopUnit, shopUnit);
    }

    /** Builds settings. Not thread-safe. */
    public static final class Builder {
        private CartEncoding encoding = CartEncoding.BASE64;
        private @Nullable Integer descriptionLength;
        private @Nullable TotalsMode totalsMode;
        private @Nullable String defaultSupplierId;
        private BundleMode bundleMode = BundleMode.SINGLE;
        private Map<String, String> units = new LinkedHashMap<>();
        private DecimalPolicy decimals = DecimalPolicy.unlimited();
        private @Nullable String classificationDomain;
        private @Nullable CartUse operationAllowed;
        private @Nullable String language;
        private Mapping mapping = Mapping.empty();

        private Builder() {}

        /** Sets how the cart travels. */
        public Builder encoding(CartEncoding how) {
            this.encoding = how;
            return this;
        }

        /** Sets the longest description in characters; null means no limit of the connection's own. */
        public Builder descriptionLength(@Nullable Integer characters) {
            this.descriptionLength = characters;
            return this;
        }

        /** Sets where tax, shipping and discounts go. */
        public Builder totalsMode(@Nullable TotalsMode where) {
            this.totalsMode = where;
            return this;
        }

        /** Sets the supplier's id in the buyer's system. */
        public Builder defaultSupplierId(@Nullable String id) {
            this.defaultSupplierId = id;
            return this;
        }

        /** Sets how bundles are written. */
        public Builder bundleMode(BundleMode how) {
            this.bundleMode = how;
            return this;
        }

        /** Adds the buyer's name of a unit of the shop. */
        public Builder unit(String shopUnit, String buyerUnit) {
            units.put(shopUnit, buyerUnit);
            return this;
        }

        /** Sets the buyer's names of the shop's units. */
        public Builder units(Map<String, String> map) {
            this.units = new LinkedHashMap<>(map);
            return this;
        }

        /** Sets how many decimals the buyer's system takes. */
        public Builder decimals(DecimalPolicy policy) {
            this.decimals = policy;
            return this;
        }

        /** Sets the domain of the classification that the buyer wants. */
        public Builder classificationDomain(@Nullable String domain) {
            this.classificationDomain = domain;
            return this;
        }

        /** Sets what the buyer's user may do with the cart afterwards. */
        public Builder operationAllowed(@Nullable CartUse use) {
            this.operationAllowed = use;
            return this;
        }

        /** Sets the language of the cart's texts, for example {@code "de-AT"}. */
        public Builder language(@Nullable String tag) {
            this.language = tag;
            return this;
        }

        /** Sets which cart values fill which fields of the buyer's message. */
        public Builder mapping(Mapping rules) {
            this.mapping = rules;
            return this;
        }

        public CartSettings build() {
            return new CartSettings(
                    encoding,
                    descriptionLength,
                    totalsMode,
                    defaultSupplierId,
                    bundleMode,
                    units,
                    decimals,
                    classificationDomain,
                    operationAllowed,
                    language,
                    mapping);
        }
    }
}
