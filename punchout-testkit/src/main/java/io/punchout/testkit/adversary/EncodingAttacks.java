package io.punchout.testkit.adversary;

import static io.punchout.testkit.adversary.AttackClass.ENCODING;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Bytes that are not what they say. */
final class EncodingAttacks {
    private EncodingAttacks() {}

    static List<Attack> all() {
        return List.of(
                Attack.harmless(
                        ENCODING,
                        "bytes that are no UTF-8",
                        target -> target.post(
                                Target.XML, target.setup().cookie("caf\u00e9").bytes(StandardCharsets.ISO_8859_1))),
                Attack.harmless(
                        ENCODING,
                        "markup in overlong UTF-8",
                        target -> target.post(
                                Target.XML,
                                overlong(target.setup()
                                        .cookie("~" + Answer.MARK + ">")
                                        .text()))),
                Attack.harmless(
                        ENCODING,
                        "UTF-16 that says it is UTF-8",
                        target -> target.post(Target.XML, target.setup().bytes(StandardCharsets.UTF_16LE))),
                Attack.harmless(
                        ENCODING,
                        "UTF-7 in declaration and transport",
                        target -> target.post(
                                "text/xml; charset=utf-7",
                                target.setup()
                                        .declaration("<?xml version=\"1.0\" encoding=\"UTF-7\"?>")
                                        .cookie("+ADw-" + Answer.MARK + "+AD4-")
                                        .bytes())),
                Attack.harmless(
                        ENCODING,
                        "a charset that nobody has",
                        target -> target.post(
                                "text/xml; charset=\"../../x\"", target.setup().bytes())),
                Attack.harmless(
                        ENCODING,
                        "EBCDIC in the declaration",
                        target -> target.post(
                                "text/xml",
                                target.setup()
                                        .declaration("<?xml version=\"1.0\" encoding=\"IBM1047\"?>")
                                        .bytes())),
                Attack.refused(
                        ENCODING,
                        "the character NUL",
                        target -> target.post(
                                Target.XML, target.setup().cookie("a\u0000b").bytes())),
                Attack.refused(
                        ENCODING,
                        "half of a surrogate pair as a reference",
                        target -> target.post(target.setup().cookie("&#xD800;"))),
                Attack.refused(
                        ENCODING,
                        "control characters as references",
                        target -> target.post(target.setup().cookie("&#1;&#27;"))),
                Attack.harmless(
                        ENCODING,
                        "XML 1.1",
                        target -> target.post(target.setup()
                                .declaration("<?xml version=\"1.1\"?>")
                                .cookie("&#1;"))),
                Attack.refused(ENCODING, "a document that breaks off", target -> {
                    byte[] whole = target.setup().bytes();
                    return target.post(Target.XML, Arrays.copyOf(whole, whole.length - 30));
                }),
                Attack.refused(
                        ENCODING,
                        "two documents, one after the other",
                        target -> target.post(
                                Target.XML,
                                (target.setup().text()
                                                + target.setup().declaration("").text())
                                        .getBytes(StandardCharsets.UTF_8))),
                Attack.refused(ENCODING, "nothing", target -> target.post(Target.XML, new byte[0])),
                Attack.refused(ENCODING, "zeros", target -> target.post(Target.XML, new byte[10_000])),
                Attack.refused(
                        ENCODING,
                        "a multipart message without an end",
                        target -> target.post(
                                "multipart/related; boundary=x",
                                "--x\r\nContent-Type: text/xml\r\n\r\n".getBytes(StandardCharsets.US_ASCII))),
                Attack.refused(
                        ENCODING,
                        "a multipart message of 100,000 parts",
                        target -> target.post(
                                "multipart/related; boundary=x",
                                "--x\r\n\r\n\r\n".repeat(100_000).getBytes(StandardCharsets.US_ASCII))));
    }

    /** Writes each ~ as a less-than sign of two bytes, which no decoder may take for one. */
    private static byte[] overlong(String text) {
        byte[] bytes = text.replace("~", "\u0001\u0002").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 1 ? (byte) 0xC0 : bytes[i] == 2 ? (byte) 0xBC : bytes[i];
        }
        return bytes;
    }
}
