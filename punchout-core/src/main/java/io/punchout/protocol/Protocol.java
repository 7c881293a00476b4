package io.punchout.protocol;

import io.punchout.cart.Attribute;
import io.punchout.cart.Cart;
import io.punchout.connection.Connection;
import io.punchout.connection.ProtocolSettings;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problems;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * One procurement protocol: it reads requests into neutral values, decides whether credentials are a connection's, and
 * writes replies and return forms. The steps between stand in the core, once for all protocols. Implementations have a
 * public constructor without parameters, are registered as a service, and are immutable and thread-safe.
 *
 * <p>Implementations never throw for what a buyer sent: that is a message with problems.
 */
public interface Protocol {

    /** Returns the id, which is also the format of its connections, for example {@code "cxml"}. */
    String id();

    /** Returns the type of its part of a connection. */
    Class<? extends ProtocolSettings> settingsType();

    /** Tells, quickly, whether a request is for this protocol. */
    boolean recognises(HttpRequest request);

    /** Reads a request that this protocol recognises. */
    IncomingMessage read(HttpRequest request, ProtocolContext context);

    /**
     * Returns what a request that this protocol recognises shows of the system that sent it, by the topics of platform
     * profiles, for example {@code "user-agent"}; a bounded number, without secrets and without what is of persons.
     * Nothing unless the protocol can tell.
     */
    default List<Attribute> traits(HttpRequest request) {
        return List.of();
    }

    /**
     * Returns the same of a request as the transaction log has it.
     *
     * @param recorded the message of an entry, in the form that this protocol's messages tell for the log
     */
    default List<Attribute> traits(String recorded) {
        return List.of();
    }

    /** Returns the reply for a request of this protocol when reading it failed unexpectedly; says nothing of why. */
    HttpReply internalError(ProtocolContext context);

    /** Writes what ends a visit: a cart, or the word that there is none; a refusal when it cannot be written. */
    Outcome<ReturnMessage> write(CartReturn what, ReturnContext context);

    /**
     * Returns what each target gets in a cart, for a preview: what the mapping gives, and what is built in where it says
     * nothing. What the mapping gives alone, unless the protocol can tell more.
     *
     * @param cart the cart, shaped by the connection's cart settings
     */
    default List<TargetValue> preview(Cart cart, Connection connection, CartMapper mapper, Problems problems) {
        List<TargetValue> values = new ArrayList<>();
        mapper.cart(cart, problems).forEach(value -> values.add(TargetValue.of(null, value)));
        for (int i = 0; i < cart.lines().size(); i++) {
            String where = "lines[" + i + "]";
            mapper.line(cart.lines().get(i), null, where, problems)
                    .forEach(value -> values.add(TargetValue.of(where, value)));
        }
        return values;
    }

    /**
     * Returns what to enter in each kind of procurement system to reach a connection, without its secret; the generic
     * section first. Empty unless the protocol can tell.
     *
     * @param entryPoint the URL that the buyer's system calls
     */
    default List<HandoverSection> handover(Connection connection, URI entryPoint) {
        return List.of();
    }

    /**
     * Returns a message as it was recorded, without what is known of persons: names, e-mail and postal addresses, numbers,
     * and ids of users. Works by structure, and leaves the rest as it is. What cannot be read is left out: nothing of a
     * message unless the protocol knows better.
     */
    default String withoutPersons(String recorded) {
        return "";
    }
}
