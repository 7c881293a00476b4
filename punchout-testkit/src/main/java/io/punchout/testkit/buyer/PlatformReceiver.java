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
     * Returns what becomes of a return as a whole, besides its lines: {@code fields} beyond those that are read, {@code
     * lines} where an empty cart is no good, a {@code total} that is computed again. Empty if it is taken as it came.
     */
    public List<Change> whole(ReceivedCart received) {
        return WholeCart.changes(profile, received, received.cart() == null ? List.of() : take(received.cart()));
    }

    private TakenLine take(CartLine line) {
        List<Change> changes = new ArrayList<>();
        CartLine.Builder kept = line.toBuilder();
        for (Limit limit : profile.limits()) {
            if (limit instanceof Limit.TextLength length) {
                text(length, line, kept, changes);
            } else if (limit instanceof Limit.Characters characters) {
                characters(characters, line, changes);
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
                boolean cut = limit.effect() == Effect.CUT;
                String after = cut ? limit.counted().beginning(text, limit.most()) : text;
                changes.add(new Change(limit.field().label(), fate(limit), text, after));
                if (cut) {
                    set(limit.field(), kept, after);
                }
            }
        }
    }

    private static void set(CartField field, CartLine.Builder kept, String text) {
        switch (field) {
            case SUPPLIER_PART_ID -> kept.supplierPartId(text);
            case AUXILIARY_ID -> kept.supplierPartAuxiliaryId(text);
            case BUYER_PART_ID -> kept.buyerPartId(text);
            case DESCRIPTION -> kept.description(text);
            case UNIT -> kept.unit(text);
            case MANUFACTURER_PART_ID -> kept.manufacturerPartId(text);
            case MANUFACTURER_NAME -> kept.manufacturerName(text);
            case COMMENTS -> kept.comments(text);
            default -> {
                // several values, or a number: told, not changed
            }
        }
    }

    private static void characters(Limit.Characters limit, CartLine line, List<Change> changes) {
        for (String text : limit.field().of(line)) {
            if (text.codePoints().anyMatch(each -> limit.forbidden().indexOf(each) >= 0)) {
                changes.add(new Change(limit.field().label(), fate(limit), text, ""));
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
            case REFUSED -> Fate.REFUSED;
            case REPLACED, ROUNDED -> Fate.CHANGED;
            case CUT -> Fate.CUT;
            case DROPPED -> Fate.DROPPED;
            case HIDDEN, PASSED_ON -> Fate.DOUBTFUL;
        };
    }
}
