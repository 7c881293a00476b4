package io.punchout.testkit.buyer;

import static io.punchout.testkit.buyer.Deviation.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.platform.Platforms;
import io.punchout.session.Operation;
import io.punchout.testkit.buyer.BuyerMatrix.Cell;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("what procurement systems do otherwise than the standard says")
class DeviationTest {
    private static final Cell CXML = BuyerMatrix.cell("generic", "cxml");

    private static BuyerMatrix matrix;

    @BeforeAll
    static void start() {
        matrix = new BuyerMatrix();
    }

    @AfterAll
    static void stop() {
        matrix.close();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("the demo shop takes each of them, from the first request to the cart")
    void taken(Deviation deviation) {
        Cell cell = BuyerMatrix.cell("generic", deviation.format());
        try (SimulatedBuyer buyer =
                matrix.buyer(cell).withoutDeviations().with(deviation).build()) {
            assertThat(buyer.deviations()).containsExactly(deviation);
            ReceivedCart received = BuyerMatrix.bring(buyer.open(Operation.CREATE), "PEN-01");
            assertThat(BuyerMatrix.articles(received)).containsExactly("PEN-01");
        }
    }

    static Stream<Arguments> sent() {
        return Map.ofEntries(
                        Map.entry(TIMESTAMP_WITHOUT_OFFSET, "timestamp=\"[-0-9]{10}T[:0-9]{8}\""),
                        Map.entry(TIMESTAMP_OFFSET_WITHOUT_COLON, "timestamp=\"[-0-9]{10}T[:0-9]{8}\\+0000\""),
                        Map.entry(TIMESTAMP_WITH_MILLISECONDS, "timestamp=\"[-0-9]{10}T[:0-9]{8}\\.123\\+00:00\""),
                        Map.entry(TIMESTAMP_ENDING_IN_Z, "timestamp=\"[-0-9]{10}T[:0-9]{8}Z\""),
                        Map.entry(TIMESTAMP_DATE_ONLY, "timestamp=\"[-0-9]{10}\""),
                        Map.entry(TIMESTAMP_IN_WORDS, "timestamp=\"Mon May "),
                        Map.entry(TIMESTAMP_UNUSABLE, "timestamp=\"--T"),
                        Map.entry(DOCTYPE_MISSING, "^<\\?xml [^>]*>\\s*<cXML"),
                        Map.entry(DOCTYPE_IN_SINGLE_QUOTES, "SYSTEM 'http"),
                        Map.entry(DOCTYPE_ON_SEVERAL_LINES, "<!DOCTYPE cXML\n"),
                        Map.entry(SUPPLIER_SETUP, "</BrowserFormPost><SupplierSetup>"),
                        Map.entry(BLANKS, "<Identity>\n generic </Identity>"),
                        Map.entry(ELEMENT_ORDER, "</BrowserFormPost><BuyerCookie>"),
                        Map.entry(COOKIE_EMPTY, "<BuyerCookie/>"),
                        Map.entry(PAYLOAD_ID_IS_A_TIME, "payloadID=\"[0-9]+\""),
                        Map.entry(DOMAIN_IN_LOWER_CASE, "domain=\"networkid\""),
                        Map.entry(SEVERAL_CREDENTIALS, "</Credential><Credential [^>]*><Identity>4711"),
                        Map.entry(FROM_EMPTY, "<From>\\s*<Credential domain=\"NetworkId\">\\s*<Identity></Identity>"),
                        Map.entry(DOCUMENT_IN_LATIN_1, "encoding=[\"']ISO-8859-1"),
                        Map.entry(CHARSET_OF_CONTENT_TYPE, "encoding=[\"']UTF-8"))
                .entrySet()
                .stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sent")
    @DisplayName("what is sent does deviate")
    void deviates(Deviation deviation, String pattern) {
        try (SimulatedBuyer plain = matrix.buyer(CXML).withoutDeviations().build();
                SimulatedBuyer other =
                        matrix.buyer(CXML).withoutDeviations().with(deviation).build()) {
            assertThat(other.ask(Operation.CREATE, null).sent())
                    .containsPattern(pattern)
                    .doesNotContain(BuyerMatrix.SECRET);
            boolean declared = deviation == CHARSET_OF_CONTENT_TYPE;
            if (!declared) {
                assertThat(plain.ask(Operation.CREATE, null).sent()).doesNotContainPattern(pattern);
            }
        }
    }

    private static final Cart PENS = Cart.builder("EUR")
            .line(CartLine.builder("PEN-01")
                    .supplierPartAuxiliaryId("pen:4711/blue")
                    .quantity("12")
                    .unit("PCE")
                    .unitPrice("1.25", "EUR")
                    .description("Kugelschreiber Größe M")
                    .classification("UNSPSC", "44121704"))
            .build();

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Deviation.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PARAMETERS_IN_OTHER_CASE", "CALL_UP_IN_LATIN_1", "FUNCTION_WITH_BLANKS"})
    @DisplayName("an order is sent with the same deviations, and taken all the same")
    void orders(Deviation deviation) {
        try (SimulatedBuyer buyer =
                matrix.buyer(CXML).withoutDeviations().with(deviation).build()) {
            OrderAnswer answer = buyer.order(PENS);
            assertThat(answer.isAccepted()).as(answer.toString()).isTrue();
            String sent = answer.sent();
            assertThat(sent).doesNotContain(BuyerMatrix.SECRET).contains("payloadID=\"" + answer.payloadId() + "\"");
            switch (deviation) {
                case TIMESTAMP_DATE_ONLY ->
                    assertThat(sent)
                            .containsPattern("orderDate=\"[0-9-]{10}\"")
                            .containsPattern(" timestamp=\"[0-9-]{10}\"");
                case ELEMENT_ORDER -> assertThat(sent).containsPattern("(?s)</ItemDetail>\\s*<ItemID>");
                case DOCTYPE_MISSING -> assertThat(sent).doesNotContain("<!DOCTYPE");
                case DEPLOYMENT_MODE_MISSING -> assertThat(sent).doesNotContain("deploymentMode");
                case DOCUMENT_IN_LATIN_1 -> assertThat(sent).contains("ISO-8859-1");
                case PAYLOAD_ID_IS_A_TIME -> assertThat(answer.payloadId()).matches("[0-9]+");
                case BLANKS -> assertThat(sent).containsPattern("<Identity>\\s+generic\\s+</Identity>");
                default -> {
                    // what it looks like is the same as in a setup
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ariba | cxml | SUPPLIER_SETUP BLANKS ELEMENT_ORDER",
                "coupa | cxml | DEPLOYMENT_MODE_MISSING BLANKS ELEMENT_ORDER",
                "jaggaer | cxml | TIMESTAMP_WITH_MILLISECONDS BLANKS ELEMENT_ORDER",
                "oracle-network | cxml | TIMESTAMP_WITHOUT_OFFSET BLANKS ELEMENT_ORDER",
                "d365 | cxml | DOCTYPE_MISSING BLANKS ELEMENT_ORDER",
                "generic | cxml | BLANKS ELEMENT_ORDER",
                "generic | oci | PARAMETERS_IN_OTHER_CASE",
                "sap-srm | oci | PARAMETERS_IN_OTHER_CASE CALL_UP_IN_LATIN_1",
                "ifs | oci | PARAMETERS_IN_OTHER_CASE"
            })
    @DisplayName("the deviations of each platform are on unless switched off")
    void usual(String platform, String format, String expected) {
        Set<String> names = new TreeSet<>(Arrays.asList(expected.split(" ")));
        try (SimulatedBuyer buyer =
                matrix.buyer(BuyerMatrix.cell(platform, format)).build()) {
            assertThat(buyer.deviations()).extracting(Enum::name).containsExactlyInAnyOrderElementsOf(names);
        }
        try (SimulatedBuyer buyer = matrix.buyer(BuyerMatrix.cell(platform, format))
                .withoutDeviations()
                .build()) {
            assertThat(buyer.deviations()).isEmpty();
        }
    }

    @Test
    @DisplayName("every deviation is named by a profile, with its source")
    void inProfiles() {
        Set<Deviation> named = EnumSet.noneOf(Deviation.class);
        Platforms.standard().all().forEach(profile -> {
            named.addAll(Deviation.seen(profile, "cxml"));
            named.addAll(Deviation.seen(profile, "oci"));
        });
        assertThat(named).isEqualTo(EnumSet.allOf(Deviation.class));
    }

    @Test
    @DisplayName("a hub is Sender with the secret, the buyer is From")
    void hub() {
        Cell ariba = BuyerMatrix.cell("ariba", "cxml");
        try (SimulatedBuyer buyer =
                matrix.buyer(ariba).sender("NetworkId", "hub-of-ariba").build()) {
            SetupAnswer answer = buyer.ask(Operation.CREATE, null);
            assertThat(answer.isAccepted()).as(answer.toString()).isTrue();
            assertThat(answer.sent().replaceAll("\\s", ""))
                    .containsPattern("<From>.*<Identity>ariba</Identity></Credential></From>")
                    .containsPattern("<Sender>.*<Identity>hub-of-ariba</Identity><SharedSecret>");
        }
        try (SimulatedBuyer buyer =
                matrix.buyer(ariba).sender("NetworkId", "another-hub").build()) {
            assertThat(buyer.ask(Operation.CREATE, null).statusCode()).isEqualTo(401);
        }
    }

    @Test
    @DisplayName("ServiceNow names its user in From and Sender, or leaves From empty")
    void serviceNow() {
        Cell cell = BuyerMatrix.cell("servicenow", "cxml");
        assertThat(Deviation.seen(cell.profile(), "cxml")).contains(FROM_EMPTY);
        for (boolean empty : new boolean[] {false, true}) {
            SimulatedBuyerBuilder builder = matrix.buyer(cell);
            try (SimulatedBuyer buyer = (empty ? builder.with(FROM_EMPTY) : builder).build()) {
                SetupAnswer answer = buyer.ask(Operation.CREATE, null);
                assertThat(answer.isAccepted()).as(answer.toString()).isTrue();
            }
        }
    }

    @Test
    @DisplayName("the probe of Dynamics 365, whose values are all empty, is answered with a status")
    void probe() {
        try (SimulatedBuyer buyer =
                matrix.buyer(BuyerMatrix.cell("d365", "cxml")).build()) {
            SetupAnswer answer = buyer.probe();
            assertThat(answer.isAccepted()).as(answer.toString()).isTrue();
            assertThat(answer.sent()).contains("payloadID=\"\"", "timestamp=\"\"", "<BuyerCookie/>", "<URL/>");
        }
    }

    @Test
    @DisplayName("who speaks one protocol is not asked in the other")
    void otherProtocol() {
        try (SimulatedBuyer buyer =
                matrix.buyer(BuyerMatrix.cell("sap-srm", "oci")).build()) {
            assertThatThrownBy(buyer::probe).isInstanceOf(IllegalStateException.class);
        }
        try (SimulatedBuyer buyer = matrix.buyer(CXML).build()) {
            assertThatThrownBy(() -> buyer.detail("x")).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> matrix.buyer(BuyerMatrix.cell("coupa", "cxml"))
                        .format("oci")
                        .build())
                .isInstanceOf(IllegalStateException.class);
    }
}
