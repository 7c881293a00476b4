package io.punchout.oci;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The charsets that a return page may have: those in which ASCII is ASCII, so that markup is safe (OCI 2.7). */
final class OciCharsets {
    private static final Pattern FAMILY = Pattern.compile("iso-8859-\\d{1,2}|windows-(125\\d|31j|874)|koi8-[ru]");
    private static final Set<String> OTHERS =
            Set.of("utf-8", "us-ascii", "shift_jis", "euc-jp", "euc-kr", "gbk", "gb2312", "gb18030", "big5");

    private OciCharsets() {}

    /** Returns the charset of a name if pages may have it. */
    static Optional<Charset> of(String name) {
        try {
            String plain = name.strip().replace("\"", "");
            return plain.isEmpty() || !Charset.isSupported(plain)
                    ? Optional.empty()
                    : Optional.of(Charset.forName(plain)).filter(OciCharsets::isAllowed);
        } catch (IllegalCharsetNameException noName) {
            return Optional.empty();
        }
    }

    static boolean isAllowed(Charset charset) {
        String name = charset.name().toLowerCase(Locale.ROOT);
        return OTHERS.contains(name) || FAMILY.matcher(name).matches();
    }

    static boolean isUnicode(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8);
    }
}
