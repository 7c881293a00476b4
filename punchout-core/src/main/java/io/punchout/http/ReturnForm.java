package io.punchout.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form with which the user's own browser carries a cart back to the procurement system. Send it as {@link
 * #toReply()}, or put {@link #formHtml()} and {@link #scriptHtml(String)} into a page of your own with {@link #headers()},
 * or build the form from its values. It must be
 * posted by the browser, never by the server. Nothing but these fields may be in the form: receivers choke on more.
 * Immutable and thread-safe.
 *
 * <p>Standards: cXML guide p.26-27 and 39-41; OCI, inbound section.
 */
public final class ReturnForm {
    private static final Pattern TARGET = Pattern.compile("_top|_parent|_self|_blank|_new|[A-Za-z][\\w.-]{0,63}");

    private final ReturnUrl action;
    private final String method;
    private final String target;
    private final Pairs fields;
    private final Charset charset;
    private final List<HostPattern> returnHosts;
    private final boolean framingAllowed;
    private final boolean submitting;
    private final boolean visible;
    private final ReturnPageText text;
    private final String nonce;

    private ReturnForm(Builder builder) {
        this.action = builder.action;
        this.method = builder.method;
        this.target = builder.target;
        this.fields = builder.fields.build();
        this.charset = builder.charset;
        this.returnHosts = List.copyOf(builder.returnHosts);
        this.framingAllowed = builder.framingAllowed;
        this.submitting = builder.submitting;
        this.visible = builder.visible;
        this.text = builder.text;
        this.nonce = Nonce.next();
    }

    /** Starts a form that posts to a checked return URL. */
    public static Builder to(ReturnUrl action) {
        return new Builder(action);
    }

    /** Tells whether a name may be used as the target of a form: a keyword such as {@code _top} or a frame's name. */
    public static boolean isTarget(@Nullable String name) {
        return name != null && TARGET.matcher(name).matches();
    }

    /** Returns where the form goes. */
    public ReturnUrl action() {
        return action;
    }

    /** Returns {@code "POST"} or {@code "GET"}. */
    public String method() {
        return method;
    }

    /** Returns the window or frame that shows the buyer's answer, for example {@code "_top"}. */
    public String target() {
        return target;
    }

    /** Returns the hidden fields, in the order in which they must travel. */
    public List<Parameter> fields() {
        return fields;
    }

    /** Returns the charset of the page and of the submitted values. */
    public Charset charset() {
        return charset;
    }

    /** Returns whether the page submits itself; the button is there in any case. */
    public boolean submitting() {
        return submitting;
    }

    /** Returns whether the page shows its texts and the button. */
    public boolean visible() {
        return visible;
    }

    /** Returns the texts of the page. */
    public ReturnPageText text() {
        return text;
    }

    /** Returns the nonce that the page's script and its Content-Security-Policy share; new for each form. */
    public String nonce() {
        return nonce;
    }

    /**
     * Returns the response headers that the page should be sent with: not cached, no referrer, the form may only go to
     * the buyer's hosts, framed by nobody or, if the connection allows framing, by the buyer's hosts.
     */
    public Parameters headers() {
        List<String> buyer = buyerSources();
        return BrowserHeaders.formPage(buyer, framingAllowed ? buyer : List.of(), submitting ? nonce : "");
    }

    private List<String> buyerSources() {
        // the buyer's receiver may redirect the post to a sibling host, and browsers hold redirects against form-action
        Set<String> sources = new LinkedHashSet<>();
        sources.add(action.origin());
        String scheme = action.isSapEvent() ? "https" : action.scheme();
        for (HostPattern host : returnHosts) {
            sources.add(scheme + "://" + host.text() + (host.hasPort() ? "" : ":*"));
        }
        return new ArrayList<>(sources);
    }

    /** Returns the complete page as HTML. */
    public String toHtml() {
        return ReturnPage.render(this).toString();
    }

    /**
     * Returns the hidden fields alone as HTML, for a form that a host's own template writes with this form's action,
     * method, target and charset (as {@code accept-charset}). In ASCII: it can stand in a page of any charset. Put no
     * other named field into that form, no token and no button with a name; receivers choke on them.
     */
    public String fieldsHtml() {
        Utf8Text html = ReturnPage.room(this);
        ReturnPage.fields(this, html);
        return Html.ascii(html.toString());
    }

