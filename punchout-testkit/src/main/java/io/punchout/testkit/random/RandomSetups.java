package io.punchout.testkit.random;

import io.punchout.cart.Address;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Contact;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.order.Order;
import io.punchout.order.OrderBuilder;
import io.punchout.session.Operation;
import io.punchout.session.RestoredItem;
import io.punchout.session.Session;
import io.punchout.session.SessionState;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What buyers' systems ask and order. */
final class RandomSetups {
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private final Random random;
    private final Words words;

    RandomSetups(Random random) {
        this.random = random;
        this.words = new Words(random);
    }

    SetupRequest setup(Operation operation, URI returnUrl, Cart former) {
        SetupRequest.Builder setup = SetupRequest.builder(operation)
                .returnUrl(returnUrl.toString())
                .buyerCookie(words.key("cookie"))
                .attribute("UserEmail", "pat" + words.below(1_000) + "@buyer.example")
                .attribute("FirstName", words.name())
                .attribute("CostCenter", words.text());
        if (words.flip()) {
            setup.attribute("UniqueName", words.key("u")).attribute("CostCenter", words.key("cc"));
        }
        if (words.flip()) {
            setup.contact(new Contact("endUser", words.name(), List.of("end.user@buyer.example"), List.of()));
        }
        if (words.flip()) {
            setup.shipTo(address());
        }
        if (operation != Operation.CREATE) {
            for (CartLine line : former.lines()) {
                setup.item(new RestoredItem(
                        line.supplierPartId(), line.supplierPartAuxiliaryId(), line.quantity(), List.of()));
            }
        }
        return setup.build();
    }

    private Address address() {
        return Address.builder(words.pick(List.of("DE", "US", "JP")))
                .id(words.key("plant"))
                .name(words.text())
                .street(words.text())
                .city(null, words.name())
                .build();
    }

    Parameters callUp(String username, String password, URI hookUrl) {
        List<Parameter> all = new ArrayList<>(List.of(
                new Parameter("USERNAME", username),
                new Parameter("PASSWORD", password),
                new Parameter(words.pick(List.of("HOOK_URL", "hook_url")), hookUrl.toString()),
                new Parameter(words.pick(List.of("~OkCode", "~OKCODE", "~okcode")), "ADDI"),
                new Parameter(words.pick(List.of("~TARGET", "~target")), "_top"),
                new Parameter(words.pick(List.of("~CALLER", "~caller")), "CTLG")));
        if (words.flip()) {
            all.add(new Parameter("OCI_VERSION", "4.0"));
        }
        if (words.flip()) {
            all.add(new Parameter("Z_" + words.below(100), words.text()));
        }
        Collections.shuffle(all, random);
        return Parameters.of(all);
    }

    Order order(Cart cart) {
        OrderBuilder order = Order.builder(words.key("PO"))
                .date(OffsetDateTime.ofInstant(START.plusSeconds(words.below(1_000_000)), ZoneOffset.ofHours(2)))
                .billTo(address())
                .shipTo(address())
                .cart(cart);
        if (words.flip()) {
            order.requisition(words.key("REQ"));
        }
        return order.build();
    }

    Session session() {
        byte[] id = new byte[16];
        random.nextBytes(id);
        Instant created = START.plusSeconds(words.below(1_000_000));
        return new Session(
                HexFormat.of().formatHex(id),
                words.key("connection"),
                "unit-" + words.below(10),
                words.pick(List.of("cxml", "oci")),
                SessionState.WAITING,
                SetupRequest.builder(Operation.CREATE).buyerCookie(words.text()).build(),
                new ShopUser(words.key("user"), words.name()),
                created,
                created.plus(Duration.ofMinutes(5)),
                created.plus(Duration.ofHours(8)),
                Map.of("key", words.text()),
                1);
    }
}
