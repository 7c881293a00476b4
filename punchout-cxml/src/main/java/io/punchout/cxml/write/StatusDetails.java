package io.punchout.cxml.write;

import io.punchout.cart.Text;
import io.punchout.cxml.write.StatusUpdate.SourcingResult;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes what a StatusUpdateRequest is about, besides the request (guide p.289). */
final class StatusDetails {
    private StatusDetails() {}

    static void write(StatusUpdate.Detail detail, Out out) throws XMLStreamException {
        if (detail instanceof CardPayment payment) {
            payment(payment, out);
        } else if (detail instanceof SourcingResult sourcing) {
            sourcing(sourcing, out);
        } else if (detail instanceof InvoiceResult invoice) {
            invoice(invoice, out);
        } else if (detail instanceof DocumentResult document) {
            document(document, out);
        } else if (detail instanceof IntegrationResult integration) {
            integration(integration, out);
        }
    }

    private static void payment(CardPayment payment, Out out) throws XMLStreamException {
        out.start("PaymentStatus");
        out.attribute("orderID", payment.orderId(), "detail.orderId");
        out.attribute("transactionTimestamp", CxmlTime.of(payment.time()), "detail.time");
        out.attribute("type", payment.type().label(), "detail.type");
        out.attribute("isFailed", payment.failed() ? "yes" : null, "detail.failed");
        out.attribute("transactionID", payment.transactionId(), "detail.transactionId");
        out.attribute("authorizationID", payment.authorizationId(), "detail.authorizationId");
        OrderBody.card(out, payment.card());
        out.money("Total", payment.total());
        MoneyParts.shipping(out, payment.shipping());
        MoneyParts.tax(out, payment.tax());
        out.end();
    }

    private static void sourcing(SourcingResult sourcing, Out out) throws XMLStreamException {
        out.start("SourcingStatus");
        SourcingResult.Action action = sourcing.action();
        out.attribute("action", action == null ? null : action.name().toLowerCase(Locale.ROOT), "detail.action");
        out.lang(sourcing.text().language());
        out.characters(sourcing.text().value(), "detail.text");
        out.end();
    }

    private static void invoice(InvoiceResult invoice, Out out) throws XMLStreamException {
        out.start("InvoiceStatus");
        out.attribute("type", invoice.state().name().toLowerCase(Locale.ROOT), "detail.state");
        out.attribute("paymentNetDueDate", time(invoice.paymentDue()), "detail.paymentDue");
        if (invoice.invoiceId() != null) {
            out.start("InvoiceIDInfo");
            out.attribute("invoiceID", invoice.invoiceId(), "detail.invoiceId");
            out.attribute("invoiceDate", time(invoice.invoiceDate()), "detail.invoiceDate");
            out.end();
        }
        out.money("PartialAmount", invoice.partialAmount());
        comments(invoice.comments(), out);
        out.end();
    }

    private static void document(DocumentResult document, Out out) throws XMLStreamException {
        out.start("DocumentStatus");
        out.attribute("type", document.type(), "detail.type");
        DocumentResult.Reference reference = document.document();
        if (reference != null) {
            out.start("DocumentInfo");
            out.attribute("documentID", reference.id(), "detail.document");
            out.attribute("documentType", reference.type(), "detail.document");
            out.attribute("documentDate", time(reference.date()), "detail.document");
            out.end();
        }
        for (DocumentResult.Item item : document.items()) {
            out.start("ItemStatus");
            out.attribute("type", item.type(), "detail.items");
            out.attribute("code", item.code(), "detail.items");
            out.attribute("parentLineNumber", number(item.parent()), "detail.items");
            out.start("ReferenceDocumentInfo");
            out.attribute("lineNumber", number(item.line()), "detail.items");
            out.end();
            comments(item.comments(), out);
            out.end();
        }
        comments(document.comments(), out);
        out.end();
    }

    private static void integration(IntegrationResult integration, Out out) throws XMLStreamException {
        out.start("IntegrationStatus");
        out.attribute("documentStatus", integration.state().label(), "detail.state");
        IntegrationResult.Message message = integration.message();
        if (message != null) {
            out.start("IntegrationMessage");
            out.attribute("isSuccessful", message.successful() ? "yes" : "no", "detail.message");
            out.attribute("type", message.type(), "detail.message");
            out.characters(message.text(), "detail.message");
            out.end();
        }
        out.end();
    }

    private static void comments(List<Text> comments, Out out) throws XMLStreamException {
        for (Text comment : comments) {
            out.text("Comments", comment.value(), comment.language(), "detail.comments");
        }
    }

    private static @Nullable String time(@Nullable OffsetDateTime time) {
        return time == null ? null : CxmlTime.of(time);
    }

    private static @Nullable String number(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
