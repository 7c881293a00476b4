package io.punchout.testkit.buyer;

import io.punchout.cart.Cart;
import io.punchout.session.Operation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One visit of a simulated buyer: the answer, the shop's page in a browser, and what came back. Not thread-safe. */
public final class SimulatedVisit {
    private final SimulatedBuyer buyer;
    private final Operation operation;
    private final @Nullable SetupAnswer answer;
    private final @Nullable Page page;

    SimulatedVisit(SimulatedBuyer buyer, Operation operation, @Nullable SetupAnswer answer, @Nullable Page page) {
        this.buyer = buyer;
        this.operation = Objects.requireNonNull(operation, "operation");
        this.answer = answer;
        this.page = page;
    }

    /** Returns what the visit was for. */
    public Operation operation() {
        return operation;
    }

    /** Returns the answer to the setup request; empty for OCI, where the browser itself asks. */
    public Optional<SetupAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    /**
     * Returns the page of the shop that the user sees first.
     *
     * @throws IllegalStateException if the visit was refused
     */
    public Page page() {
        if (page == null) {
            throw new IllegalStateException("the visit was refused, or not opened here: " + answer);
        }
        return page;
    }

    /** Returns the user's browser. */
    public Browser browser() {
        return buyer.browser();
    }

    /**
     * Waits up to ten seconds for what the browser brings back, and reads it as this system does.
     *
     * @throws IllegalStateException if nothing came
     */
    public ReceivedCart received() {
        return buyer.await(operation);
    }

    /** Returns what the buyer's system makes of each line of a cart that came back; nothing if none did. */
    public List<TakenLine> taken(ReceivedCart received) {
        return buyer.taken(received);
    }

    /** Returns what becomes of a return as a whole, besides its lines, see {@link PlatformReceiver#whole}. */
    public List<TakenLine.Change> whole(ReceivedCart received) {
        return buyer.whole(received);
    }

    /**
     * Returns the cart as the buyer's system has it in the end: lines as they were changed or cut, without those that it
     * refused. Nothing if no cart came back, it was refused as a whole, or no line is left.
     */
    public Optional<Cart> requisition(ReceivedCart received) {
        return buyer.requisition(received);
    }
}
