package example.shop;

import io.punchout.PunchOut;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.cxml.CxmlSettings;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.ReturnForm;
import io.punchout.oci.OciSettings;
import io.punchout.problem.Outcome;
import io.punchout.secret.Secret;
import io.punchout.session.Session;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import io.punchout.spi.Shop;
import io.punchout.spi.TransactionLog;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sells pens: whoever comes gets twelve, and goes back at once. */
public final class PenShop implements Shop {
    private final PunchOut punchOut;

    /** Opens the shop at an address. */
    public PenShop(URI base, TransactionLog audit, String secret) {
        SecuritySettings security = SecuritySettings.builder()
                .returnHost("127.0.0.1")
                .httpAllowed(true)
                .build();
        this.punchOut = PunchOut.builder()
                .shop(this)
                .connections(List.of(
                        Connection.builder("acme")
                                .businessUnit("acme-inc")
                                .settings(CxmlSettings.builder()
                                        .credential("NetworkId", "AN-ACME")
                                        .sharedSecret(Secret.of(secret))
                                        .build())
                                .security(security)
                                .build(),
                        Connection.builder("acme-sap")
                                .businessUnit("acme-inc")
                                .settings(OciSettings.builder()
                                        .login("acme", Secret.of(secret))
                                        .build())
                                .security(security)
                                .build()))
                .sessionStore(new ShopSessions())
                .transactionLog(audit)
                .startUrl(base.resolve("/start"))
                .build();
    }

    @Override
    public Outcome<ShopUser> resolveUser(Connection connection, SetupRequest setup) {
        return Outcome.accepted(ShopUser.of("guest of " + connection.businessUnit()));
    }

    /** Answers a request, as the shop's server calls it. */
    public HttpReply answer(HttpRequest request) {
        return switch (request.path()) {
            case "/punchout" -> punchOut.receive(request);
            case "/start" -> punchOut
                    .start(request.query(StandardCharsets.UTF_8).first("token").orElse(null))
                    .fold(this::sell, problems -> HttpReply.text(403, "This link is not valid (any more)."));
            default -> HttpReply.text(404, "");
        };
    }

    private HttpReply sell(Session session) {
        Cart cart = Cart.builder("EUR")
                .line(CartLine.builder("PEN-01")
                        .quantity("12")
                        .unit("EA")
                        .unitPrice("1.25", "EUR")
                        .description("Ballpoint pen, blue")
                        .classification("UNSPSC", "44121704"))
                .build();
        return punchOut.transfer(session.id(), cart)
                .fold(ReturnForm::toReply, problems -> HttpReply.text(500, "The cart could not be returned."));
    }
}
