package io.punchout.testkit.buyer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.session.Operation;
import io.punchout.testkit.buyer.ReceivedCart.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** What receivers must bear. */
class ReceiverTest {
    private static final String CART = "<?xml version='1.0' encoding='ISO-8859-1'?>\n"
            + "<!DOCTYPE cXML SYSTEM 'http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd'>\n"
            + "<cXML payloadID='1@x' timestamp='2026-03-01T09:00:00+00:00'><Header/><Message><PunchOutOrderMessage>"
            + "<BuyerCookie>c</BuyerCookie><PunchOutOrderMessageHeader operationAllowed='edit'><Total>"
            + "<Money currency='EUR'>2.00</Money></Total></PunchOutOrderMessageHeader><ItemIn quantity='2'><ItemID>"
            + "<SupplierPartID>P</SupplierPartID></ItemID><ItemDetail><UnitPrice><Money currency='EUR'>1.00</Money>"
            + "</UnitPrice><Description xml:lang='en'>Größe</Description><UnitOfMeasure>EA</UnitOfMeasure>"
            + "<Classification domain='UNSPSC'>1</Classification></ItemDetail></ItemIn></PunchOutOrderMessage>"
            + "</Message></cXML>";

    private static HttpRequest form(Parameter... fields) {
        String body = Parameters.of(fields).encode(StandardCharsets.UTF_8);
        return HttpRequest.builder("POST", "/return")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body(body.getBytes(StandardCharsets.US_ASCII))
                .build();
    }

    private static String description(ReceivedCart cart) {
        return cart.orElseThrow().lines().get(0).description();
    }

    @Test
    void base64_may_have_line_breaks_and_blanks_for_plus_signs_and_any_case_of_its_name() {
        String base64 = Base64.getMimeEncoder().encodeToString(CART.getBytes(StandardCharsets.ISO_8859_1));
        ReceivedCart cart = CxmlReceiver.read(
                form(new Parameter("CXML-BASE64", " " + base64.replace('+', ' ') + "\r\n")), Operation.CREATE);
        assertThat(description(cart)).isEqualTo("Größe");
        assertThat(cart.buyerCookie()).isEqualTo("c");
    }

    @Test
    void base64_goes_before_urlencoded() {
        String base64 = Base64.getEncoder()
                .encodeToString(CART.replace("Größe", "first").getBytes(StandardCharsets.ISO_8859_1));
        HttpRequest both = form(new Parameter("cxml-urlencoded", CART), new Parameter("cXML-base64", base64));
        assertThat(description(CxmlReceiver.read(both, Operation.CREATE))).isEqualTo("first");
    }

    @Test
    void declaration_of_an_urlencoded_document_does_not_count() {
        HttpRequest form = form(new Parameter("cXML-urlencoded", CART));
        assertThat(description(CxmlReceiver.read(form, Operation.CREATE))).isEqualTo("Größe");
    }

    @Test
    void unreadable_forms_are_told_from_cancelled_ones() {
        assertThat(CxmlReceiver.read(form(), Operation.CREATE).kind()).isEqualTo(Kind.UNREADABLE);
        assertThat(CxmlReceiver.read(form(new Parameter("cxml-base64", "%%%")), Operation.CREATE)
                        .kind())
                .isEqualTo(Kind.UNREADABLE);
        ReceivedCart broken = CxmlReceiver.read(form(new Parameter("cxml-urlencoded", "<cXML>")), Operation.CREATE);
        assertThat(broken.kind()).isEqualTo(Kind.UNREADABLE);
        assertThat(broken.problems()).isNotEmpty();
        assertThatThrownBy(broken::orElseThrow).isInstanceOf(NoSuchElementException.class);
        ReceivedCart noPrice = OciReceiver.read(form(new Parameter("NEW_ITEM-DESCRIPTION[1]", "x")));
        assertThat(noPrice.kind()).isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void empty_cart_means_something_else_after_an_edit() {
        String empty = CART.replaceAll("<ItemIn.*</ItemIn>", "");
        HttpRequest form = form(new Parameter("cxml-urlencoded", empty));
        assertThat(CxmlReceiver.read(form, Operation.EDIT).kind()).isEqualTo(Kind.CLEARED);
        assertThat(CxmlReceiver.read(form, Operation.CREATE).kind()).isEqualTo(Kind.CANCELLED);
        assertThat(CxmlReceiver.read(form, Operation.INSPECT).kind()).isEqualTo(Kind.CANCELLED);
        String unchanged = empty.replace("<Message>", "<Message><Status code='204' text='No Content'/>");
        assertThat(CxmlReceiver.read(form(new Parameter("cxml-urlencoded", unchanged)), Operation.EDIT)
                        .kind())
                .isEqualTo(Kind.CANCELLED);
    }

    @Test
    void form_in_another_charset_is_understood() {
        String windows = "NEW_ITEM-DESCRIPTION%5B1%5D=Gr%F6%DFe&NEW_ITEM-QUANTITY[1]=1&NEW_ITEM-UNIT[1]=EA"
                + "&NEW_ITEM-PRICE[1]=1.00&NEW_ITEM-CURRENCY[1]=EUR&NEW_ITEM-VENDORMAT[1]=P";
        HttpRequest byGet = HttpRequest.builder("GET", "/return?" + windows).build();
        assertThat(description(OciReceiver.read(byGet))).isEqualTo("Größe");
        HttpRequest named = HttpRequest.builder("GET", "/return?_charset_=iso-8859-15&" + windows.replace("%DF", "%A4"))
                .build();
        assertThat(description(OciReceiver.read(named))).isEqualTo("Grö€e");
    }
}
