package io.punchout.cxml;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.ProfileResponse;
import io.punchout.cxml.model.Response;
import io.punchout.cxml.model.Status;
import io.punchout.cxml.write.CxmlTime;
import io.punchout.cxml.write.CxmlWriter;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.cxml.write.ResponseWriter;
import io.punchout.http.HttpReply;
import io.punchout.protocol.Answer;
import io.punchout.protocol.ProtocolContext;
import io.punchout.protocol.StartLink;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Makes Responses. HTTP is 200 whatever the status inside, unless a connection wants it otherwise (p.34). */
final class CxmlReplies {
    private static final String CONTENT_TYPE = "text/xml; charset=UTF-8";
    private static final String SUCCESS = "success";

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
        ResponseWriter response = response();
        byte[] bytes = response.write(status.code(), status.text(), explanation, null);
        return answer(http.of(status), response.payloadId(), bytes, new String(bytes, StandardCharsets.UTF_8));
    }

    /** Returns a PunchOutSetupResponse (p.84). */
    Answer startPage(StartLink link) {
        ResponseWriter response = response();
        byte[] bytes = response.write(
                CxmlStatus.OK.code(), CxmlStatus.OK.text(), SUCCESS, link.url().toString());
        return answer(200, response.payloadId(), bytes, link.redact(new String(bytes, StandardCharsets.UTF_8)));
    }

    private ResponseWriter response() {
        return new ResponseWriter(context.messageIds().get(), CxmlTime.now(context.clock()), version);
    }

    /** Returns a ProfileResponse (p.48), of what is offered at a time. */
    Answer profile(Function<String, ProfileResponse> offered) {
        Status status = new Status();
        status.setCode(Integer.toString(CxmlStatus.OK.code()));
        status.setText(CxmlStatus.OK.text());
        status.setLang("en");
        status.setValue(SUCCESS);
        String now = CxmlTime.now(context.clock());
        Response response = new Response();
        response.setStatus(status);
        response.setProfileResponse(offered.apply(now));
        CXML document = new CXML();
        String payloadId = context.messageIds().get();
        document.setPayloadID(payloadId);
        document.setTimestamp(now);
        document.setResponse(response);
        byte[] bytes = new CxmlWriter().write(document, version, StandardCharsets.UTF_8);
        return answer(200, payloadId, bytes, new String(bytes, StandardCharsets.UTF_8));
    }

    private static Answer answer(int status, String payloadId, byte[] bytes, String redacted) {
        return new Answer(HttpReply.of(status, CONTENT_TYPE, bytes), redacted, payloadId);
    }
}
