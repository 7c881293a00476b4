package io.punchout.testkit.cli;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.oci.OciFunctionName;
import io.punchout.platform.PlatformProfile;
import io.punchout.platform.Platforms;
import io.punchout.session.Operation;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The arguments of {@code call}: checked, each complaint in words. */
final class CallOptions {
    static final String USAGE = """
            call --platform ID --url URL --identity NAME --secret-env NAME [options]
              Plays a procurement system of that kind against a shop, and prints each step, what is wrong with the
              answer, and how long it took. The secret stands in an environment variable; it is not printed.
              Who calls:
                --format cxml|oci     for a kind of system that speaks both
                --domain NAME         the domain of the identity, where it is not the usual one
                --sender DOMAIN/NAME  who hands the documents over, with the secret: a network
                --supplier DOMAIN/NAME  who the shop is
                --units PCE,MTR       the units that this installation maps
                --as-standard         without the deviations of this kind of system
              What it asks for:
                --operation create|edit|inspect|source, and for edit and inspect --item PART or PART/KEY, repeatable
                --function DETAIL|VALIDATE|SOURCING|BACKGROUND_SEARCH|DOWNLOADJSON with --product KEY, --quantity N,
                                      --search TEXT as the function needs
                --probe               a setup request with empty values
              What happens in the shop:
                --submit "CSS [NAME=VALUE ...]"  submits a form of the page, repeatable; without any, the forms of the
                                      first page are listed. A form that leads back to the buyer is sent by itself
                --demo-cart           the same for the sample shop of the command demo
                --wait SECONDS        prints an address for you to open, and waits for the cart
              Afterwards:
                --then edit,order     edits what came back and leaves, and orders it (cXML)
              Exit 0 if all went well; 1 if the shop refused, if something is wrong with an answer, or if the buyer's
              system would refuse or drop what came back; 2 if called wrongly; 3 if nobody answered.
            """;

    private static final Set<String> SWITCHES = Set.of("--as-standard", "--probe", "--demo-cart");
    private static final Set<String> LISTS = Set.of("--submit", "--item");
    private static final Set<String> VALUES = Set.of(
            "--platform",
            "--url",
            "--identity",
            "--secret-env",
            "--format",
            "--domain",
            "--sender",
            "--supplier",
            "--units",
            "--operation",
            "--function",
            "--product",
            "--quantity",
            "--search",
            "--wait",
            "--then");
    private static final List<String> DEMO = List.of("form#add-PEN-01 quantity=12", "form#transfer");

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    private CallOptions() {}

