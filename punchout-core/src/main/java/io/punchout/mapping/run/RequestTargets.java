package io.punchout.mapping.run;

import io.punchout.cart.Attribute;
import io.punchout.mapping.MappedValue;
import io.punchout.mapping.MappingTarget;
import io.punchout.mapping.MappingTarget.Level;
import io.punchout.mapping.MappingTargets;
import io.punchout.session.SetupRequest;
import io.punchout.session.UserData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a request mapping can fill: the user's data, and what is kept for the visit. */
final class RequestTargets implements MappingTargets {
    static final RequestTargets INSTANCE = new RequestTargets();

    private static final String USER_ATTRIBUTE = "user.attribute:";
    private static final String SESSION_ATTRIBUTE = "session.attribute:";

    private final Map<String, MappingTarget> fields = new LinkedHashMap<>();
    private final Map<String, BiConsumer<UserData.Builder, @Nullable String>> setters = new LinkedHashMap<>();

    private RequestTargets() {
        field("user.id", "The buyer's own name of the user.", UserData.Builder::id);
        field("user.email", "The user's e-mail address.", UserData.Builder::email);
        field("user.firstName", "The user's given name.", UserData.Builder::firstName);
        field("user.lastName", "The user's family name.", UserData.Builder::lastName);
        field("user.name", "The user's whole name.", UserData.Builder::name);
        field("user.phone", "The user's telephone number.", UserData.Builder::phone);
        field("user.businessUnit", "The unit below the connection's own.", UserData.Builder::businessUnit);
        field("user.language", "The user's language, a BCP 47 tag.", UserData.Builder::language);
    }

    private void field(String name, String description, BiConsumer<UserData.Builder, @Nullable String> setter) {
        fields.put(name, new MappingTarget(name, Level.REQUEST, description, null, false));
        setters.put(name, setter);
    }

    @Override
    public List<MappingTarget> all() {
        List<MappingTarget> all = new ArrayList<>(fields.values());
        all.add(attribute(USER_ATTRIBUTE + "*", "A further value about the user, under a name."));
        all.add(attribute(SESSION_ATTRIBUTE + "*", "A value that is kept for the visit, under a name."));
        return all;
    }

    private static MappingTarget attribute(String name, String description) {
        return new MappingTarget(name, Level.REQUEST, description, null, true);
    }

    @Override
    public Optional<MappingTarget> find(String name) {
        String text = name.strip();
        for (String prefix : List.of(USER_ATTRIBUTE, SESSION_ATTRIBUTE)) {
            if (text.startsWith(prefix) && !text.substring(prefix.length()).isBlank()) {
                return Optional.of(
                        attribute(prefix + text.substring(prefix.length()).strip(), ""));
            }
        }
        return Optional.ofNullable(fields.get(text));
    }

    /** Returns the request with what the mapping made. */
    SetupRequest apply(SetupRequest setup, List<MappedValue> mapped) {
        UserData.Builder user = setup.user().toBuilder();
        List<Attribute> attributes = new ArrayList<>(setup.user().attributes());
        SetupRequest.Builder changed = setup.toBuilder();
        for (MappedValue value : mapped) {
            String name = value.target().name();
            if (name.startsWith(SESSION_ATTRIBUTE)) {
                value.values()
                        .forEach(text -> changed.sessionAttribute(name.substring(SESSION_ATTRIBUTE.length()), text));
            } else if (name.startsWith(USER_ATTRIBUTE)) {
                String own = name.substring(USER_ATTRIBUTE.length());
                attributes.removeIf(attribute -> attribute.name().equalsIgnoreCase(own));
                value.values().forEach(text -> attributes.add(new Attribute(own, text)));
            } else {
                BiConsumer<UserData.Builder, @Nullable String> setter = setters.get(name);
                if (setter != null) {
                    setter.accept(
                            user,
                            value.values().isEmpty() ? null : value.values().get(0));
                }
            }
        }
        return changed.user(user.attributes(attributes).build()).build();
    }
}
