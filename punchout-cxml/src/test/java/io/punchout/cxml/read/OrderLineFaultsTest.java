package io.punchout.cxml.read;

import static io.punchout.cxml.read.OrderFaultsTest.LINE;
import static io.punchout.cxml.read.OrderFaultsTest.ORDER;
import static io.punchout.cxml.read.OrderFaultsTest.line;
import static io.punchout.cxml.read.OrderFaultsTest.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Attribute;
import io.punchout.cart.CartLine;
import io.punchout.cart.Classification;
import io.punchout.cart.Money;
import io.punchout.order.Delivery;
import io.punchout.order.Order;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lines of orders: part deliveries, bundles, and limits in place of a price")
class OrderLineFaultsTest {
    @Test
    @DisplayName("DTD ScheduleLine: without a quantity the only one is of the whole line, one of several is read over")
    void schedule() {
        String day = "<ScheduleLine requestedDeliveryDate='2026-03-10T00:00:00+01:00' %s>"
                + "<UnitOfMeasure>EA</UnitOfMeasure></ScheduleLine>";
        Outcome<Order> one = order(ORDER.replace("</ItemDetail>", "</ItemDetail>" + day.formatted("quantity=' '")));
        assertThat(deliveries(one))
                .singleElement()
                .returns(new BigDecimal("2"), Delivery::quantity)
                .returns(OffsetDateTime.parse("2026-03-10T00:00:00+01:00"), Delivery::requestedAt);
        assertThat(one.problems())
                .singleElement()
                .returns("cxml.required_missing", Problem::code)
                .returns(LINE + "/ScheduleLine/@quantity", Problem::where);
        Outcome<Order> several = order(ORDER.replace(
                "</ItemDetail>",
                "</ItemDetail>" + day.formatted("quantity='1'") + day.formatted("")
                        + day.formatted("quantity='1' lineNumber='3'")));
        assertThat(deliveries(several)).extracting(Delivery::number).containsExactly(null, "3");
        assertThat(several.problems())
                .singleElement()
                .returns("cxml.required_missing", Problem::code)
                .returns(LINE + "/ScheduleLine[2]/@quantity", Problem::where);
    }

    @Test
    @DisplayName("DTD ScheduleLine: a quantity that cannot be read is an error, like that of a line")
    void scheduledNumber() {
        Outcome<Order> outcome = order(ORDER.replace("</ItemDetail>", "</ItemDetail><ScheduleLine quantity='few'/>"));
        assertThat(outcome.isAccepted()).isFalse();
        assertThat(outcome.problems())
                .singleElement()
                .returns("cxml.number", Problem::code)
                .returns(LINE + "/ScheduleLine/@quantity", Problem::where);
    }

    @Test
    @DisplayName("DTD ScheduleLine: extrinsics of a part delivery are its own")
    void scheduledExtrinsics() {
        Outcome<Order> outcome = order(
                ORDER.replace(
                        "</ItemDetail>",
                        "</ItemDetail><ScheduleLine quantity='2'><UnitOfMeasure> EA </UnitOfMeasure><Extrinsic name=' gate '>7</Extrinsic></ScheduleLine>"));
        assertThat(deliveries(outcome))
                .singleElement()
                .returns(List.of(new Attribute("gate", "7")), Delivery::attributes)
                .returns("EA", Delivery::unit);
    }

    @Test
    @DisplayName(
            "guide p.142: a part whose bundle is not before it is a line of its own, two lines of a number are told")
    void lineNumbers() {
        String line = ORDER.substring(ORDER.indexOf("<ItemOut"), ORDER.indexOf("</OrderRequest>"));
        String part = line.replace("lineNumber=\"1\"", "lineNumber=\"2\" parentLineNumber=\"1\"");
        String bundle = line + part;
        assertThat(order(ORDER.replace(line, bundle)).problems()).isEmpty();
        Outcome<Order> orphaned = order(ORDER.replace(line, part + line));
        assertThat(orphaned.orElseThrow().cartLines()).hasSize(2);
        assertThat(orphaned.problems())
                .singleElement()
                .returns("order.parent_unknown", Problem::code)
                .returns(LINE + "/@parentLineNumber", Problem::where)
                .returns(false, Problem::isError);
        Outcome<Order> own = order(ORDER.replace("lineNumber=\"1\"", "lineNumber='1' parentLineNumber='1'"));
        assertThat(own.problems()).extracting(Problem::code).containsExactly("order.parent_unknown");
        Outcome<Order> twice = order(ORDER.replace(line, line + line + line.replace("lineNumber=\"1\"", "")));
        assertThat(twice.orElseThrow().lines()).hasSize(3);
        assertThat(twice.problems())
                .singleElement()
                .returns("order.line_number_repeated", Problem::code)
                .returns("cXML/Request/OrderRequest/ItemOut[2]/@lineNumber", Problem::where)
                .returns(false, Problem::isError);
    }

    @Test
    @DisplayName("guide p.147: the price of a BlanketItemDetail has its basis, limits are details with their currency")
    void blanket() {
        Outcome<Order> outcome = order(
                ORDER.replaceFirst(
                        "(?s)<ItemDetail>.*</ItemDetail>",
                        "<BlanketItemDetail><Description xml:lang='en'>Service</Description>"
                                + "<OverallLimit><Money currency='EUR'> 900.00 </Money></OverallLimit>"
                                + "<ExpectedLimit><Money currency='EUR'>800</Money></ExpectedLimit>"
                                + "<MaxAmount><Money currency='EUR'>700</Money></MaxAmount>"
                                + "<MinAmount><Money>7</Money></MinAmount>"
                                + "<MaxContractAmount><Money currency='EUR'>6</Money></MaxContractAmount>"
                                + "<MaxAdhocAmount><Money currency='EUR'>5</Money></MaxAdhocAmount>"
                                + "<MaxQuantity>9</MaxQuantity><MinQuantity>1</MinQuantity>"
                                + "<UnitPrice><Money currency='EUR'>3</Money></UnitPrice><UnitOfMeasure>EA</UnitOfMeasure>"
                                + "<PriceBasisQuantity quantity='100' conversionFactor='1'><UnitOfMeasure>EA</UnitOfMeasure></PriceBasisQuantity>"
                                + "<Classification domain='UNSPSC'>1</Classification><Extrinsic name='e'>x</Extrinsic></BlanketItemDetail>"));
        CartLine line = line(outcome);
        assertThat(line.description()).isEqualTo("Service");
        assertThat(line.unitPrice()).isEqualTo(Money.of("3", "EUR"));
        assertThat(line.priceBasis().quantity()).isEqualByComparingTo("100");
        assertThat(line.classifications()).containsExactly(new Classification("UNSPSC", "1"));
        assertThat(line.attributes()).containsExactly(new Attribute("e", "x"));
        assertThat(outcome.orElseThrow().lines().get(0).details())
                .containsExactly(
                        new Attribute("OverallLimit", "900.00 EUR"),
                        new Attribute("ExpectedLimit", "800 EUR"),
                        new Attribute("MaxAmount", "700 EUR"),
                        new Attribute("MinAmount", "7"),
                        new Attribute("MaxContractAmount", "6 EUR"),
                        new Attribute("MaxAdhocAmount", "5 EUR"),
                        new Attribute("MaxQuantity", "9"),
                        new Attribute("MinQuantity", "1"));
        assertThat(outcome.problems()).isEmpty();
    }

    private static List<Delivery> deliveries(Outcome<Order> outcome) {
        return outcome.orElseThrow().lines().get(0).deliveries();
    }
}
