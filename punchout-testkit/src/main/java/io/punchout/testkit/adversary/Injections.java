package io.punchout.testkit.adversary;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that are code somewhere else. */
final class Injections {
    private Injections() {}

    /** Returns texts by what they are after; unescaped. */
    static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("HTML", "\"'><" + Answer.MARK + " onload=alert(1)>");
        texts.put("a script's end", "</script><" + Answer.MARK + ">");
        texts.put("a header", "x\r\n" + Answer.MARK + ": 1\r\n\r\n<" + Answer.MARK + ">");
        texts.put("SQL", "x' OR '1'='1'; DROP TABLE punchout_transaction; --");
        texts.put("SQL wildcards", "%_%");
        texts.put("a log", "x\n2026-03-01 09:00:00 INFO login ok ${jndi:ldap://127.0.0.1:1/x} {} %s");
        texts.put("an expression", "${7*7} #{7*7} {{7*7}} $\\{7*7}");
        texts.put("XML", "]]><" + Answer.MARK + "/>");
        texts.put("a path", "../../../../etc/passwd");
        texts.put("text that turns around", "\u202egnp.exe \u200f\ud83d\ude00");
        return texts;
    }
}
