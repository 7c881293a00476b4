package io.punchout.spi;

import io.punchout.cart.CartLine;
import io.punchout.connection.Connection;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The host's products, for questions that are asked without a visit (OCI 1.4). Whoever asks was authenticated as the
 * connection; prices are the ones of its buyer. Called by many threads at once; an exception is answered as a server
 * error that says nothing of it.
 */
public interface Products {

    /**
     * Finds a product and its present price (OCI VALIDATE).
     *
     * @param productId the key that a former cart carried: the line's second key if it had one, else the article number
     * @param quantity how many, which may decide on the price; positive
     * @return a line of exactly this quantity; empty if the product is gone
     */
    Optional<CartLine> find(Connection connection, String productId, BigDecimal quantity);

    /**
     * Searches the catalog (OCI BACKGROUND_SEARCH).
     *
     * @param text what to search for; not blank
     * @param most how many hits are of use: more need not be returned
     * @return the hits, the best first
     */
    List<CartLine> search(Connection connection, String text, int most);

    /**
     * Returns the address of a product's page (OCI DETAIL), which the user sees without a visit: show what the buyer may
     * know, and escape the key where it becomes part of an address.
     *
     * @return an absolute address; empty if the product is gone
     */
    Optional<URI> page(Connection connection, String productId);
}
