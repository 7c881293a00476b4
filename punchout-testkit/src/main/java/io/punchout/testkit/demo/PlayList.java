package io.punchout.testkit.demo;

import io.punchout.http.HttpReply;
import java.util.List;

/** The visits that were played. */
final class PlayList {
    private PlayList() {}

    static HttpReply show(Origins origins, List<Play> plays) {
        Markup page = new Markup();
        if (plays.isEmpty()) {
            page.raw("<p>Nothing was played yet. ").link("/", "Play the buyer").raw(".</p>\n");
            return Layout.buyer(origins, 200, "Played visits", page);
        }
        page.raw("<p>Newest first. The demo keeps the last " + Plays.MOST
                        + ", or fewer if they are large.</p>\n<table>")
                .element("caption", "Visits")
                .raw(
                        "<thead><tr><th scope=\"col\">Visit</th><th scope=\"col\">What came of it</th></tr></thead><tbody>\n");
        for (Play play : plays) {
            page.raw("<tr><th scope=\"row\">")
                    .link("/play/" + play.key(), play.title())
                    .raw("</th>")
                    .element("td", outcome(play))
                    .raw("</tr>\n");
        }
        return Layout.buyer(origins, 200, "Played visits", page.raw("</tbody></table>\n"));
    }

    private static String outcome(Play play) {
        if (!play.isOver()) {
            return "Nothing came back yet.";
        }
        return TakenTable.summary(play.received(), BuyersCart.whole(play), BuyersCart.taken(play));
    }
}
