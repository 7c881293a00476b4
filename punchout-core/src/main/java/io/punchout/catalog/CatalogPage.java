package io.punchout.catalog;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One page of the catalog.
 *
 * @param totalItems how many items all pages of the download have
 * @param items the items of the page; read once, one by one, and closed after
 */
public record CatalogPage(long totalItems, Stream<CatalogItem> items) {
    public CatalogPage {
        if (totalItems < 0) {
            throw new IllegalArgumentException("totalItems must not be negative");
        }
        Objects.requireNonNull(items, "items");
    }

    /** Cuts a page out of all items, for a catalog that fits into memory. */
    public static CatalogPage of(List<CatalogItem> all, CatalogQuery query) {
        return new CatalogPage(all.size(), all.stream().skip(query.offset()).limit(query.pageSize()));
    }
}
