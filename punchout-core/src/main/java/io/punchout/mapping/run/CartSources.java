package io.punchout.mapping.run;

import static io.punchout.mapping.run.SourceList.CART;
import static io.punchout.mapping.run.SourceList.LINE;

import io.punchout.cart.Attribute;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Classification;
import io.punchout.cart.ProductOption;
import io.punchout.cart.Text;
import io.punchout.mapping.MappingSource.Argument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sources of the cart, its lines and bundles. Numbers are plain decimals with a point, without grouping. */
final class CartSources {
    private CartSources() {}

    static void addTo(SourceList list) {
        cart(list, "currency", "The cart's currency, an ISO 4217 code.", Cart::currency);
        cart(
                list,
                "total",
                "The sum of the lines with the cart's adjustments.",
                cart -> cart.total().plainAmount());
        cart(list, "lines", "The number of lines.", cart -> cart.lines().size());
        cart(list, "comments", "The remark for the buyer.", Cart::comments);
        cart(list, "shipping", "The amount of shipping of the whole cart.", cart -> amount(cart.shipping()));
        cart(list, "shipping.description", "What is said of that shipping.", cart -> text(cart.shipping()));
        cart(list, "tax", "The amount of tax of the whole cart.", cart -> amount(cart.tax()));
        cart(list, "tax.description", "What is said of that tax.", cart -> text(cart.tax()));
        cart(
                list,
                "supplierOrderId",
                "The order that the shop already holds.",
                cart -> cart.supplierOrder() == null
                        ? null
                        : cart.supplierOrder().id());
        list.many(
                "cart.attribute",
                Argument.REQUIRED,
                CART,
                "A named value of the whole cart.",
                (scope, name) -> scope.cart() == null
                        ? List.of()
                        : VisitSources.attributes(scope.cart().attributes(), name));
        list.entries(
                "cart.attributes",
                CART,
                "All named values of the whole cart.",
                scope -> scope.cart() == null
                        ? List.of()
                        : SourceList.entries(scope.cart().attributes(), Attribute::name, Attribute::value));
        VisitSources.address(
                list,
                "cart.shipTo",
                CART,
                "the cart's address",
                scope -> scope.cart() == null ? null : scope.cart().shipTo());
        line(list, "line", "line", MappingScope::line);
        line(list, "bundle", "bundle that the line is a part of", MappingScope::bundle);
    }

    private static void cart(SourceList list, String name, String description, Function<Cart, @Nullable Object> value) {
        list.one("cart." + name, CART, description, scope -> scope.cart() == null ? null : value.apply(scope.cart()));
    }

