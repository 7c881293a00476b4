package io.punchout.transaction.person;

import io.punchout.cart.Attribute;
import io.punchout.http.CallerNetwork;
import io.punchout.problem.Problem;
import io.punchout.protocol.Protocol;
import io.punchout.spi.TransactionFilter;
import io.punchout.transaction.Direction;
import io.punchout.transaction.Transaction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes persons out of transactions:
 *
 * <ul>
 *   <li>the message: by its structure, which its protocol knows ({@link Protocol#withoutPersons}); left out where no
 *       protocol does;
 *   <li>mapped data: all values that a request mapping made, for they describe the user; e-mail addresses of cart mappings;
 *   <li>problems: e-mail addresses in their texts. What the shop's own problems say of a person otherwise stays;
 *   <li>remote address: the network remains, 24 bits of an IPv4 address, 48 of IPv6.
 * </ul>
 *
 * <p>The entry keeps ids of session and message, so a visit is still found. Immutable and thread-safe.
 */
public final class PersonFilter implements TransactionFilter {
    private static final String MASK = "***";
    private static final Pattern EMAIL = Pattern.compile("[^\\s<>\"'=;,/@]{1,64}@[^\\s<>\"'=;,/@?&]{1,255}");
    private static final int NETWORK_4 = 24;
    private static final int NETWORK_6 = 48;

    private final Map<String, Protocol> protocols;

    private PersonFilter(Map<String, Protocol> protocols) {
        this.protocols = Map.copyOf(protocols);
    }

    /** Returns a filter that knows the protocols on the class path or module path. */
    public static PersonFilter create() {
        return with(ServiceLoader.load(Protocol.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** Returns a filter that knows these protocols. */
    public static PersonFilter with(List<Protocol> protocols) {
        Map<String, Protocol> byId = new HashMap<>();
        protocols.forEach(protocol -> byId.put(protocol.id(), protocol));
        return new PersonFilter(byId);
    }

    @Override
    public Transaction apply(Transaction entry) {
        return entry.with(
                entry.problems().stream().map(PersonFilter::withoutEmail).toList(),
                message(entry),
                entry.mappedData().stream()
                        .map(value -> new Attribute(value.name(), mapped(entry, value)))
                        .toList(),
                network(entry.remoteAddress()));
    }

    private String message(Transaction entry) {
        Protocol protocol = entry.format() == null ? null : protocols.get(entry.format());
        return protocol == null || entry.message().isEmpty() ? "" : protocol.withoutPersons(entry.message());
    }

    private static String mapped(Transaction entry, Attribute value) {
        if (value.value().isEmpty()) {
            return "";
        }
        return entry.direction() == Direction.IN ? MASK : withoutEmail(value.value());
    }

    private static @Nullable String network(@Nullable String address) {
        return address == null
                ? null
                : CallerNetwork.of(address, NETWORK_4, NETWORK_6).orElse(null);
    }

    private static Problem withoutEmail(Problem problem) {
        String hint = problem.hint();
        return new Problem(
                problem.code(),
                problem.severity(),
                withoutEmail(problem.message()),
                problem.file(),
                problem.where(),
                problem.line(),
                problem.column(),
                hint == null ? null : withoutEmail(hint));
    }

    private static String withoutEmail(String text) {
        return text.indexOf('@') < 0 ? text : EMAIL.matcher(text).replaceAll(MASK);
    }
}
