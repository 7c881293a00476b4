package io.punchout.testkit.buyer;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Classification;
import io.punchout.cart.Money;
import io.punchout.platform.CartField;
import io.punchout.platform.Effect;
import io.punchout.platform.Limit;
import io.punchout.platform.PlatformProfile;
import io.punchout.testkit.buyer.TakenLine.Change;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what a procurement system makes of a cart that arrived, by the limits of its profile: the same data that advice is
 * given by. Immutable and thread-safe.
 */
public final class PlatformReceiver {
    private final PlatformProfile profile;
    private final Set<String> units;

    private PlatformReceiver(PlatformProfile profile, Set<String> units) {
        this.profile = profile;
        this.units = Set.copyOf(units);
    }

    /** Returns a receiver that has no units but those that every installation knows. */
    public static PlatformReceiver of(PlatformProfile profile) {
        return new PlatformReceiver(profile, Set.of());
    }

    /** Returns a receiver whose installation knows these units, too. */
    public PlatformReceiver knowing(Set<String> mapped) {
        return new PlatformReceiver(profile, mapped);
    }

    /** Returns what becomes of each line. The parts of a bundle are its changes, for example {@code parts[0].unit}. */
    public List<TakenLine> take(Cart cart) {
        return cart.lines().stream().map(this::take).toList();
    }

    /**
     * Returns what this system reads of a form of OCI that came back. It is what came, unless there are more fields than
     * the system reads: then a line that is not whole in the beginning is not there. {@link ReceivedCart#fields} stay
     * those that came.
     */
    public ReceivedCart read(ReceivedCart arrived) {
        return ReadFields.of(profile, arrived);
    }

    /**
     * Returns what becomes of a return as a whole, besides its lines: {@code fields} beyond those that are read and {@code
     * lines} that are lost by that, {@code lines} that are refused as a whole, for one of them or because there are none,
     * a {@code total} that is computed again. Empty if it is taken as it came.
     */
    public List<Change> whole(ReceivedCart received) {
        Cart cart = received.cart();
        List<Change> changes =
                new ArrayList<>(WholeCart.changes(profile, received, cart == null ? List.of() : take(cart)));
        if (cart != null && failing().take(cart).stream().anyMatch(line -> line.fate() == Fate.REFUSED)) {
            String came = Integer.toString(cart.lines().size());
            changes.add(new Change("lines", Fate.REFUSED, came, "0"));
        }
        return List.copyOf(changes);
    }

    /** Returns a receiver with those limits alone that fail a whole cart for one line. */
    private PlatformReceiver failing() {
        return new PlatformReceiver(
                profile.withLimits(profile.limits().stream()
                        .filter(limit -> limit.effect() == Effect.CART_REFUSED)
                        .toList()),
                units);
    }

    /**
     * Returns the cart as this system has it in the end: lines as they were changed or cut, without those that it refused.
     * Nothing if no cart came back, it was refused as a whole, or no line is left.
     */
    public Optional<Cart> requisition(ReceivedCart received) {
        Cart cart = received.cart();
        if (cart == null || whole(received).stream().anyMatch(change -> change.fate() == Fate.REFUSED)) {
            return Optional.empty();
        }
        List<CartLine> kept = take(cart).stream()
                .filter(line -> line.fate() != Fate.REFUSED)
                .map(TakenLine::kept)
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(cart.withLines(kept));
    }

    private TakenLine take(CartLine line) {
        List<Change> changes = new ArrayList<>();
        CartLine.Builder kept = line.toBuilder();
        for (Limit limit : profile.limits()) {
            if (limit instanceof Limit.TextLength length) {
                text(length, line, kept, changes);
            } else if (limit instanceof Limit.Characters characters) {
                characters(characters, line, kept, changes);
            } else if (limit instanceof Limit.Decimals decimals) {
                decimals(decimals, line, kept, changes);
            } else if (limit instanceof Limit.Units known) {
                unit(known, line, kept, changes);
            } else if (limit instanceof Limit.Classes classes) {
                classes(classes, line, kept, changes);
            }
        }
        parts(line, kept, changes);
        return new TakenLine(line, kept.build(), changes);
    }

    private void parts(CartLine line, CartLine.Builder kept, List<Change> changes) {
        List<CartLine> parts = new ArrayList<>();
        for (int i = 0; i < line.parts().size(); i++) {
            TakenLine part = take(line.parts().get(i));
            String where = "parts[" + i + "].";
            part.changes()
                    .forEach(each ->
                            changes.add(new Change(where + each.field(), each.fate(), each.before(), each.after())));
            parts.add(part.kept());
        }
        if (!parts.isEmpty()) {
            kept.parts(parts);
        }
    }

    private static void text(Limit.TextLength limit, CartLine line, CartLine.Builder kept, List<Change> changes) {
        for (String text : limit.field().of(line)) {
            if (limit.counted().length(text) > limit.most()) {
                String after = switch (limit.effect()) {
                    case CUT -> limit.counted().beginning(text, limit.most());
                    case DROPPED -> "";
                    default -> text;
                };
                changes.add(new Change(limit.field().label(), fate(limit), text, after));
                KeptText.replace(limit.field(), kept, line, text, after);
            }
        }
    }

    private static void characters(Limit.Characters limit, CartLine line, CartLine.Builder kept, List<Change> changes) {
        for (String text : limit.field().of(line)) {
            if (text.codePoints().anyMatch(each -> limit.forbidden().indexOf(each) >= 0)) {
                changes.add(new Change(limit.field().label(), fate(limit), text, ""));
                if (limit.effect() == Effect.DROPPED) {
                    KeptText.replace(limit.field(), kept, line, text, "");
                }
            }
        }
    }

    private static void decimals(Limit.Decimals limit, CartLine line, CartLine.Builder kept, List<Change> changes) {
        boolean price = limit.field() == CartField.UNIT_PRICE;
        BigDecimal number = price ? line.unitPrice().amount() : line.quantity();
        if (number.scale() <= limit.most()) {
            return;
        }
        BigDecimal rounded = number.setScale(limit.most(), RoundingMode.HALF_UP);
        changes.add(new Change(limit.field().label(), fate(limit), number.toPlainString(), rounded.toPlainString()));
        if (price) {
            kept.unitPrice(new Money(rounded, line.unitPrice().currency()));
        } else {
            kept.quantity(rounded);
        }
    }

    private void unit(Limit.Units limit, CartLine line, CartLine.Builder kept, List<Change> changes) {
        String unit = line.unit();
        if (limit.known().contains(unit) || units.contains(unit)) {
            return;
        }
        String instead = limit.replacement();
        changes.add(new Change("unit", fate(limit), unit, instead == null ? unit : instead));
        if (instead != null) {
            kept.unit(instead);
        }
    }

    private static void classes(Limit.Classes limit, CartLine line, CartLine.Builder kept, List<Change> changes) {
        Classification found = line.classification(limit.domain()).orElse(null);
        if (found == null) {
            changes.add(new Change("classifications", fate(limit), "", ""));
        } else if (limit.digits() != null && !found.code().matches("[0-9]{" + limit.digits() + "}")) {
            changes.add(new Change("classifications", fate(limit), found.code(), ""));
            kept.classifications(List.of());
        }
    }

    static Fate fate(Limit limit) {
        return switch (limit.effect()) {
            case REFUSED, CART_REFUSED -> Fate.REFUSED;
            case REPLACED, ROUNDED -> Fate.CHANGED;
            case CUT -> Fate.CUT;
            case DROPPED -> Fate.DROPPED;
            case HIDDEN, PASSED_ON -> Fate.DOUBTFUL;
        };
    }
}
