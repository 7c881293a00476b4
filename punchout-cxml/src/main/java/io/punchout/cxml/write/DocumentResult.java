package io.punchout.cxml.write;

import io.punchout.cart.Text;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a document fares in the receiver's process, as a whole and line by line: the DocumentStatus of a {@link StatusUpdate},
 * since DTD 1.2.050. Immutable.
 *
 * @param type where it stands, in words that the partners agreed on
 * @param document which document; null if the status names its message alone
 * @param items how single lines fare, in order
 * @param comments what a person is told, in order
 */
public record DocumentResult(String type, @Nullable Reference document, List<Item> items, List<Text> comments)
        implements StatusUpdate.Detail {

    /**
     * A document by its number.
     *
     * @param id the number
     * @param type what it is, for example {@code OrderRequest}
     * @param date its date; null if not stated
     */
    public record Reference(
            String id, String type, @Nullable OffsetDateTime date) {
        public Reference {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(type, "type");
        }
    }

    /**
     * How one line fares.
     *
     * @param type where it stands, in words that the partners agreed on
     * @param code a code for it; null for none
     * @param line the number of the line; null if it has none
     * @param parent the number of the bundle's line; null if it is no part of one
     * @param comments what a person is told, in order
     */
    public record Item(
            String type,
            @Nullable String code,
            @Nullable Integer line,
            @Nullable Integer parent,
            List<Text> comments) {
        public Item {
            Objects.requireNonNull(type, "type");
            comments = List.copyOf(comments);
        }
    }

    public DocumentResult {
        Objects.requireNonNull(type, "type");
        items = List.copyOf(items);
        comments = List.copyOf(comments);
    }
}
