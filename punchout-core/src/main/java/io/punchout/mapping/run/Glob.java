package io.punchout.mapping.run;

/** A pattern in which {@code *} stands for any characters and {@code ?} for one. Never takes more time than the two lengths multiplied. */
record Glob(String pattern) {

    boolean matches(String text) {
        int at = 0;
        int place = 0;
        int star = -1;
        int retry = 0;
        while (at < text.length()) {
            boolean one = place < pattern.length()
                    && (pattern.charAt(place) == '?' || pattern.charAt(place) == text.charAt(at));
            if (place < pattern.length() && pattern.charAt(place) == '*') {
                star = place;
                place++;
                retry = at;
            } else if (one) {
                place++;
                at++;
            } else if (star >= 0) {
                // the star takes one character more
                place = star + 1;
                retry++;
                at = retry;
            } else {
                return false;
            }
        }
        while (place < pattern.length() && pattern.charAt(place) == '*') {
            place++;
        }
        return place == pattern.length();
    }
}
