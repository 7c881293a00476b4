package io.punchout.advice;

import io.punchout.cart.Cart;
import io.punchout.connection.Connection;
import io.punchout.internal.text.Messages;
import io.punchout.platform.Limit;
import io.punchout.platform.PlatformProfile;
import io.punchout.platform.Platforms;
import io.punchout.problem.Problem;
import io.punchout.problem.ProblemCode;
import io.punchout.problem.Problems;
import io.punchout.problem.Severity;
import io.punchout.session.SetupRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a buyer's system would make of a cart, by the profile of the connection's platform and by what is odd in any
 * cart. It never changes a cart, and stops one only where the host says so, code by code. {@code PunchOut.transfer} asks it
 * before anything leaves, {@code PunchOut.advise} whenever the host wants to know. Immutable and thread-safe.
 *
 * <pre>{@code
 * PunchOut.builder()
 *         .advisor(Advisor.standard()
 *                 .stoppingAt(AdviceCode.UNIT_REPLACED, AdviceCode.PRICE_ZERO)
 *                 .silentAbout(AdviceCode.TEXT_HIDDEN))
 * }</pre>
 */
public final class Advisor {
    private static final String GENERIC = "generic";
    private static final String TEXTS = "io.punchout.advice.problems";

    private final Platforms platforms;
    private final Set<String> stopping;
    private final Set<String> silent;
    private final Locale locale;

    private Advisor(Platforms platforms, Set<String> stopping, Set<String> silent, Locale locale) {
        this.platforms = platforms;
        this.stopping = Set.copyOf(stopping);
        this.silent = Set.copyOf(silent);
        this.locale = locale;
    }

    /** Returns an advisor that knows the profiles of this library, tells everything in English and stops nothing. */
    public static Advisor standard() {
        return new Advisor(Platforms.standard(), Set.of(), Set.of(), Locale.ENGLISH);
    }

    /** Returns an advisor that says nothing. */
    public static Advisor none() {
        Set<String> all = new HashSet<>();
        for (AdviceCode code : AdviceCode.values()) {
            all.add(code.code());
        }
        return new Advisor(Platforms.none(), Set.of(), all, Locale.ENGLISH);
    }

    /** Returns an advisor that knows these profiles, the host's own among them. */
    public Advisor withPlatforms(Platforms known) {
        return new Advisor(Objects.requireNonNull(known, "known"), stopping, silent, locale);
    }

    /** Returns an advisor for which these codes are errors, too: a cart of which one is told is not returned. */
    public Advisor stoppingAt(AdviceCode... codes) {
        return new Advisor(platforms, with(stopping, codes), silent, locale);
    }

    /** Returns an advisor that does not tell these codes. */
    public Advisor silentAbout(AdviceCode... codes) {
        return new Advisor(platforms, stopping, with(silent, codes), locale);
    }

    /** Returns an advisor that speaks German for a German locale, and English for every other one. */
    public Advisor in(Locale language) {
        return new Advisor(platforms, stopping, silent, Objects.requireNonNull(language, "language"));
    }

    private static Set<String> with(Set<String> known, AdviceCode... more) {
        Set<String> all = new HashSet<>(known);
        for (AdviceCode code : more) {
            all.add(code.code());
        }
        return all;
    }

    /** Returns the profiles that it knows. */
    public Platforms platforms() {
        return platforms;
    }

    /** Returns the profile that a connection is advised by: its platform's, or else the generic one. */
    public Optional<PlatformProfile> profile(Connection connection) {
        return platforms.find(connection.platform()).or(() -> platforms.find(GENERIC));
    }

    /** Advises on a cart of a connection, outside of any visit. */
    public List<Problem> advise(Connection connection, Cart cart) {
        return advise(connection, null, cart);
    }

    /**
     * Advises on a cart of a visit.
     *
     * @param setup what the buyer's system said; its items show what changed in an edit
     * @param cart the cart, best as the connection's cart settings shape it
     */
    public List<Problem> advise(Connection connection, @Nullable SetupRequest setup, Cart cart) {
        return advise(new Request(
                profile(connection).orElse(null),
                connection.cart().units(),
                setup == null ? List.of() : setup.items(),
                cart));
    }

    /** Advises on a cart that goes to a system of this kind, whatever the connection. */
    public List<Problem> advise(PlatformProfile profile, Cart cart) {
        return advise(new Request(profile, Map.of(), List.of(), cart));
    }

    private List<Problem> advise(Request request) {
        Findings findings = findings(request.profile());
        new CartAdvice(request, findings).run();
        return findings.list();
    }

    /** Advises on the form that carries a cart: whether the receiver reads all of its fields. */
    public List<Problem> adviseForm(Connection connection, int fields) {
        return adviseForm(profile(connection).orElse(null), fields);
    }

    /** Advises on the form that carries a cart to a system of this kind. */
    public List<Problem> adviseForm(@Nullable PlatformProfile profile, int fields) {
        Findings findings = findings(profile);
        if (profile != null) {
            for (Limit.FormFields limit : profile.limits(Limit.FormFields.class)) {
                if (fields > limit.most()) {
                    findings.tell(AdviceCode.FIELD_COUNT, limit, null, fields, limit.most());
                }
            }
        }
        return findings.list();
    }

    /** Advises on a return that empties the buyer's cart. */
    public List<Problem> adviseEmpty(Connection connection) {
        PlatformProfile profile = profile(connection).orElse(null);
        Findings findings = findings(profile);
        if (profile != null) {
            profile.limits(Limit.EmptyCart.class).forEach(limit -> findings.tell(AdviceCode.CART_EMPTY, limit, null));
        }
        return findings.list();
    }

    Findings findings(@Nullable PlatformProfile profile) {
        String name = profile == null || profile.id().equals(GENERIC) ? null : profile.name();
        return new Findings(this, Messages.of(TEXTS, locale), name);
    }

    /** What is told, with the host's word on each code. */
    static final class Findings {
        private final Advisor advisor;
        private final Messages texts;
        private final String system;
        private final Problems problems = new Problems();

        private Findings(Advisor advisor, Messages texts, @Nullable String system) {
            this.advisor = advisor;
            this.texts = texts;
            this.system = system == null ? texts.text("system") : system;
        }

        /** Tells of a limit; {@code {0}} of the texts is the system, what is inserted follows. */
        void tell(AdviceCode code, Limit limit, @Nullable String where, Object... inserted) {
            tell(code, Severities.of(limit), where, inserted);
        }

        void tell(AdviceCode code, Severity severity, @Nullable String where, Object... inserted) {
            if (advisor.silent.contains(code.code())) {
                return;
            }
            Object[] all = new Object[inserted.length + 1];
            all[0] = system;
            System.arraycopy(inserted, 0, all, 1, inserted.length);
            problems.add(texts.problem(code, code.code(), all)
                    .at(where)
                    .hint(texts.text(code.code() + ".hint", all))
                    .as(advisor.stopping.contains(code.code()) ? Severity.ERROR : severity));
        }

        String text(String key) {
            return texts.text(key);
        }

        List<Problem> list() {
            return problems.list();
        }
    }

    /** Tells whether a problem is one that this advisor stops a cart for. */
    public boolean stopsAt(ProblemCode code) {
        return stopping.contains(code.code());
    }
}
