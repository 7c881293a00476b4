package io.punchout.support;

import io.punchout.connection.CartEncoding;
import io.punchout.connection.ProtocolSettings;
import io.punchout.secret.Secret;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a connection needs to speak {@link TextProtocol}; the further values are there for the configuration tests. */
public record TextSettings(
        List<String> users,
        Secret password,
        Set<String> operations,
        @Nullable Duration patience,
        @Nullable CartEncoding style)
        implements ProtocolSettings {

    public TextSettings {
        users = List.copyOf(users);
        operations = Set.copyOf(operations);
        if (users.contains("nobody")) {
            throw new IllegalArgumentException("'nobody' cannot be a user");
        }
    }

    public static TextSettings of(String user, Secret password) {
        return builder().user(user).password(password).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String format() {
        return TextProtocol.ID;
    }

    @Override
    public Set<String> lookupKeys() {
        return new LinkedHashSet<>(users);
    }

    public static final class Builder {
        private List<String> users = List.of();
        private Secret password = Secret.unset();
        private Set<String> operations = Set.of("create", "edit", "inspect", "source");
        private @Nullable Duration patience;
        private @Nullable CartEncoding style;

        private Builder() {}

        public Builder user(String name) {
            return users(List.of(name));
        }

        public Builder users(List<String> names) {
            this.users = names;
            return this;
        }

        public Builder password(Secret secret) {
            this.password = secret;
            return this;
        }

        public Builder operations(Set<String> allowed) {
            this.operations = allowed;
            return this;
        }

        public Builder patience(Duration duration) {
            this.patience = duration;
            return this;
        }

        public Builder style(CartEncoding encoding) {
            this.style = encoding;
            return this;
        }

        public TextSettings build() {
            return new TextSettings(users, password, operations, patience, style);
        }
    }
}
