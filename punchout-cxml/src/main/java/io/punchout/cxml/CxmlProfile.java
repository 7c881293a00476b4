package io.punchout.cxml;

import io.punchout.cxml.model.Option;
import io.punchout.cxml.model.ProfileResponse;
import io.punchout.cxml.model.Transaction;
import io.punchout.cxml.model.URL;
import io.punchout.order.OrderType;
import io.punchout.session.Operation;
import io.punchout.spi.Orders;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is offered to a connection, from what it is configured to (guide p.46-51 and 97).
 *
 * @param settings the connection's part
 * @param entryPoint the URL that all requests go to
 * @param orders the host's orders; null if it takes none
 */
record CxmlProfile(
        CxmlSettings settings, String entryPoint, @Nullable Orders orders) {

    ProfileResponse at(String effectiveDate) {
        ProfileResponse response = new ProfileResponse();
        response.setEffectiveDate(effectiveDate);
        Transaction setup = transaction("PunchOutSetupRequest");
        setup.getOption()
                .add(option(
                        "operationAllowed",
                        Stream.of(Operation.values())
                                .filter(settings::offers)
                                .map(Operation::label)
                                .collect(Collectors.joining(" "))));
        if (settings.credentialMacAccepted()) {
            setup.getOption().add(option("Direct.URL", entryPoint));
            setup.getOption().add(option("Direct.AuthenticationMethod.CredentialMac", "Yes"));
        }
        response.getTransaction().add(setup);
        if (orders != null) {
            Transaction order = transaction("OrderRequest");
            order.getOption().add(option("attachments", yesOrNo(orders.attachments())));
            order.getOption().add(option("changes", yesOrNo(orders.types().contains(OrderType.UPDATE))));
            response.getTransaction().add(order);
        }
        response.getTransaction().add(transaction("ProfileRequest"));
        return response;
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "Yes" : "No";
    }

    private Transaction transaction(String name) {
        URL url = new URL();
        url.setValue(entryPoint);
        Transaction transaction = new Transaction();
        transaction.setRequestName(name);
        transaction.setURL(url);
        return transaction;
    }

    private static Option option(String name, String value) {
        Option option = new Option();
        option.setName(name);
        option.setValue(value);
        return option;
    }
}
