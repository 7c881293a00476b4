package io.punchout.testkit.cli;

import io.punchout.cart.Cart;
import io.punchout.oci.OciFunctionName;
import io.punchout.session.Operation;
import io.punchout.testkit.buyer.Deviation;
import io.punchout.testkit.buyer.HtmlForm;
import io.punchout.testkit.buyer.OrderAnswer;
import io.punchout.testkit.buyer.Page;
import io.punchout.testkit.buyer.ReceivedCart;
import io.punchout.testkit.buyer.SetupAnswer;
import io.punchout.testkit.buyer.SimulatedBuyer;
import io.punchout.testkit.buyer.SimulatedVisit;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plays one call from its first request to the order. */
final class CallRun {
    private final SimulatedBuyer buyer;
    private final CallOptions options;
    private final CallReport report;

    CallRun(SimulatedBuyer buyer, CallOptions options, CallReport report) {
        this.buyer = buyer;
        this.options = options;
        this.report = report;
    }

    /** Returns the exit code. */
    int run() throws UsageException {
        String format = buyer.format().equals("oci") ? "OCI" : "cXML";
        report.say(buyer.profile().name() + ", " + format + "; carts go back to " + buyer.returnUrl());
        if (!buyer.deviations().isEmpty()) {
            report.say("deviates: "
                    + buyer.deviations().stream()
                            .map(Deviation::name)
                            .map(name -> name.toLowerCase(Locale.ROOT).replace('_', ' '))
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        Optional<OciFunctionName> function = options.function();
        if (options.has("--probe")) {
            answer(report.step("Asks with empty values", buyer::probe));
        } else if (function.isPresent()) {
            call(function.get());
        } else if (options.waitSeconds() > 0) {
            waitForPerson();
        } else {
            afterwards(visit(options.operation(), options.former().orElse(null), options.submits()));
        }
        return report.end();
    }

    private boolean answer(SetupAnswer answer) {
        report.say(answer.toString());
        report.problems(answer.problems());
        if (!answer.isAccepted()) {
            report.fail("The visit was refused.");
        }
        return answer.isAccepted();
    }

    /** Asks, opens the shop, and does there what the options say; returns what the buyer's system has in the end. */
    private Optional<Cart> visit(Operation operation, @Nullable Cart former, List<String> submits) {
        String what = "asks for a visit (" + operation.label() + ")";
        if (buyer.format().equals("oci")) {
            SimulatedVisit visit = report.step("The browser " + what, () -> buyer.open(operation));
            return shop(visit, visit.page(), submits);
        }
        SetupAnswer answer = report.step(buyer.profile().name() + " " + what, () -> buyer.ask(operation, former));
        if (!answer(answer)) {
            return Optional.empty();
        }
        SimulatedVisit visit = report.step("The browser opens the shop", () -> buyer.enter(operation, answer));
        return shop(visit, visit.page(), submits);
    }

    private Optional<Cart> shop(SimulatedVisit visit, Page first, List<String> submits) {
        if (!shown(first)) {
            return Optional.empty();
        }
        Page page = first;
        for (String submit : submits) {
            HtmlForm form = filled(page, submit);
            Page from = page;
            page = report.step(
                    "The user submits " + submit, () -> visit.browser().submit(from, form));
            if (!shown(page)) {
                return Optional.empty();
            }
        }
        Optional<HtmlForm> back = page.forms().values().stream()
                .filter(form -> form.action()
                        .startsWith(buyer.returnUrl().getScheme() + "://"
                                + buyer.returnUrl().getAuthority() + "/"))
                .findFirst();
        if (back.isPresent()) {
            Page last = page;
            return back(visit, () -> visit.browser().submit(last, back.get()));
        }
        String forms = page.forms().entrySet().stream().map(CallRun::described).collect(Collectors.joining("; "));
        report.say("No form of this page leads back to the buyer. Forms to --submit: "
                + (forms.isEmpty() ? "none" : forms));
        if (!submits.isEmpty()) {
            report.fail("No cart came back.");
        }
        return Optional.empty();
    }

    private static String described(Map.Entry<String, HtmlForm> form) {
        String fields = form.getValue().entries().stream()
                .map(entry -> entry.name() + "=")
                .distinct()
                .collect(Collectors.joining(" "));
        return (form.getKey() + " " + fields).strip();
    }

    private static HtmlForm filled(Page page, String submit) {
        String[] words = submit.strip().split("\\s+", -1);
        StringBuilder selector = new StringBuilder();
        int first = 0;
        while (first < words.length && (first == 0 || !words[first].matches("[^\\[\\]=]+=.*"))) {
            selector.append(first == 0 ? "" : " ").append(words[first]);
            first++;
        }
        HtmlForm form = page.form(selector.toString());
        for (int i = first; i < words.length; i++) {
            String[] pair = words[i].split("=", 2);
            form = form.with(pair[0], pair.length > 1 ? pair[1] : "");
        }
        return form;
    }

    private boolean shown(Page page) {
        String line = "HTTP " + page.status() + ", \"" + page.title() + "\""
                + (page.redirects().isEmpty()
                        ? ""
                        : ", after " + page.redirects().size() + " redirect"
                                + (page.redirects().size() == 1 ? "" : "s"));
        if (page.status() >= 400) {
            report.fail(line);
            return false;
        }
        report.say(line);
        return true;
    }

    private Optional<Cart> back(SimulatedVisit visit, Runnable send) {
        ReceivedCart received = report.step("The browser brings the cart back", () -> {
            send.run();
            return visit.received();
        });
        report.cart(received, visit.whole(received), visit.taken(received));
        return visit.requisition(received);
    }

    private void waitForPerson() throws UsageException {
        Operation operation = options.operation();
        if (buyer.format().equals("oci")) {
            await(buyer.visit(operation, null), "Open this address, press the button", buyer.entrance());
            return;
        }
        SetupAnswer answer = report.step(
                buyer.profile().name() + " asks for a visit (" + operation.label() + ")",
                () -> buyer.ask(operation, options.former().orElse(null)));
        if (answer(answer)) {
            await(buyer.visit(operation, answer), "Open this address, which works once", answer.startPageOrThrow());
        }
    }

    private void await(SimulatedVisit visit, String what, URI address) throws UsageException {
        int seconds = options.waitSeconds();
        report.say(what + ", and transfer the cart within " + seconds + " s:");
        report.say(address.toString());
        Optional<ReceivedCart> received = report.step(
                "A person shops and brings the cart back",
                () -> buyer.await(visit.operation(), Duration.ofSeconds(seconds)));
        if (received.isEmpty()) {
            report.fail("No cart came back.");
            return;
        }
        report.cart(received.get(), visit.whole(received.get()), visit.taken(received.get()));
        afterwards(visit.requisition(received.get()));
    }

    private void afterwards(Optional<Cart> left) {
        if (left.isEmpty() && !options.afterwards().isEmpty()) {
            report.say("No cart is left for: " + String.join(", ", options.afterwards()));
        }
        left.ifPresent(this::afterwards);
    }

    private void afterwards(Cart requisition) {
        for (String next : options.afterwards()) {
            if (next.equals("order")) {
                OrderAnswer answer =
                        report.step(buyer.profile().name() + " orders what it has", () -> buyer.order(requisition));
                report.say(answer.toString());
                report.problems(answer.problems());
                if (!answer.isAccepted()) {
                    report.fail("The order was not taken.");
                }
            } else {
                visit(Operation.EDIT, requisition, List.of());
            }
        }
    }

    private void call(OciFunctionName function) throws UsageException {
        String product = options.value("--product");
        String search = options.value("--search");
        switch (function) {
            case DETAIL -> shown(report.step("DETAIL", () -> buyer.detail(orEmpty(product))));
            case VALIDATE -> {
                String quantity = orEmpty(options.value("--quantity"));
                ReceivedCart received = report.step("VALIDATE", () -> buyer.validate(orEmpty(product), quantity));
                report.cart(received, buyer.whole(received), buyer.taken(received));
            }
            case SOURCING -> {
                SimulatedVisit visit = report.step("SOURCING", () -> buyer.source(orEmpty(search)));
                shop(visit, visit.page(), options.submits());
            }
            case BACKGROUND_SEARCH -> {
                List<String> hits = report.step(
                        "BACKGROUND_SEARCH",
                        () -> buyer.search(orEmpty(search)).stream()
                                .map(line -> line.supplierPartId() + " " + line.description())
                                .toList());
                report.say(hits.size() + " hits");
                hits.stream().limit(20).forEach(report::say);
            }
            case DOWNLOADJSON -> {
                int items = report.step(
                        "DOWNLOADJSON",
                        () -> buyer.catalog(100).stream()
                                .mapToInt(page -> page.items().size())
                                .sum());
                report.say(items + " items");
            }
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
