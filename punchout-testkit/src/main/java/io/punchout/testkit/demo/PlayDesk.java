package io.punchout.testkit.demo;

import io.punchout.cart.Cart;
import io.punchout.http.ContentType;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameters;
import io.punchout.order.Order;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.testkit.buyer.CxmlReceiver;
import io.punchout.testkit.buyer.OciReceiver;
import io.punchout.testkit.buyer.OrderAnswer;
import io.punchout.testkit.buyer.PlatformCaller;
import io.punchout.testkit.buyer.ReceivedCart;
import io.punchout.testkit.buyer.SetupAnswer;
import io.punchout.testkit.buyer.Setups;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The procurement systems that a person plays: starts visits over HTTP, takes back what the browser brings, and orders.
 * Thread-safe.
 */
final class PlayDesk {
    private final Cast cast;
    private final Origins origins;
    private final Plays plays = new Plays();
    private final SecureRandom random;

    PlayDesk(Cast cast, Origins origins, SecureRandom random) {
        this.cast = cast;
        this.origins = origins;
        this.random = random;
    }

    Plays plays() {
        return plays;
    }

    /**
     * Starts a play: asks the shop, or leaves that to the browser.
     *
     * @param former the cart to change or to look at, or of which a function asks about the first line; null for a
     *     sample
     */
    Play start(PlayChoice choice, @Nullable Cart former) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String key = HexFormat.of().formatHex(bytes);
        // with a query, as real ones have
        URI returnUrl = origins.buyer("/return/" + key + "?client=100");
        Play play = Play.begin(key, returnUrl, choice.role(), choice.ask(), choice.window());
        if (former != null && !play.role().isCxml()) {
            play = play.about(former.lines().get(0));
        }
        plays.add(play);
        try (PlatformCaller caller = caller(play)) {
            if (play.role().isCxml()) {
                SetupAnswer answer = caller.ask(setup(play, former == null ? BuyersCart.former() : former));
                return changed(play, play.answered(answer));
            }
            return play.ask().isServerToServer() ? changed(play, told(play, caller.fetch(callUp(caller, play)))) : play;
        }
    }

    private Play changed(Play before, Play after) {
        return plays.change(before.key(), ignored -> after).orElse(after);
    }

    private PlatformCaller caller(Play play) {
        return cast.caller(play.role(), origins.shop("/punchout"));
    }

    private static SetupRequest.Builder setup(Play play, Cart former) {
        return switch (play.ask()) {
            case EDIT -> Setups.edit(play.returnUrl(), former);
            case INSPECT -> Setups.inspect(play.returnUrl(), former);
            case SOURCE ->
                SetupRequest.builder(Operation.SOURCE)
                        .returnUrl(play.returnUrl().toString());
            default -> Setups.create(play.returnUrl());
        };
    }

    /** Returns how the user's browser sends the call-up of a play: method and fields. */
    CallUp callUp(Play play) {
        try (PlatformCaller caller = caller(play)) {
            return new CallUp(caller.callUp(play.returnUrl()).method(), callUp(caller, play));
        }
    }

    /**
     * A call-up as a form.
     *
     * @param method {@code "GET"} or {@code "POST"}
     * @param fields its fields, the password among them
     */
    record CallUp(String method, Parameters fields) {}

    private static Parameters callUp(PlatformCaller caller, Play play) {
        return Parameters.of(caller.callUp(play.returnUrl()).entries()).and(play.arguments());
    }

    private static Play told(Play play, HttpResponse<byte[]> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse(null);
        Optional<Charset> charset = ContentType.parse(type).charset();
        if (play.ask() == Ask.BACKGROUND_SEARCH && answer.statusCode() == 200) {
            return play.came(OciReceiver.readPage(answer.body(), charset.orElse(null)));
        }
        return play.told("HTTP " + answer.statusCode() + "\n"
                + new String(answer.body(), charset.orElse(StandardCharsets.UTF_8)));
    }

    /** Takes what the browser brings to the return URL of a play. */
    Optional<Play> take(String key, HttpRequest arrived) {
        return plays.find(key).flatMap(play -> {
            ReceivedCart received = play.role().isCxml()
                    ? CxmlReceiver.read(arrived, play.ask().operation())
                    : BuyersCart.receiver(play).read(OciReceiver.read(arrived));
            return plays.change(key, each -> each.came(received));
        });
    }

    /** Orders what is left of the cart of a play, as the buyer's system has it. */
    Optional<Play> order(String key) {
        return plays.find(key)
                .flatMap(play -> BuyersCart.kept(play).flatMap(cart -> {
                    try (PlatformCaller caller = caller(play)) {
                        String number = "45" + key.substring(0, 8);
                        OrderAnswer answer =
                                caller.order(Order.builder(number).cart(cart).build());
                        return plays.change(key, each -> each.ordered(answer));
                    }
                }));
    }
}
