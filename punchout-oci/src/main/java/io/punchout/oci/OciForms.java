package io.punchout.oci;

import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.http.Parameters;
import io.punchout.http.ReturnForm;
import io.punchout.http.ReturnPageText;
import io.punchout.http.ReturnUrl;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the forms of one connection for one call-up (OCI 2.5, 2.6).
 *
 * @param connection the connection
 * @param state what is kept of the call-up
 * @param language the user's language; null means English
 */
record OciForms(
        Connection connection, ReturnState state, @Nullable String language) {

    OciSettings settings() {
        return connection.settings(OciSettings.class);
    }

    /** Returns a form with what the call-up wants back, then the items. */
    ReturnForm.Builder form(ReturnUrl returnUrl, Parameters items) {
        OciSettings settings = settings();
        HookUrl target = HookUrl.of(returnUrl);
        Parameters hook = target.query();
        Set<String> inHook =
                hook.stream().map(pair -> OciNames.fold(pair.name())).collect(Collectors.toSet());
        String method = target.isSapEvent() ? "POST" : settings.form().method();
        // the browser throws the query of the action away when it sends a form by GET
        boolean split = settings.hookQuery() == HookQuery.SPLIT || method.equals("GET");
        ReturnForm.Builder form =
                start(split ? target.withoutQuery() : returnUrl).method(method);
        if (split || settings.hookQuery() == HookQuery.KEEP_AND_COPY) {
            form.fields(hook.list());
        }
        state.echo().stream()
                .filter(pair -> !inHook.contains(OciNames.fold(pair.name())))
                .forEach(pair -> form.field(pair.name(), pair.value()));
        // a form without items is how a visit ends without a cart
        boolean xml = settings.variant() == OciVariant.XML && !items.isEmpty();
        return form.fields(xml ? XmlField.of(items.list(), settings.xmlTypeParameter()) : items.list());
    }

    /** Returns a form by GET that leads to a URL. */
    ReturnForm leave(ReturnUrl url) {
        HookUrl target = HookUrl.of(url);
        return start(target.withoutQuery())
                .method(target.isSapEvent() ? "POST" : "GET")
                .fields(target.query().list())
                .build();
    }

    /**
     * @param items how many of the last fields are items' fields of the table
     */
    String redacted(ReturnForm form, int items) {
        return OciRedactor.of(settings()).form(form, settings().variant() == OciVariant.XML ? 0 : items);
    }

    private ReturnForm.Builder start(ReturnUrl action) {
        SecuritySettings security = connection.security();
        return ReturnForm.to(action)
                .target(state.target())
                .charset(state.charset())
                .returnHosts(security.returnHosts())
                .framingAllowed(security.framingAllowed())
                .text(ReturnPageText.forLocale(Locale.forLanguageTag(language == null ? "en" : language)));
    }
}
