package io.punchout.admin;

import io.punchout.cart.Cart;
import io.punchout.connection.Connection;
import io.punchout.internal.cart.CartPreparation;
import io.punchout.mapping.Transforms;
import io.punchout.mapping.run.MappedLog;
import io.punchout.mapping.run.Mappings;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.CartMapper;
import io.punchout.protocol.CartReturn;
import io.punchout.protocol.Protocol;
import io.punchout.protocol.TargetValue;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Shows what a connection's mappings make of a cart or a request, target by target and from where, without a visit.
 * Nothing is stored or sent. Thread-safe.
 *
 * <pre>{@code
 * MappingPreview.Result result = MappingPreview.create().cart(connection, cart);
 * result.values().forEach(value -> show(value.where(), value.target(), value.values(), value.from()));
 * }</pre>
 */
public final class MappingPreview {
    private final List<Protocol> protocols;
    private final Mappings mappings;

    /**
     * What a preview shows.
     *
     * @param values what each target gets, line by line
     * @param problems what would be told of the cart or request; with an error it would be refused
     */
    public record Result(List<TargetValue> values, List<Problem> problems) {
        public Result {
            values = List.copyOf(values);
            problems = List.copyOf(problems);
        }
    }

    private MappingPreview(Collection<? extends Protocol> protocols, Mappings mappings) {
        this.protocols = List.copyOf(protocols);
        this.mappings = mappings;
    }

    /** Returns a preview for the protocols that are on the class path or module path. */
    public static MappingPreview create() {
        return forProtocols(ServiceLoader.load(Protocol.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** Returns a preview for these protocols. */
    public static MappingPreview forProtocols(Collection<? extends Protocol> protocols) {
        return new MappingPreview(protocols, Mappings.standard());
    }

    /** Returns a preview that knows these transforms, the host's own among them. */
    public MappingPreview withTransforms(Transforms transforms) {
        return new MappingPreview(protocols, Mappings.with(transforms));
    }

    /** Shows what becomes of a cart in a visit about which nothing is known. */
    public Result cart(Connection connection, Cart cart) {
        return cart(connection, SetupRequest.builder(Operation.CREATE).build(), ShopUser.of("user"), cart);
    }

    /** Shows what becomes of a cart, with the request that opened the visit and the shop's user. */
    public Result cart(Connection connection, SetupRequest setup, ShopUser user, Cart cart) {
        Problems problems = new Problems();
        SetupRequest mapped = mappings.request(connection, setup, problems, new MappedLog());
        CartReturn prepared =
                CartPreparation.prepare(new CartReturn.Transfer(cart), connection.cart(), mapped.language(), problems);
        List<TargetValue> values = new ArrayList<>();
        if (!problems.hasErrors() && prepared instanceof CartReturn.Transfer transfer) {
            CartMapper mapper = mappings.cart(connection, mapped, user, transfer.cart(), new MappedLog());
            protocols.stream()
                    .filter(protocol -> protocol.id().equals(connection.format()))
                    .findFirst()
                    .ifPresent(
                            protocol -> values.addAll(protocol.preview(transfer.cart(), connection, mapper, problems)));
        }
        return new Result(values, problems.list());
    }

    /** Shows what the request mapping makes of a request; targets that it does not name are not shown. */
    public Result request(Connection connection, SetupRequest setup) {
        Problems problems = new Problems();
        List<TargetValue> values = mappings.requestValues(connection, setup, problems).stream()
                .map(value -> TargetValue.of(null, value))
                .toList();
        return new Result(values, problems.list());
    }
}
