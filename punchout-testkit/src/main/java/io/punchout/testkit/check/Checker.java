package io.punchout.testkit.check;

import io.punchout.connection.config.ConfigFormat;
import io.punchout.cxml.dtd.CxmlDtd;
import io.punchout.platform.PlatformProfile;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.ReadLimits;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an input is, what it says, and what is wrong with it: a cXML document, also with the headers that it travelled
 * with, within a MIME message, escaped or in base64, an OCI call-up (URL, query or form
 * body), a return form (page or form body), each also as a browser copies it for curl in bash, a catalog as DOWNLOADJSON
 * answers it, a file of connections in JSON, YAML, XML
 * or CSV. Never throws for what an input holds. Immutable and thread-safe.
 */
public final class Checker {
    private static final int HEAD = 65_536;

    private final ReadLimits limits;
    private final @Nullable CxmlDtd dtd;
    private final @Nullable PlatformProfile platform;
    private final CxmlCheck cxml;

    /** Creates a checker; an input with more bytes than the limit is not read. */
    public Checker(ReadLimits limits) {
        this(limits, null, null);
    }

    private Checker(ReadLimits limits, @Nullable CxmlDtd dtd, @Nullable PlatformProfile platform) {
        this.limits = limits;
        this.dtd = dtd;
        this.platform = platform;
        this.cxml = new CxmlCheck(limits, dtd, new PlatformAdvice(platform));
    }

    /** Returns a checker that also holds cXML documents against DTD files, those in return forms too. */
    public Checker withDtd(CxmlDtd files) {
        return new Checker(limits, Objects.requireNonNull(files, "files"), platform);
    }

    /** Returns a checker that also tells what a procurement system of this kind would make of a cart. */
    public Checker forPlatform(PlatformProfile profile) {
        return new Checker(limits, dtd, Objects.requireNonNull(profile, "profile"));
    }

    /** Returns how many bytes of an input are needed: one more than are read, to see that there are more. */
    public int mostBytes() {
        return limits.bytes() + 1;
    }

    /** Checks an input. */
    public Report check(byte[] input) {
        InputKind kind = Sniffer.of(input);
        if (input.length <= limits.bytes()) {
            Optional<ConfigFormat> connections = ConnectionFileCheck.recognise(kind, TextBytes.decode(input, HEAD));
            if (connections.isPresent()) {
                return ConnectionFileCheck.check(input, connections.get());
            }
        }
        if (kind == InputKind.XML) {
            return cxml.check(input, null);
        }
        if (input.length > limits.bytes()) {
            return Report.unreadable(Problem.of(
                    PunchOutProblem.REQUEST_TOO_LARGE, "The input has more than " + limits.bytes() + " bytes."));
        }
        if (kind == InputKind.TEXT || kind == InputKind.HTML) {
            String command = TextBytes.decode(input, HEAD);
            if (CurlCommand.is(command)) {
                return CurlCommand.request(TextBytes.decode(input))
                        .fold(
                                request -> check(request.getBytes(StandardCharsets.UTF_8)),
                                problems -> Report.unreadable(null, null, problems));
            }
            Optional<Report> inside = Wrapping.check(input, cxml);
            if (inside.isPresent()) {
                return inside.get();
            }
        }
        return switch (kind) {
            case HTML -> HtmlCheck.check(input, cxml);
            case TEXT -> TextCheck.check(TextBytes.decode(input), cxml);
            case JSON -> CatalogCheck.check(TextBytes.decode(input)).orElseGet(Checker::foreignJson);
            case BINARY ->
                Report.unreadable(
                        Problem.of(CheckProblem.BINARY, "This is no text.").hint("Unpack compressed files first."));
            default -> Report.unreadable(Problem.of(CheckProblem.EMPTY, "There is nothing in the input."));
        };
    }

    private static Report foreignJson() {
        return Report.unreadable(
                Problem.of(CheckProblem.JSON, "This is JSON, but no file of connections and no catalog of OCI 5.0.")
                        .hint("Perhaps another service answered."));
    }
}
