package io.punchout.order;

import java.util.Optional;

/**
 * The message that an order came with, in the protocol's own terms: for what the neutral order does not carry, such as
 * files and industry extensions. It holds what the buyer sent, credentials and card numbers included: do not log it.
 */
@FunctionalInterface
public interface OrderDocument {

    /**
     * Returns the document as a type of the protocol; cXML: {@code CxmlDocument} and {@code CXML}. It is read anew at each
     * call, so that an order of many lines need not be in memory twice.
     */
    <T> Optional<T> as(Class<T> type);
}
