package io.punchout.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostPatternTest {

    @ParameterizedTest
    @CsvSource({
        "buyer.example, buyer.example, 443, true",
        "Buyer.EXAMPLE, buyer.example, 443, true",
        "' buyer.example ', buyer.example, 80, true",
        "buyer.example, www.buyer.example, 443, false",
        "buyer.example, buyer.example.evil.example, 443, false",
        "buyer.example, evilbuyer.example, 443, false",
        "*.buyer.example, erp.buyer.example, 443, true",
        "*.buyer.example, a.b.buyer.example, 443, true",
        "*.buyer.example, buyer.example, 443, false",
        "*.buyer.example, .buyer.example, 443, false",
        "*.buyer.example, evilbuyer.example, 443, false",
        "*.buyer.example, erp.buyer.example.evil.example, 443, false",
        "buyer.example:8443, buyer.example, 8443, true",
        "buyer.example:8443, buyer.example, 443, false",
        "*.buyer.example:8443, erp.buyer.example, 8443, true",
        "*.buyer.example:8443, erp.buyer.example, 443, false",
        "127.0.0.1, 127.0.0.1, 8080, true",
        "127.0.0.1, 127.0.0.10, 8080, false",
        "[::1], [::1], 443, true",
        "[::1]:8443, [::1], 8443, true",
        "[::1]:8443, [::1], 443, false",
        "[::1], [::2], 443, false",
        "bücher.example, xn--bcher-kva.example, 443, true",
        "*.bücher.example:8443, a.xn--bcher-kva.example, 8443, true",
        "IDIL.example, idil.example, 443, true",
        "erp_test.buyer.example, erp_test.buyer.example, 443, true"
    })
    void matches(String pattern, String host, int port, boolean expected) {
        assertThat(new HostPattern(pattern).matches(host, port)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "*.",
                "*.*.example",
                "b*.example",
                "**.example",
                "https://buyer.example",
                "buyer.example/",
                "user@buyer.example",
                "buyer example",
                "buyer..example",
                ".buyer.example",
                "buyer.example.",
                "-a.example",
                "a-.example",
                "buyer.example:",
                "buyer.example:x",
                "buyer.example:123456",
                "a;b",
                "a,b",
                "a'b",
                "[::1",
                "[x]",
                "buyer.example\nevil.example",
                "\"a\"",
                "a b\u00e9c"
            })
    void whatIsNoHostIsToldAndMatchesNothing(String pattern) {
        HostPattern none = new HostPattern(pattern);
        assertThat(none.isValid()).isFalse();
        assertThat(none.matches(pattern.strip(), 443)).isFalse();
        assertThat(none.matches("buyer.example", 443)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"a.example, false", "a.example:8443, true", "[::1], false", "[::1]:8443, true", "*.a.example:1, true"})
    void tellsWhetherItNamesAPort(String pattern, boolean port) {
        assertThat(new HostPattern(pattern).hasPort()).isEqualTo(port);
    }

    @Test
    void isWrittenInItsNormalForm() {
        assertThat(new HostPattern(" *.BÜCHER.Example ").text()).isEqualTo("*.xn--bcher-kva.example");
        assertThat(new HostPattern("A.example")).isEqualTo(new HostPattern("a.EXAMPLE"));
    }
}
