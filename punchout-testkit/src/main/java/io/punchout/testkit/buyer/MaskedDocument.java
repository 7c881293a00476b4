package io.punchout.testkit.buyer;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Credential;
import io.punchout.cxml.model.Header;
import io.punchout.cxml.model.Sender;
import io.punchout.cxml.model.SharedSecret;
import io.punchout.cxml.write.CxmlWriter;
import io.punchout.cxml.write.DtdVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes documents for people to see: what must stay secret is replaced in the model, never in the text. */
final class MaskedDocument {
    private static final String MASK = "***";

    private MaskedDocument() {}

    /** Replaces the secrets of the header, for good. */
    static void mask(CXML document) {
        Header header = document.getHeader();
        Sender sender = header == null ? null : header.getSender();
        List<Credential> credentials = sender == null ? List.of() : sender.getCredential();
        for (Credential credential : credentials) {
            SharedSecret secret = credential.getSharedSecret();
            if (secret != null) {
                secret.setText(MASK);
            }
        }
    }

    static @Nullable String withoutQuery(@Nullable String url) {
        int query = url == null ? -1 : url.indexOf('?');
        return url == null || query < 0 ? url : url.substring(0, query + 1) + MASK;
    }

    static String write(CXML document) {
        return new String(
                new CxmlWriter().write(document, DtdVersion.DEFAULT, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
