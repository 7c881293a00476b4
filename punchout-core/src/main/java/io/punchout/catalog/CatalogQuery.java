package io.punchout.catalog;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One page of the catalog that a buyer's system asks for.
 *
 * @param page the number of the page, from 1
 * @param pageSize the most items of a page
 * @param changedSince only what changed since then; null for the whole catalog
 * @param downloadId holds the pages of one download together: new with its first page, then what the buyer's system
 *     repeats, which may be anything of at most 100 characters
 */
public record CatalogQuery(int page, int pageSize, @Nullable Instant changedSince, String downloadId) {
    public CatalogQuery {
        if (page < 1 || pageSize < 1) {
            throw new IllegalArgumentException("pages are counted from 1, and have 1 item or more");
        }
        Objects.requireNonNull(downloadId, "downloadId");
    }

    /** Returns how many items come before the page. */
    public long offset() {
        return (page - 1L) * pageSize;
    }
}
