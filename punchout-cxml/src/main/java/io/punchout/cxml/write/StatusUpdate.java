package io.punchout.cxml.write;

import io.punchout.cart.Attribute;
import io.punchout.cart.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an earlier request fared: after an order that was answered 201, the one update that says how it ended (guide p.36).
 * Immutable.
 *
 * @param document the payload id of the request that it is about; null only for an invoice that is named by its number
 * @param code the code of the status, three digits
 * @param text the standard text of the code
 * @param message what a person is told; null for nothing
 * @param detail how a payment, a sourcing, an invoice, a document or its delivery ended; null if it is about none
 * @param attributes further values by name, in order, since DTD 1.2.050
 */
public record StatusUpdate(
        @Nullable String document,
        int code,
        String text,
        @Nullable Text message,
        @Nullable Detail detail,
        List<Attribute> attributes) {

    /** What a status may be about, besides the request. */
    public sealed interface Detail
            permits CardPayment, SourcingResult, InvoiceResult, DocumentResult, IntegrationResult {}

    /**
     * How a sourcing request ended.
     *
     * @param action what was decided; null if nothing was
     * @param text what a person is told, possibly empty
     */
    public record SourcingResult(@Nullable Action action, Text text) implements Detail {
        /** What was decided. */
        public enum Action {
            /** The request was approved. */
            APPROVE,
            /** The request was taken back. */
            CANCEL,
            /** The request was denied. */
            DENY
        }

        public SourcingResult {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * @throws IllegalArgumentException if the document is blank, or null without the number of an invoice, or the code has
     *     not three digits
     */
    public StatusUpdate {
        boolean byNumber = detail instanceof InvoiceResult invoice && invoice.invoiceId() != null;
        if (document == null ? !byNumber : document.isBlank()) {
            throw new IllegalArgumentException("a status is about a document");
        }
        if (code < 100 || code > 999) {
            throw new IllegalArgumentException("a status code has three digits: " + code);
        }
        Objects.requireNonNull(text, "text");
        attributes = List.copyOf(attributes);
    }

    /**
     * Begins a status.
     *
     * @param document the payload id of the request that it is about
     * @param code the code of the status, see {@code CxmlStatus}
     * @param text the standard text of the code
     */
    public static Builder builder(String document, int code, String text) {
        return new Builder(document, code, text);
    }

    /**
     * Begins the status of an invoice that is named by its number, not by its message.
     *
     * @param code the code of the status, see {@code CxmlStatus}
     * @param text the standard text of the code
     * @param invoice the invoice, with its number
     */
    public static Builder ofInvoice(int code, String text, InvoiceResult invoice) {
        return new Builder(null, code, text).detail(invoice);
    }

    /** Builds a status. Not thread-safe. */
    public static final class Builder {
        private final @Nullable String document;
        private final int code;
        private final String text;
        private final List<Attribute> attributes = new ArrayList<>();
        private @Nullable Text message;
        private @Nullable Detail detail;

        private Builder(@Nullable String document, int code, String text) {
            this.document = document;
            this.code = code;
            this.text = text;
        }

        /** Sets what a person is told. */
        public Builder message(@Nullable Text told) {
            this.message = told;
            return this;
        }

        /** Sets how a payment, a sourcing, an invoice, a document or its delivery ended. */
        public Builder detail(@Nullable Detail result) {
            this.detail = result;
            return this;
        }

        /** Adds a value by name. */
        public Builder attribute(String name, String value) {
            attributes.add(new Attribute(name, value));
            return this;
        }

        /**
         * Returns the status.
         *
         * @throws IllegalArgumentException if the document is blank or the code has not three digits
         */
        public StatusUpdate build() {
            return new StatusUpdate(document, code, text, message, detail, attributes);
        }
    }
}
