package io.punchout.testkit.conformance;

import io.punchout.order.OrderProblem;
import io.punchout.order.OrderType;
import io.punchout.testkit.FakeOrders;
import io.punchout.testkit.FakeShop;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a shop does with orders: nothing is said, no orders are taken. */
final class OrderLines {
    static final List<String> KEYS = List.of("orders", "order types", "price");

    private OrderLines() {}

    static void prepare(String file, Block block, FakeShop shop, FakeOrders orders) {
        Optional<Entry> taken = block.all("orders").findFirst();
        if (taken.isEmpty()) {
            return;
        }
        shop.orders(orders);
        String[] parts = taken.get().parts();
        switch (parts[0]) {
            case "taken" -> orders.take();
            case "queued" -> orders.queue();
            case "fail" -> orders.fail(new IllegalStateException("planted: table ORDERS is full"));
            case "with files" -> orders.withAttachments();
            default -> orders.refuse(constant(file, taken.get(), OrderProblem.values(), parts[0]), last(parts));
        }
        block.all("order types").forEach(entry -> {
            List<OrderType> types = Stream.of(entry.text().split(",", -1))
                    .map(name -> constant(file, entry, OrderType.values(), name.strip()))
                    .toList();
            orders.only(types.get(0), types.toArray(OrderType[]::new));
        });
        block.all("price").forEach(entry -> {
            String[] price = entry.parts();
            if (price.length != 3) {
                throw new TranscriptException(file, entry.line(), "a price is 'part | amount | currency'");
            }
            orders.price(price[0], price[1], price[2]);
        });
    }

    private static String last(String... parts) {
        return parts[parts.length - 1];
    }

    private static <E extends Enum<E>> E constant(String file, Entry entry, E[] all, String name) {
        return Arrays.stream(all)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new TranscriptException(file, entry.line(), "there is no '" + name + "' here"));
    }
}
