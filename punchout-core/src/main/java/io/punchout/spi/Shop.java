package io.punchout.spi;

import io.punchout.connection.Connection;
import io.punchout.problem.Outcome;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import java.util.Optional;

/**
 * The host's shop. The one interface that every host implements. Called by many threads at once.
 */
@FunctionalInterface
public interface Shop {

    /**
     * Finds or creates the user that a visit runs as. Called after the buyer was authenticated. The connection's {@link
     * Connection#login()} says how:
     *
     * <ul>
     *   <li>{@code SINGLE_USER}: the existing user {@code connection.login().singleUser()} of the business unit.
     *   <li>{@code DYNAMIC_USER}: the user of the business unit whom {@code setup.user()} describes; if there is none, one
     *       that is created in {@code connection.login().defaultBusinessUnit()}.
     *   <li>unset: as the shop pleases.
     * </ul>
     *
     * <p>Whatever the mode, look only among the users of {@link Connection#businessUnit()}: the buyer's system states who
     * comes, so a user of another company with the same name or e-mail address is somebody else, and is refused.
     *
     * @return the user, or a refusal ({@link Outcome#refused}); the buyer is told that the user was refused, the
     *     reasons go to the transaction log. With {@code PunchOutProblem.CART_GONE} the buyer is told that the cart is not
     *     there any more (cXML 412), with {@code SHOP_CLOSED} that the shop is closed for a while (cXML 560)
     * @throws RuntimeException if the shop fails; the buyer is told that the server failed and nothing of the exception
     */
    Outcome<ShopUser> resolveUser(Connection connection, SetupRequest setup);

    /**
     * Returns the products for questions that are asked without a visit; none unless a host offers them, and then such
     * questions are answered by saying so.
     */
    default Optional<Products> products() {
        return Optional.empty();
    }

    /**
     * Returns where orders go that buyers' systems send; none unless a host offers it, and then an order is answered by
     * saying so.
     */
    default Optional<Orders> orders() {
        return Optional.empty();
    }
}
