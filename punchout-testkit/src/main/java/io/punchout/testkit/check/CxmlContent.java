package io.punchout.testkit.check;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Header;
import io.punchout.cxml.model.Message;
import io.punchout.cxml.model.Money;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.cxml.model.PunchOutOrderMessageHeader;
import io.punchout.cxml.model.PunchOutSetupRequest;
import io.punchout.cxml.model.Request;
import io.punchout.cxml.model.Response;
import io.punchout.cxml.model.Shipping;
import io.punchout.cxml.model.Status;
import io.punchout.cxml.model.Tax;
import org.jspecify.annotations.Nullable;

/** What a cXML document says: the keys of its envelope, then those of its kind; a key without a value is null or empty. */
final class CxmlContent {
    private final ObjectNode content = JsonNodeFactory.instance.objectNode();

    private CxmlContent() {}

    static ObjectNode of(CXML root) {
        return new CxmlContent().envelope(root).content;
    }

    private CxmlContent envelope(CXML root) {
        content.put("payloadId", root.getPayloadID()).put("timestamp", root.getTimestamp());
        Request request = root.getRequest();
        Message message = root.getMessage();
        PunchOutSetupRequest setup = request == null ? null : request.getPunchOutSetupRequest();
        PunchOutOrderMessage cart = message == null ? null : message.getPunchOutOrderMessage();
        modes(request, message);
        if (setup != null) {
            purpose(setup);
        }
        if (cart != null) {
            purpose(cart, header(cart));
        }
        if (request != null || message != null || root.getHeader() != null) {
            header(root.getHeader() == null ? new Header() : root.getHeader());
        }
        if (setup != null) {
            setup(setup);
        }
        if (cart != null) {
            cart(cart, header(cart));
        }
        if (request != null && request.getOrderRequest() != null) {
            OrderContent.order(content, request.getOrderRequest());
        }
        if (request != null && request.getStatusUpdateRequest() != null) {
            OrderContent.update(content, request.getStatusUpdateRequest());
        }
        if (message != null) {
            status(message.getStatus());
        }
        if (root.getResponse() != null) {
            response(root.getResponse());
        }
        return this;
    }

    private void modes(@Nullable Request request, @Nullable Message message) {
        if (request != null) {
            content.put("deploymentMode", CxmlTexts.strip(request.getDeploymentMode()));
        }
        if (message != null) {
            content.put("deploymentMode", CxmlTexts.strip(message.getDeploymentMode()))
                    .put("inReplyTo", CxmlTexts.strip(message.getInReplyTo()));
        }
    }

    private void response(Response response) {
        status(response.getStatus());
        if (response.getPunchOutSetupResponse() != null) {
            String url = CxmlTexts.url(response.getPunchOutSetupResponse().getStartPage());
            content.put("startUrl", url == null ? null : Secrets.url(url));
        }
        if (response.getProfileResponse() != null) {
            OrderContent.profile(content, response.getProfileResponse());
        }
    }

    private void header(Header header) {
        PartyContent.credentials(
                content.putArray("from"),
                header.getFrom() == null ? null : header.getFrom().getCredential());
        PartyContent.credentials(
                content.putArray("to"),
                header.getTo() == null ? null : header.getTo().getCredential());
        PartyContent.credentials(
                content.putArray("sender"),
                header.getSender() == null ? null : header.getSender().getCredential());
        content.put(
                "userAgent",
                header.getSender() == null
                        ? null
                        : CxmlTexts.strip(header.getSender().getUserAgent()));
    }

    private void purpose(PunchOutSetupRequest setup) {
        String url = CxmlTexts.url(setup.getBrowserFormPost());
        content.put("operation", CxmlTexts.strip(setup.getOperation()))
                .put("buyerCookie", CxmlTexts.whole(setup.getBuyerCookie()))
                .put("returnUrl", url == null ? null : Secrets.url(url));
    }

    private void setup(PunchOutSetupRequest setup) {
        ItemContent.extrinsics(content.putArray("extrinsics"), setup.getExtrinsic());
        PartyContent.contacts(content.putArray("contacts"), setup.getContact());
        PartyContent.shipTo(content, setup.getShipTo());
        ItemContent.selected(content, setup.getSelectedItem());
        ItemContent.items(content.putArray("items"), setup.getItemOut());
    }

    private static PunchOutOrderMessageHeader header(PunchOutOrderMessage cart) {
        return cart.getPunchOutOrderMessageHeader() == null
                ? new PunchOutOrderMessageHeader()
                : cart.getPunchOutOrderMessageHeader();
    }

    private void purpose(PunchOutOrderMessage cart, PunchOutOrderMessageHeader header) {
        content.put("operationAllowed", CxmlTexts.strip(header.getOperationAllowed()))
                .put("quoteStatus", CxmlTexts.strip(header.getQuoteStatus()))
                .put("buyerCookie", CxmlTexts.whole(cart.getBuyerCookie()));
    }

    private void cart(PunchOutOrderMessage cart, PunchOutOrderMessageHeader header) {
        Shipping shipping = header.getShipping();
        Tax tax = header.getTax();
        PartyContent.shipTo(content, header.getShipTo());
        ItemContent.items(content.putArray("items"), cart.getItemIn());
        money("total", CxmlTexts.money(header.getTotal()));
        money("shipping", shipping == null ? null : shipping.getMoney());
        money("tax", tax == null ? null : tax.getMoney());
    }

    private void money(String key, @Nullable Money money) {
        money(content, key, money);
    }

    static void money(ObjectNode content, String key, @Nullable Money money) {
        if (money == null) {
            content.putNull(key);
        } else {
            content.putObject(key)
                    .put("amount", CxmlTexts.decimal(money.getValue()))
                    .put("currency", CxmlTexts.strip(money.getCurrency()));
        }
    }

    private void status(@Nullable Status status) {
        status(content, status);
    }

    static void status(ObjectNode content, @Nullable Status status) {
        if (status == null) {
            content.putNull("status");
        } else {
            content.putObject("status")
                    .put("code", CxmlTexts.strip(status.getCode()))
                    .put("text", CxmlTexts.strip(status.getText()))
                    .put("message", CxmlTexts.strip(status));
        }
    }
}
