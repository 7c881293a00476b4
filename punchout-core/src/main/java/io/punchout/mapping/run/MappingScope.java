package io.punchout.mapping.run;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.Connection;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import org.jspecify.annotations.Nullable;

/**
 * What sources are looked up in.
 *
 * @param connection the connection
 * @param setup what the buyer's system said when it opened the visit
 * @param user the shop's user; null while it is looked for
 * @param cart the cart; null in a request mapping
 * @param line the line, or the part of a bundle; null for the cart itself
 * @param bundle the bundle that the line is a part of; null if it is none
 * @param entry the entry that the rule is repeated for; null if it is not repeated
 */
record MappingScope(
        Connection connection,
        SetupRequest setup,
        @Nullable ShopUser user,
        @Nullable Cart cart,
        @Nullable CartLine line,
        @Nullable CartLine bundle,
        @Nullable Entry entry) {

    /**
     * One of the entries that a rule is repeated for.
     *
     * @param index its number, from 1
     */
    record Entry(String name, String value, int index) {}

    static MappingScope of(Connection connection, SetupRequest setup, @Nullable ShopUser user) {
        return new MappingScope(connection, setup, user, null, null, null, null);
    }

    MappingScope with(Cart whole) {
        return new MappingScope(connection, setup, user, whole, null, null, null);
    }

    MappingScope with(CartLine one, @Nullable CartLine around) {
        return new MappingScope(connection, setup, user, cart, one, around, null);
    }

    MappingScope with(Entry one) {
        return new MappingScope(connection, setup, user, cart, line, bundle, one);
    }
}
