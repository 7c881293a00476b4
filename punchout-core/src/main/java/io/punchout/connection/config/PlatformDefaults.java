package io.punchout.connection.config;

import io.punchout.connection.Connection;
import io.punchout.connection.config.Node.Place;
import io.punchout.connection.config.Shape.Property;
import io.punchout.mapping.Transforms;
import io.punchout.platform.PlatformProfile;
import io.punchout.platform.Platforms;
import io.punchout.platform.ProfileDefault;
import io.punchout.problem.PunchOutException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fills in the defaults of a connection's platform where the connection was built in code; {@link ConnectionReader} does
 * the same for files. In code nobody can tell what was set: a property that has the value which the builder gives it by
 * itself counts as unset. Set what shall differ from the platform's default on the result. Immutable and thread-safe.
 *
 * <pre>{@code
 * Connection connection = PlatformDefaults.create()
 *         .fill(Connection.builder("acme").platform("coupa").settings(...).build());
 * }</pre>
 */
public final class PlatformDefaults {
    private final Platforms platforms;
    private final Model model;

    private PlatformDefaults(Platforms platforms) {
        this.platforms = platforms;
        this.model = new Model(Model.installed(), Transforms.standard(), platforms);
    }

    /** Returns the defaults of the profiles that come with this library. */
    public static PlatformDefaults create() {
        return new PlatformDefaults(Platforms.standard());
    }

    /** Returns the defaults of these profiles, the host's own among them. */
    public PlatformDefaults withPlatforms(Platforms known) {
        return new PlatformDefaults(Objects.requireNonNull(known, "known"));
    }

    /**
     * Returns the connection with what its platform sets and it does not; the same one if it names no platform, or one
     * without a profile.
     *
     * @throws PunchOutException if a profile of the host names a property or value that connections do not have
     */
    public Connection fill(Connection connection) {
        Optional<PlatformProfile> profile = platforms.find(connection.platform());
        Connection filled = connection;
        for (ProfileDefault each : profile.map(PlatformProfile::defaults).orElse(List.of())) {
            List<String> steps = List.of(each.path().split("\\.", -1));
            if (!model.formats().containsKey(steps.get(0))) {
                filled = (Connection) put(filled, steps, each);
            } else if (steps.get(0).equals(connection.format())) {
                Object settings = put(filled.settings(), steps.subList(1, steps.size()), each);
                filled = (Connection) with(filled, Model.SETTINGS, settings);
            }
        }
        return filled;
    }

    private Object put(Object owner, List<String> steps, ProfileDefault value) {
        Shape shape = model.shape(owner.getClass());
        Property property = shape.properties().get(steps.get(0));
        if (property == null) {
            throw unusable(value, "there is no such property");
        }
        Object now = Reflection.call(property.accessor(), owner);
        if (steps.size() > 1) {
            Object part = Objects.requireNonNull(now, property.name());
            return with(owner, property.name(), put(part, steps.subList(1, steps.size()), value));
        }
        Object defaults = shape.defaults();
        boolean unset = now == null || (defaults != null && now.equals(Reflection.call(property.accessor(), defaults)));
        return unset ? with(owner, property.name(), bound(shape, property, value)) : owner;
    }

    private Object bound(Shape shape, Property property, ProfileDefault value) {
        if (property.textSetter() != null && value.value() instanceof String text) {
            // the builder knows what to make of the text
            Object builder = shape.newBuilder();
            Reflection.call(property.textSetter(), builder, text);
            return Objects.requireNonNull(Reflection.call(property.accessor(), shape.build(builder)));
        }
        Findings findings = new Findings(ConfigFormat.JSON, null);
        Binder binder = new Binder(model, ConfigFormat.JSON, findings);
        Node node = PlatformFill.node(value.value(), Place.UNKNOWN, ConfigFormat.JSON);
        Object bound = binder.bind(node, property.type(), property.genericType(), NodePath.ROOT.to(property.name()));
        if (bound == null) {
            throw unusable(value, String.valueOf(findings.list()));
        }
        return bound;
    }

    private static PunchOutException unusable(ProfileDefault value, String why) {
        return new PunchOutException("the default '" + value.path() + "' of a profile cannot be set: " + why);
    }

    /** Returns a record with one component replaced. */
    private static Object with(Object record, String name, @Nullable Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] =
                    components[i].getName().equals(name) ? value : Reflection.call(components[i].getAccessor(), record);
        }
        try {
            return record.getClass().getConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw Reflection.explained(refused);
        } catch (ReflectiveOperationException closed) {
            throw Reflection.unusable(record.getClass(), closed);
        }
    }
}
