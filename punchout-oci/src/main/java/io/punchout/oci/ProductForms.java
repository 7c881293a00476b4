package io.punchout.oci;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.Connection;
import io.punchout.http.ReturnForm;
import io.punchout.http.ReturnPageText;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problems;
import io.punchout.protocol.Answer;
import io.punchout.protocol.CartMapper;
import io.punchout.protocol.Served;
import io.punchout.protocol.ServiceContext;
import io.punchout.spi.Products;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers questions about products with a form like that of a cart (OCI 1.4). */
final class ProductForms {
    private static final int MAX_HITS = 500;

    private final OciCallUp callUp;
    private final CallUpMessage login;
    private final Connection connection;
    private final ServiceContext service;

    ProductForms(OciCallUp callUp, CallUpMessage login, ServiceContext service) {
        this.callUp = callUp;
        this.login = login;
        this.connection = service.connection();
        this.service = service;
    }

    Outcome<HookUrl> hook() {
        OciSettings settings = connection.settings(OciSettings.class);
        Optional<String> hook = callUp.hookUrl(settings);
        return hook.isEmpty()
                ? Outcome.refused(CallUpMessage.noHook(settings))
                : HookUrl.check(hook.get(), connection, service.shopUrl());
    }

    /** One item for that quantity, hidden and sent by itself; nothing at all if the product is gone. */
    Served validate(OciFunction.Validate asked, Products products, HookUrl hook, FunctionMessage message) {
        Optional<CartLine> line = products.find(connection, asked.productId(), asked.quantity());
        if (line.isEmpty()) {
            return FunctionMessage.page(RefusalPage.empty());
        }
        if (line.get().quantity().compareTo(asked.quantity()) != 0) {
            throw new IllegalStateException("the shop's line is not for the quantity that was asked for");
        }
        return form(hook, List.of(line.get()), true, null, message);
    }

    /** All hits, for a server that reads the page and runs no script. */
    Served search(OciFunction.BackgroundSearch asked, Products products, HookUrl hook, FunctionMessage message) {
        // an empty search would be the whole catalog
        List<CartLine> hits = asked.searchString().isEmpty()
                ? List.of()
                : products.search(connection, asked.searchString(), MAX_HITS + 1);
        boolean more = hits.size() > MAX_HITS;
        String note = more
                ? "The first " + MAX_HITS + " hits; there are more: search for less."
                : hits.size() + (hits.size() == 1 ? " hit." : " hits.");
        return form(hook, more ? hits.subList(0, MAX_HITS) : hits, false, note, message);
    }

    private Served form(
            HookUrl hook, List<CartLine> lines, boolean hidden, @Nullable String note, FunctionMessage message) {
        OciSettings settings = connection.settings(OciSettings.class);
        ReturnState state = ReturnState.of(login.protocolState(connection));
        Problems problems = new Problems();
        String currency = lines.isEmpty() ? "EUR" : lines.get(0).unitPrice().currency();
        Cart cart = Cart.builder(currency).lines(lines).build();
        OciForms forms = new OciForms(connection, state, callUp.language().orElse(null));
        CartWriter writer = new CartWriter(settings, state, CartMapper.NONE, problems);
        ReturnForm.Builder form = forms.form(hook.whole(), writer.write(cart));
        if (problems.hasErrors()) {
            return message.refused(problems.list());
        }
        if (note != null) {
            form.text(new ReturnPageText("en", "Search result", note, "Take over"));
        }
        ReturnForm written = form.submitting(hidden).visible(!hidden).build();
        return Served.done(
                new Answer(written.toReply(), forms.redacted(written, writer.ofTable()), null), problems.list());
    }
}
