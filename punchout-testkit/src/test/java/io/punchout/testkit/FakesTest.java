package io.punchout.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.cart.Cart;
import io.punchout.connection.Connection;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FakesTest {
    private final SetupRequest setup = SetupRequest.builder(Operation.CREATE).build();
    private final Connection connection = Samples.cxmlConnection("x");

    @Test
    void clock_stands_still_until_it_is_moved() {
        SettableClock clock = SettableClock.at("2026-03-01T09:00:00Z");
        Clock elsewhere = clock.withZone(ZoneId.of("Asia/Kathmandu"));
        clock.advance(Duration.ofMinutes(5));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-03-01T09:05:00Z"));
        clock.set(Instant.EPOCH);
        assertThat(elsewhere.instant()).isEqualTo(Instant.EPOCH);
        assertThat(elsewhere.getZone()).isEqualTo(ZoneId.of("Asia/Kathmandu"));
    }

    @Test
    void shop_gives_each_business_unit_its_user_and_remembers_what_it_was_asked() {
        FakeShop shop = new FakeShop();
        assertThatThrownBy(shop::lastCall).isInstanceOf(IllegalStateException.class);
        assertThat(shop.resolveUser(connection, setup).orElseThrow()).isEqualTo(FakeShop.defaultUser("acme"));
        shop.user("acme", ShopUser.of("pat"));
        assertThat(shop.resolveUser(connection, setup).orElseThrow()).isEqualTo(ShopUser.of("pat"));
        assertThat(shop.calls()).hasSize(2);
        assertThat(shop.lastCall().connection()).isEqualTo(connection);
    }

    @Test
    void shop_refuses_and_fails_when_told_to() {
        FakeShop shop = new FakeShop().refuse("no");
        assertThat(shop.resolveUser(connection, setup).error().message()).isEqualTo("no");
        IllegalStateException failure = new IllegalStateException("down");
        shop.fail(failure);
        assertThatThrownBy(() -> shop.resolveUser(connection, setup)).isSameAs(failure);
        assertThat(shop.accept().resolveUser(connection, setup).isAccepted()).isTrue();
        assertThat(shop.calls()).hasSize(3);
    }

    @Test
    void differences_name_the_values() {
        Cart sent = Samples.cart();
        assertThat(CartDifferences.between(sent, Samples.cart())).isEmpty();
        Cart arrived = Cart.builder("EUR")
                .line(sent.lines().get(0).withDescription("Ballpoint"))
                .line(sent.lines().get(1))
                .comments("hello")
                .build();
        assertThat(CartDifferences.between(sent, arrived))
                .containsExactlyInAnyOrder(
                        "comments: sent null, arrived hello",
                        "lines: sent 3, arrived 2",
                        "lines[0].product.descriptions[0].value: sent Ballpoint pen, blue, arrived Ballpoint");
    }
}
