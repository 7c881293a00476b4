package io.punchout.testkit;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in which values two carts differ, for a person. */
public final class CartDifferences {
    private CartDifferences() {}

    /**
     * Returns one text for each value that differs, for example {@code "lines[2].unit: sent EA, arrived PCE"}; none if
     * the carts are equal.
     */
    public static List<String> between(Cart sent, Cart arrived) {
        List<String> differences = new ArrayList<>();
        for (RecordComponent component : Cart.class.getRecordComponents()) {
            if (!component.getName().equals("lines")) {
                compare("", component, sent, arrived, differences);
            }
        }
        int sentLines = sent.lines().size();
        int arrivedLines = arrived.lines().size();
        if (sentLines != arrivedLines) {
            differences.add("lines: sent " + sentLines + ", arrived " + arrivedLines);
        }
        for (int i = 0; i < Math.min(sentLines, arrivedLines); i++) {
            for (RecordComponent component : CartLine.class.getRecordComponents()) {
                compare(
                        "lines[" + i + "].",
                        component,
                        sent.lines().get(i),
                        arrived.lines().get(i),
                        differences);
            }
        }
        return differences;
    }

    private static void compare(
            String where, RecordComponent component, Record sent, Record arrived, List<String> differences) {
        @Nullable Object before = value(component, sent);
        @Nullable Object after = value(component, arrived);
        if (!Objects.equals(before, after)) {
            differences.add(where + component.getName() + ": sent " + before + ", arrived " + after);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a public record has public accessors", impossible);
        }
    }
}
