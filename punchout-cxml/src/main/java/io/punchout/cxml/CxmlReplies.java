package io.punchout.cxml;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.PunchOutSetupResponse;
import io.punchout.cxml.model.Response;
import io.punchout.cxml.model.StartPage;
import io.punchout.cxml.model.Status;
import io.punchout.cxml.model.URL;
import io.punchout.cxml.write.CxmlTime;
import io.punchout.cxml.write.CxmlWriter;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.http.HttpReply;
import io.punchout.protocol.Answer;
import io.punchout.protocol.ProtocolContext;
import io.punchout.protocol.StartLink;
import java.nio.charset.StandardCharsets;

/** Makes Responses. HTTP is 200 whatever the status inside, unless a connection wants it otherwise (p.34). */
final class CxmlReplies {
    private static final String CONTENT_TYPE = "text/xml; charset=UTF-8";

    private final ProtocolContext context;
    private final DtdVersion version;
    private final HttpStatusRule http;

    CxmlReplies(ProtocolContext context, DtdVersion version) {
        this(context, version, HttpStatusRule.ALWAYS_200);
    }

    CxmlReplies(ProtocolContext context, DtdVersion version, HttpStatusRule http) {
        this.context = context;
        this.version = version;
        this.http = http;
    }

    /** Returns a bare status. */
    Answer status(CxmlStatus status, String explanation) {
        CXML document = document(status, explanation);
        byte[] bytes = write(document);
        return answer(http.of(status), document, bytes, new String(bytes, StandardCharsets.UTF_8));
    }

    /** Returns a PunchOutSetupResponse (p.84). */
    Answer startPage(StartLink link) {
        CXML document = document(CxmlStatus.OK, "success");
        URL url = new URL();
        StartPage page = new StartPage();
        page.setURL(url);
        PunchOutSetupResponse setup = new PunchOutSetupResponse();
        setup.setStartPage(page);
        Response response = document.getResponse();
        if (response != null) {
            response.setPunchOutSetupResponse(setup);
        }
        url.setValue(link.redacted());
        String redacted = new String(write(document), StandardCharsets.UTF_8);
        url.setValue(link.url().toString());
        return answer(200, document, write(document), redacted);
    }

    /** Returns a ProfileResponse (p.48). */
    Answer profile(CxmlProfile profile) {
        CXML document = document(CxmlStatus.OK, "success");
        Response response = document.getResponse();
        if (response != null) {
            response.setProfileResponse(profile.at(CxmlTime.now(context.clock())));
        }
        byte[] bytes = write(document);
        return answer(200, document, bytes, new String(bytes, StandardCharsets.UTF_8));
    }

    private CXML document(CxmlStatus code, String explanation) {
        Status status = new Status();
        status.setCode(Integer.toString(code.code()));
        status.setText(code.text());
        status.setLang("en");
        status.setValue(explanation);
        Response response = new Response();
        response.setStatus(status);
        CXML document = new CXML();
        document.setPayloadID(context.messageIds().get());
        document.setTimestamp(CxmlTime.now(context.clock()));
        document.setResponse(response);
        return document;
    }

    private byte[] write(CXML document) {
        return new CxmlWriter().write(document, version, StandardCharsets.UTF_8);
    }

    private static Answer answer(int status, CXML document, byte[] bytes, String redacted) {
        return new Answer(HttpReply.of(status, CONTENT_TYPE, bytes), redacted, document.getPayloadID());
    }
}
