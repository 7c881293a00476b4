package io.punchout.testkit.conformance;

import io.punchout.cart.Address;
import io.punchout.cart.Contact;
import io.punchout.session.RestoredItem;
import io.punchout.session.SetupRequest;
import io.punchout.session.UserData;
import io.punchout.testkit.FakeShop;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what reached the shop with what is expected. Lists are compared whole, in order. */
final class ShopExpectations {
    private final Seen seen;
    private final Comparison same;

    /** Reports a line whose text is not what was found. */
    interface Comparison {
        void compare(Entry entry, String expected, String found);
    }

    ShopExpectations(Seen seen, Comparison same) {
        this.seen = seen;
        this.same = same;
    }

    void check(Block block) {
        SetupRequest setup = setup();
        FakeShop.Call call = last();
        for (Entry entry : block.entries()) {
            String found = switch (entry.key()) {
                case "shop asked" -> Integer.toString(seen.calls().size());
                case "connection" -> call == null ? "none" : call.connection().id();
                case "operation" ->
                    setup == null ? "none" : setup.operation().name().toLowerCase(Locale.ROOT);
                case "buyer cookie" -> setup == null ? "none" : or(setup.buyerCookie());
                case "return url" -> setup == null ? "none" : or(setup.returnUrl());
                case "language" -> setup == null ? "none" : or(setup.language());
                case "selected item" -> setup == null ? "none" : item(setup.selectedItem());
                case "ship to" -> setup == null ? "none" : address(setup.shipTo());
                default -> null;
            };
            if (found != null) {
                same.compare(entry, entry.text(), found);
            }
        }
        lists(block, setup);
    }

    private void lists(Block block, @Nullable SetupRequest setup) {
        list(block, "item", setup == null ? Stream.of() : setup.items().stream().map(ShopExpectations::item));
        list(
                block,
                "extrinsic",
                setup == null
                        ? Stream.of()
                        : setup.attributes().stream().map(each -> each.name() + " = " + each.value()));
        list(
                block,
                "contact",
                setup == null ? Stream.of() : setup.contacts().stream().map(ShopExpectations::contact));
        List<String> user = setup == null ? List.of() : user(setup.user());
        for (Entry entry : block.all("user").toList()) {
            if (!user.contains(entry.text())) {
                same.compare(entry, entry.text(), user.toString());
            }
        }
    }

    private void list(Block block, String key, Stream<String> found) {
        List<Entry> named = block.all(key).toList();
        if (!named.isEmpty()) {
            List<String> expected = named.stream()
                    .map(Entry::text)
                    .filter(text -> !text.equals("none"))
                    .toList();
            same.compare(named.get(0), String.join("\n", expected), found.collect(Collectors.joining("\n")));
        }
    }

    private FakeShop.@Nullable Call last() {
        return seen.calls().isEmpty() ? null : seen.calls().get(seen.calls().size() - 1);
    }

    private @Nullable SetupRequest setup() {
        FakeShop.Call call = last();
        if (call != null) {
            return call.setup();
        }
        return seen.session() == null ? null : seen.session().setup();
    }

    static String or(@Nullable String text) {
        return text == null ? "none" : text.isEmpty() ? "(empty)" : text;
    }

    private static String item(@Nullable RestoredItem item) {
        if (item == null) {
            return "none";
        }
        String auxiliary = item.supplierPartAuxiliaryId() == null ? "-" : item.supplierPartAuxiliaryId();
        String quantity = item.quantity() == null ? "-" : item.quantity().toPlainString();
        return item.supplierPartId() + " | " + auxiliary + " | " + quantity
                + item.attributes().stream()
                        .map(each -> " | " + each.name() + " = " + each.value())
                        .collect(Collectors.joining());
    }

    static String contact(Contact contact) {
        return or(contact.role()) + " | " + or(contact.name()) + " | " + String.join(", ", contact.emails());
    }

    static String address(@Nullable Address address) {
        return address == null
                ? "none"
                : Stream.of(
                                or(address.id()),
                                or(address.name()),
                                String.join(", ", address.street()),
                                or(address.postalCode()) + " " + or(address.city()),
                                or(address.country()))
                        .collect(Collectors.joining(" | "));
    }

    private static List<String> user(UserData user) {
        return List.of(
                "id = " + or(user.id()),
                "email = " + or(user.email()),
                "first name = " + or(user.firstName()),
                "last name = " + or(user.lastName()),
                "name = " + or(user.name()),
                "phone = " + or(user.phone()),
                "business unit = " + or(user.businessUnit()),
                "language = " + or(user.language()));
    }
}
