package io.punchout.docs;

import io.punchout.cxml.read.CxmlReader;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.protocol.ReadLimits;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.testkit.buyer.CxmlBuyer;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The buyer of the samples: what it sends, and what it finds in the answer. */
final class SampleSetup {
    static final String SECRET = "a long random secret";

    private SampleSetup() {}

    static byte[] body() {
        SetupRequest setup = SetupRequest.builder(Operation.CREATE)
                .returnUrl("https://buyer.example/return")
                .build();
        try (CxmlBuyer buyer = CxmlBuyer.builder(URI.create("https://shop.example/punchout"))
                .credential("NetworkId", "AN01000000001")
                .sharedSecret(SECRET)
                .build()) {
            return buyer.write(setup);
        }
    }

    static HttpRequest request() {
        return HttpRequest.builder("POST", "/punchout")
                .header("Content-Type", CxmlBuyer.CONTENT_TYPE)
                .body(body())
                .build();
    }

    static String tokenOf(HttpReply reply) {
        return tokenOf(reply.bodyText());
    }

    static String tokenOf(String answer) {
        String url = new CxmlReader(ReadLimits.defaults())
                .read(answer.getBytes(StandardCharsets.UTF_8), null)
                .root()
                .orElseThrow()
                .getResponse()
                .getPunchOutSetupResponse()
                .getStartPage()
                .getURL()
                .getValue();
        return url.substring(url.indexOf("token=") + "token=".length());
    }
}
