package io.punchout.oci;

import io.punchout.cart.CartLine;
import io.punchout.cart.PriceBasis;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * PRICE and PRICEUNIT as a form writes them (OCI 2.4): the price of so many order units. A price that needs more than
 * three decimals is stated for 10, 100, 1000 times as many units; it is never rounded.
 *
 * @param price the price, three decimals
 * @param unit how many order units it is for, a whole number
 */
record OciPrice(String price, String unit) {
    private static final int MAX_SHIFT = 9;

    static Optional<OciPrice> of(CartLine line, OciVersion version) {
        PriceBasis basis = line.priceBasis();
        BigDecimal amount = line.unitPrice().amount();
        BigDecimal units = BigDecimal.ONE;
        if (basis != null) {
            // the factor turns a price for price units into one for order units
            amount = amount.multiply(basis.conversionFactor());
            units = basis.quantity();
        }
        for (int shift = 0; shift <= MAX_SHIFT; shift++) {
            Optional<OciPrice> scaled = scaled(amount, units, shift, version);
            if (scaled.isPresent()) {
                return scaled;
            }
        }
        // a price for more units than PRICEUNIT can say may have decimals to spare
        for (int shift = -1; shift >= -MAX_SHIFT; shift--) {
            Optional<OciPrice> scaled = scaled(amount, units, shift, version);
            if (scaled.isPresent()) {
                return scaled;
            }
        }
        return Optional.empty();
    }

    private static Optional<OciPrice> scaled(BigDecimal amount, BigDecimal units, int shift, OciVersion version) {
        Optional<String> price = OciNumbers.decimal(amount.scaleByPowerOfTen(shift));
        Optional<String> unit = OciNumbers.whole(units.scaleByPowerOfTen(shift), OciField.PRICEUNIT.length(version));
        return price.flatMap(number -> unit.map(many -> new OciPrice(number, many)));
    }
}
