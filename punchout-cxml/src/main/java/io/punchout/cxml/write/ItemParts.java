package io.punchout.cxml.write;

import io.punchout.cart.Attachment;
import io.punchout.cart.CartLine;
import io.punchout.cart.Classification;
import io.punchout.cart.CostShare;
import io.punchout.cart.Dimension;
import io.punchout.cart.Money;
import io.punchout.cart.PriceBasis;
import io.punchout.cart.ProductOption;
import io.punchout.cart.Text;
import io.punchout.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes what an ItemIn consists of (guide p.88-94). */
final class ItemParts {
    private final Out out;
    private final DtdVersion version;
    private final boolean priceBasis;

    ItemParts(Out out, DtdVersion version, DtdGrowth growth) {
        this.out = out;
        this.version = version;
        this.priceBasis = growth.knows("ItemDetail", "PriceBasisQuantity");
    }

    void id(CartLine line) throws XMLStreamException {
        out.start("ItemID");
        out.text("SupplierPartID", line.supplierPartId(), "supplierPartId");
        out.text("SupplierPartAuxiliaryID", line.supplierPartAuxiliaryId(), "supplierPartAuxiliaryId");
        out.text("BuyerPartID", line.buyerPartId(), "buyerPartId");
        out.end();
    }

    /** What an order's line says between its descriptions and its unit. */
    interface Limits {
        void write() throws XMLStreamException;
    }

    void detail(CartLine line) throws XMLStreamException {
        detail(line, () -> {
            // a cart's line has no limits
        });
    }

    void detail(CartLine line, Limits limits) throws XMLStreamException {
        out.start("ItemDetail");
        price(line, priceBasis);
        descriptions(line);
        limits.write();
        out.text("UnitOfMeasure", line.unit(), "unit");
        basis(line.priceBasis(), priceBasis);
        classifications(line);
        out.text("ManufacturerPartID", line.manufacturerPartId(), "manufacturerPartId");
        out.text("ManufacturerName", line.manufacturerName(), "manufacturerName");
        out.text("URL", line.url(), "url");
        Integer days = line.leadTimeDays();
        out.text("LeadTime", days == null ? null : days.toString(), "leadTimeDays");
        product(line);
        attributes(line);
        out.end();
    }

    void price(CartLine line, boolean basisKnown) throws XMLStreamException {
        PriceBasis basis = line.priceBasis();
        out.start("UnitPrice");
        out.money(basis == null || basisKnown ? line.unitPrice() : perOrderUnit(line.unitPrice(), basis));
        MoneyParts.modifications(out, line.price().adjustments(), "price.adjustments");
        out.end();
    }

    void descriptions(CartLine line) throws XMLStreamException {
        for (Text text : line.product().descriptions()) {
            out.description(text, "description");
        }
    }

    void basis(@Nullable PriceBasis basis, boolean basisKnown) throws XMLStreamException {
        if (basis != null && basisKnown) {
            out.start("PriceBasisQuantity");
            out.attribute("quantity", basis.quantity().toPlainString(), "priceBasis");
            out.attribute("conversionFactor", basis.conversionFactor().toPlainString(), "priceBasis");
            out.text("UnitOfMeasure", basis.unit(), "priceBasis.unit");
            out.end();
        }
    }

    void attributes(CartLine line) throws XMLStreamException {
        for (var attribute : line.attributes()) {
            out.start("Extrinsic");
            out.attribute("name", attribute.name(), "attributes");
            out.characters(attribute.value(), "attributes");
            out.end();
        }
    }

    /** Before 1.2.036 there is no price basis: the price of one order unit says the same, if it is exact. */
    private Money perOrderUnit(Money price, PriceBasis basis) {
        try {
            BigDecimal exact = price.amount().multiply(basis.conversionFactor()).divide(basis.quantity());
            return new Money(exact, price.currency());
        } catch (ArithmeticException endless) {
            out.problems()
                    .add(Problem.of(
                                    CxmlWriteProblem.PRICE_BASIS_INEXACT,
                                    "The price per order unit has no end, and DTD " + version + " has no price basis.")
                            .at(out.where("priceBasis"))
                            .hint("Set the connection's dtdVersion to "
                                    + DtdGrowth.since("ItemDetail", "PriceBasisQuantity") + " or later."));
            return price;
        }
    }

    private void classifications(CartLine line) throws XMLStreamException {
        for (Classification known : line.classifications()) {
            classification(known.domain(), known.code());
        }
        if (line.classifications().isEmpty()) {
            out.problems()
                    .add(Problem.of(
                                    CxmlWriteProblem.CLASSIFICATION_MISSING,
                                    "The DTD demands a classification; the line is sent as 'unclassified'.")
                            .at(out.where("classifications"))
                            .hint("Give every product a UNSPSC code."));
            classification("unclassified", "unclassified");
        }
    }

    void classification(String domain, String code) throws XMLStreamException {
        out.start("Classification");
        out.attribute("domain", domain, "classifications");
        out.characters(code, "classifications");
        out.end();
    }

    private void product(CartLine line) throws XMLStreamException {
        for (Dimension dimension : line.product().dimensions()) {
            out.start("Dimension");
            out.attribute("quantity", dimension.quantity().toPlainString(), "product.dimensions");
            out.attribute("type", type(dimension.type()), "product.dimensions");
            out.text("UnitOfMeasure", dimension.unit(), "product.dimensions");
            out.end();
        }
        if (!line.product().options().isEmpty()) {
            out.start("ItemDetailIndustry");
            out.start("ItemDetailRetail");
            for (ProductOption option : line.product().options()) {
                out.start("Characteristic");
                out.attribute("code", option.code(), "product.options");
                out.attribute("domain", option.name(), "product.options");
                out.attribute("value", option.value(), "product.options");
                out.end();
            }
            out.end();
            out.end();
        }
        for (Attachment attachment : line.product().attachments()) {
            out.start("AttachmentReference");
            out.text("Name", attachment.name(), attachment.description().language(), "product.attachments");
            out.description(attachment.description(), "product.attachments");
            out.text("InternalID", attachment.id(), "product.attachments");
            out.text("URL", attachment.url(), "product.attachments");
            out.end();
        }
    }

    void costShare(CostShare share) throws XMLStreamException {
        out.start("Distribution");
        out.start("Accounting");
        out.attribute("name", share.name(), "terms.costShares");
        for (CostShare.Account account : share.accounts()) {
            out.start("Segment");
            out.attribute("type", account.type(), "terms.costShares");
            out.attribute("id", account.id(), "terms.costShares");
            out.attribute("description", account.description(), "terms.costShares");
            out.end();
        }
        out.end();
        out.money("Charge", share.amount());
        out.end();
    }

    /** STACK_HEIGHT is stackHeight. */
    private static String type(Dimension.Type type) {
        String[] words = type.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (String word : List.of(words).subList(1, words.length)) {
            name.append((char) (word.charAt(0) - 'a' + 'A')).append(word, 1, word.length());
        }
        return name.toString();
    }
}
