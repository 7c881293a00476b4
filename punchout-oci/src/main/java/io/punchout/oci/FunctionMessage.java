package io.punchout.oci;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.http.ReturnForm;
import io.punchout.http.ReturnPageText;
import io.punchout.http.ReturnUrl;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.Answer;
import io.punchout.protocol.CartMapper;
import io.punchout.protocol.Refusal;
import io.punchout.protocol.Refusal.Reason;
import io.punchout.protocol.Served;
import io.punchout.protocol.ServiceContext;
import io.punchout.protocol.ServiceMessage;
import io.punchout.secret.SecretVerifier;
import io.punchout.spi.Products;
import io.punchout.transaction.MessageType;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A call-up that asks about products and opens no visit: DETAIL, VALIDATE, BACKGROUND_SEARCH (OCI 1.4). */
final class FunctionMessage implements ServiceMessage {
    private static final int MAX_HITS = 500;
    private static final int MAX_ARGUMENT = 1_000;

    private final OciCallUp callUp;
    private final OciFunction function;
    private final CallUpMessage login;

    FunctionMessage(OciCallUp callUp, OciFunction function, SecretVerifier secrets) {
        this.callUp = callUp;
        this.function = function;
        this.login = new CallUpMessage(callUp, secrets);
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
    public Answer refuse(Refusal refusal) {
        return login.refuse(refusal);
    }

    @Override
    public Served serve(ServiceContext context) {
        Optional<Problem> method = login.methodProblem(context.connection());
        if (method.isPresent()) {
            return refused(method.get());
        }
        Optional<Products> products = context.shop().products();
        if (!context.connection().settings(OciSettings.class).functions().contains(function)) {
            return refused(Problem.of(
                            OciProblem.FUNCTION_NOT_SUPPORTED,
                            "The function " + function + " is not allowed over this connection.")
                    .at("FUNCTION"));
        }
        if (products.isEmpty() || function == OciFunction.DOWNLOADJSON) {
            return refused(Problem.of(
                            OciProblem.FUNCTION_NOT_SUPPORTED,
                            "The function " + function + " is not offered by this shop.")
                    .at("FUNCTION"));
        }
        return switch (function) {
            case DETAIL -> detail(context.connection(), products.get());
            case VALIDATE -> validate(context.connection(), products.get());
            default -> search(context.connection(), products.get());
        };
    }

    /** No data goes back: the browser is sent to the product's page. */
    private Served detail(Connection connection, Products products) {
        String id = argument("PRODUCTID");
        if (id.isEmpty()) {
            return missing("PRODUCTID");
        }
        Optional<URI> page = products.page(connection, id);
        if (page.isEmpty()) {
            return done(RefusalPage.notFound());
        }
        HttpReply reply = HttpReply.seeOther(page.get());
        return Served.done(new Answer(reply, "303 See Other", null));
    }

    /** One item for that quantity, hidden and sent by itself; nothing at all if the product is gone. */
    private Served validate(Connection connection, Products products) {
        String id = argument("PRODUCTID");
        if (id.isEmpty()) {
            return missing("PRODUCTID");
        }
        Optional<BigDecimal> quantity = OciNumbers.read(argument("QUANTITY")).filter(number -> number.signum() > 0);
        if (quantity.isEmpty()) {
            return missing("QUANTITY");
        }
        Outcome<ReturnUrl> hook = hook(connection);
        if (hook instanceof Outcome.Refused<ReturnUrl> refused) {
            return refused(refused.problems());
        }
        Optional<CartLine> line = products.find(connection, id, quantity.get());
        if (line.isEmpty()) {
            return done(RefusalPage.empty());
        }
        if (line.get().quantity().compareTo(quantity.get()) != 0) {
            throw new IllegalStateException("the shop's line is not for the quantity that was asked for");
        }
        return form(connection, hook.orElseThrow(), List.of(line.get()), true, null);
    }

    /** All hits, for a server that reads the page and runs no script. */
    private Served search(Connection connection, Products products) {
        Outcome<ReturnUrl> hook = hook(connection);
        if (hook instanceof Outcome.Refused<ReturnUrl> refused) {
            return refused(refused.problems());
        }
        String text = argument("SEARCHSTRING");
        // an empty search would be the whole catalog
        List<CartLine> hits = text.isEmpty() ? List.of() : products.search(connection, text, MAX_HITS + 1);
        boolean more = hits.size() > MAX_HITS;
        String note = more
                ? "The first " + MAX_HITS + " hits; there are more: search for less."
                : hits.size() + (hits.size() == 1 ? " hit." : " hits.");
        return form(connection, hook.orElseThrow(), more ? hits.subList(0, MAX_HITS) : hits, false, note);
    }

    private Served form(
            Connection connection, ReturnUrl hook, List<CartLine> lines, boolean hidden, @Nullable String note) {
        OciSettings settings = connection.settings(OciSettings.class);
        ReturnState state = ReturnState.of(login.protocolState(connection));
        Problems problems = new Problems();
        String currency = lines.isEmpty() ? "EUR" : lines.get(0).unitPrice().currency();
        Cart cart = Cart.builder(currency).lines(lines).build();
        OciForms forms = new OciForms(connection, state, callUp.language().orElse(null));
        ReturnForm.Builder form =
                forms.form(hook, new CartWriter(settings, state, CartMapper.NONE, problems).write(cart));
        if (problems.hasErrors()) {
            return refused(problems.list());
        }
        if (note != null) {
            form.text(new ReturnPageText("en", "Search result", note, "Take over"));
        }
        ReturnForm written = form.submitting(hidden).visible(!hidden).build();
        return Served.done(new Answer(written.toReply(), forms.redacted(written), null), problems.list());
    }

    private Outcome<ReturnUrl> hook(Connection connection) {
        OciSettings settings = connection.settings(OciSettings.class);
        Optional<String> hook = callUp.hookUrl(settings);
        return hook.isEmpty()
                ? Outcome.refused(CallUpMessage.noHook(settings))
                : connection.security().returnUrls().check(hook.get());
    }

    private String argument(String name) {
        return callUp.value(name)
                .map(String::strip)
                .filter(value -> value.length() <= MAX_ARGUMENT)
                .orElse("");
    }

    private Served missing(String name) {
        return refused(
                Problem.of(OciProblem.ARGUMENT_INVALID, "The function " + function + " needs a usable " + name + ".")
                        .at(name));
    }

    private Served refused(Problem problem) {
        return refused(List.of(problem));
    }

    private Served refused(List<Problem> problems) {
        return Served.refused(refuse(new Refusal(Reason.BAD_REQUEST, problems)), problems);
    }

    private static Served done(HttpReply page) {
        return Served.done(new Answer(page, page.bodyText(), null));
    }
}
