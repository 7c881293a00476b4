package io.punchout.testkit.buyer;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import io.punchout.platform.Limit;
import io.punchout.platform.PlatformProfile;
import io.punchout.testkit.buyer.TakenLine.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of a return as a whole. */
final class WholeCart {
    private WholeCart() {}

    static List<Change> changes(PlatformProfile profile, ReceivedCart received, List<TakenLine> lines) {
        List<Change> changes = new ArrayList<>();
        for (Limit limit : profile.limits()) {
            if (limit instanceof Limit.FormFields fields) {
                int came = received.fields().list().size();
                if (came > fields.most()) {
                    changes.add(new Change(
                            "fields",
                            PlatformReceiver.fate(limit),
                            Integer.toString(came),
                            Integer.toString(fields.most())));
                    lost(limit, received, changes);
                }
            } else if (limit instanceof Limit.EmptyCart && received.kind() == ReceivedCart.Kind.CLEARED) {
                changes.add(new Change("lines", PlatformReceiver.fate(limit), "", ""));
            } else if (limit instanceof Limit.Total && received.cart() != null) {
                total(limit, received.cart(), lines, changes);
            }
        }
        return List.copyOf(changes);
    }

    private static void lost(Limit limit, ReceivedCart received, List<Change> changes) {
        int kept = received.cart() == null ? 0 : received.cart().lines().size();
        int came = ReadFields.linesThatCame(received);
        if (came > kept) {
            changes.add(
                    new Change("lines", PlatformReceiver.fate(limit), Integer.toString(came), Integer.toString(kept)));
        }
    }

    private static void total(Limit limit, Cart cart, List<TakenLine> lines, List<Change> changes) {
        if (isMixed(cart)) {
            return;
        }
        Money sum = Money.zero(cart.currency());
        for (TakenLine line : lines) {
            CartLine kept = line.kept();
            sum = sum.plus(kept.total().rounded());
        }
        if (sum.amount().compareTo(cart.total().amount()) != 0) {
            changes.add(new Change(
                    "total", PlatformReceiver.fate(limit), cart.total().plainAmount(), sum.plainAmount()));
        }
    }

    /** A cart in several currencies has no total, neither here nor there. */
    private static boolean isMixed(Cart cart) {
        Stream<Money> adjustments = cart.adjustments().stream().flatMap(each -> Stream.ofNullable(each.amount()));
        return Stream.concat(prices(cart.lines()), adjustments)
                .anyMatch(money -> !money.currency().equals(cart.currency()));
    }

    private static Stream<Money> prices(List<CartLine> lines) {
        return lines.stream().flatMap(line -> Stream.concat(Stream.of(line.unitPrice()), prices(line.parts())));
    }
}
