package io.punchout.cxml;

import io.punchout.connection.CartUse;
import io.punchout.connection.ProtocolSettings;
import io.punchout.constraint.Consistency;
import io.punchout.constraint.Consistent;
import io.punchout.constraint.CurrencyCode;
import io.punchout.constraint.Findings;
import io.punchout.cxml.auth.CredentialKey;
import io.punchout.cxml.write.CxmlTargets;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.mapping.MappingTargets;
import io.punchout.secret.Secret;
import io.punchout.secret.SecretSlots;
import io.punchout.session.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a connection must know to speak cXML. Immutable.
 *
 * <pre>{@code
 * CxmlSettings.builder()
 *         .credential("NetworkId", "AN01000000001")
 *         .sharedSecret(Secret.of(System.getenv("ACME_SECRET")))
 *         .build();
 * }</pre>
 *
 * @param credentials who the buyer is: at least one must be among the credentials of the document's From or Sender
 * @param senders who may hand the document over, when that is a network: if any are named, at least one must be among
 *     Sender's
 * @param recipients by which of its own names the shop must be addressed: if any are named, at least one must be among
 *     the credentials of To
 * @param sharedSecret the secret that Sender must present, and the one before that, still accepted while the buyer
 *     changes it; unset lets nobody in
 * @param credentialMacAccepted whether a CredentialMac over the shared secret lets Sender in as well (guide p.570); no
 *     unless set
 * @param testIdsAccepted whether the test ids of the credentials, which networks mark with {@code -T} at their end,
 *     are the buyer's too; no unless set
 * @param identityCaseIgnored whether identities are the buyer's in any case; no unless set, and never in domains whose
 *     identities are known as case-sensitive (AribaNetworkUserId, guide p.28)
 * @param deploymentMode which messages are taken; {@link DeploymentMode#BOTH} unless set
 * @param signatures what is demanded of digital signatures; {@link SignatureRule#IF_PRESENT} unless set
 * @param httpStatus which HTTP status a refusal has; {@link HttpStatusRule#ALWAYS_200} unless set
 * @param repliesKept for how long the reply to a request is kept for retries, which buyers' systems send for hours
 *     (guide p.34); 24 hours unless set. Zero for a system that gives many messages one payload id: then every message is
 *     a new one
 * @param supplier the shop's own credential in what it sends; null means the one that the buyer addressed it by
 * @param operations what the buyer's system may ask for; create, edit and inspect unless set
 * @param dtdVersion the DTD that what is sent must be valid against; 1.2.014 unless set
 * @param dtdVersions the DTD of single kinds of documents, where it is another one
 * @param currency the ISO 4217 code for the zero total of a return without a cart; USD unless set
 */
@Consistent
public record CxmlSettings(
        List<@Valid CxmlCredential> credentials,
        List<@Valid CxmlCredential> senders,
        List<@Valid CxmlCredential> recipients,
        SecretSlots sharedSecret,
        boolean credentialMacAccepted,
        boolean testIdsAccepted,
        boolean identityCaseIgnored,
        DeploymentMode deploymentMode,
        SignatureRule signatures,
        HttpStatusRule httpStatus,
        Duration repliesKept,
        @Valid @Nullable CxmlCredential supplier,
        @NotEmpty(message = "{cxml.operations.required}") Set<Operation> operations,
        DtdVersion dtdVersion,
        Map<CxmlDocumentType, DtdVersion> dtdVersions,
        @CurrencyCode(message = "{cxml.currency.unknown}") String currency)
        implements ProtocolSettings, Consistency {

    /** The id of the protocol. */
    public static final String FORMAT = "cxml";

    private static final Duration LONGEST = Duration.ofDays(30);

    public CxmlSettings {
        credentials = List.copyOf(credentials);
        senders = List.copyOf(senders);
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(sharedSecret, "sharedSecret");
        Objects.requireNonNull(deploymentMode, "deploymentMode");
        Objects.requireNonNull(signatures, "signatures");
        Objects.requireNonNull(httpStatus, "httpStatus");
        Objects.requireNonNull(repliesKept, "repliesKept");
        operations = Set.copyOf(operations);
        Objects.requireNonNull(dtdVersion, "dtdVersion");
        dtdVersions = Map.copyOf(dtdVersions);
        Objects.requireNonNull(currency, "currency");
    }

    @Override
    public void check(Findings findings) {
        if (!dtdVersion.isKnown()) {
            findings.add("cxml.dtd_version.unknown", "dtdVersion");
        }
        dtdVersions.forEach((type, version) -> {
            if (!version.isKnown()) {
                findings.add("cxml.dtd_version.unknown", "dtdVersions[" + type.label() + "]");
            } else if (!version.isAtLeast(type.since())) {
                findings.add("cxml.dtd_version.too_early", "dtdVersions[" + type.label() + "]");
            }
        });
        if (repliesKept.isNegative() || repliesKept.compareTo(LONGEST) > 0) {
            findings.add("cxml.replies_kept.out_of_range", "repliesKept");
        }
        if (credentialMacAccepted) {
            if (sharedSecret.current().kind() == Secret.Kind.HASH) {
                findings.add("cxml.credential_mac.value_needed", "sharedSecret");
            }
            if (sharedSecret.previous().kind() == Secret.Kind.HASH) {
                findings.add("cxml.credential_mac.value_needed", "sharedSecret.previous");
            }
        }
    }

    @Override
    public Optional<ResourceBundle> constraintTexts(Locale locale) {
        return Optional.of(ResourceBundle.getBundle("io.punchout.cxml.constraints", locale));
    }

    /** Starts settings that let nobody in. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts settings from these. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.credentials.addAll(credentials);
        builder.senders.addAll(senders);
        builder.recipients.addAll(recipients);
        builder.sharedSecret = sharedSecret;
        builder.credentialMacAccepted = credentialMacAccepted;
        builder.testIdsAccepted = testIdsAccepted;
        builder.identityCaseIgnored = identityCaseIgnored;
        builder.deploymentMode = deploymentMode;
        builder.signatures = signatures;
        builder.httpStatus = httpStatus;
        builder.repliesKept = repliesKept;
        builder.supplier = supplier;
        builder.operations = operations;
        builder.dtdVersion = dtdVersion;
        builder.dtdVersions.putAll(dtdVersions);
        builder.currency = currency;
        return builder;
    }

    @Override
    public boolean offers(CartUse use) {
        return switch (use) {
            case CREATE -> true;
            case INSPECT -> offers(Operation.INSPECT);
            case EDIT -> operations.contains(Operation.EDIT);
        };
    }

    /** Tells whether the buyer's system may ask for an operation; who offers edit offers inspect as well (guide p.81). */
    boolean offers(Operation operation) {
        return operations.contains(operation)
                || (operation == Operation.INSPECT && operations.contains(Operation.EDIT));
    }

    @Override
    public MappingTargets cartTargets() {
        return CxmlTargets.INSTANCE;
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public Set<String> lookupKeys() {
        return credentialKeys(credentials);
    }

    @Override
    public Map<String, SecretSlots> secrets() {
        return Map.of("sharedSecret", sharedSecret);
    }

    /** Returns the DTD that a kind of document must be valid against. */
    public DtdVersion dtdVersion(CxmlDocumentType type) {
        return dtdVersions.getOrDefault(type, dtdVersion);
    }

    Set<String> recipientKeys() {
        return credentialKeys(recipients);
    }

    Set<String> senderKeys() {
        return credentialKeys(senders);
    }

    private Set<String> credentialKeys(List<CxmlCredential> list) {
        Set<String> keys = new LinkedHashSet<>();
        list.forEach(credential -> keys.add(credential.key()));
        keys.remove("");
        if (testIdsAccepted) {
            List.copyOf(keys).forEach(key -> keys.add(CredentialKey.testKey(key)));
        }
        return identityCaseIgnored
                ? keys.stream().map(CredentialKey::inAnyCase).collect(Collectors.toCollection(LinkedHashSet::new))
                : keys;
    }

    /** Builds settings. Not thread-safe. */
    public static final class Builder {
        private final List<CxmlCredential> credentials = new ArrayList<>();
        private final List<CxmlCredential> senders = new ArrayList<>();
        private final List<CxmlCredential> recipients = new ArrayList<>();
        private SecretSlots sharedSecret = SecretSlots.unset();
        private boolean credentialMacAccepted;
        private boolean testIdsAccepted;
        private boolean identityCaseIgnored;
        private DeploymentMode deploymentMode = DeploymentMode.BOTH;
        private SignatureRule signatures = SignatureRule.IF_PRESENT;
        private HttpStatusRule httpStatus = HttpStatusRule.ALWAYS_200;
        private Duration repliesKept = Duration.ofHours(24);
        private @Nullable CxmlCredential supplier;
        private Set<Operation> operations = EnumSet.of(Operation.CREATE, Operation.EDIT, Operation.INSPECT);
        private DtdVersion dtdVersion = DtdVersion.DEFAULT;
        private final Map<CxmlDocumentType, DtdVersion> dtdVersions = new EnumMap<>(CxmlDocumentType.class);
        private String currency = "USD";

        private Builder() {}

        /** Adds a credential of the buyer. */
        public Builder credential(String domain, String identity) {
            credentials.add(new CxmlCredential(domain, identity));
            return this;
        }

        /** Adds credentials of the buyer. */
        public Builder credentials(List<CxmlCredential> list) {
            credentials.addAll(list);
            return this;
        }

        /** Adds a credential of a network that hands the buyer's documents over. */
        public Builder sender(String domain, String identity) {
            senders.add(new CxmlCredential(domain, identity));
            return this;
        }

        /** Adds credentials of networks that hand the buyer's documents over. */
        public Builder senders(List<CxmlCredential> list) {
            senders.addAll(list);
            return this;
        }

        /** Sets the secret that Sender must present. */
        public Builder sharedSecret(Secret secret) {
            return sharedSecret(new SecretSlots(secret, sharedSecret.previous(), sharedSecret.previousUntil()));
        }

        /** Sets the secret that Sender must present, and the one before that. */
        public Builder sharedSecret(SecretSlots slots) {
            this.sharedSecret = slots;
            return this;
        }

        /** Sets the secret before the present one, for as long as the buyer needs to change it. */
        public Builder previousSecret(Secret secret) {
            return sharedSecret(new SecretSlots(sharedSecret.current(), secret, sharedSecret.previousUntil()));
        }

        /** Adds names of the shop by which To must address it. */
        public Builder recipients(List<CxmlCredential> list) {
            recipients.addAll(list);
            return this;
        }

        /** Sets whether a CredentialMac lets Sender in. */
        public Builder credentialMacAccepted(boolean accepted) {
            this.credentialMacAccepted = accepted;
            return this;
        }

        /** Sets whether the test ids of the credentials are the buyer's too. */
        public Builder testIdsAccepted(boolean accepted) {
            this.testIdsAccepted = accepted;
            return this;
        }

        /** Sets whether identities are the buyer's in any case. */
        public Builder identityCaseIgnored(boolean ignored) {
            this.identityCaseIgnored = ignored;
            return this;
        }

        /** Sets which messages are taken. */
        public Builder deploymentMode(DeploymentMode taken) {
            this.deploymentMode = taken;
            return this;
        }

        /** Sets what is demanded of digital signatures. */
        public Builder signatures(SignatureRule rule) {
            this.signatures = rule;
            return this;
        }

        /** Sets which HTTP status a refusal has. */
        public Builder httpStatus(HttpStatusRule rule) {
            this.httpStatus = rule;
            return this;
        }

        /** Sets for how long replies are kept for retries; zero to take every message as a new one. */
        public Builder repliesKept(Duration time) {
            this.repliesKept = time;
            return this;
        }

        /** Sets the shop's own credential. */
        public Builder supplier(@Nullable CxmlCredential credential) {
            this.supplier = credential;
            return this;
        }

        /** Sets what the buyer's system may ask for. */
        public Builder operations(Set<Operation> allowed) {
            this.operations = allowed;
            return this;
        }

        /**
         * Sets the DTD that what is sent must be valid against, for example {@code "1.2.014"}.
         *
         * @throws IllegalArgumentException if that is no version
         */
        public Builder dtdVersion(String version) {
            this.dtdVersion = new DtdVersion(version);
            return this;
        }

        /**
         * Sets the DTD of one kind of document.
         *
         * @throws IllegalArgumentException if that is no version
         */
        public Builder dtdVersion(CxmlDocumentType type, String version) {
            dtdVersions.put(type, new DtdVersion(version));
            return this;
        }

        /** Sets the DTDs of single kinds of documents. */
        public Builder dtdVersions(Map<CxmlDocumentType, DtdVersion> versions) {
            dtdVersions.putAll(versions);
            return this;
        }

        /** Sets the currency for the zero total of a return without a cart. */
        public Builder currency(String code) {
            this.currency = code;
            return this;
        }

        public CxmlSettings build() {
            return new CxmlSettings(
                    credentials,
                    senders,
                    recipients,
                    sharedSecret,
                    credentialMacAccepted,
                    testIdsAccepted,
                    identityCaseIgnored,
                    deploymentMode,
                    signatures,
                    httpStatus,
                    repliesKept,
                    supplier,
                    operations,
                    dtdVersion,
                    dtdVersions,
                    currency);
        }
    }
}
