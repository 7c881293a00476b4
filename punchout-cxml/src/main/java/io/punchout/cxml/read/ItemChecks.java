package io.punchout.cxml.read;

import io.punchout.cxml.model.DocumentReference;
import io.punchout.cxml.model.Item;
import io.punchout.cxml.model.ItemDetail;
import io.punchout.cxml.model.ItemIn;
import io.punchout.cxml.model.Money;
import io.punchout.cxml.model.OrderRequest;
import io.punchout.cxml.model.OrderRequestHeader;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.cxml.model.PunchOutOrderMessageHeader;
import io.punchout.cxml.model.PunchOutSetupRequest;
import io.punchout.order.OrderProblem;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The checks of lines and totals. */
final class ItemChecks {
    private static final String ORDER = "cXML/Request/OrderRequest";

    private final CxmlUnmarshalling positions;
    private final Problems problems;

    ItemChecks(CxmlUnmarshalling positions, Problems problems) {
        this.positions = positions;
        this.problems = problems;
    }

    void check(PunchOutSetupRequest setup) {
        String path = "cXML/Request/PunchOutSetupRequest/ItemOut";
        items(setup.getItemOut(), path);
    }

    private void reference(OrderRequestHeader header, String at) {
        String type = header.getType() == null ? "" : header.getType().strip();
        DocumentReference latest = header.getDocumentReference();
        if ((type.equalsIgnoreCase("update") || type.equalsIgnoreCase("delete"))
                && (latest == null || CxmlParties.strip(latest.getPayloadID()) == null)) {
            add(
                    Problem.of(
                                    OrderProblem.REFERENCE_MISSING,
                                    "An update or deletion names the message of the latest version; this one does not.")
                            .at(at + "/DocumentReference"),
                    header);
        }
    }

    void check(PunchOutOrderMessage order) {
        String path = "cXML/Message/PunchOutOrderMessage";
        require(order, order.getBuyerCookie(), path, "/BuyerCookie");
        PunchOutOrderMessageHeader header = order.getPunchOutOrderMessageHeader();
        require(order, header, path, "/PunchOutOrderMessageHeader");
        if (header != null) {
            String total = "/PunchOutOrderMessageHeader/Total/Money";
            money(header, header.getTotal() == null ? null : header.getTotal().getMoney(), path, total);
        }
        items(order.getItemIn(), path + "/ItemIn");
    }

    void check(OrderRequest order) {
        String path = ORDER;
        OrderRequestHeader header = order.getOrderRequestHeader();
        require(order, header, path, "/OrderRequestHeader");
        if (header != null) {
            String at = path + "/OrderRequestHeader";
            if (CxmlParties.strip(header.getOrderID()) == null) {
                add(
                        Problem.of(OrderProblem.ID_MISSING, "The order has no number.")
                                .at(at + "/@orderID"),
                        header);
            }
            require(header, header.getOrderDate(), at, "/@orderDate");
            money(header, header.getTotal() == null ? null : header.getTotal().getMoney(), at, "/Total/Money");
            reference(header, at);
        }
        if (!positions.handsLinesOver()) {
            require(order, first(order.getItemOut()), path, "/ItemOut");
        }
        items(order.getItemOut(), path + "/ItemOut");
    }

    private void items(List<? extends Item> items, String path) {
        for (int i = 0; i < items.size(); i++) {
            line(items.get(i), path + "[" + (i + 1) + "]");
        }
    }

    /** Checks one line; of an ItemIn also what it says of the product. */
    void line(Item item, String at) {
        String partId = item.getItemID() == null || item.getItemID().getSupplierPartID() == null
                ? null
                : item.getItemID().getSupplierPartID().getValue();
        require(item, partId, at, "/ItemID/SupplierPartID");
        quantity(item, item.getQuantity(), at);
        if (item instanceof ItemIn cartLine) {
            detail(cartLine, at);
        } else if (at.startsWith(ORDER)) {
            price(item, at);
        }
    }

    /** The price of an ordered line, which may state none: those of setups are nobody's business (guide p.82). */
    private void price(Item item, String at) {
        ItemDetail detail = item.getItemDetail();
        Money money = detail == null ? null : CxmlCart.priceOf(detail);
        if (money != null && CxmlCart.isStated(money)) {
            money(item, money, at, "/ItemDetail/UnitPrice/Money");
        }
    }

    private void detail(ItemIn item, String at) {
        ItemDetail detail = item.getItemDetail();
        require(item, detail, at, "/ItemDetail");
        if (detail == null) {
            return;
        }
        money(
                detail,
                detail.getUnitPrice() == null ? null : detail.getUnitPrice().getMoney(),
                at,
                "/ItemDetail/UnitPrice/Money");
        require(detail, detail.getUnitOfMeasure(), at, "/ItemDetail/UnitOfMeasure");
        require(detail, first(detail.getDescription()), at, "/ItemDetail/Description");
        require(detail, first(detail.getClassification()), at, "/ItemDetail/Classification");
    }

    private static @Nullable Object first(List<?> list) {
        return list.isEmpty() ? null : list.get(0);
    }

    private void money(Object place, @Nullable Money money, String at, String within) {
        if (money == null) {
            require(place, null, at, within);
            return;
        }
        number(money, money.getValue(), at, within);
        require(money, money.getCurrency(), at, within + "/@currency");
    }

    private void quantity(Object place, @Nullable String text, String at) {
        BigDecimal quantity = number(place, text, at, "/@quantity");
        if (quantity != null && quantity.signum() <= 0) {
            add(
                    Problem.of(CxmlProblem.QUANTITY, "A quantity must be more than zero.")
                            .at(at + "/@quantity"),
                    place);
        }
    }

    /** Returns the number; null if there is none, which is told. */
    private @Nullable BigDecimal number(Object place, @Nullable String text, String at, String within) {
        if (text == null || text.isBlank()) {
            require(place, null, at, within);
            return null;
        }
        Optional<BigDecimal> number = CxmlDecimal.parse(text);
        if (number.isEmpty()) {
            add(
                    Problem.of(CxmlProblem.NUMBER, "This is no number that can be read surely.")
                            .at(at + within)
                            .hint("Write a dot for the decimals and nothing but digits (guide p.44)."),
                    place);
        } else if (CxmlDecimal.isGrouped(text)) {
            add(
                    Problem.of(CxmlProblem.NUMBER_GROUPED, "The number has commas between thousands.")
                            .at(at + within),
                    place);
        }
        return number.orElse(null);
    }

    /** The path is in two parts, which are joined for a problem only: there are ten checks to a line. */
    private void require(Object place, @Nullable Object value, String at, String within) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            add(
                    Problem.of(CxmlProblem.REQUIRED_MISSING, "The DTD requires a value here.")
                            .at(at + within),
                    place);
        }
    }

    private void add(Problem problem, Object place) {
        problems.add(positions.locate(problem, place));
    }
}
