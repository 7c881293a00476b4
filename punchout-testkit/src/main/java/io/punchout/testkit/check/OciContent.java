package io.punchout.testkit.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.punchout.http.Parameters;
import io.punchout.oci.OciCallUp;
import io.punchout.oci.OciItem;
import io.punchout.oci.OciReturn;
import org.jspecify.annotations.Nullable;

/** What OCI messages say. */
final class OciContent {
    private OciContent() {}

    static ObjectNode callUp(OciCallUp callUp, @Nullable String returnUrl) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        parameters(content, callUp.query().and(callUp.form()));
        return content.put("returnUrl", masked(returnUrl))
                .put(
                        "function",
                        callUp.value("FUNCTION")
                                .map(String::strip)
                                .filter(name -> !name.isEmpty())
                                .orElse(null))
                .put("returnTarget", returnTarget(callUp));
    }

    private static @Nullable String returnTarget(OciCallUp callUp) {
        return callUp.value("returntarget")
                .filter(target -> !target.isBlank())
                .or(() -> callUp.value("~target"))
                .map(String::strip)
                .orElse(null);
    }

    static ObjectNode cart(Parameters pairs, OciReturn cart, @Nullable PageForm page) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        parameters(content, pairs);
        content.put("returnUrl", page == null || page.action().isEmpty() ? null : masked(page.action()))
                .put("returnTarget", page == null || page.target().isEmpty() ? null : page.target());
        ArrayNode items = content.putArray("items");
        for (OciItem item : cart.items()) {
            ObjectNode fields = items.addObject().put("index", item.index()).putObject("fields");
            item.fields().forEach((name, value) -> fields.put(name, Secrets.value(name, value)));
        }
        return content;
    }

    private static void parameters(ObjectNode content, Parameters pairs) {
        ArrayNode parameters = content.putArray("parameters");
        pairs.forEach(pair ->
                parameters.addObject().put("name", pair.name()).put("value", Secrets.value(pair.name(), pair.value())));
    }

    private static @Nullable String masked(@Nullable String url) {
        return url == null ? null : Secrets.url(url);
    }
}
