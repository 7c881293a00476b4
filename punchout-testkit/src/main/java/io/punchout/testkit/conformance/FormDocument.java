package io.punchout.testkit.conformance;

import io.punchout.http.Parameter;
import io.punchout.http.ReturnForm;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Takes the document out of a return form as a receiver does: base64 before plain text (guide p.86). */
final class FormDocument {
    private FormDocument() {}

    static String of(ReturnForm form) {
        for (Parameter field : form.fields()) {
            if (field.isNamed("cxml-base64")) {
                return new String(Base64.getMimeDecoder().decode(field.value()), StandardCharsets.UTF_8);
            }
        }
        return form.fields().stream()
                .filter(field -> field.isNamed("cxml-urlencoded"))
                .map(Parameter::value)
                .findFirst()
                .orElse("");
    }
}
