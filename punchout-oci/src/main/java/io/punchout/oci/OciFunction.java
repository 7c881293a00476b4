package io.punchout.oci;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a call-up asks for, with its arguments (OCI 1.4, 1.5). Immutable. */
public sealed interface OciFunction {

    /** Returns the name; empty for a login. */
    Optional<OciFunctionName> name();

    /** A visit that begins with the shop's start page: no FUNCTION, or one that OCI does not know. */
    record Login() implements OciFunction {
        @Override
        public Optional<OciFunctionName> name() {
            return Optional.empty();
        }
    }

    /**
     * Show a product's page; no data goes back to the buyer.
     *
     * @param productId the key that a former cart carried as EXT_PRODUCT_ID; not blank
     */
    record Detail(String productId) implements OciFunction {
        public Detail {
            requireText(productId, "productId");
        }

        @Override
        public Optional<OciFunctionName> name() {
            return Optional.of(OciFunctionName.DETAIL);
        }
    }

    /**
     * Return one product with its present price.
     *
     * @param productId the key that a former cart carried as EXT_PRODUCT_ID; not blank
     * @param quantity how many, which may decide on the price; positive
     */
    record Validate(String productId, BigDecimal quantity) implements OciFunction {
        public Validate {
            requireText(productId, "productId");
            if (quantity.signum() <= 0) {
                throw new IllegalArgumentException("quantity must be positive");
            }
        }

        @Override
        public Optional<OciFunctionName> name() {
            return Optional.of(OciFunctionName.VALIDATE);
        }
    }

    /**
     * A visit that begins with the hits of a search.
     *
     * @param searchString what to search for; empty finds nothing
     * @param vendor the supplier's number in the buyer's system; null if it was not sent
     */
    record Sourcing(String searchString, @Nullable String vendor) implements OciFunction {
        @Override
        public Optional<OciFunctionName> name() {
            return Optional.of(OciFunctionName.SOURCING);
        }
    }

    /**
     * Return all hits of a search to the buyer's server.
     *
     * @param searchString what to search for; empty finds nothing
     * @param vendor the supplier's number in the buyer's system; null if it was not sent
     */
    record BackgroundSearch(String searchString, @Nullable String vendor) implements OciFunction {
        @Override
        public Optional<OciFunctionName> name() {
            return Optional.of(OciFunctionName.BACKGROUND_SEARCH);
        }
    }

    /**
     * Return one page of the catalog as JSON.
     *
     * @param page the page that is asked for, from 1
     * @param pageSize how many items a page shall have, 1 or more; null leaves it to the shop
     * @param lastUpdated only what changed since then; null for the whole catalog
     * @param transactionId what the answer to the first page gave; null on the first page
     */
    record DownloadJson(
            int page,
            @Nullable Integer pageSize,
            @Nullable Instant lastUpdated,
            @Nullable String transactionId) implements OciFunction {
        public DownloadJson {
            if (page < 1 || (pageSize != null && pageSize < 1)) {
                throw new IllegalArgumentException("pages are counted from 1, and have 1 item or more");
            }
        }

        @Override
        public Optional<OciFunctionName> name() {
            return Optional.of(OciFunctionName.DOWNLOADJSON);
        }
    }

    private static void requireText(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }
}
