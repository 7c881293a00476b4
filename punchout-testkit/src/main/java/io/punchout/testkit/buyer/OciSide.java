package io.punchout.testkit.buyer;

import io.punchout.cart.CartLine;
import io.punchout.http.Parameter;
import io.punchout.oci.OciFunctionName;
import io.punchout.platform.PlatformProfile;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a simulated buyer speaks OCI. */
final class OciSide {
    private static final int MAX_PAGES = 10_000;

    private final PlatformProfile profile;
    private final URI returnUrl;
    private final URI cancelUrl;
    private final OciBuyer buyer;

    /**
     * @param returnUrl the value of HOOK_URL
     * @param cancelUrl the value of OCICANCEL, where this system sends one
     */
    OciSide(
            PlatformProfile profile,
            Set<Deviation> deviations,
            URI returnUrl,
            URI cancelUrl,
            OciBuyer.Builder builder) {
        this.profile = profile;
        this.returnUrl = returnUrl;
        this.cancelUrl = cancelUrl;
        profile.sent("method").stream().findFirst().ifPresent(builder::method);
        for (String name : profile.sent("parameter")) {
            parameter(name).ifPresent(one -> builder.parameter(one.name(), one.value()));
        }
        this.buyer = builder.deviations(deviations).build();
    }

    /** What this system's own parameters hold; those that every call-up has come by themselves. */
    private Optional<Parameter> parameter(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "OCICANCEL" -> Optional.of(new Parameter(name, cancelUrl.toString()));
            case "OCI_VERSION", "OCIVERSION" -> Optional.of(new Parameter(name, "4.0"));
            case "OPI_VERSION" -> Optional.of(new Parameter(name, "1.0"));
            case "SENDERID", "BYPASS_OUTB_HANDLER" -> Optional.of(new Parameter(name, "X"));
            default -> Optional.empty();
        };
    }

    /** Returns the functions that the profile names; all of them if it is of no one system. */
    List<OciFunctionName> functions() {
        if (profile.sent("function").isEmpty() && profile.formats().contains("cxml")) {
            return List.of(OciFunctionName.values());
        }
        List<OciFunctionName> known = new ArrayList<>();
        profile.sent("function").forEach(name -> OciFunctionName.of(name).ifPresent(known::add));
        return List.copyOf(known);
    }

    /** Returns what the user's browser sends to the shop. */
    HtmlForm form() {
        return buyer.form(returnUrl);
    }

    Page callUp(Browser browser) {
        return buyer.callUp(browser, returnUrl);
    }

    Page detail(Browser browser, String productId) {
        return buyer.detail(browser, productId);
    }

    /** Asks for a product and lets the browser send what the page has; returns whether it has anything. */
    boolean validate(Browser browser, String productId, String quantity) {
        Page page = buyer.validate(browser, returnUrl, productId, quantity);
        if (page.status() != 200) {
            throw new IllegalStateException("the shop does not validate: " + page + " " + page.text());
        }
        Optional<HtmlForm> form = page.findForm("form");
        form.ifPresent(one -> browser.submit(page, one));
        return form.isPresent();
    }

    Page source(Browser browser, String searchString) {
        return buyer.source(browser, returnUrl, searchString);
    }

    List<CartLine> search(String searchString) {
        return buyer.search(returnUrl, searchString);
    }

    /** Loads a catalog to its end. */
    List<OciCatalogPage> catalog(int pageSize) {
        List<OciCatalogPage> pages = new ArrayList<>();
        OciCatalogPage page = buyer.download(pageSize, 1, "", "");
        pages.add(page);
        while (pages.size() < Math.min(page.totalPages(), MAX_PAGES)) {
            page = buyer.download(pageSize, pages.size() + 1, "", page.transactionId());
            pages.add(page);
        }
        return List.copyOf(pages);
    }

    @Nullable
    Charset returnCharset() {
        return buyer.returnCharset();
    }
}
