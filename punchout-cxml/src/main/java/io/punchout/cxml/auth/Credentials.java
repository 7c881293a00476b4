package io.punchout.cxml.auth;

import io.punchout.cxml.model.Credential;
import io.punchout.cxml.model.Header;
import io.punchout.cxml.model.SharedSecret;
import io.punchout.secret.Secret;
import io.punchout.secret.SecretSlots;
import io.punchout.secret.SecretVerifier;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The credentials of a document's header, every one of them considered (cXML guide p.28-31). */
public final class Credentials {
    private final Party from;
    private final Party to;
    private final Party sender;

    private Credentials(Party from, Party to, Party sender) {
        this.from = from;
        this.to = to;
        this.sender = sender;
    }

    /** Returns the credentials of a header; none if there is no header. */
    public static Credentials of(@Nullable Header header) {
        Header known = header == null ? new Header() : header;
        return new Credentials(
                Party.of(known.getFrom() == null ? null : known.getFrom().getCredential()),
                Party.of(known.getTo() == null ? null : known.getTo().getCredential()),
                Party.of(known.getSender() == null ? null : known.getSender().getCredential()));
    }

    /** Returns From: who the document comes from, however it travelled. */
    public Party from() {
        return from;
    }

    /** Returns To: whom it is for. */
    public Party to() {
        return to;
    }

    /** Returns Sender: who opened the connection, the buyer itself or a network. */
    public Party sender() {
        return sender;
    }

    /** Returns the name of the party that gives two identities in one domain, which is refused (p.31). */
    public Optional<String> contradictingParty() {
        if (from.contradictsItself()) {
            return Optional.of("From");
        }
        if (to.contradictsItself()) {
            return Optional.of("To");
        }
        return sender.contradictsItself() ? Optional.of("Sender") : Optional.empty();
    }

    /**
     * Tells whether the credentials name a party by these keys. From decides; where it names none of them, Sender may. In
     * the party that decides, every credential of a domain that the keys know must be one of them (p.31).
     */
    public boolean name(Set<String> keys) {
        return from.isOneOf(keys) ? from.agreesWith(keys) : sender.isOneOf(keys) && sender.agreesWith(keys);
    }

    /** Tells whether one of Sender's credentials carries one of the secrets; each is compared, in constant time. */
    public boolean prove(SecretSlots secrets, SecretVerifier verifier) {
        Set<String> presented = new LinkedHashSet<>();
        for (Credential credential : sender.credentials()) {
            SharedSecret shared = credential.getSharedSecret();
            if (shared != null) {
                presented.add(shared.text().strip());
                presented.add(shared.text());
            }
        }
        return verifier.matchesAny(secrets, presented);
    }

    /** Returns what is to be thought of the CredentialMacs of Sender's credentials: the best of them counts. */
    public MacVerdict verifyMac(List<Secret> secrets, Instant now) {
        MacVerdict best = MacVerdict.NONE;
        for (Credential credential : sender.credentials()) {
            if (credential.getCredentialMac() != null) {
                MacVerdict verdict = new MacCheck(from.credentials(), credential).verify(secrets, now);
                best = verdict.compareTo(best) > 0 ? verdict : best;
            }
        }
        return best;
    }
}
