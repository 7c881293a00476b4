package io.punchout.cxml;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Credential;
import io.punchout.cxml.model.Header;
import io.punchout.cxml.model.Identity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a visit keeps of its setup request in order to answer it: who asked whom, in which mode, and the id to reply to.
 *
 * @param buyer the credentials of From
 * @param supplier the credentials of To
 * @param payloadId the id of the setup request
 * @param deploymentMode production or test, the two words that the DTD knows; null if the request said neither
 */
record CxmlSessionState(
        List<CxmlCredential> buyer,
        List<CxmlCredential> supplier,
        @Nullable String payloadId,
        @Nullable String deploymentMode) {
    private static final int MOST = 10;

    static CxmlSessionState of(CXML root) {
        Header header = root.getHeader() == null ? new Header() : root.getHeader();
        return new CxmlSessionState(
                header.getFrom() == null ? List.of() : known(header.getFrom().getCredential()),
                header.getTo() == null ? List.of() : known(header.getTo().getCredential()),
                root.getPayloadID(),
                root.getRequest() == null ? null : mode(root.getRequest().getDeploymentMode()));
    }

    private static @Nullable String mode(@Nullable String sent) {
        String word = sent == null ? "" : sent.strip().toLowerCase(Locale.ROOT);
        return word.equals("production") || word.equals("test") ? word : null;
    }

    private static List<CxmlCredential> known(List<Credential> credentials) {
        List<CxmlCredential> known = new ArrayList<>();
        for (Credential credential : credentials.subList(0, Math.min(MOST, credentials.size()))) {
            Identity identity = credential.getIdentity();
            String domain = credential.getDomain();
            if (identity != null
                    && domain != null
                    && !domain.isBlank()
                    && !identity.text().isBlank()) {
                known.add(new CxmlCredential(domain, identity.text()));
            }
        }
        return known;
    }

    static CxmlSessionState of(Map<String, String> map) {
        return new CxmlSessionState(
                credentials(map, "buyer"),
                credentials(map, "supplier"),
                map.get("payloadId"),
                map.get("deploymentMode"));
    }

    private static List<CxmlCredential> credentials(Map<String, String> map, String party) {
        List<CxmlCredential> credentials = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            String domain = map.get(party + "." + i + ".domain");
            String identity = map.get(party + "." + i + ".identity");
            if (domain != null && identity != null) {
                credentials.add(new CxmlCredential(domain, identity));
            }
        }
        return credentials;
    }

    Map<String, String> toMap() {
        Map<String, String> map = new LinkedHashMap<>();
        put(map, "buyer", buyer);
        put(map, "supplier", supplier);
        if (payloadId != null) {
            map.put("payloadId", payloadId);
        }
        if (deploymentMode != null) {
            map.put("deploymentMode", deploymentMode);
        }
        return map;
    }

    private static void put(Map<String, String> map, String party, List<CxmlCredential> credentials) {
        for (int i = 0; i < credentials.size(); i++) {
            map.put(party + "." + i + ".domain", credentials.get(i).domain());
            map.put(party + "." + i + ".identity", credentials.get(i).identity());
        }
    }
}