    static CallOptions parse(List<String> arguments) throws UsageException {
        CallOptions options = new CallOptions();
        for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
            String word = words.next();
            boolean needsValue = !SWITCHES.contains(word);
            if (needsValue && !VALUES.contains(word) && !LISTS.contains(word)) {
                throw wrong("there is no option '" + word + "'.");
            }
            if (needsValue && !words.hasNext()) {
                throw wrong(word + " needs a value.");
            }
            String value = needsValue ? words.next() : "";
            if (LISTS.contains(word)) {
                options.lists.computeIfAbsent(word, any -> new ArrayList<>()).add(value);
            } else if (options.values.put(word, value) != null) {
                throw wrong(word + " is there twice.");
            }
        }
        options.check();
        return options;
    }

    static UsageException wrong(String message) {
        return new UsageException("call: " + message);
    }

    private void check() throws UsageException {
        url();
        needed("--identity");
        needed("--secret-env");
        boolean cxml = format().equals("cxml");
        if (!profile().formats().contains(format())) {
            throw wrong(profile().name() + " does not speak '" + format() + "'.");
        }
        operation();
        Optional<OciFunctionName> function = function();
        if (function.isPresent() == cxml && has("--function")) {
            throw wrong("--function is of OCI; there is --operation.");
        }
        if (!cxml && (has("--probe") || has("--then") || has("--sender") || has("--supplier"))) {
            throw wrong("--probe, --then, --sender and --supplier are of cXML.");
        }
        for (String argument : function.map(CallOptions::arguments).orElse(List.of())) {
            needed(argument);
        }
        if (operation() == Operation.EDIT || operation() == Operation.INSPECT) {
            if (former().isEmpty()) {
                throw wrong("--operation " + operation().label() + " needs at least one --item.");
            }
        }
        name("--sender");
        name("--supplier");
        for (String step : afterwards()) {
            if (!step.equals("edit") && !step.equals("order")) {
                throw wrong("--then takes edit and order.");
            }
        }
        waitSeconds();
    }

    private static List<String> arguments(OciFunctionName function) {
        return switch (function) {
            case DETAIL -> List.of("--product");
            case VALIDATE -> List.of("--product", "--quantity");
            case SOURCING, BACKGROUND_SEARCH -> List.of("--search");
            case DOWNLOADJSON -> List.of();
        };
    }

    boolean has(String option) {
        return values.containsKey(option);
    }

    @Nullable
    String value(String option) {
        return values.get(option);
    }

    String needed(String option) throws UsageException {
        String value = values.get(option);
        if (value == null) {
            throw wrong(option + " is missing.");
        }
        return value;
    }

    PlatformProfile profile() throws UsageException {
        String name = needed("--platform");
        Platforms platforms = Platforms.standard();
        String known = platforms.all().stream().map(PlatformProfile::id).collect(Collectors.joining(", "));
        return platforms
                .find(name)
                .orElseThrow(() -> wrong("there is no platform '" + name + "', only " + known + "."));
    }

    String format() throws UsageException {
        String said = values.get("--format");
        return said != null ? said : profile().formats().contains("cxml") ? "cxml" : "oci";
    }

    URI url() throws UsageException {
        try {
            URI url = URI.create(needed("--url"));
            if (url.getHost() != null && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException malformed) {
            throw wrong("--url is no http URL.");
        }
        throw wrong("--url is no http URL.");
    }

    Operation operation() throws UsageException {
        String name = values.getOrDefault("--operation", "create");
        return Operation.of(name).orElseThrow(() -> wrong("there is no operation '" + name + "'."));
    }

    Optional<OciFunctionName> function() throws UsageException {
        String name = values.get("--function");
        if (name == null) {
            return Optional.empty();
        }
        Optional<OciFunctionName> function = OciFunctionName.of(name);
        if (function.isEmpty()) {
            throw wrong("there is no function '" + name + "'.");
        }
        return function;
    }

    /** Returns domain and name; nothing if the option is not there. */
    Optional<String[]> name(String option) throws UsageException {
        String said = values.get(option);
        if (said == null) {
            return Optional.empty();
        }
        String[] parts = said.split("/", 2);
        if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw wrong(option + " is DOMAIN/NAME.");
        }
        return Optional.of(parts);
    }

    Set<String> units() {
        String said = values.getOrDefault("--units", "");
        return said.isBlank() ? Set.of() : new TreeSet<>(List.of(said.strip().split("\\s*,\\s*", -1)));
    }

    /** Returns the cart to edit or look at; nothing if there is none. */
    Optional<Cart> former() {
        List<String> items = lists.getOrDefault("--item", List.of());
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Cart.Builder cart = Cart.builder("EUR");
        for (String item : items) {
            String[] parts = item.split("/", 2);
            CartLine.Builder line =
                    CartLine.builder(parts[0]).unitPrice("0", "EUR").description(parts[0]);
            if (parts.length > 1) {
                line.supplierPartAuxiliaryId(parts[1]);
            }
            cart.line(line);
        }
        return Optional.of(cart.build());
    }

    /** Returns the forms to submit, each a selector and its values. */
    List<String> submits() {
        return has("--demo-cart") ? DEMO : lists.getOrDefault("--submit", List.of());
    }

    /** Returns how long to wait for a person; 0 for not at all. */
    int waitSeconds() throws UsageException {
        String said = values.getOrDefault("--wait", "0");
        if (!said.matches("[0-9]{1,5}")) {
            throw wrong("--wait takes seconds.");
        }
        return Integer.parseInt(said);
    }

    List<String> afterwards() {
        String said = values.getOrDefault("--then", "");
        return said.isBlank() ? List.of() : List.of(said.strip().split("\\s*,\\s*", -1));
    }
}
