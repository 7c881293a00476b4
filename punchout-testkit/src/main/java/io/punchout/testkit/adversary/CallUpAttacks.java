package io.punchout.testkit.adversary;

import static io.punchout.testkit.adversary.AttackClass.CREDENTIAL;
import static io.punchout.testkit.adversary.AttackClass.OVERSIZED;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;

/** Call-ups of OCI. */
final class CallUpAttacks {
    private CallUpAttacks() {}

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String login(String username, String password) {
        return "USERNAME=" + encode(username) + "&PASSWORD=" + encode(password);
    }

    static String login(Target target) {
        return login(target.oci().username(), target.oci().password());
    }

    private static String hook(Target target) {
        return "&HOOK_URL=" + encode(target.returnUrl());
    }

    /** Returns a call-up that the shop should accept. */
    static String callUp(Target target) {
        return login(target) + hook(target);
    }

    static List<Attack> all() {
        return List.of(
                Attack.refused(
                        CREDENTIAL,
                        "OCI: no password",
                        target -> target.postForm(
                                "USERNAME=" + encode(target.oci().username()) + hook(target))),
                Attack.refused(
                        CREDENTIAL,
                        "OCI: an empty password",
                        target -> target.postForm(login(target.oci().username(), "") + hook(target))),
                Attack.refused(
                        CREDENTIAL,
                        "OCI: a wrong password",
                        target -> target.postForm(login(target.oci().username(), "wrong") + hook(target))),
                Attack.refused(
                        CREDENTIAL,
                        "OCI: the password in other case",
                        target -> target.postForm(login(
                                        target.oci().username(),
                                        swapCase(target.oci().password()))
                                + hook(target))),
                Attack.refused(
                        CREDENTIAL,
                        "OCI: half of the password",
                        target -> target.postForm(login(
                                        target.oci().username(),
                                        target.oci()
                                                .password()
                                                .substring(
                                                        0,
                                                        target.oci().password().length() / 2))
                                + hook(target))),
                Attack.refused(
                        CREDENTIAL,
                        "OCI: another user with the password",
                        target -> target.postForm(
                                login("somebody-else", target.oci().password()) + hook(target))),
                Attack.refused(
                        CREDENTIAL,
                        "OCI: user and password as wildcards",
                        target -> target.postForm(login("%", "%") + hook(target))),
                Attack.refused(
                        CREDENTIAL,
                        "OCI: a function without a login",
                        target -> target.postForm("FUNCTION=BACKGROUND_SEARCH&SEARCHSTRING=pen" + hook(target))),
                Attack.refused(
                        OVERSIZED,
                        "OCI: 200,000 parameters",
                        target -> target.postForm(callUp(target) + "&x=1".repeat(2_000_000))),
                Attack.refusedOrCutOff(
                        OVERSIZED,
                        "OCI: a parameter of 16 MB",
                        target -> target.postForm(callUp(target) + "&x=" + "x".repeat(16 << 20))),
                Attack.harmless(
                        OVERSIZED,
                        "OCI: broken percent signs",
                        target -> target.postForm(callUp(target) + "&a=%&b=%z1&%%%=1&=&&")));
    }

    private static String swapCase(String text) {
        return text.codePoints()
                .map(c -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
