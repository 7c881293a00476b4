package io.punchout.cxml.read;

import io.punchout.cart.Attribute;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Credential;
import io.punchout.cxml.model.Header;
import io.punchout.cxml.model.PunchOutSetupRequest;
import io.punchout.cxml.model.Request;
import io.punchout.cxml.model.Sender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a document shows of the system that wrote it: names that are the system's, no value that is a person's. */
public final class CxmlTraits {
    private static final int MAX = 100;

    private final List<Attribute> traits = new ArrayList<>();

    private CxmlTraits() {}

    /** Returns what a document shows, by the topics of platform profiles. */
    public static List<Attribute> of(CxmlDocument document) {
        CxmlTraits found = new CxmlTraits();
        found.add("dtd-version", document.dtdVersion());
        document.root().ifPresent(found::root);
        return List.copyOf(found.traits);
    }

    private void root(CXML root) {
        add("dtd-version", root.getVersion());
        Header header = root.getHeader();
        if (header != null) {
            if (header.getFrom() != null) {
                header.getFrom().getCredential().forEach(this::domain);
            }
            Sender sender = header.getSender();
            if (sender != null) {
                sender.getCredential().forEach(this::domain);
                add("user-agent", sender.getUserAgent());
            }
        }
        Optional.ofNullable(root.getRequest())
                .map(Request::getPunchOutSetupRequest)
                .ifPresent(this::setup);
    }

    private void domain(Credential credential) {
        add("domain", credential.getDomain());
    }

    private void setup(PunchOutSetupRequest setup) {
        setup.getExtrinsic().forEach(extrinsic -> add("extrinsic", extrinsic.getName()));
        setup.getContact().forEach(contact -> add("contact-role", contact.getRole()));
    }

    private void add(String topic, @Nullable String value) {
        if (value != null && !value.isBlank() && traits.size() < MAX) {
            Attribute trait = new Attribute(topic, value.strip());
            if (!traits.contains(trait)) {
                traits.add(trait);
            }
        }
    }
}
