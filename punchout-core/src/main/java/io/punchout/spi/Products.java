package io.punchout.spi;

import io.punchout.cart.CartLine;
import io.punchout.catalog.CatalogPage;
import io.punchout.catalog.CatalogQuery;
import io.punchout.connection.Connection;
import io.punchout.problem.Outcome;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The host's products, for questions that are asked without a visit (OCI 1.4, 1.5). A host writes the methods that it
 * offers; questions of the others are answered by saying so. Whoever asks was authenticated as the connection; prices are
 * the ones of its buyer. Called by many threads at once; an exception is answered as a server error that says nothing of it.
 */
public interface Products {

    /**
     * Finds a product and its present price (OCI VALIDATE).
     *
     * @param productId the key that a former cart carried: the line's second key if it had one, else the article number
     * @param quantity how many, which may decide on the price; positive
     * @return a line of exactly this quantity; empty if the product is gone
     */
    default Optional<CartLine> find(Connection connection, String productId, BigDecimal quantity) {
        throw new NotOfferedException();
    }

    /**
     * Searches the catalog (OCI BACKGROUND_SEARCH).
     *
     * @param text what to search for; not blank
     * @param most how many hits are of use: more need not be returned
     * @return the hits, the best first
     */
    default List<CartLine> search(Connection connection, String text, int most) {
        throw new NotOfferedException();
    }

    /**
     * Returns the address of a product's page (OCI DETAIL), which the user sees without a visit: show what the buyer may
     * know, and escape the key where it becomes part of an address.
     *
     * @return an absolute address; empty if the product is gone
     */
    default Optional<URI> page(Connection connection, String productId) {
        throw new NotOfferedException();
    }

    /**
     * Returns a page of the whole catalog, or of what changed (OCI DOWNLOADJSON). The pages of one download should fit each
     * other: {@link CatalogQuery#downloadId()} tells which belong together. A page behind the last one has no items.
     *
     * @return the page, whose items are read once and closed; a refusal if this download cannot go on, of which the buyer's
     *     system is told the messages
     */
    default Outcome<CatalogPage> catalog(Connection connection, CatalogQuery query) {
        throw new NotOfferedException();
    }
}
