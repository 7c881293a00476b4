package io.punchout.oci;

import io.punchout.connection.ConnectionType;
import io.punchout.connection.ProtocolSettings;
import io.punchout.constraint.Consistency;
import io.punchout.constraint.Consistent;
import io.punchout.constraint.Findings;
import io.punchout.mapping.MappingTargets;
import io.punchout.secret.Secret;
import io.punchout.secret.SecretSlots;
import jakarta.validation.Valid;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of a connection that OCI needs. Immutable. Without logins nobody gets in. Parameter names are compared
 * without regard to case; the configured name decides, no other name is tried for user and password.
 *
 * @param logins the user names and passwords that are accepted; one name may have several passwords while one replaces
 *     the other
 * @param usernameParameter the parameter that carries the user name; {@code USERNAME} unless set (OCI 1.2)
 * @param passwordParameter the parameter that carries the password; {@code PASSWORD} unless set (OCI 1.2)
 * @param hookParameter the parameter that carries the return URL; {@code HOOK_URL} unless set, and then its usual
 *     spellings ({@code hookUrl}, {@code HOOK-URL}, {@code MM_HOOK_URL}) are understood, too (OCI 1.2)
 * @param ociVersion decides which fields a cart has and how long they are; 4.0 unless set (OCI 2.2)
 * @param methods the HTTP methods that call-ups may use, GET and POST unless set (OCI 1.1)
 * @param hookQuery what becomes of the query of the return URL; {@link HookQuery#KEEP} unless set (OCI 2.6)
 * @param charset the charset of the return form whatever the call-up asks for; null unless set (OCI 2.7)
 * @param form how the receiver wants return forms
 * @param functions what a call-up may ask for besides a visit; whatever the shop offers unless set (OCI 1.4)
 */
@Consistent
public record OciSettings(
        List<@Valid OciLogin> logins,
        String usernameParameter,
        String passwordParameter,
        String hookParameter,
        OciVersion ociVersion,
        List<String> methods,
        HookQuery hookQuery,
        @Nullable Charset charset,
        @Valid OciFormSettings form,
        Set<OciFunction> functions)
        implements ProtocolSettings, Consistency {
    /** The id of the protocol. */
    public static final String FORMAT = "oci";

    private static final int MAX_NAME_LENGTH = 100;
    private static final List<String> METHODS = List.of("GET", "POST");

    public OciSettings {
        logins = List.copyOf(logins);
        usernameParameter = usernameParameter.strip();
        passwordParameter = passwordParameter.strip();
        hookParameter = hookParameter.strip();
        Objects.requireNonNull(ociVersion, "ociVersion");
        methods = methods.stream()
                .map(method -> method.strip().toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        Objects.requireNonNull(hookQuery, "hookQuery");
        Objects.requireNonNull(form, "form");
        functions = Set.copyOf(functions);
    }

    @Override
    public void check(Findings findings) {
        Set<String> names = new LinkedHashSet<>();
        checkName(usernameParameter, "usernameParameter", names, findings);
        checkName(passwordParameter, "passwordParameter", names, findings);
        checkName(hookParameter, "hookParameter", names, findings);
        if (OciNames.isSecret(usernameParameter)) {
            // its value would be kept from the log
            findings.add("oci.username_parameter.secret", "usernameParameter");
        }
        if (methods.isEmpty()) {
            findings.add("oci.methods.required", "methods");
        }
        for (int i = 0; i < methods.size(); i++) {
            if (!METHODS.contains(methods.get(i))) {
                findings.add("oci.method.unknown", "methods[" + i + "]");
            }
        }
        if (charset != null && !OciCharsets.isAllowed(charset)) {
            findings.add("oci.charset.not_allowed", "charset");
        }
        checkLogins(findings);
    }

    private static void checkName(String name, String property, Set<String> names, Findings findings) {
        if (name.isEmpty() || name.length() > MAX_NAME_LENGTH) {
            findings.add("oci.parameter.malformed", property);
        } else if (!names.add(OciNames.fold(name))) {
            findings.add("oci.parameter.twice", property);
        }
    }

    private void checkLogins(Findings findings) {
        Map<String, Secret> known = new HashMap<>();
        for (int i = 0; i < logins.size(); i++) {
            OciLogin login = logins.get(i);
            if (!login.password().isSet()) {
                findings.add("oci.login.password.required", "logins[" + i + "].password");
            }
            if (login.password()
                    .current()
                    .equals(known.put(login.username(), login.password().current()))) {
                findings.add("oci.login.twice", "logins[" + i + "]");
            }
        }
    }

    @Override
    public boolean hasCartHeader() {
        return false;
    }

    /** Orders do not arrive over OCI. */
    @Override
    public boolean serves(ConnectionType type) {
        return type == ConnectionType.SETUP_REQUEST;
    }

    @Override
    public Optional<ResourceBundle> constraintTexts(Locale locale) {
        return Optional.of(ResourceBundle.getBundle("io.punchout.oci.constraints", locale));
    }

    /** Starts settings from the defaults: no logins, OCI 4.0. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts settings from these. */
    public Builder toBuilder() {
        return builder()
                .logins(logins)
                .usernameParameter(usernameParameter)
                .passwordParameter(passwordParameter)
                .hookParameter(hookParameter)
                .ociVersion(ociVersion)
                .methods(methods)
                .hookQuery(hookQuery)
                .charset(charset)
                .form(form)
                .functions(functions);
    }

    @Override
    public Map<String, SecretSlots> secrets() {
        Map<String, SecretSlots> secrets = new LinkedHashMap<>();
        for (int i = 0; i < logins.size(); i++) {
            secrets.put("logins[" + i + "].password", logins.get(i).password());
        }
        return secrets;
    }

    @Override
    public MappingTargets cartTargets() {
        return new OciTargets(this);
    }

    @Override
    public String format() {
        return FORMAT;
    }

    /** Returns one key a login: the user name's parameter and the user name. */
    @Override
    public Set<String> lookupKeys() {
        Set<String> keys = new LinkedHashSet<>();
        logins.forEach(login -> keys.add(key(usernameParameter, login.username())));
        return keys;
    }

    static String key(String parameter, String username) {
        return OciNames.fold(parameter) + "=" + username;
    }

    /** Builds settings. Not thread-safe. The setters are also the properties of the configuration. */
    public static final class Builder {
        private List<OciLogin> logins = new ArrayList<>();
        private String usernameParameter = "USERNAME";
        private String passwordParameter = "PASSWORD";
        private String hookParameter = "HOOK_URL";
        private OciVersion ociVersion = OciVersion.V4_0;
        private List<String> methods = List.of("GET", "POST");
        private HookQuery hookQuery = HookQuery.KEEP;
        private @Nullable Charset charset;
        private OciFormSettings form = OciFormSettings.defaults();
        private Set<OciFunction> functions = EnumSet.allOf(OciFunction.class);

        private Builder() {}

        /** Adds a user name and password that are accepted. */
        public Builder login(String username, Secret password) {
            logins.add(new OciLogin(username, password));
            return this;
        }

        /** Sets the user names and passwords that are accepted. */
        public Builder logins(List<OciLogin> accepted) {
            this.logins = new ArrayList<>(accepted);
            return this;
        }

        /** Sets the name of the parameter that carries the user name. */
        public Builder usernameParameter(String name) {
            this.usernameParameter = name;
            return this;
        }

        /** Sets the name of the parameter that carries the password; its value is kept out of every log. */
        public Builder passwordParameter(String name) {
            this.passwordParameter = name;
            return this;
        }

        /** Sets the name of the parameter that carries the return URL. */
        public Builder hookParameter(String name) {
            this.hookParameter = name;
            return this;
        }

        /** Sets the version of OCI. */
        public Builder ociVersion(OciVersion version) {
            this.ociVersion = version;
            return this;
        }

        /**
         * Sets the version of OCI by its label, for example {@code "4.0"}.
         *
         * @throws IllegalArgumentException if there is no such version
         */
        public Builder ociVersion(String label) {
            return ociVersion(OciVersion.of(label));
        }

        /** Sets the HTTP methods that call-ups may use: {@code "GET"}, {@code "POST"} or both, in any case. */
        public Builder methods(List<String> allowed) {
            this.methods = allowed;
            return this;
        }

        /** Sets what becomes of the query of the return URL. */
        public Builder hookQuery(HookQuery what) {
            this.hookQuery = what;
            return this;
        }

        /** Sets the charset of the return form whatever the call-up asks for; null means as the call-up asks. */
        public Builder charset(@Nullable Charset fixed) {
            this.charset = fixed;
            return this;
        }

        /**
         * Sets the charset of the return form by its name.
         *
         * @throws IllegalArgumentException if it is unknown or no charset for pages
         */
        public Builder charset(String name) {
            return charset(OciCharsets.of(name)
                    .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is no charset for a page")));
        }

        /** Sets how the receiver wants return forms. */
        public Builder form(OciFormSettings wishes) {
            this.form = wishes;
            return this;
        }

        /** Sets what a call-up may ask for besides a visit. */
        public Builder functions(Set<OciFunction> allowed) {
            this.functions = allowed;
            return this;
        }

        public OciSettings build() {
            return new OciSettings(
                    logins,
                    usernameParameter,
                    passwordParameter,
                    hookParameter,
                    ociVersion,
                    methods,
                    hookQuery,
                    charset,
                    form,
                    functions);
        }
    }
}
