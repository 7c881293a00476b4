package io.punchout.cart;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tax that a sum of taxes consists of.
 *
 * @param category the kind of tax, for example {@code "vat"}
 * @param amount the tax
 * @param taxable what it is levied on; null if not told
 * @param percent the rate in per cent, for example 19; null if not told
 * @param location where it is levied; null if not told
 * @param description a text for a person; null if there is none
 */
public record TaxDetail(
        String category,
        Money amount,
        @Nullable Money taxable,
        @Nullable BigDecimal percent,
        @Nullable Text location,
        @Nullable Text description) {
    public TaxDetail {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(amount, "amount");
        percent = percent == null ? null : Decimals.normalise(percent);
    }

    /** Returns a tax with its rate, a plain decimal such as {@code "19"}, and what it is levied on. */
    public static TaxDetail of(String category, String percent, Money taxable, Money amount) {
        return new TaxDetail(category, amount, taxable, new BigDecimal(percent), null, null);
    }
}
