package io.punchout.testkit;

import io.punchout.connection.Connection;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.ProblemCode;
import io.punchout.problem.PunchOutProblem;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import io.punchout.spi.Orders;
import io.punchout.spi.Products;
import io.punchout.spi.Shop;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A shop for tests: it remembers what it was asked, and refuses or fails when told to. Without a login mode every business
 * unit has a user of its own. With {@code single_user} the user must be an account of the business unit; with {@code
 * dynamic_user} accounts are found by e-mail address or id and created where nobody has them. An account of another
 * business unit is never used: its e-mail address is refused, as a real shop must. Thread-safe.
 */
public final class FakeShop implements Shop {
    private final Map<String, ShopUser> users = new ConcurrentHashMap<>();
    private final FakeAccounts accounts = new FakeAccounts();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile Shop behaviour = this::known;
    private volatile @Nullable Orders orders;
    private volatile @Nullable Products products;

    /**
     * What the shop was asked once.
     *
     * @param connection the connection that the buyer was authenticated by
     * @param setup what the buyer's system said
     */
    public record Call(Connection connection, SetupRequest setup) {
        public Call {
            Objects.requireNonNull(connection, "connection");
            Objects.requireNonNull(setup, "setup");
        }
    }

    /** Returns the user that a business unit has unless {@link #user} says otherwise. */
    public static ShopUser defaultUser(String businessUnit) {
        return ShopUser.of("buyer-of-" + businessUnit);
    }

    /** Sets the user of a business unit. */
    public FakeShop user(String businessUnit, ShopUser user) {
        users.put(businessUnit, user);
        return this;
    }

    /**
     * Adds an account.
     *
     * @param login the id or e-mail address that it is found by, unique in the whole shop
     */
    public FakeShop account(String businessUnit, String login, ShopUser user) {
        accounts.add(businessUnit, login, user);
        return this;
    }

    /** Sets the products, for questions without a visit; a new shop offers none. */
    public FakeShop products(@Nullable Products offered) {
        products = offered;
        return this;
    }

    @Override
    public Optional<Products> products() {
        return Optional.ofNullable(products);
    }

    /** Lets every user in from now on; so does a new shop. */
    public FakeShop accept() {
        behaviour = this::known;
        return this;
    }

    /** Refuses every user from now on. */
    public FakeShop refuse(String reason) {
        return refuse(PunchOutProblem.USER_REFUSED, reason);
    }

    /** Refuses every visit from now on, with a code such as {@link PunchOutProblem#CART_GONE}. */
    public FakeShop refuse(ProblemCode code, String reason) {
        behaviour = (connection, setup) -> Outcome.refused(Problem.of(code, reason));
        return this;
    }

    /** Fails for every user from now on, as a shop whose database is down. */
    public FakeShop fail(RuntimeException failure) {
        behaviour = (connection, setup) -> {
            throw failure;
        };
        return this;
    }

    /** Offers orders from now on, or none for null; a new shop takes none. */
    public FakeShop orders(@Nullable Orders host) {
        this.orders = host;
        return this;
    }

    @Override
    public Optional<Orders> orders() {
        return Optional.ofNullable(orders);
    }

    @Override
    public Outcome<ShopUser> resolveUser(Connection connection, SetupRequest setup) {
        calls.add(new Call(connection, setup));
        return behaviour.resolveUser(connection, setup);
    }

    private Outcome<ShopUser> known(Connection connection, SetupRequest setup) {
        if (connection.login().mode() != null) {
            return accounts.resolve(connection, setup.user());
        }
        String unit = connection.businessUnit();
        return Outcome.accepted(users.getOrDefault(unit, defaultUser(unit)));
    }

    /** Returns what the shop was asked so far, in order, refused and failed calls included; a copy. */
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /**
     * Returns what the shop was asked last.
     *
     * @throws IllegalStateException if it was not asked yet
     */
    public Call lastCall() {
        List<Call> all = calls();
        if (all.isEmpty()) {
            throw new IllegalStateException("the shop was not asked yet");
        }
        return all.get(all.size() - 1);
    }
}
