package io.punchout;

import io.punchout.cart.Cart;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.ReturnForm;
import io.punchout.internal.flow.Receiver;
import io.punchout.internal.flow.Returner;
import io.punchout.internal.flow.Starter;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutException;
import io.punchout.protocol.CartReturn;
import io.punchout.secret.StartToken;
import io.punchout.session.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a host does with punch-out: five verbs, and {@link #advise}, a question that changes nothing. Built once by {@link #builder()}; immutable and thread-safe.
 *
 * <pre>{@code
 * PunchOut punchOut = PunchOut.builder()
 *         .shop((connection, setup) -> Outcome.accepted(ShopUser.of("buyer-of-" + connection.businessUnit())))
 *         .connections(List.of(connection))
 *         .startUrl(URI.create("https://shop.example/punchout/start"))
 *         .build();
 * }</pre>
 *
 * <p>Expected refusals, such as a wrong secret or a session that is over, are replies or {@link Outcome}s. {@link
 * PunchOutException} is thrown for a store that fails and for wrong use only, and never by {@link #receive}.
 */
public final class PunchOut {
    private final Receiver receiver;
    private final Starter starter;
    private final Returner returner;
    private final int maxBodyBytes;

    PunchOut(Receiver receiver, Starter starter, Returner returner, int maxBodyBytes) {
        this.receiver = receiver;
        this.starter = starter;
        this.returner = returner;
        this.maxBodyBytes = maxBodyBytes;
    }

    /** Starts a facade with in-memory stores and the protocols that are on the class path or module path. */
    public static PunchOutBuilder builder() {
        return new PunchOutBuilder();
    }

    /**
     * Answers whatever arrives at the entry point: a cXML document or an OCI call-up. Send the reply exactly as it is:
     * a cXML refusal is HTTP 200 with a status inside, as procurement systems expect. Never throws for what was sent,
     * nor for a shop or store that fails.
     */
    public HttpReply receive(HttpRequest request) {
        return receiver.receive(request);
    }

    /**
     * Redeems the token of a start URL, once. Afterwards the session is active: log its user in, and keep its id in the
     * browser's own session.
     *
     * @param token the value of the query parameter {@code token}; null is refused like an unknown one
     * @return the session, or a refusal: unknown, used, or too old
     * @throws PunchOutException if a store fails
     */
    public Outcome<Session> start(@Nullable String token) {
        return start(token, null);
    }

    /**
     * Redeems the token of a start URL, see {@link #start(String)}.
     *
     * @param remoteAddress the browser's address for the transaction log
     */
    public Outcome<Session> start(@Nullable String token, @Nullable String remoteAddress) {
        return starter.start(StartToken.presented(token == null ? "" : token), remoteAddress);
    }

    /**
     * Returns the cart ("transfer to requisition") and closes the session. If the cart cannot be returned as it is the
     * session stays open, and the problems say what is wrong with it.
     *
     * @return the form for the user's browser, perhaps with warnings; or a refusal
     * @throws PunchOutException if a store fails
     */
    public Outcome<ReturnForm> transfer(String sessionId, Cart cart) {
        return returner.end(sessionId, new CartReturn.Transfer(cart));
    }

    /**
     * Tells what {@link #transfer} would tell of a cart now, while the user still shops: what the buyer's system would cut,
     * round, replace or refuse, and every error that would keep the cart here. Nothing leaves, nothing is recorded, and the
     * visit goes on.
     *
     * @return the problems; one error if there is no such visit, or it is over
     * @throws PunchOutException if a store fails
     */
    public List<Problem> advise(String sessionId, Cart cart) {
        return returner.ask(sessionId, cart);
    }

    /**
     * Leaves without a cart and closes the session: the buyer's requisition stays as it was, in an edit session too.
     *
     * @throws PunchOutException if a store fails
     */
    public Outcome<ReturnForm> cancel(String sessionId) {
        return returner.end(sessionId, new CartReturn.Cancel());
    }

    /**
     * Returns nothing on purpose and closes an edit session: the buyer's system removes the lines. Refused in every
     * other session.
     *
     * @throws PunchOutException if a store fails
     */
    public Outcome<ReturnForm> clear(String sessionId) {
        return returner.end(sessionId, new CartReturn.Clear());
    }

    /** Returns the largest body that is read. An adapter reads one byte more at most, so that the excess is noticed. */
    public int maxBodyBytes() {
        return maxBodyBytes;
    }
}