    /**
     * Returns the form as HTML for a host's own template: its fields and, if it is visible, its text and button. In
     * ASCII, like {@link #fieldsHtml()}. Without {@link #scriptHtml(String)} behind it the user presses the button.
     */
    public String formHtml() {
        Utf8Text html = ReturnPage.room(this);
        ReturnPage.form(this, html);
        return Html.ascii(html.toString());
    }

    /**
     * Returns the script element that sends the form of {@link #formHtml()}, once, however often the button is pressed
     * or the user comes back to the page; empty if the form does not submit itself. It stands behind the form.
     *
     * @param pageNonce the nonce in the Content-Security-Policy of the host's page; {@link #nonce()} if the page is sent
     *     with {@link #headers()}
     */
    public String scriptHtml(String pageNonce) {
        return submitting ? ReturnScript.element(pageNonce, nonce) : "";
    }

    /** Returns the page with all its headers, ready to be sent. */
    public HttpReply toReply() {
        String type = "text/html; charset=" + charset.name();
        Utf8Text html = ReturnPage.render(this);
        boolean utf8 = charset.equals(StandardCharsets.UTF_8);
        HttpReply reply = HttpReply.of(200, type, utf8 ? html.toBytes() : Html.encode(html.toString(), charset));
        List<Parameter> others = headers().stream()
                .filter(header -> reply.header(header.name()).isEmpty())
                .toList();
        return reply.with(Parameters.of(others));
    }

    /** Returns where the form goes and how many fields it has: their values are the buyer's. */
    @Override
    public String toString() {
        return "ReturnForm(" + method + " " + action.origin() + ", " + fields.size() + " fields)";
    }

    /** Builds a form. Not thread-safe. */
    public static final class Builder {
        private final ReturnUrl action;
        private String method = "POST";
        private String target = "_top";
        private final Pairs.Builder fields = new Pairs.Builder();
        private Charset charset = StandardCharsets.UTF_8;
        private List<HostPattern> returnHosts = List.of();
        private boolean framingAllowed;
        private boolean submitting = true;
        private boolean visible = true;
        private ReturnPageText text = ReturnPageText.forLocale(Locale.ENGLISH);

        private Builder(ReturnUrl action) {
            this.action = Objects.requireNonNull(action, "action");
        }

        /** Sets the method, {@code POST} (default) or {@code GET}. */
        public Builder method(String name) {
            String upper = name.toUpperCase(Locale.ROOT);
            if (!upper.equals("POST") && !upper.equals("GET")) {
                throw new IllegalArgumentException("a form is sent by POST or GET, not by " + name);
            }
            this.method = upper;
            return this;
        }

        /** Sets the window or frame for the buyer's answer; what is no safe target is ignored. */
        public Builder target(@Nullable String name) {
            if (name != null && isTarget(name)) {
                this.target = name;
            }
            return this;
        }

        /** Adds a hidden field. */
        public Builder field(String name, String value) {
            fields.add(new Parameter(name, value));
            return this;
        }

        /** Adds hidden fields. */
        public Builder fields(List<Parameter> more) {
            fields.addAll(more);
            return this;
        }

        /** Sets the charset of page and values; UTF-8 unless set. */
        public Builder charset(Charset name) {
            this.charset = name;
            return this;
        }

        /** Sets the hosts of the buyer, which the headers allow besides the action's own. */
        public Builder returnHosts(List<HostPattern> hosts) {
            this.returnHosts = hosts.stream().filter(HostPattern::isValid).toList();
            return this;
        }

        /** Sets whether the buyer may show the page in a frame; not unless set. */
        public Builder framingAllowed(boolean allowed) {
            this.framingAllowed = allowed;
            return this;
        }

        /** Sets whether the page submits itself (default). */
        public Builder submitting(boolean itself) {
            this.submitting = itself;
            return this;
        }

        /** Sets whether the page shows its texts and the button (default); without them nobody can press it. */
        public Builder visible(boolean shown) {
            this.visible = shown;
            return this;
        }

        /** Sets the texts of the page. */
        public Builder text(ReturnPageText texts) {
            this.text = texts;
            return this;
        }

        public ReturnForm build() {
            return new ReturnForm(this);
        }
    }
}
