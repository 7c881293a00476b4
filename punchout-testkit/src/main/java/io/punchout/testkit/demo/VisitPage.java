package io.punchout.testkit.demo;

import io.punchout.http.HttpReply;
import io.punchout.http.Parameter;
import io.punchout.testkit.buyer.SetupAnswer;
import io.punchout.transaction.Transaction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The procurement system's page while its user is in the shop: a frame, or the way to a new window. */
final class VisitPage {
    private static final String FRAME = "shop";

    private final Origins origins;
    private final PlayDesk desk;

    VisitPage(Origins origins, PlayDesk desk) {
        this.origins = origins;
        this.desk = desk;
    }

    HttpReply show(Play play, List<Transaction> entries) {
        Markup page = new Markup();
        SetupAnswer setup = play.setup();
        if (setup != null && !setup.isAccepted()) {
            refused(page, setup);
        } else {
            page.element("p", hint(play));
            way(page, play, setup);
        }
        PlaySteps.append(page, origins, play, entries);
        return Layout.buyer(origins, 200, play.title(), page);
    }

    private static String hint(Play play) {
        String shop = play.window() ? "The shop opens in a window of its own. " : "The shop is in the frame below. ";
        return switch (play.ask()) {
            case DETAIL -> shop + "DETAIL shows a product; nothing goes back to the procurement system.";
            case VALIDATE -> shop + "VALIDATE shows nothing to the user: the product goes back at once.";
            case INSPECT ->
                shop + "It shows a cart that came back earlier. There is nothing to change; leave with Cancel.";
            case EDIT -> shop + "The cart that came back earlier is in it. Change it, and press Transfer.";
            default -> shop + "Put something into the cart, and press Transfer.";
        };
    }

    private static void refused(Markup page, SetupAnswer setup) {
        page.raw("<p class=\"note\" role=\"alert\">The shop refused the visit: ")
                .text(setup)
                .raw("</p>\n")
                .block(Indented.of(setup.received()));
    }

    private void way(Markup page, Play play, @Nullable SetupAnswer setup) {
        String target = play.window() ? "_blank" : FRAME;
        if (setup == null) {
            callUp(page, play, target);
        } else if (play.window()) {
            page.raw("<p><a class=\"button\" id=\"open\" target=\"_blank\" rel=\"noopener\" href=\"")
                    .text(setup.startPageOrThrow())
                    .raw("\">Open the shop in a new window</a></p>\n");
        }
        if (play.window()) {
            page.raw("<p>What comes back is shown in that window, and here: ")
                    .link("/play/" + play.key(), "look for what came back")
                    .raw(".</p>\n");
            return;
        }
        page.raw("<iframe name=\"" + FRAME + "\" title=\"The shop\"");
        if (setup != null) {
            page.raw(" src=\"").text(setup.startPageOrThrow()).raw("\"");
        }
        page.raw("></iframe>\n");
    }

    private void callUp(Markup page, Play play, String target) {
        PlayDesk.CallUp callUp = desk.callUp(play);
        page.raw("<form method=\"")
                .text(callUp.method())
                .raw("\" action=\"")
                .text(origins.shop("/punchout"))
                .raw("\" id=\"call-up\" rel=\"noopener\" target=\"")
                .text(target)
                .raw(play.window() ? "\">" : "\" data-at-once>");
        for (Parameter field : callUp.fields()) {
            page.hidden(field.name(), field.value());
        }
        page.raw(play.window() ? "<button>Open the shop in a new window</button>" : "<button>Send the call-up</button>")
                .raw("</form>\n<p>With OCI it is the browser that asks: this form is the call-up")
                .raw(play.window() ? ".</p>\n" : ", and goes by itself.</p>\n");
    }
}
