package io.punchout.testkit.demo;

import io.punchout.cart.Cart;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameters;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The procurement system's side of the demo, as pages. Thread-safe. */
final class PlayPages {
    /** A return that is larger is not kept: many plays are. */
    static final int MAX_BODY_BYTES = 1 << 20;

    private static final String RETURN = "/return/";
    private static final String PLAY = "/play/";
    private static final int WRONG_CHOICE = 422;

    private final Cast cast;
    private final Origins origins;
    private final PlayDesk desk;
    private final PlayLog log;
    private final StartPage start;

    PlayPages(Cast cast, Origins origins, PlayDesk desk, PlayLog log, StartPage start) {
        this.cast = cast;
        this.origins = origins;
        this.desk = desk;
        this.log = log;
        this.start = start;
    }

    HttpReply answer(HttpRequest request) {
        String path = request.path();
        String host = request.header("Host").orElse("");
        if (!host.equals(origins.buyer().getAuthority())) {
            // another site's name that leads here must not see the visits
            return host.startsWith("127.0.0.1:") && request.method().equals("GET")
                    ? HttpReply.seeOther(origins.buyer(path))
                    : HttpReply.text(421, "This side of the demo is at " + origins.buyer("/"));
        }
        if (path.startsWith(RETURN)) {
            return returned(request, path.substring(RETURN.length()));
        }
        return request.method().equals("POST") ? post(request) : get(request);
    }

    private HttpReply get(HttpRequest request) {
        String path = request.path();
        return switch (path) {
            case "/" -> choose(request.query(StandardCharsets.UTF_8));
            case "/plays" -> PlayList.show(origins, desk.plays().newestFirst());
            case "/log" -> HttpReply.seeOther(origins.shop("/log"));
            default ->
                Assets.find(path)
                        .or(() -> path.startsWith(PLAY) ? show(path.substring(PLAY.length())) : Optional.empty())
                        .orElseGet(() -> message(404, "Not found", "There is no such page, or it is no longer kept."));
        };
    }

    private HttpReply choose(Parameters query) {
        return PlayChoice.of(query, cast)
                .map(choice -> start.show(choice, 200))
                .orElseGet(() -> message(200, "Play the buyer", "Every buyer here is one of your own."));
    }

    private Optional<HttpReply> show(String key) {
        return desk.plays()
                .find(key)
                .map(play -> play.isOver()
                        ? new ResultPage(origins, play, log.entries(play)).show()
                        : new VisitPage(origins, desk).show(play, log.entries(play)));
    }

    private HttpReply post(HttpRequest request) {
        String from = request.header("Sec-Fetch-Site").orElse("same-origin");
        if (!from.equals("same-origin") && !from.equals("none")) {
            return message(403, "Not from here", "This can only be started from the demo's own pages.");
        }
        Parameters form = request.form(StandardCharsets.UTF_8);
        return switch (request.path()) {
            case "/play" -> play(form);
            case "/order" ->
                form.first("play")
                        .flatMap(desk::order)
                        .map(this::shown)
                        .orElseGet(() -> message(404, "Nothing to order", "No cart is left of this visit."));
            default -> message(405, "Not possible", "This page is for reading only.");
        };
    }

    private HttpReply play(Parameters form) {
        Optional<PlayChoice> chosen = PlayChoice.of(form, cast);
        if (chosen.isEmpty() || !chosen.get().fits()) {
            return chosen.map(choice -> start.show(choice, WRONG_CHOICE)).orElseGet(() -> choose(form));
        }
        Optional<String> line = form.first("line");
        Optional<Cart> former = form.first("cart")
                .flatMap(desk.plays()::find)
                .flatMap(play -> line.isPresent() ? BuyersCart.kept(play, line.get()) : BuyersCart.kept(play));
        if (line.isPresent() && former.isEmpty()) {
            return message(404, "Nothing to ask about", "This line is not there, or the visit is no longer kept.");
        }
        return shown(desk.start(chosen.get(), former.orElse(null)));
    }

    private HttpReply shown(Play play) {
        return HttpReply.seeOther(URI.create(PLAY + play.key()));
    }

    private HttpReply returned(HttpRequest request, String key) {
        if (request.body().length > MAX_BODY_BYTES) {
            return message(413, "Too large", "This demo keeps returns of 1 MB and less.");
        }
        List<String> methods = List.of("GET", "POST");
        return Optional.of(key)
                .filter(ignored -> methods.contains(request.method()))
                .flatMap(known -> desk.take(known, request))
                .map(this::shown)
                .orElseGet(() -> message(404, "No visit", "This visit is not known here, or no longer kept."));
    }

    private HttpReply message(int status, String title, String text) {
        return Layout.buyer(origins, status, title, new Markup().element("p", text));
    }
}
