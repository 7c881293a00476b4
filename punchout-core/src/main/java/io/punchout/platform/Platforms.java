package io.punchout.platform;

import io.punchout.cart.Attribute;
import io.punchout.problem.Outcome;
import io.punchout.problem.PunchOutException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The profiles that are known, by id and alias. Immutable and thread-safe.
 *
 * <pre>{@code
 * Platforms platforms = Platforms.standard()
 *         .with(PlatformReader.read(Files.readString(path)).orElseThrow());
 * }</pre>
 */
public final class Platforms {
    private static final String FOLDER = "v1/";

    private final Map<String, PlatformProfile> byId;
    private final Map<String, PlatformProfile> byName = new LinkedHashMap<>();

    private Platforms(Map<String, PlatformProfile> byId) {
        this.byId = byId;
        byId.values().forEach(profile -> profile.aliases().forEach(alias -> byName.put(fold(alias), profile)));
        // an id goes before another one's alias
        byName.putAll(byId);
    }

    private static final class Holder {
        static final Platforms STANDARD = load();
    }

    /** Returns the profiles that come with this library. */
    public static Platforms standard() {
        return Holder.STANDARD;
    }

    /** Returns no profiles: no platform has defaults or limits. */
    public static Platforms none() {
        return new Platforms(Map.of());
    }

    private static Platforms load() {
        Map<String, PlatformProfile> profiles = new LinkedHashMap<>();
        for (String id : text("profiles.txt").lines().map(String::strip).toList()) {
            Outcome<PlatformProfile> profile = PlatformReader.read(text(id + ".json"));
            if (!(profile instanceof Outcome.Accepted<PlatformProfile> read)) {
                throw new PunchOutException("the profile '" + id + "' cannot be read: " + profile.problems());
            }
            profiles.put(read.value().id(), read.value());
        }
        return new Platforms(profiles);
    }

    private static String text(String file) {
        try (InputStream resource = Platforms.class.getResourceAsStream(FOLDER + file)) {
            if (resource == null) {
                throw new PunchOutException("a profile is missing in this library: " + file);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new PunchOutException("the profiles cannot be read", unreadable);
        }
    }

    /** Returns these profiles and one more, which takes the place of one of its id. */
    public Platforms with(PlatformProfile profile) {
        Map<String, PlatformProfile> more = new LinkedHashMap<>(byId);
        more.put(profile.id(), profile);
        return new Platforms(more);
    }

    /**
     * Returns the profile of a name.
     *
     * @param name an id or an alias, in any case; null finds nothing
     */
    public Optional<PlatformProfile> find(@Nullable String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(byName.get(fold(name)));
    }

    /** Returns all profiles. */
    public Collection<PlatformProfile> all() {
        return List.copyOf(byId.values());
    }

    /**
     * Guesses which systems a request may come from, the likeliest first.
     *
     * @param traits what the request shows, by the topics of {@link Statement}, for example {@code "user-agent"}
     */
    public List<PlatformHint> hints(List<Attribute> traits) {
        List<PlatformHint> hints = new ArrayList<>();
        for (PlatformProfile profile : byId.values()) {
            List<String> reasons = new ArrayList<>();
            for (Statement statement : profile.sends()) {
                if (statement.telling()) {
                    reasons(statement, traits, reasons);
                }
            }
            if (!reasons.isEmpty()) {
                hints.add(new PlatformHint(profile, reasons));
            }
        }
        hints.sort(Comparator.comparingInt((PlatformHint hint) -> hint.reasons().size())
                .reversed());
        return List.copyOf(hints);
    }

    private static void reasons(Statement statement, List<Attribute> traits, List<String> reasons) {
        for (String value : statement.values()) {
            traits.stream()
                    .filter(trait -> trait.name().equals(statement.topic()))
                    .filter(trait -> matches(statement, trait.value(), value))
                    .findFirst()
                    .ifPresent(trait -> reasons.add("The " + statement.topic().replace('-', ' ') + " '"
                            + trait.value().strip() + "' is one that it sends ("
                            + statement.evidence().confidence().label()
                            + ")."));
        }
    }

    /** A program's name stands somewhere in what it says of itself; other values are as they are. */
    private static boolean matches(Statement statement, String sent, String known) {
        return statement.topic().equals("user-agent")
                ? fold(sent).contains(fold(known))
                : fold(sent).equals(fold(known));
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
