package io.punchout.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of one kind of procurement system. Read from a file by {@link PlatformReader}; a host overrides or adds
 * profiles with {@link Platforms#with}. Immutable.
 *
 * @param id the stable name that a connection gives as its platform, in lower case, for example {@code "coupa"}
 * @param version how often the profile was changed, from 1
 * @param name its name for a person
 * @param aliases other names that mean it, in lower case
 * @param formats the ids of the protocols that it speaks
 * @param sends what it sends
 * @param limits what it does not take as it is
 * @param defaults what a connection to it sets unless it says otherwise
 * @param notes what else to know
 */
public record PlatformProfile(
        String id,
        int version,
        String name,
        List<String> aliases,
        Set<String> formats,
        List<Statement> sends,
        List<Limit> limits,
        List<ProfileDefault> defaults,
        List<Statement> notes) {
    public PlatformProfile {
        if (id.isBlank() || !id.equals(id.strip().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("the id of a profile is in lower case");
        }
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1");
        }
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        formats = Set.copyOf(formats);
        sends = List.copyOf(sends);
        limits = List.copyOf(limits);
        defaults = List.copyOf(defaults);
        notes = List.copyOf(notes);
    }

    /** Returns the limits of one kind, in order. */
    public <T extends Limit> List<T> limits(Class<T> kind) {
        return limits.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Returns the values that it sends for a topic, the usual one first. */
    public List<String> sent(String topic) {
        return sends.stream()
                .filter(statement -> statement.topic().equals(topic))
                .flatMap(statement -> statement.values().stream())
                .toList();
    }

    /** Returns this profile with other limits: for a host that knows better. */
    public PlatformProfile withLimits(List<Limit> others) {
        return new PlatformProfile(id, version, name, aliases, formats, sends, others, defaults, notes);
    }

    /** Returns this profile with other defaults. */
    public PlatformProfile withDefaults(List<ProfileDefault> others) {
        return new PlatformProfile(id, version, name, aliases, formats, sends, limits, others, notes);
    }

    /** Returns where every statement of the profile comes from. */
    public List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>();
        Stream.concat(sends.stream(), notes.stream()).map(Statement::evidence).forEach(all::add);
        limits.stream().map(Limit::evidence).forEach(all::add);
        defaults.stream().map(ProfileDefault::evidence).forEach(all::add);
        return List.copyOf(all);
    }
}
