package io.punchout.cxml.read;

import org.jspecify.annotations.Nullable;

/** What the system id of a DOCTYPE says: {@code http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd}. */
final class SystemId {
    private static final int MOST_DIGITS = 3;
    private static final int MOST_DOTS = 3;

    private SystemId() {}

    /** Returns the first folder that is named like a version; null if none is. */
    static @Nullable String version(String systemId) {
        int start = systemId.indexOf('/');
        while (start >= 0) {
            int end = systemId.indexOf('/', start + 1);
            if (end >= 0 && isVersion(systemId, start + 1, end)) {
                return systemId.substring(start + 1, end);
            }
            start = end;
        }
        return null;
    }

    private static boolean isVersion(String text, int start, int end) {
        int dots = 0;
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' && digits > 0) {
                dots++;
                digits = 0;
            } else if (c >= '0' && c <= '9' && digits < MOST_DIGITS) {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0 && dots > 0 && dots <= MOST_DOTS;
    }
}
