package io.punchout.testkit.adversary;

import static io.punchout.testkit.adversary.AttackClass.INJECTION;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Texts that are code where they appear later, in every field that appears somewhere. */
final class InjectionAttacks {
    private InjectionAttacks() {}

    private static Map<String, BiFunction<SetupText, String, SetupText>> fields() {
        Map<String, BiFunction<SetupText, String, SetupText>> fields = new LinkedHashMap<>();
        fields.put("BuyerCookie", SetupText::cookie);
        fields.put(
                "the value of an Extrinsic",
                (setup, text) -> setup.inside("<Extrinsic name=\"User\">" + text + "</Extrinsic>"));
        fields.put(
                "the name of an Extrinsic",
                (setup, text) -> setup.inside("<Extrinsic name=\"" + text + "\">x</Extrinsic>"));
        fields.put(
                "ReturnFrame",
                (setup, text) -> setup.inside("<Extrinsic name=\"ReturnFrame\">" + text + "</Extrinsic>"));
        fields.put(
                "Contact",
                (setup, text) -> setup.inside("<Contact role=\"endUser\"><Name xml:lang=\"en\">" + text
                        + "</Name><Email>" + text + "</Email></Contact>"));
        fields.put(
                "SelectedItem",
                (setup, text) -> setup.inside(
                        "<SelectedItem><ItemID><SupplierPartID>" + text + "</SupplierPartID></ItemID></SelectedItem>"));
        fields.put(
                "the identity of From",
                (setup, text) -> setup.from("<Credential domain=\"x\"><Identity>" + text + "</Identity></Credential>"));
        fields.put(
                "the domain of From",
                (setup, text) -> setup.from("<Credential domain=\"" + text + "\"><Identity>x</Identity></Credential>"));
        return fields;
    }

    static List<Attack> cxml() {
        List<Attack> attacks = new ArrayList<>();
        fields().forEach((field, place) -> Injections.texts()
                .forEach((what, text) -> attacks.add(new Attack(
                        INJECTION,
                        what + " in " + field,
                        "kept as text, in the answer and on the start page",
                        target -> {
                            Answer answer = target.post(place.apply(target.setup(), SetupText.escape(text)));
                            List<String> wrong = new ArrayList<>(answer.leaks(target));
                            answer.startUrl()
                                    .ifPresent(
                                            url -> wrong.addAll(target.get(url).leaks(target)));
                            return wrong;
                        }))));
        return attacks;
    }

    static List<Attack> oci() {
        List<Attack> attacks = new ArrayList<>();
        for (String field : List.of("~TARGET", "returntarget", "~OkCode", "USERNAME", "OCI_VERSION", "FUNCTION", "x")) {
            Injections.texts()
                    .forEach((what, text) -> attacks.add(Attack.harmless(
                            INJECTION,
                            what + " in the parameter " + field,
                            target -> target.postForm(CallUpAttacks.callUp(target) + "&"
                                    + URLEncoder.encode(field, UTF_8) + "=" + URLEncoder.encode(text, UTF_8)))));
        }
        return attacks;
    }
}
