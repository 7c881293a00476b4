package io.punchout.testkit.demo;

import io.punchout.cart.CartLine;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.session.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a person can have a procurement system ask for: the operations of cXML, and OCI's call-up and functions. */
enum Ask {
    CREATE("cxml", "create", "create: fill a new cart"),
    EDIT("cxml", "edit", "edit: change a cart that came back"),
    INSPECT("cxml", "inspect", "inspect: look at a cart that came back"),
    SOURCE("cxml", "source", "source: a new cart for a sourcing event"),
    LOGIN("oci", "call-up", "call-up: fill a new cart"),
    DETAIL("oci", "DETAIL", "DETAIL: show one product"),
    VALIDATE("oci", "VALIDATE", "VALIDATE: the present price of one product"),
    SOURCING("oci", "SOURCING", "SOURCING: search, then shop"),
    BACKGROUND_SEARCH("oci", "BACKGROUND_SEARCH", "BACKGROUND_SEARCH: search from server to server"),
    DOWNLOADJSON("oci", "DOWNLOADJSON", "DOWNLOADJSON: the catalog, from server to server");

    private static final String PRODUCT = "chair:7";
    private static final String WORDS = "Cable";

    private final String protocol;
    private final String id;
    private final String label;

    Ask(String protocol, String id, String label) {
        this.protocol = protocol;
        this.id = id;
        this.label = label;
    }

    String protocol() {
        return protocol;
    }

    /** The name as forms and addresses carry it. */
    String id() {
        return id;
    }

    String label() {
        return label;
    }

    static List<Ask> of(String protocol) {
        return Arrays.stream(values())
                .filter(ask -> ask.protocol.equals(protocol))
                .toList();
    }

    static Optional<Ask> named(String id) {
        return Arrays.stream(values()).filter(ask -> ask.id.equals(id)).findFirst();
    }

    /** The operation that an answer is read by; OCI knows new carts only. */
    Operation operation() {
        return Operation.of(id).orElse(Operation.CREATE);
    }

    /** Whether the procurement system's server asks, and no browser is in it. */
    boolean isServerToServer() {
        return this == BACKGROUND_SEARCH || this == DOWNLOADJSON;
    }

    /** Whether something comes back to the return URL. */
    boolean returns() {
        return this != DETAIL;
    }

    /** What a call-up of this function has besides the usual; it asks for an article that the sample shop has. */
    Parameters arguments() {
        return switch (this) {
            case DETAIL -> arguments("PRODUCTID", PRODUCT);
            case VALIDATE -> arguments("PRODUCTID", PRODUCT, "QUANTITY", "2");
            case SOURCING -> arguments("SEARCHSTRING", WORDS, "VENDOR", "1");
            case BACKGROUND_SEARCH -> arguments("SEARCHSTRING", WORDS);
            case DOWNLOADJSON -> arguments("PAGESIZE", "50", "REQUESTEDPAGE", "1");
            default -> Parameters.empty();
        };
    }

    /** The same about an article of a cart that came back, by the id that the shop gave it for the purpose. */
    Parameters arguments(CartLine line) {
        String id = line.supplierPartAuxiliaryId() == null ? line.supplierPartId() : line.supplierPartAuxiliaryId();
        return switch (this) {
            case DETAIL -> arguments("PRODUCTID", id);
            case VALIDATE ->
                arguments("PRODUCTID", id, "QUANTITY", line.quantity().toPlainString());
            default -> arguments();
        };
    }

    private Parameters arguments(String... pairs) {
        Parameters all = Parameters.of(new Parameter("FUNCTION", id));
        for (int i = 0; i < pairs.length; i += 2) {
            all = all.and(Parameters.of(new Parameter(pairs[i], pairs[i + 1])));
        }
        return all;
    }
}
