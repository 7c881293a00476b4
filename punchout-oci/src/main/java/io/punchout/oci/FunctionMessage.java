package io.punchout.oci;

import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.protocol.Answer;
import io.punchout.protocol.CredentialMessage;
import io.punchout.protocol.ProtocolContext;
import io.punchout.protocol.Refusal;
import io.punchout.protocol.Refusal.Reason;
import io.punchout.protocol.Served;
import io.punchout.protocol.ServiceContext;
import io.punchout.protocol.ServiceMessage;
import io.punchout.spi.NotOfferedException;
import io.punchout.spi.Products;
import io.punchout.transaction.MessageType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A call-up that asks about products and opens no visit: DETAIL, VALIDATE, BACKGROUND_SEARCH, DOWNLOADJSON (OCI 1.4, 1.5). */
final class FunctionMessage implements ServiceMessage {
    private final OciCallUp callUp;
    private final CallUpMessage login;
    private final Outcome<OciFunction> asked;
    private final ProtocolContext context;

    FunctionMessage(OciCallUp callUp, CallUpMessage login, Outcome<OciFunction> asked, ProtocolContext context) {
        this.callUp = callUp;
        this.login = login;
        this.asked = asked;
        this.context = context;
    }

    @Override
    public MessageType type() {
        return MessageType.OCI_FUNCTION;
    }

    @Override
    public List<Problem> problems() {
        return login.problems();
    }

    @Override
    public @Nullable String payloadId() {
        return null;
    }

    @Override
    public String redacted(@Nullable Connection connection) {
        return login.redacted(connection);
    }

    @Override
    public Set<String> lookupKeys() {
        return login.lookupKeys();
    }

    @Override
    public Verdict authenticate(Connection connection) {
        return login.authenticate(connection);
    }

    @Override
    public CredentialMessage over(Connection connection) {
        return login.over(connection);
    }

    @Override
    public Answer refuse(Refusal refusal) {
        return login.refuse(refusal);
    }

    @Override
    public Served serve(ServiceContext service) {
        OciSettings settings = service.connection().settings(OciSettings.class);
        Optional<Problem> method = login.methodProblem(service.connection());
        if (method.isPresent()) {
            return refused(List.of(method.get()));
        }
        Optional<OciFunctionName> name = new FunctionReader(callUp, settings).name();
        if (name.isPresent() && !settings.functions().contains(name.get())) {
            return refused(List.of(notAllowed(name.get())));
        }
        Optional<Products> products = service.shop().products();
        if (products.isEmpty()) {
            return notOffered(name);
        }
        if (!(asked instanceof Outcome.Accepted<OciFunction> function)) {
            return refused(asked.problems());
        }
        try {
            return serve(function.value(), products.get(), service);
        } catch (NotOfferedException notWritten) {
            return notOffered(name);
        }
    }

    private Served serve(OciFunction function, Products products, ServiceContext service) {
        if (function instanceof OciFunction.Detail detail) {
            return detail(products.page(service.connection(), detail.productId()));
        }
        if (function instanceof OciFunction.DownloadJson download) {
            return new CatalogDownload(context, service.connection()).serve(download, products, this);
        }
        ProductForms forms = new ProductForms(callUp, login, service);
        Outcome<HookUrl> hook = forms.hook();
        if (!(hook instanceof Outcome.Accepted<HookUrl> accepted)) {
            return refused(hook.problems());
        }
        if (function instanceof OciFunction.Validate validate) {
            return forms.validate(validate, products, accepted.value(), this);
        }
        if (function instanceof OciFunction.BackgroundSearch search) {
            return forms.search(search, products, accepted.value(), this);
        }
        throw new IllegalStateException("this function is a visit: " + function);
    }

    /** No data goes back: the browser is sent to the product's page. */
    private static Served detail(Optional<URI> page) {
        if (page.isEmpty()) {
            return page(RefusalPage.notFound());
        }
        return Served.done(new Answer(HttpReply.seeOther(page.get()), "303 See Other", null));
    }

    static Served page(HttpReply page) {
        return Served.done(new Answer(page, page.bodyText(), null));
    }

    private Served notOffered(Optional<OciFunctionName> function) {
        return refused(List.of(Problem.of(
                        OciProblem.FUNCTION_NOT_SUPPORTED,
                        "The function " + function.map(OciFunctionName::name).orElse("")
                                + " is not offered by this shop.")
                .at(OciParameter.FUNCTION.label())));
    }

    static Problem notAllowed(OciFunctionName function) {
        return Problem.of(
                        OciProblem.FUNCTION_NOT_SUPPORTED,
                        "The function " + function + " is not allowed over this connection.")
                .at(OciParameter.FUNCTION.label());
    }

    Served refused(List<Problem> problems) {
        return Served.refused(refuse(new Refusal(Reason.BAD_REQUEST, problems)), problems);
    }
}
