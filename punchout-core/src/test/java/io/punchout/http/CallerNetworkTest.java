package io.punchout.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the network of a caller's address")
class CallerNetworkTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.199, 24, 48, 192.0.2.0",
        "192.0.2.199, 32, 64, 192.0.2.199",
        "192.0.2.199, 25, 64, 192.0.2.128",
        "192.0.2.199, 0, 0, 0.0.0.0",
        "2001:db8:1:2:3:4:5:6, 24, 48, 2001:db8:1:0:0:0:0:0",
        "[2001:db8:1:2:3:4:5:6], 24, 64, 2001:db8:1:2:0:0:0:0",
        "fe80::1%eth0, 24, 64, fe80:0:0:0:0:0:0:0",
        "::ffff:192.0.2.199, 24, 48, 192.0.2.0"
    })
    void keepsItsFirstBits(String address, int bits4, int bits6, String network) {
        assertThat(CallerNetwork.of(address, bits4, bits6)).contains(network);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "buyer.example", "localhost", "1.2.3", "256.1.1.1", "1.2.3.4.", "::g", ":", "1:2", "a:b"})
    void whatIsNoAddressIsNotLookedUp(String text) {
        assertThat(CallerNetwork.of(text, 24, 48)).isEmpty();
    }

    @Test
    void longTextIsNoAddress() {
        assertThat(CallerNetwork.of(":".repeat(100_000), 24, 48)).isEmpty();
    }
}
