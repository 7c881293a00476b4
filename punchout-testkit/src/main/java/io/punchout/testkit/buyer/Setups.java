package io.punchout.testkit.buyer;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.session.Operation;
import io.punchout.session.RestoredItem;
import io.punchout.session.SetupRequest;
import java.net.URI;
import java.util.List;

/** Starts what a simulated cXML buyer asks for; Extrinsics, Contacts and the rest can be added. */
public final class Setups {
    private Setups() {}

    /** Returns the setup of a new visit. */
    public static SetupRequest.Builder create(URI returnUrl) {
        return SetupRequest.builder(Operation.CREATE).returnUrl(returnUrl.toString());
    }

    /** Returns the setup of a visit that changes a former cart. */
    public static SetupRequest.Builder edit(URI returnUrl, Cart former) {
        return reopen(Operation.EDIT, returnUrl, former);
    }

    /** Returns the setup of a visit that looks at a former cart. */
    public static SetupRequest.Builder inspect(URI returnUrl, Cart former) {
        return reopen(Operation.INSPECT, returnUrl, former);
    }

    static SetupRequest.Builder reopen(Operation operation, URI returnUrl, Cart former) {
        SetupRequest.Builder setup = SetupRequest.builder(operation).returnUrl(returnUrl.toString());
        for (CartLine line : former.lines()) {
            setup.item(new RestoredItem(
                    line.supplierPartId(), line.supplierPartAuxiliaryId(), line.quantity(), List.of()));
        }
        return setup;
    }
}
