package io.punchout.testkit.adversary;

import static io.punchout.testkit.adversary.AttackClass.RETURN_URL;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Places that a cart must not go to. */
final class ReturnUrlAttacks {
    private ReturnUrlAttacks() {}

    /** Returns what makes a bad URL of the buyer's own host. */
    private static Map<String, Function<URI, String>> urls() {
        Map<String, Function<URI, String>> urls = new LinkedHashMap<>();
        urls.put("a script", own -> "javascript:alert(1)");
        urls.put("a script in mixed case behind blanks", own -> " \tJaVaScRiPt:alert(1)//" + own.getHost());
        urls.put("data", own -> "data:text/html,<script>alert(1)</script>");
        urls.put("a file", own -> "file:///etc/passwd");
        urls.put("another host", own -> "https://adversary.example/return");
        urls.put("a host that begins with the buyer's", own -> "https://" + own.getHost() + ".adversary.example/");
        urls.put("a host that ends with the buyer's, without a dot", own -> "https://x" + own.getHost() + "/");
        urls.put("the buyer's host as user", own -> "https://" + own.getHost() + "@adversary.example/");
        urls.put(
                "the buyer's host as user and password", own -> "https://" + own.getHost() + ":443@adversary.example/");
        urls.put("the buyer's host behind a backslash", own -> "https://adversary.example\\@" + own.getHost() + "/");
        urls.put("the buyer's host in the fragment", own -> "https://adversary.example#@" + own.getHost() + "/");
        urls.put("the buyer's host in the query", own -> "https://adversary.example?@" + own.getHost() + "/");
        urls.put("an encoded at sign", own -> "https://adversary.example%40" + own.getHost() + "/");
        urls.put("no scheme", own -> "//adversary.example/return");
        urls.put("a path alone", own -> "/return");
        urls.put("a line break", own -> "https://" + own.getHost() + "/\r\nSet-Cookie: a=b");
        urls.put("a full-width dot", own -> "https://adversary\uff0eexample/");
        return urls;
    }

    static List<Attack> cxml() {
        List<Attack> attacks = new ArrayList<>();
        urls().forEach((what, url) -> attacks.add(Attack.refused(
                RETURN_URL,
                "BrowserFormPost: " + what,
                target -> target.post(
                        target.setup().returnUrl(SetupText.escape(url.apply(URI.create(target.returnUrl()))))))));
        return attacks;
    }

    static List<Attack> oci() {
        List<Attack> attacks = new ArrayList<>();
        urls().forEach((what, url) -> attacks.add(Attack.refused(
                RETURN_URL,
                "HOOK_URL: " + what,
                target -> target.postForm(CallUpAttacks.login(target) + "&HOOK_URL="
                        + URLEncoder.encode(url.apply(URI.create(target.returnUrl())), UTF_8)))));
        attacks.add(Attack.refused(
                RETURN_URL,
                "HOOK_URL: encoded twice, another host",
                target -> target.postForm(CallUpAttacks.login(target) + "&HOOK_URL="
                        + URLEncoder.encode("https%3A%2F%2Fadversary.example%2F", UTF_8))));
        attacks.add(Attack.refused(
                RETURN_URL,
                "HOOK_URL: nothing",
                target -> target.postForm(CallUpAttacks.login(target) + "&HOOK_URL=")));
        attacks.add(Attack.harmless(
                RETURN_URL,
                "HOOK_URL: two of them, the first one good",
                target -> target.postForm(
                        CallUpAttacks.callUp(target) + "&hook_url=https%3A%2F%2Fadversary.example%2F")));
        return attacks;
    }
}
