package io.punchout.cart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line sells.
 *
 * @param descriptions the text in one or more languages, the main one first
 * @param classifications the product's classes, the most important first
 * @param manufacturerPartId the manufacturer's article number
 * @param manufacturerName the manufacturer
 * @param leadTimeDays days until delivery
 * @param url the product's page
 * @param dimensions sizes and weights
 * @param options what was chosen of a configurable product, in order
 * @param attachments files that belong to it
 */
public record Product(
        List<Text> descriptions,
        List<Classification> classifications,
        @Nullable String manufacturerPartId,
        @Nullable String manufacturerName,
        @Nullable Integer leadTimeDays,
        @Nullable String url,
        List<Dimension> dimensions,
        List<ProductOption> options,
        List<Attachment> attachments) {

    /**
     * @throws IllegalArgumentException if there is no description
     */
    public Product {
        descriptions = List.copyOf(descriptions);
        classifications = List.copyOf(classifications);
        dimensions = List.copyOf(dimensions);
        options = List.copyOf(options);
        attachments = List.copyOf(attachments);
        if (descriptions.isEmpty()) {
            throw new IllegalArgumentException("a product has a description, if only an empty one");
        }
    }
}
