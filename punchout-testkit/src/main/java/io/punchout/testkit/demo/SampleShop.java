package io.punchout.testkit.demo;

import io.punchout.PunchOut;
import io.punchout.cart.Cart;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameters;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.session.Session;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The sample shop: redeems start links, keeps carts, and returns them. Thread-safe. */
final class SampleShop {
    private static final int MAX_TRANSFERRED = 1_000;

    private final PunchOut punchOut;
    private final Visits visits = new Visits(new SecureRandom());
    private final Bounded<Cart> transferred = new Bounded<>(MAX_TRANSFERRED);

    SampleShop(PunchOut punchOut) {
        this.punchOut = punchOut;
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
            return Layout.page(403, "This start link does not work", page);
        }
        return HttpReply.seeOther(URI.create("/shop"))
                .with("Set-Cookie", visits.remember(Visit.begin(started.value())));
    }

    HttpReply show(HttpRequest request) {
        return visits.of(request)
                .map(visit -> new ShopPage(visit).show(List.of()))
                .orElseGet(SampleShop::noVisit);
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
            default -> Layout.message(404, "Not found", "There is no such page.");
        };
    }

    private static HttpReply changed(HttpRequest request, Visit visit, BiConsumer<Product, BigDecimal> change) {
        Parameters form = request.form(StandardCharsets.UTF_8);
        Optional<Product> product = form.first("product").flatMap(Catalog::find);
        Optional<BigDecimal> quantity = ShopCart.quantity(form.first("quantity").orElse("1"));
        if (!visit.mayShop() || product.isEmpty() || quantity.isEmpty()) {
            return Layout.message(400, "This does not work", "An article and a quantity such as 2 or 2.5 are needed.");
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
                problems -> new ShopPage(visit).show(problems));
    }

    private static HttpReply noVisit() {
        Markup page = new Markup()
                .raw("<p>You are on no visit here. A visit starts from the procurement system: ")
                .link("/", "play the buyer")
                .raw(".</p>");
        return Layout.page(403, "No visit", page);
    }
}
