package io.punchout.mapping.run;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.Connection;
import io.punchout.connection.ProtocolSettings;
import io.punchout.mapping.MappedValue;
import io.punchout.mapping.Mapping;
import io.punchout.mapping.MappingTarget.Level;
import io.punchout.mapping.MappingTargets;
import io.punchout.mapping.Transforms;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.CartMapper;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The mappings of connections: checked, run, and their vocabulary. A mapping is compiled when it is first needed and kept
 * as long as the connection stays as it is. Thread-safe.
 */
public final class Mappings {
    private static final int MOST_KEPT = 10_000;

    private final Transforms transforms;
    private final Map<Connection, Compiled> compiled = new ConcurrentHashMap<>();

    private record Compiled(CompiledMapping request, CompiledMapping cart, List<Problem> problems) {}

    private Mappings(Transforms transforms) {
        this.transforms = transforms;
    }

    /** Returns mappings with the library's own transforms. */
    public static Mappings standard() {
        return with(Transforms.standard());
    }

    /** Returns mappings with these transforms, the host's own among them. */
    public static Mappings with(Transforms transforms) {
        return new Mappings(Objects.requireNonNull(transforms, "transforms"));
    }

    /**
     * Returns what is wrong with the mappings of a connection, each with the property and the JSON Pointer within it, for
     * example {@code cart.mapping/MATGROUP/transform/0/cut}.
     *
     * @param locale German for texts in German; every other one for English
     */
    public List<Problem> check(Connection connection, Locale locale) {
        return compile(connection, locale).problems();
    }

    /** Returns the words of cart mappings for carts of these settings. */
    public MappingVocabulary cartVocabulary(ProtocolSettings settings) {
        return new MappingVocabulary(
                Sources.vocabulary().stream()
                        .filter(source -> source.levels().contains(Level.LINE))
                        .toList(),
                settings.cartTargets().all(),
                transforms.all());
    }

    /** Returns the words of request mappings. */
    public MappingVocabulary requestVocabulary() {
        return new MappingVocabulary(
                Sources.vocabulary().stream()
                        .filter(source -> source.levels().contains(Level.REQUEST))
                        .toList(),
                RequestTargets.INSTANCE.all(),
                transforms.all());
    }

    /**
     * Returns a request with what the connection's request mapping makes of it: the user's data, and the values that are
     * kept for the visit.
     *
     * @param problems where to tell what went wrong; an error means that the visit is not to be opened
     * @param log takes what was made
     */
    public SetupRequest request(Connection connection, SetupRequest setup, Problems problems, MappedLog log) {
        if (connection.login().requestMapping().isEmpty()) {
            return setup;
        }
        List<MappedValue> values = requestValues(connection, setup, problems);
        log.add(null, values);
        return RequestTargets.INSTANCE.apply(setup, values);
    }

    /** Returns what a request mapping makes of a request, target by target. */
    public List<MappedValue> requestValues(Connection connection, SetupRequest setup, Problems problems) {
        Compiled ready = compiled(connection);
        problems.addAll(ready.problems());
        return ready.problems().isEmpty()
                ? ready.request().run(Level.REQUEST, MappingScope.of(connection, setup, null), null, problems)
                : List.of();
    }

    /**
     * Returns what the connection's cart mapping says of a cart.
     *
     * @param setup what the buyer's system said when it opened the visit
     * @param log takes what was made
     */
    public CartMapper cart(
            Connection connection, SetupRequest setup, @Nullable ShopUser user, Cart whole, MappedLog log) {
        if (connection.cart().mapping().isEmpty()) {
            return CartMapper.NONE;
        }
        Compiled ready = compiled(connection);
        return new Running(ready, MappingScope.of(connection, setup, user).with(whole), log);
    }

    private record Running(Compiled ready, MappingScope scope, MappedLog log) implements CartMapper {
        @Override
        public List<MappedValue> cart(Cart cart, Problems problems) {
            problems.addAll(ready.problems());
            return run(Level.CART, scope, null, problems);
        }

        @Override
        public List<MappedValue> line(CartLine line, @Nullable CartLine bundle, String where, Problems problems) {
            return run(Level.LINE, scope.with(line, bundle), where, problems);
        }

        private List<MappedValue> run(Level level, MappingScope at, @Nullable String where, Problems problems) {
            if (!ready.problems().isEmpty()) {
                return List.of();
            }
            List<MappedValue> values = ready.cart().run(level, at, where, problems);
            log.add(where, values);
            return values;
        }
    }

    private Compiled compiled(Connection connection) {
        Compiled known = compiled.get(connection);
        if (known == null) {
            known = compile(connection, Locale.ENGLISH);
            if (compiled.size() >= MOST_KEPT) {
                compiled.clear();
            }
            compiled.put(connection, known);
        }
        return known;
    }

    private Compiled compile(Connection connection, Locale locale) {
        List<Problem> problems = new ArrayList<>();
        CompiledMapping request = compile(
                connection.login().requestMapping(), RequestTargets.INSTANCE, "login.requestMapping", locale, problems);
        CompiledMapping cart = compile(
                connection.cart().mapping(), connection.settings().cartTargets(), "cart.mapping", locale, problems);
        return new Compiled(request, cart, List.copyOf(problems));
    }

    private CompiledMapping compile(
            Mapping mapping, MappingTargets targets, String property, Locale locale, List<Problem> all) {
        Problems problems = new Problems();
        CompiledMapping ready = new MappingCompiler(targets, transforms, locale, problems).compile(mapping);
        problems.list().forEach(problem -> all.add(problem.at(property + problem.where())));
        return ready;
    }
}
