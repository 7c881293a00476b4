package io.punchout.testkit;

import io.punchout.cart.Cart;
import io.punchout.cart.Money;
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
        compare("", sent, arrived, differences);
        return differences;
    }

    private static void compare(
            String where, @Nullable Object sent, @Nullable Object arrived, List<String> differences) {
        if (Objects.equals(sent, arrived)) {
            return;
        }
        if (sent instanceof Record before
                && arrived instanceof Record after
                && !(sent instanceof Money)
                && before.getClass() == after.getClass()) {
            for (RecordComponent component : before.getClass().getRecordComponents()) {
                String name = where.isEmpty() ? component.getName() : where + "." + component.getName();
                compare(name, value(component, before), value(component, after), differences);
            }
        } else if (sent instanceof List<?> before && arrived instanceof List<?> after) {
            if (before.size() != after.size()) {
                differences.add(where + ": sent " + before.size() + ", arrived " + after.size());
            }
            for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                compare(where + "[" + i + "]", before.get(i), after.get(i), differences);
            }
        } else {
            differences.add(where + ": sent " + sent + ", arrived " + arrived);
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
