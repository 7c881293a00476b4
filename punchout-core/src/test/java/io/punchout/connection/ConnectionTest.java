package io.punchout.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.punchout.http.HostPattern;
import io.punchout.support.TextSettings;
import io.punchout.support.Visits;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Connection: closed until it is told otherwise")
class ConnectionTest {

    @Test
    void aConnectionIsNamedByItsIdAndClosedByDefault() {
        Connection connection = Connection.builder("acme")
                .settings(TextSettings.builder().build())
                .build();
        assertThat(connection.name()).isEqualTo("acme");
        assertThat(connection.businessUnit()).isEqualTo("acme");
        assertThat(connection.active()).isTrue();
        assertThat(connection.format()).isEqualTo("text");
        assertThat(connection.settings().lookupKeys()).isEmpty();
        assertThat(connection.cart()).isEqualTo(CartSettings.defaults());
        SecuritySettings security = connection.security();
        assertThat(security).isEqualTo(SecuritySettings.closed());
        assertThat(security.returnHosts()).isEmpty();
        assertThat(security.httpAllowed()).isFalse();
        assertThat(security.framingAllowed()).isFalse();
        assertThat(security.startLinkLifetime()).isEqualTo(Duration.ofMinutes(5));
        assertThat(security.sessionLifetime()).isEqualTo(Duration.ofHours(8));
        assertThat(security.returnUrls().check("https://anywhere.example/").isAccepted())
                .isFalse();
    }

    @Test
    void settingsAreGivenAsTheProtocolsOwnType() {
        Connection connection = Visits.connection().build();
        assertThat(connection.settings(TextSettings.class).users()).containsExactly("anna");
        assertThatIllegalStateException()
                .isThrownBy(() -> connection.settings(Other.class))
                .withMessageContaining("acme")
                .withMessageContaining("Other");
        assertThatIllegalStateException()
                .isThrownBy(() -> Connection.builder("x").build());
    }

    private record Other() implements ProtocolSettings {
        @Override
        public String format() {
            return "other";
        }

        @Override
        public Set<String> lookupKeys() {
            return Set.of();
        }
    }

    @Test
    void returnHostsAreAddedOrReplaced() {
        SecuritySettings.Builder builder = SecuritySettings.builder().returnHost("a.example", "b.example");
        assertThat(builder.returnHost("c.example").build().returnHosts())
                .extracting(HostPattern::text)
                .containsExactly("a.example", "b.example", "c.example");
        assertThat(builder.returnHosts(List.of(new HostPattern("d.example")))
                        .framingAllowed(true)
                        .build()
                        .returnHosts())
                .extracting(HostPattern::text)
                .containsExactly("d.example");
    }
}
