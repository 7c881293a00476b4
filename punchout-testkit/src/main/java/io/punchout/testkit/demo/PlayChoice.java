package io.punchout.testkit.demo;

import io.punchout.http.Parameters;
import java.util.List;
import java.util.Optional;

/**
 * What a person chose to play.
 *
 * @param role the procurement system
 * @param ask what it asks for
 * @param window whether the shop opens in a window of its own; else in a frame
 * @param fits whether the choice is as the person made it; else it is the nearest that goes together
 */
record PlayChoice(Role role, Ask ask, boolean window, boolean fits) {
    private static final String FIRST_PLATFORM = "jaggaer";

    /** Reads a form, or the query of a link; what is missing is as usual. Nothing if nobody can be played. */
    static Optional<PlayChoice> of(Parameters form, Cast cast) {
        String platform = form.first("platform").orElse(FIRST_PLATFORM);
        String protocol = form.first("protocol").orElse("");
        boolean window = form.first("opens").orElse("frame").equals("window");
        Optional<Role> chosen = cast.find(platform, protocol);
        return chosen.or(() -> nearest(cast, platform)).map(role -> {
            List<Ask> asks = role.asks();
            Optional<Ask> ask = form.first("ask").flatMap(Ask::named);
            boolean known = ask.isPresent() && asks.contains(ask.get());
            return new PlayChoice(role, known ? ask.get() : asks.get(0), window, chosen.isPresent() && known);
        });
    }

    private static Optional<Role> nearest(Cast cast, String platform) {
        List<Role> roles = cast.roles();
        return roles.stream()
                .filter(role -> role.profile().id().equals(platform))
                .findFirst()
                .or(() -> roles.stream().findFirst());
    }
}
