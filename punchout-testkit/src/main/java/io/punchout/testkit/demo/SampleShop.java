package io.punchout.testkit.demo;

import io.punchout.PunchOut;
import io.punchout.cart.Cart;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameters;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.session.Session;
import io.punchout.testkit.FakeProducts;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The sample shop: redeems start links, keeps carts, and returns them. Thread-safe. */
final class SampleShop {
    private static final int MAX_TRANSFERRED = 1_000;

    private final PunchOut punchOut;
    private final Origins origins;
    private final Visits visits = new Visits(new SecureRandom());
    private final Bounded<Cart> transferred = new Bounded<>(MAX_TRANSFERRED);

    SampleShop(PunchOut punchOut, Origins origins) {
        this.punchOut = punchOut;
        this.origins = origins;
    }

    /** Returns the cart that a session returned, as it was in the shop. */
    Optional<Cart> transferred(String sessionId) {
        return transferred.find(sessionId);
    }

    HttpReply start(HttpRequest request) {
        String token = request.query(StandardCharsets.UTF_8).first("token").orElse(null);
        Outcome<Session> outcome = punchOut.start(token, request.remoteAddress());
        if (!(outcome instanceof Outcome.Accepted<Session> started)) {
            Markup page = Layout.problems(new Markup(), outcome.problems());
            return Layout.shop(origins, 403, "This start link does not work", page);
        }
        return HttpReply.seeOther(URI.create("/shop"))
                .with("Set-Cookie", visits.remember(request, Visit.begin(started.value())));
    }

    HttpReply show(HttpRequest request) {
        return visits.of(request)
                .map(visit -> new ShopPage(origins, visit).show(List.of()))
                .orElseGet(this::noVisit);
    }

    HttpReply post(HttpRequest request, String action) {
        Optional<Visit> found = visits.of(request);
        if (found.isEmpty()) {
            return noVisit();
        }
        Visit visit = found.get();
        return switch (action) {
            case "add" -> changed(request, visit, visit.cart()::add);
            case "change" -> changed(request, visit, visit.cart()::change);
            case "remove" ->
                changed(request, visit, (product, ignored) -> visit.cart().change(product, BigDecimal.ZERO));
            case "transfer" -> transfer(request, visit);
            case "cancel" ->
                leave(request, visit, punchOut.cancel(visit.session().id()));
            case "clear" -> leave(request, visit, punchOut.clear(visit.session().id()));
            default -> message(404, "Not found", "There is no such page.");
        };
    }

    private HttpReply changed(HttpRequest request, Visit visit, BiConsumer<Product, BigDecimal> change) {
        Parameters form = request.form(StandardCharsets.UTF_8);
        Optional<Product> product = form.first("product").flatMap(Catalog::find);
        Optional<BigDecimal> quantity = ShopCart.quantity(form.first("quantity").orElse("1"));
        if (!visit.mayShop() || product.isEmpty() || quantity.isEmpty()) {
            return message(400, "This does not work", "An article and a quantity such as 2 or 2.5 are needed.");
        }
        change.accept(product.get(), quantity.get());
        return HttpReply.seeOther(URI.create("/shop"));
    }

    private HttpReply transfer(HttpRequest request, Visit visit) {
        Cart cart = visit.cart().toCart();
        Outcome<ReturnForm> outcome = punchOut.transfer(visit.session().id(), cart);
        if (outcome.isAccepted()) {
            transferred.put(visit.session().id(), cart);
        }
        return leave(request, visit, outcome);
    }

    private HttpReply leave(HttpRequest request, Visit visit, Outcome<ReturnForm> outcome) {
        return outcome.fold(
                form -> form.toReply().with("Set-Cookie", visits.forget(request)),
                problems -> new ShopPage(origins, visit).show(problems));
    }

    private HttpReply noVisit() {
        Markup page = new Markup()
                .raw("<p>You are on no visit here. A visit starts from the procurement system: ")
                .raw("<a href=\"/\" target=\"_top\">play the buyer</a>.</p>\n")
                .raw("<p>If this stands in a frame right after the start, your browser keeps cookies out of frames of ")
                .raw("other sites. Let the shop open in a new window.</p>");
        return Layout.shop(origins, 403, "No visit", page);
    }

    /** Shows an article, for OCI's DETAIL. */
    HttpReply product(String escapedKey) {
        String key = URLDecoder.decode(escapedKey.replace("+", "%2B"), StandardCharsets.UTF_8);
        return Catalog.products().stream()
                .filter(product ->
                        FakeProducts.key(product.line(BigDecimal.ONE)).equals(key))
                .findFirst()
                .map(product -> message(200, product.text(), product.id() + ", " + product.priceText()))
                .orElseGet(() -> message(404, "Not found", "There is no such article."));
    }

    private HttpReply message(int status, String title, String text) {
        return Layout.shop(origins, status, title, new Markup().element("p", text));
    }
}
