package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.http.HttpRequest;
import io.punchout.problem.Problem;
import io.punchout.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Both sides of limits: what still goes, and what is one too much. */
class OciLimitsTest {
    @Test
    @DisplayName("OCI 1.4: an argument has 1,000 characters at most, a transaction id 100")
    void arguments() {
        String detail = "FUNCTION=DETAIL&PRODUCTID=" + "x".repeat(1_000);
        assertThat(OciCallUp.parse(detail).function().orElseThrow())
                .isEqualTo(new OciFunction.Detail("x".repeat(1_000)));
        assertThat(OciCallUp.parse(detail + "x").function().isAccepted()).isFalse();
        String search = "FUNCTION=BACKGROUND_SEARCH&SEARCHSTRING=" + "x".repeat(1_000);
        assertThat(OciCallUp.parse(search).function().isAccepted()).isTrue();
        assertThat(OciCallUp.parse(search + "x").function().isAccepted()).isFalse();
        String download = "FUNCTION=DOWNLOADJSON&TRANSACTIONID=" + "x".repeat(100);
        assertThat(OciCallUp.parse(download).function().isAccepted()).isTrue();
        assertThat(OciCallUp.parse(download + "x").function().isAccepted()).isFalse();
    }

    @Test
    @DisplayName("OCI 1.2: a user name has 255 characters at most")
    void user() {
        String longest = "u".repeat(OciLogin.MAX_USERNAME_LENGTH);
        Visits visits = Visits.of(settings -> settings.login(longest, Secret.of("p")));
        assertThat(visits.receive(Visits.post(
                                Visits.pairs("USERNAME", longest, "PASSWORD", "p", "HOOK_URL", Visits.HOOK)))
                        .status())
                .isEqualTo(303);
    }

    @Test
    @DisplayName("OCI 1.2: the user name is looked for among the first 200 parameters")
    void user_behind_others() {
        String[] others = new String[398];
        Arrays.fill(others, "x");
        Visits visits = Visits.usual();
        assertThat(visits.receive(Visits.post(Visits.pairs(others).and(Visits.callUp())))
                        .status())
                .isEqualTo(303);
        assertThat(visits.receive(Visits.post(
                                Visits.pairs(others).and(Visits.pairs("x", "x")).and(Visits.callUp())))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("OCI 2.4: no quantity of nothing, and a lead time that is no number is told")
    void numbers() {
        String item = "NEW_ITEM-DESCRIPTION[1]=x&NEW_ITEM-UNIT[1]=PCE&NEW_ITEM-PRICE[1]=1&NEW_ITEM-CURRENCY[1]=EUR"
                + "&NEW_ITEM-VENDORMAT[1]=v&NEW_ITEM-QUANTITY[1]=";
        assertThat(OciReturn.parse(item + "0.001").toCart().problems()).isEmpty();
        assertThat(OciReturn.parse(item + "0").toCart().isAccepted()).isFalse();
        assertThat(OciReturn.parse(item + "1&NEW_ITEM-LEADTIME[1]=soon")
                        .toCart()
                        .problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(tuple("oci.number_unreadable", "NEW_ITEM-LEADTIME[1]"));
    }

    @Test
    @DisplayName("OCI 7: how a return form was sent is told")
    void sending() {
        HttpRequest multipart = HttpRequest.builder("POST", "/return")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .body("--x\r\nContent-Disposition: form-data; name=\"NEW_ITEM-QUANTITY[1]\"\r\n\r\n1\r\n--x--"
                        .getBytes(StandardCharsets.US_ASCII))
                .build();
        assertThat(OciReturn.of(multipart).items()).hasSize(1);
        assertThat(OciReturn.of(multipart).problems()).extracting(Problem::code).containsExactly("oci.form_type");
        assertThat(OciReturn.parse("NEW_ITEM-QUANTITY[1]=1\nNEW_ITEM-UNIT[1]=PCE")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("oci.parameters_unusual");
        assertThat(OciReturn.parse("NEW_ITEM-QUANTITY[1]=1&NEW_ITEM-UNIT[1]=PCE")
                        .problems())
                .isEmpty();
    }

    @Test
    @DisplayName("OCI 1.3: return URLs are equal if they are letter by letter")
    void hooks() {
        HookUrl hook = HookUrl.parse("https://buyer.example/?a=1").orElseThrow();
        HookUrl same = HookUrl.parse("https://buyer.example/?a=1").orElseThrow();
        HookUrl other = HookUrl.parse("https://buyer.example/?a=2").orElseThrow();
        assertThat(hook).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
        assertThat(List.of(hook, other).stream().map(HookUrl::hashCode).distinct())
                .hasSize(2);
    }
}
