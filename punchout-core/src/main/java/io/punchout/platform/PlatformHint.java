package io.punchout.platform;

import java.util.List;
import java.util.Objects;

/**
 * A guess which system sent a request. It is for people who set up or look for a fault: nothing in this library decides
 * by it, for every value of a request can be anybody's.
 *
 * @param profile the system
 * @param reasons what speaks for it, one sentence each; the more there are, the likelier it is
 */
public record PlatformHint(PlatformProfile profile, List<String> reasons) {
    public PlatformHint {
        Objects.requireNonNull(profile, "profile");
        reasons = List.copyOf(reasons);
    }
}
