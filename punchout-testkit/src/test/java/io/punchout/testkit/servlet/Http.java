package io.punchout.testkit.servlet;

import io.punchout.testkit.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser and a buyer's system, as plain as can be: cookies, no redirects followed. */
final class Http {
    private static final Pattern START_URL = Pattern.compile("<URL>([^<]*)</URL>");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    HttpResponse<String> get(URI uri) {
        return send(HttpRequest.newBuilder(uri));
    }

    HttpResponse<String> head(URI uri) {
        return send(HttpRequest.newBuilder(uri).method("HEAD", BodyPublishers.noBody()));
    }

    HttpResponse<String> post(URI uri, String contentType, byte[] body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> postInChunks(URI uri, String contentType, byte[] body) {
        return send(HttpRequest.newBuilder(uri)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Returns the start URL of an answer, its entities resolved. */
    static String startUrl(HttpResponse<String> answer) {
        Matcher url = START_URL.matcher(answer.body());
        if (!url.find()) {
            throw new AssertionError("no start URL: " + answer.body());
        }
        return url.group(1).replace("&amp;", "&");
    }

    /** A setup with a payload id of its own: the same one again would be a retry. */
    static String setup(String secret, String cookie) {
        return """
                <?xml version="1.0"?>
                <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd">
                <cXML payloadID="PAYLOAD@buyer.example" timestamp="2026-03-01T09:00:00+00:00">
                  <Header>
                    <From><Credential domain="DOMAIN"><Identity>IDENTITY</Identity></Credential></From>
                    <To><Credential domain="DUNS"><Identity>1</Identity></Credential></To>
                    <Sender>
                      <Credential domain="DOMAIN"><Identity>IDENTITY</Identity><SharedSecret>SECRET</SharedSecret></Credential>
                      <UserAgent>test</UserAgent>
                    </Sender>
                  </Header>
                  <Request>
                    <PunchOutSetupRequest operation="create">
                      <BuyerCookie>COOKIE</BuyerCookie>
                      <BrowserFormPost><URL>http://127.0.0.1:9/return</URL></BrowserFormPost>
                    </PunchOutSetupRequest>
                  </Request>
                </cXML>
                """.replace("DOMAIN", Samples.CXML_DOMAIN)
                .replace("IDENTITY", Samples.CXML_IDENTITY)
                .replace("SECRET", secret)
                .replace("PAYLOAD", UUID.randomUUID().toString())
                .replace("COOKIE", cookie);
    }
}
