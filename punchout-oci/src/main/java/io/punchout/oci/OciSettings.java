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
 * without regard to case; the configured names decide, no other name is tried for user and password.
 *
 * @param logins the user names and passwords that are accepted; one name may have several passwords while one replaces
 *     the other
 * @param usernameParameter the parameter that carries the user name; {@code USERNAME} unless set (OCI 1.2)
 * @param passwordParameter the parameter that carries the password; {@code PASSWORD} unless set (OCI 1.2)
 * @param hookParameter the parameter that carries the return URL; {@code HOOK_URL} unless set, and then its usual
 *     spellings ({@code hookUrl}, {@code HOOK-URL}, {@code MM_HOOK_URL}) are understood, too (OCI 1.2)
 * @param names the buyer's own names in call-ups, besides the usual ones (OCI 1.2, 1.4)
 * @param ociVersion decides which fields a cart has and how long they are; 4.0 unless set (OCI 2.2)
 * @param methods the HTTP methods that call-ups may use, GET and POST unless set (OCI 1.1)
 * @param hookQuery what becomes of the query of the return URL; {@link HookQuery#KEEP} unless set (OCI 2.6)
 * @param charset the charset of the return form whatever the call-up asks for; null unless set (OCI 2.7)
 * @param form how the receiver wants return forms
 * @param variant how the items of a return form travel; {@link OciVariant#HTML} unless set (OCI 2.8)
 * @param xmlTypeParameter the name of the field with the type of the XML document; {@code ~xmlType} unless set (OCI 2.8)
 * @param functions what a call-up may ask for besides a visit; whatever the shop offers unless set (OCI 1.4)
 */
@Consistent
public record OciSettings(
        List<@Valid OciLogin> logins,
        String usernameParameter,
        String passwordParameter,
        String hookParameter,
        @Valid OciCallUpNames names,
        OciVersion ociVersion,
        List<String> methods,
        HookQuery hookQuery,
        @Nullable Charset charset,
        @Valid OciFormSettings form,
        OciVariant variant,
        String xmlTypeParameter,
        Set<OciFunctionName> functions)
        implements ProtocolSettings, Consistency {
    /** The id of the protocol. */
    public static final String FORMAT = "oci";

    private static final List<String> METHODS = List.of("GET", "POST");

    public OciSettings {
        logins = List.copyOf(logins);
        usernameParameter = usernameParameter.strip();
        passwordParameter = passwordParameter.strip();
        hookParameter = hookParameter.strip();
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(ociVersion, "ociVersion");
        methods = methods.stream()
                .map(method -> method.strip().toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        Objects.requireNonNull(hookQuery, "hookQuery");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(variant, "variant");
        xmlTypeParameter = xmlTypeParameter.strip();
        functions = Set.copyOf(functions);
    }

    @Override
    public void check(Findings findings) {
        Set<String> own = new LinkedHashSet<>();
        checkName(usernameParameter, "usernameParameter", own, findings);
        checkName(passwordParameter, "passwordParameter", own, findings);
        checkName(hookParameter, "hookParameter", own, findings);
        names.parameters().forEach((parameter, further) -> {
            for (int i = 0; i < further.size(); i++) {
                if (own.contains(OciNames.fold(further.get(i)))) {
                    findings.add("oci.parameter.twice", "names.parameters[" + parameter.label() + "][" + i + "]");
                }
            }
        });
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
        if (!XmlField.isType(xmlTypeParameter)) {
            findings.add("oci.xml_type_parameter.unknown", "xmlTypeParameter");
        }
        if (variant == OciVariant.XML
                && (form.startIndex() != 1 || !form.method().equals("POST"))) {
            findings.add("oci.variant.form", "variant");
        }
        checkLogins(findings);
    }

    private static void checkName(String name, String property, Set<String> seen, Findings findings) {
        if (name.isEmpty() || name.length() > OciCallUpNames.MAX_LENGTH) {
            findings.add("oci.parameter.malformed", property);
        } else if (!seen.add(OciNames.fold(name))) {
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

    /** Returns the names by which a parameter may come, in the form in which they are compared; the first counts. */
    List<String> namesOf(OciParameter parameter) {
        return switch (parameter) {
            case USERNAME -> names.of(parameter, usernameParameter);
            case PASSWORD -> names.of(parameter, passwordParameter);
            case HOOK_URL -> {
                List<String> hooks = names.of(parameter, hookParameter);
                if (OciNames.HOOKS.contains(OciNames.fold(hookParameter))) {
                    hooks.addAll(OciNames.HOOKS);
                }
                yield hooks;
            }
            default -> names.of(parameter, parameter.label());
        };
    }

    /** Buyers that come from SAP GUI name {@code SAPEVENT:POST} as HOOK_URL (OCI 1.3). */
    @Override
    public boolean returnsToSapGui() {
        return true;
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
                .names(names)
                .ociVersion(ociVersion)
                .methods(methods)
                .hookQuery(hookQuery)
                .charset(charset)
                .form(form)
                .variant(variant)
                .xmlTypeParameter(xmlTypeParameter)
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

    /** Returns a key for each login and name of the user name's parameter. */
    @Override
    public Set<String> lookupKeys() {
        Set<String> keys = new LinkedHashSet<>();
        for (String name : namesOf(OciParameter.USERNAME)) {
            logins.forEach(login -> keys.add(key(name, login.username())));
        }
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
        private OciCallUpNames names = OciCallUpNames.usual();
        private OciVersion ociVersion = OciVersion.V4_0;
        private List<String> methods = List.of("GET", "POST");
        private HookQuery hookQuery = HookQuery.KEEP;
        private @Nullable Charset charset;
        private OciFormSettings form = OciFormSettings.defaults();
        private OciVariant variant = OciVariant.HTML;
        private String xmlTypeParameter = XmlField.USUAL_TYPE;
        private Set<OciFunctionName> functions = EnumSet.allOf(OciFunctionName.class);

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

        /** Sets the buyer's own names in call-ups. */
        public Builder names(OciCallUpNames own) {
            this.names = own;
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

        /** Sets how the items of a return form travel. */
        public Builder variant(OciVariant how) {
            this.variant = how;
            return this;
        }

        /** Sets the name of the field with the type of the XML document: {@code ~xmlType}, {@code ~xml_type} or {@code xmltype}. */
        public Builder xmlTypeParameter(String name) {
            this.xmlTypeParameter = name;
            return this;
        }

        /** Sets what a call-up may ask for besides a visit. */
        public Builder functions(Set<OciFunctionName> allowed) {
            this.functions = allowed;
            return this;
        }

        public OciSettings build() {
            return new OciSettings(
                    logins,
                    usernameParameter,
                    passwordParameter,
                    hookParameter,
                    names,
                    ociVersion,
                    methods,
                    hookQuery,
                    charset,
                    form,
                    variant,
                    xmlTypeParameter,
                    functions);
        }
    }
}
