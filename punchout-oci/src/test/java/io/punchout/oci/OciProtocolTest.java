package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.cart.Attribute;
import io.punchout.http.HttpRequest;
import io.punchout.protocol.IncomingMessage;
import io.punchout.protocol.ProtocolContext;
import io.punchout.transaction.Transaction;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Limits of what is read, and what is said of it before a connection is known. */
class OciProtocolTest {
    private static final String PAIRS = Visits.callUp().encode(StandardCharsets.UTF_8);
    private static final int MOST = OciCallUp.MAX_PARAMETERS;

    private final OciProtocol protocol = new OciProtocol();
    private final Visits visits = Visits.usual();

    private static HttpRequest post(String query, String body) {
        return HttpRequest.builder("POST", "/oci")
                .query(query)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body(body.getBytes(StandardCharsets.US_ASCII))
                .build();
    }

    private static String parameters(int count, String divider) {
        return ("a=1" + divider).repeat(count - 1) + "a=1";
    }

    @Test
    @DisplayName("As many parameters as the limit says are read, one more is refused; URL and form count together")
    void parameters() {
        String most = PAIRS + "&" + parameters(MOST - 3, "&");
        assertThat(visits.receive(post("", most)).status()).isEqualTo(303);
        assertThat(visits.receive(post("", most + "&a=1")).status()).isEqualTo(400);
        assertThat(visits.log().get(0).successful()).isFalse();
        assertThat(visits.log().get(0).payloadId()).isNull();
        assertThat(visits.receive(post("a=1" + "&".repeat(498), PAIRS + "&".repeat(499)))
                        .status())
                .as("498 + 501 ampersands")
                .isEqualTo(303);
        assertThat(visits.receive(post("a=1" + "&".repeat(499), PAIRS + "&".repeat(499)))
                        .status())
                .as("499 + 501 ampersands: 1,001 with what they divide")
                .isEqualTo(400);
        assertThat(visits.receive(post("", PAIRS + "&".repeat(MOST))).status())
                .as("nothing between ampersands")
                .isEqualTo(400);
    }

    @Test
    @DisplayName("Parameters that are divided by lines are counted, too")
    void lines() {
        String most = PAIRS.replace("&", "\n") + "\n" + parameters(MOST - 3, "\n");
        assertThat(visits.receive(post("", most)).status()).isEqualTo(303);
        assertThat(visits.receive(post("", most + "\na=1")).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("URL and form together are as large as the limit at most")
    void size() {
        HttpRequest request = post("a=12", PAIRS);
        int size = PAIRS.length() + 4;
        assertThat(read(request, size)).isInstanceOf(CallUpMessage.class);
        assertThat(read(request, size - 1)).isInstanceOf(UnreadCallUp.class);
    }

    private IncomingMessage read(HttpRequest request, int bytes) {
        ProtocolContext usual = Visits.CONTEXT;
        return protocol.read(
                request,
                new ProtocolContext(
                        usual.clock(), () -> "1.a@shop", usual.limits().withBytes(bytes)));
    }

    @Test
    @DisplayName("HEAD is no failure, and what has no id has none in the log")
    void outcome() {
        visits.receive(HttpRequest.builder("HEAD", "/oci").query(PAIRS).build());
        visits.start();
        assertThat(visits.log()).extracting(Transaction::successful).containsOnly(true);
        assertThat(visits.log()).extracting(Transaction::payloadId).containsOnlyNulls();
    }

    @Test
    @DisplayName("The traits of a call-up are the names of its parameters, each once")
    void traits() {
        List<Attribute> expected = List.of(
                new Attribute("parameter", "x"),
                new Attribute("parameter", "USERNAME"),
                new Attribute("parameter", "~OkCode"));
        assertThat(protocol.traits(post("x=1", "USERNAME=a&~OkCode=ADDI&USERNAME=b&=c")))
                .isEqualTo(expected);
        assertThat(protocol.traits("POST /oci?x=1\n\nUSERNAME=***&%7EOkCode=ADDI"))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("Of more parameters than are read there are no traits")
    void traits_bounded() {
        Attribute a = new Attribute("parameter", "a");
        assertThat(protocol.traits(post("", parameters(MOST, "&")))).containsExactly(a);
        assertThat(protocol.traits(post("", parameters(MOST + 1, "&")))).isEmpty();
        assertThat(protocol.traits("POST /oci\n\n" + parameters(MOST, "&"))).containsExactly(a);
        assertThat(protocol.traits("POST /oci\n\n" + parameters(MOST + 1, "&"))).isEmpty();
    }

    @Test
    @DisplayName("OCI 1.4: each function says its name, and takes no arguments that nobody can answer")
    void functions() {
        assertThat(new OciFunction.Login().name()).isEmpty();
        assertThat(new OciFunction.Detail("1").name()).contains(OciFunctionName.DETAIL);
        assertThat(new OciFunction.Validate("1", BigDecimal.ONE).name()).contains(OciFunctionName.VALIDATE);
        assertThat(new OciFunction.Sourcing("", null).name()).contains(OciFunctionName.SOURCING);
        assertThat(new OciFunction.BackgroundSearch("", null).name()).contains(OciFunctionName.BACKGROUND_SEARCH);
        assertThat(new OciFunction.DownloadJson(1, 1, null, null).name()).contains(OciFunctionName.DOWNLOADJSON);
        assertThat(OciCallUp.parse("FUNCTION=DETAIL&PRODUCTID=1").functionName())
                .isEqualTo(Optional.of(OciFunctionName.DETAIL));
        for (Runnable wrong : List.<Runnable>of(
                () -> new OciFunction.Detail(" "),
                () -> new OciFunction.Validate(" ", BigDecimal.ONE),
                () -> new OciFunction.Validate("1", BigDecimal.ZERO),
                () -> new OciFunction.DownloadJson(0, null, null, null),
                () -> new OciFunction.DownloadJson(1, 0, null, null))) {
            assertThatThrownBy(wrong::run).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @DisplayName("What a mapping can fill: the fields of the version and those agreed on, with their lengths")
    void targets() {
        OciSettings settings = OciSettings.builder()
                .form(OciFormSettings.builder().extraFields(List.of("COLOUR")).build())
                .build();
        assertThat(settings.cartTargets()
                        .find("new_item-colour[1]")
                        .orElseThrow()
                        .name())
                .isEqualTo("COLOUR");
        assertThat(settings.cartTargets().all())
                .anySatisfy(target -> assertThat(target.name()).isEqualTo("COLOUR"))
                .anySatisfy(target -> {
                    assertThat(target.name()).isEqualTo("VENDORMAT");
                    assertThat(target.maxLength()).isEqualTo(40);
                })
                .anySatisfy(target -> {
                    assertThat(target.name()).isEqualTo("QUANTITY");
                    assertThat(target.maxLength()).isNull();
                })
                .anySatisfy(target -> {
                    assertThat(target.name()).isEqualTo("DESCRIPTION");
                    assertThat(target.maxLength()).isEqualTo(40);
                });
    }
}
