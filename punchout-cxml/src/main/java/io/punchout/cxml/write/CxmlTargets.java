package io.punchout.cxml.write;

import io.punchout.mapping.MappingTarget;
import io.punchout.mapping.MappingTarget.Level;
import io.punchout.mapping.MappingTargets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cart mapping can fill in a PunchOutOrderMessage (guide p.84-94): paths within ItemIn, and below
 * PunchOutOrderMessageHeader. Blanks, double quotes and a leading {@code ItemIn/} make no difference. Immutable and
 * thread-safe.
 */
public final class CxmlTargets implements MappingTargets {
    /** All of them; the DTD version decides only when a cart is written. */
    public static final MappingTargets INSTANCE = new CxmlTargets();

    static final String HEADER = "PunchOutOrderMessageHeader/";
    private static final String ANY = "*";
    private static final Pattern KEYED =
            Pattern.compile("([^\\[]*)\\[\\s*@(name|domain)\\s*=\\s*(?:'([^']*)'|\"([^\"]*)\")\\s*\\]");

    private final Map<String, MappingTarget> byName = new LinkedHashMap<>();

    private CxmlTargets() {
        line("@quantity", "How many order units; a decimal above zero.");
        line("ItemID/SupplierPartID", "The supplier's article number.");
        line("ItemID/SupplierPartAuxiliaryID", "The supplier's second key, which comes back in edits and orders.");
        line("ItemID/BuyerPartID", "The buyer's product number.");
        line("ItemDetail/UnitPrice/Money", "The net price; a decimal.");
        line("ItemDetail/UnitPrice/Money/@currency", "The currency, an ISO 4217 code.");
        line("ItemDetail/Description", "The text.");
        line("ItemDetail/Description/ShortName", "The short name.");
        line("ItemDetail/Description/@xml:lang", "The language of the text.");
        line("ItemDetail/UnitOfMeasure", "The order unit, a UN/CEFACT code.");
        keyed("ItemDetail/Classification", "domain", "The class in a domain.", true);
        line("ItemDetail/ManufacturerPartID", "The manufacturer's article number.");
        line("ItemDetail/ManufacturerName", "The manufacturer.");
        line("ItemDetail/URL", "The product's page.");
        line("ItemDetail/LeadTime", "The days until delivery; a whole number.");
        keyed("ItemDetail/Extrinsic", "name", "A named value by agreement.", true);
        keyed("SupplierID", "domain", "The id of who delivers, in a domain.", false);
        line("Comments", "A remark for the buyer.");
        header("@operationAllowed", "What the buyer may ask for later: create, inspect or edit.");
        header("@quoteStatus", "pending or final.");
        header("Shipping/Money", "The amount of shipping; a decimal.");
        header("Shipping/Description", "What is said of shipping.");
        header("Tax/Money", "The amount of tax; a decimal.");
        header("Tax/Description", "What is said of tax.");
        header("SupplierOrderInfo/@orderID", "The order that the shop already holds.");
    }

    private void line(String name, String description) {
        byName.put(name, new MappingTarget(name, Level.LINE, description, null, false));
    }

    private void header(String name, String description) {
        byName.put(HEADER + name, new MappingTarget(HEADER + name, Level.CART, description, null, false));
    }

    private void keyed(String path, String attribute, String description, boolean repeatable) {
        String name = keyedName(path, attribute, ANY);
        byName.put(name, new MappingTarget(name, Level.LINE, description, null, repeatable));
    }

    static String keyedName(String path, String attribute, String value) {
        String quote = value.contains("'") ? "\"" : "'";
        return path + "[@" + attribute + "=" + quote + value + quote + "]";
    }

    @Override
    public List<MappingTarget> all() {
        return List.copyOf(new ArrayList<>(byName.values()));
    }

    @Override
    public Optional<MappingTarget> find(String name) {
        String path = name.strip();
        path = path.startsWith("ItemIn/") ? path.substring("ItemIn/".length()) : path;
        Matcher keyed = KEYED.matcher(path);
        if (!keyed.matches()) {
            return Optional.ofNullable(byName.get(path))
                    .filter(target -> !target.name().contains("["));
        }
        String value = keyed.group(3) == null ? keyed.group(4) : keyed.group(3);
        MappingTarget any = byName.get(keyedName(keyed.group(1).strip(), keyed.group(2), ANY));
        return any == null || value.isBlank()
                ? Optional.empty()
                : Optional.of(new MappingTarget(
                        keyedName(keyed.group(1).strip(), keyed.group(2), value.strip()),
                        any.level(),
                        any.description(),
                        null,
                        any.repeatable()));
    }

    /** Returns the path of a target without the condition on an attribute. */
    static String path(MappingTarget target) {
        int bracket = target.name().indexOf('[');
        return bracket < 0 ? target.name() : target.name().substring(0, bracket);
    }

    /** Returns the value of the attribute in a target's condition; empty if it has none. */
    static String key(MappingTarget target) {
        Matcher keyed = KEYED.matcher(target.name());
        if (!keyed.matches()) {
            return "";
        }
        return keyed.group(3) == null ? keyed.group(4) : keyed.group(3);
    }
}
