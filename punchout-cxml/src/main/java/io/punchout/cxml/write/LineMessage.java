package io.punchout.cxml.write;

import io.punchout.cart.Attribute;
import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import io.punchout.cart.PriceBasis;
import io.punchout.cxml.model.Classification;
import io.punchout.cxml.model.Extrinsic;
import io.punchout.cxml.model.ItemDetail;
import io.punchout.cxml.model.ItemID;
import io.punchout.cxml.model.ItemIn;
import io.punchout.cxml.model.ManufacturerName;
import io.punchout.cxml.model.PriceBasisQuantity;
import io.punchout.cxml.model.SupplierPartAuxiliaryID;
import io.punchout.cxml.model.SupplierPartID;
import io.punchout.cxml.model.URL;
import io.punchout.cxml.model.UnitPrice;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Makes one ItemIn from one line (guide p.88-94). */
final class LineMessage {
    private final DtdVersion version;
    private final CartLine line;
    private final String where;
    private final Problems problems;

    LineMessage(DtdVersion version, CartLine line, String where, Problems problems) {
        this.version = version;
        this.line = line;
        this.where = where;
        this.problems = problems;
    }

    ItemIn toItemIn() {
        ItemIn item = new ItemIn();
        item.setQuantity(line.quantity().toPlainString());
        item.setItemID(itemId());
        item.setItemDetail(detail());
        return item;
    }

    private ItemID itemId() {
        ItemID id = new ItemID();
        SupplierPartID partId = new SupplierPartID();
        partId.setValue(clean(line.supplierPartId(), "supplierPartId"));
        id.setSupplierPartID(partId);
        if (line.supplierPartAuxiliaryId() != null) {
            SupplierPartAuxiliaryID auxiliaryId = new SupplierPartAuxiliaryID();
            auxiliaryId.setText(clean(line.supplierPartAuxiliaryId(), "supplierPartAuxiliaryId"));
            id.setSupplierPartAuxiliaryID(auxiliaryId);
        }
        if (line.buyerPartId() != null) {
            if (version.isAtLeast(DtdVersion.RICHER_ITEMS)) {
                id.setBuyerPartID(clean(line.buyerPartId(), "buyerPartId"));
            } else {
                problems.add(Problem.of(
                                CxmlWriteProblem.LEFT_OUT, "DTD " + version + " has no place for the buyer's part id.")
                        .at(where + ".buyerPartId")
                        .hint("Set the connection's dtdVersion to " + DtdVersion.RICHER_ITEMS
                                + " or later if the buyer takes it."));
            }
        }
        return id;
    }

    private ItemDetail detail() {
        ItemDetail detail = new ItemDetail();
        price(detail);
        detail.getDescription()
                .add(CartMessage.description(
                        line.description(), clean(line.language(), "language"), where + ".description", problems));
        detail.setUnitOfMeasure(clean(line.unit(), "unit"));
        line.classifications()
                .forEach(known -> detail.getClassification().add(classification(known.domain(), known.code())));
        if (line.classifications().isEmpty()) {
            problems.add(Problem.of(
                            CxmlWriteProblem.CLASSIFICATION_MISSING,
                            "The DTD demands a classification; the line is sent as 'unclassified'.")
                    .at(where + ".classifications")
                    .hint("Give every product a UNSPSC code."));
            detail.getClassification().add(classification("unclassified", "unclassified"));
        }
        detail.setManufacturerPartID(cleaned(line.manufacturerPartId(), "manufacturerPartId"));
        if (line.manufacturerName() != null) {
            ManufacturerName manufacturer = new ManufacturerName();
            manufacturer.setValue(clean(line.manufacturerName(), "manufacturerName"));
            detail.setManufacturerName(manufacturer);
        }
        if (line.url() != null) {
            URL url = new URL();
            url.setValue(clean(line.url(), "url"));
            detail.setURL(url);
        }
        if (line.leadTimeDays() != null) {
            detail.setLeadTime(line.leadTimeDays().toString());
        }
        line.attributes().forEach(attribute -> detail.getExtrinsic().add(extrinsic(attribute)));
        return detail;
    }

    private void price(ItemDetail detail) {
        PriceBasis basis = line.priceBasis();
        Money price = line.unitPrice();
        if (basis != null && version.isAtLeast(DtdVersion.RICHER_ITEMS)) {
            PriceBasisQuantity quantity = new PriceBasisQuantity();
            quantity.setQuantity(basis.quantity().toPlainString());
            quantity.setConversionFactor(basis.conversionFactor().toPlainString());
            quantity.setUnitOfMeasure(clean(basis.unit(), "priceBasis.unit"));
            detail.setPriceBasisQuantity(quantity);
        } else if (basis != null) {
            price = perOrderUnit(price, basis);
        }
        UnitPrice unitPrice = new UnitPrice();
        unitPrice.setMoney(CartMessage.money(price));
        detail.setUnitPrice(unitPrice);
    }

    /** Before 1.2.036 there is no price basis: the price of one order unit says the same, if it is exact. */
    private Money perOrderUnit(Money price, PriceBasis basis) {
        try {
            BigDecimal exact = price.amount().multiply(basis.conversionFactor()).divide(basis.quantity());
            return new Money(exact, price.currency());
        } catch (ArithmeticException endless) {
            problems.add(Problem.of(
                            CxmlWriteProblem.PRICE_BASIS_INEXACT,
                            "The price per order unit has no end, and DTD " + version + " has no price basis.")
                    .at(where + ".priceBasis")
                    .hint("Set the connection's dtdVersion to " + DtdVersion.RICHER_ITEMS + " or later."));
            return price;
        }
    }

    private Classification classification(String domain, String code) {
        Classification classification = new Classification();
        classification.setDomain(clean(domain, "classifications"));
        classification.setValue(clean(code, "classifications"));
        return classification;
    }

    private Extrinsic extrinsic(Attribute attribute) {
        Extrinsic extrinsic = new Extrinsic();
        extrinsic.setName(clean(attribute.name(), "attributes"));
        extrinsic.setText(clean(attribute.value(), "attributes"));
        return extrinsic;
    }

    private @Nullable String cleaned(@Nullable String text, String field) {
        return text == null ? null : clean(text, field);
    }

    private String clean(String text, String field) {
        return Clean.text(text, where + "." + field, problems);
    }
}