    private static void line(
            SourceList list, String prefix, String what, Function<MappingScope, @Nullable CartLine> of) {
        Family family = new Family(list, prefix, what, of);
        family.one("supplierPartId", "The supplier's article number", CartLine::supplierPartId);
        family.one("supplierPartAuxiliaryId", "The supplier's second key", CartLine::supplierPartAuxiliaryId);
        family.one("buyerPartId", "The buyer's product number", CartLine::buyerPartId);
        family.one(
                "supplierId",
                "The id of who delivers",
                line -> line.part().supplier() == null
                        ? null
                        : line.part().supplier().value());
        family.one("quantity", "How many order units", line -> plain(line.quantity()));
        family.one("unit", "The order unit, as the buyer calls it", CartLine::unit);
        family.one("unitPrice", "The net price", line -> line.unitPrice().plainAmount());
        family.one(
                "currency",
                "The currency of the price",
                line -> line.unitPrice().currency());
        family.one("total", "What the whole line costs", line -> line.total().plainAmount());
        family.one(
                "priceBasis.quantity",
                "For how many units the price is",
                line -> line.priceBasis() == null
                        ? null
                        : plain(line.priceBasis().quantity()));
        family.one(
                "priceBasis.unit",
                "The unit that the price is for",
                line -> line.priceBasis() == null ? null : line.priceBasis().unit());
        family.many("description", Argument.OPTIONAL, "The text; in a language, or the main one", CartSources::texts);
        family.one(
                "shortName",
                "The short name",
                line -> line.product().descriptions().get(0).shortName());
        family.one("language", "The language of the text", CartLine::language);
        family.many(
                "classification",
                Argument.OPTIONAL,
                "The class in a domain, or the most important one",
                CartSources::classification);
        family.entries(
                "classifications",
                "All classes: each.name is the domain",
                line -> SourceList.entries(line.classifications(), Classification::domain, Classification::code));
        family.one("manufacturerPartId", "The manufacturer's article number", CartLine::manufacturerPartId);
        family.one("manufacturerName", "The manufacturer", CartLine::manufacturerName);
        family.one("leadTimeDays", "The days until delivery", CartLine::leadTimeDays);
        family.one("url", "The product's page", CartLine::url);
        family.many("dimension", Argument.REQUIRED, "A size or weight, by its type such as weight", CartSources::size);
        family.many(
                "attribute",
                Argument.REQUIRED,
                "A named value, by name in any case",
                (line, name) -> VisitSources.attributes(line.attributes(), name));
        family.entries(
                "attributes",
                "All named values",
                line -> SourceList.entries(line.attributes(), Attribute::name, Attribute::value));
        family.many(
                "option",
                Argument.REQUIRED,
                "What was chosen, by the option's name in any case",
                (line, name) -> line.product().options().stream()
                        .filter(option -> option.name().equalsIgnoreCase(name))
                        .map(ProductOption::value)
                        .toList());
        family.entries(
                "options",
                "All choices of a configurable product",
                line -> SourceList.entries(line.product().options(), ProductOption::name, ProductOption::value));
        family.entries(
                "parts",
                "The parts of a bundle: each.name is the article number",
                line -> SourceList.entries(line.parts(), CartLine::supplierPartId, CartLine::description));
        family.one("comments", "The remark for the buyer", line -> line.terms().comments());
        family.one(
                "shipping",
                "The amount of shipping",
                line -> amount(line.terms().shipping()));
        family.one("tax", "The amount of tax", line -> amount(line.terms().tax()));
        VisitSources.address(list, prefix + ".shipTo", LINE, "the address of the " + what, scope -> {
            CartLine line = of.apply(scope);
            return line == null ? null : line.terms().shipTo();
        });
    }

    /** The sources of a line, under one prefix. */
    private record Family(SourceList list, String prefix, String what, Function<MappingScope, @Nullable CartLine> of) {
        private void one(String name, String description, Function<CartLine, @Nullable Object> value) {
            many(name, Argument.NONE, description, (line, none) -> SourceList.values(value.apply(line)));
        }

        private void many(
                String name, Argument argument, String description, BiFunction<CartLine, String, List<String>> values) {
            list.many(prefix + "." + name, argument, LINE, description + " of the " + what + ".", (scope, text) -> {
                CartLine line = of.apply(scope);
                return line == null ? List.of() : values.apply(line, text);
            });
        }

        private void entries(String name, String description, Function<CartLine, List<MappingScope.Entry>> entries) {
            list.entries(prefix + "." + name, LINE, description + ", of the " + what + ".", scope -> {
                CartLine line = of.apply(scope);
                return line == null ? List.of() : entries.apply(line);
            });
        }
    }

    private static List<String> texts(CartLine line, String language) {
        if (language.isEmpty()) {
            return SourceList.values(line.description());
        }
        String wanted = language.toLowerCase(Locale.ROOT);
        return line.product().descriptions().stream()
                .filter(text -> {
                    String tag = text.language().toLowerCase(Locale.ROOT);
                    return tag.equals(wanted) || tag.startsWith(wanted + "-");
                })
                .map(Text::value)
                .filter(value -> !value.isBlank())
                .limit(1)
                .toList();
    }

    private static List<String> classification(CartLine line, String domain) {
        return line.classifications().stream()
                .filter(known -> domain.isEmpty() || known.domain().equalsIgnoreCase(domain))
                .map(Classification::code)
                .limit(1)
                .toList();
    }

    private static List<String> size(CartLine line, String type) {
        return line.product().dimensions().stream()
                .filter(size -> size.type().name().replace("_", "").equalsIgnoreCase(type.replace("_", "")))
                .map(size -> plain(size.quantity()))
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static @Nullable String amount(@Nullable Charge charge) {
        return charge == null ? null : charge.money().plainAmount();
    }

    private static @Nullable String text(@Nullable Charge charge) {
        return charge == null ? null : charge.description();
    }
}
