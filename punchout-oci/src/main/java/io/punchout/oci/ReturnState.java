package io.punchout.oci;

import io.punchout.http.Parameters;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is kept of a call-up for its return form.
 *
 * @param target the form's window or frame
 * @param charset the charset of page and values
 * @param echo the call-up's own ~fields, which go back
 * @param statics the call-up's own item fields, without prefix and number, which go back with every item
 * @param cancelUrl where a visit without a cart goes; empty if the call-up does not say
 */
record ReturnState(String target, Charset charset, Parameters echo, Parameters statics, String cancelUrl) {

    Map<String, String> toMap() {
        return Map.of(
                "target",
                target,
                "charset",
                charset.name(),
                "echo",
                echo.encode(StandardCharsets.UTF_8),
                "statics",
                statics.encode(StandardCharsets.UTF_8),
                "cancelUrl",
                cancelUrl);
    }

    /** Returns this for the items of a connection: XML is UTF-8 whatever the page is. */
    ReturnState forItems(OciSettings settings) {
        return settings.variant() == OciVariant.XML
                ? new ReturnState(target, StandardCharsets.UTF_8, echo, statics, cancelUrl)
                : this;
    }

    static ReturnState of(Map<String, String> state) {
        return new ReturnState(
                state.getOrDefault("target", "_top"),
                OciCharsets.of(state.getOrDefault("charset", "")).orElse(StandardCharsets.UTF_8),
                Parameters.parse(state.getOrDefault("echo", ""), StandardCharsets.UTF_8),
                Parameters.parse(state.getOrDefault("statics", ""), StandardCharsets.UTF_8),
                state.getOrDefault("cancelUrl", ""));
    }
}
