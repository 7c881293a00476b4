package io.punchout.testkit.demo;

import io.punchout.cart.Attribute;
import io.punchout.cart.Money;
import io.punchout.cart.PriceBasis;
import java.util.List;
import java.util.Optional;

/** The articles of the sample shop. They are chosen to be awkward: decimals, quotes, umlauts, long texts. */
final class Catalog {
    static final String CURRENCY = "EUR";

    private static final List<Product> PRODUCTS = List.of(
            new Product(
                    "PEN-01", "pen:4711/blue", "Ballpoint pen, blue", "PCE", eur("1.25"), null, "44121704", List.of()),
            new Product(
                    "PAPER-A4",
                    null,
                    "Copier paper A4, 80 g/m², 500 sheets",
                    "PCE",
                    eur("4.995"),
                    null,
                    "14111507",
                    List.of()),
            new Product(
                    "CABLE-5",
                    null,
                    "Cable \"Größe <5>\" & plug, sold by the metre and cut to the length that you name",
                    "MTR",
                    eur("0.375"),
                    null,
                    "26121600",
                    List.of()),
            new Product(
                    "CHAIR-7",
                    "chair:7",
                    "Bürostuhl Müller",
                    "EA",
                    eur("1499.00"),
                    null,
                    "56112102",
                    List.of(new Attribute("CUST_FIELD1", "oak 7"))),
            new Product("CLIP-1", null, "Paper clip", "EA", eur("0.0125"), null, "44122104", List.of()),
            new Product(
                    "SCREW-M4",
                    "screw:m4/20",
                    "Screw M4 x 20",
                    "EA",
                    eur("7.90"),
                    PriceBasis.per(100, "EA"),
                    "31161500",
                    List.of()));

    private Catalog() {}

    private static Money eur(String amount) {
        return Money.of(amount, CURRENCY);
    }

    static List<Product> products() {
        return PRODUCTS;
    }

    static Optional<Product> find(String id) {
        return PRODUCTS.stream().filter(product -> product.id().equals(id)).findFirst();
    }
}
