package io.punchout.testkit.random;

import io.punchout.cart.Cart;
import io.punchout.connection.Connection;
import io.punchout.http.Parameters;
import io.punchout.order.Order;
import io.punchout.session.Operation;
import io.punchout.session.Session;
import io.punchout.session.SetupRequest;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Random;

/**
 * Made-up carts, connections, requests and orders at random: the same ones, in the same order, for the same seed. What is
 * made is valid and awkward: texts of many scripts and of markup, whatever is optional on and off. {@link #toString()}
 * names the seed: put it into the description of an assertion. Not thread-safe.
 */
public final class RandomSamples {
    private final long seed;
    private final Random random;

    private RandomSamples(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** Starts with a seed. */
    public static RandomSamples of(long seed) {
        return new RandomSamples(seed);
    }

    /** Returns the seed. */
    public long seed() {
        return seed;
    }

    /** Returns a cart of one to five lines, of which both protocols carry every value, with every version. */
    public Cart cart() {
        return cart(1 + random.nextInt(5));
    }

    /** Returns such a cart of so many lines. */
    public Cart cart(int lines) {
        return new AnyCarts(random).next(lines);
    }

    /**
     * Returns a cart with all fields that OCI 4.0 has, and texts of one charset: UTF-8, ISO-8859-1, windows-1252 and
     * Shift_JIS have letters of their own, others are given ASCII. With 200 lines and more the lines are short ones.
     */
    public Cart ociCart(Charset charset, int lines) {
        return new OciCarts(random, charset).next(lines);
    }

    /** Returns what makes connections of a protocol. */
    public RandomConnections connections() {
        return new RandomConnections(random);
    }

    /** Returns a valid connection of either protocol, whose carts may go to this machine. */
    public Connection connection() {
        return random.nextBoolean() ? connections().cxml() : connections().oci();
    }

    /**
     * Returns the setup of a visit with a user, extrinsics, contacts and an address.
     *
     * @param returnUrl where the cart shall go
     * @param former the lines to restore, for edit and inspect
     */
    public SetupRequest setup(Operation operation, URI returnUrl, Cart former) {
        return new RandomSetups(random).setup(operation, returnUrl, former);
    }

    /**
     * Returns the form of an OCI call-up: the parameters in any order, SAP's own in any spelling that was seen, and some
     * that nobody knows.
     */
    public Parameters callUp(String username, String password, URI hookUrl) {
        return new RandomSetups(random).callUp(username, password, hookUrl);
    }

    /** Returns an order for a cart as it came, with a number, a date, addresses and comments. */
    public Order order(Cart cart) {
        return new RandomSetups(random).order(cart);
    }

    /** Returns a new visit that waits for its browser. */
    public Session session() {
        return new RandomSetups(random).session();
    }

    /** Returns the seed, to be named where a test fails. */
    @Override
    public String toString() {
        return "RandomSamples.of(" + seed + "L)";
    }
}
