package io.punchout.connection;

import io.punchout.constraint.Consistency;
import io.punchout.constraint.Consistent;
import io.punchout.constraint.Findings;
import io.punchout.http.HostPattern;
import io.punchout.http.ReturnUrlPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What protects a connection's visits. Closed by default: without return hosts no setup is accepted. Immutable.
 *
 * @param returnHosts the hosts that carts may go back to
 * @param httpAllowed whether return URLs may be plain http; false unless set
 * @param sapEventAllowed whether carts may go to {@code SAPEVENT:POST}, the action that SAP GUI's own window catches;
 *     false unless set
 * @param framingAllowed whether the shop may be shown in the buyer's frame; false unless set
 * @param startLinkLifetime how long a start URL can be opened; 5 minutes unless set
 * @param sessionLifetime how long a visit may last; 8 hours unless set
 */
@Consistent
public record SecuritySettings(
        List<HostPattern> returnHosts,
        boolean httpAllowed,
        boolean sapEventAllowed,
        boolean framingAllowed,
        Duration startLinkLifetime,
        Duration sessionLifetime)
        implements Consistency {

    public SecuritySettings {
        returnHosts = List.copyOf(returnHosts);
        Objects.requireNonNull(startLinkLifetime, "startLinkLifetime");
        Objects.requireNonNull(sessionLifetime, "sessionLifetime");
    }

    @Override
    public void check(Findings findings) {
        for (int i = 0; i < returnHosts.size(); i++) {
            if (!returnHosts.get(i).isValid()) {
                findings.add("security.return_host.malformed", "returnHosts[" + i + "]");
            }
        }
        if (!isPositive(startLinkLifetime)) {
            findings.add("security.lifetime.not_positive", "startLinkLifetime");
        }
        if (!isPositive(sessionLifetime)) {
            findings.add("security.lifetime.not_positive", "sessionLifetime");
        } else if (startLinkLifetime.compareTo(sessionLifetime) > 0) {
            findings.add("security.start_link_lifetime.too_long", "startLinkLifetime");
        }
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    /** Returns settings that let no cart go anywhere. */
    public static SecuritySettings closed() {
        return builder().build();
    }

    /** Starts settings from the closed ones. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts settings from these. */
    public Builder toBuilder() {
        return builder()
                .returnHosts(returnHosts)
                .httpAllowed(httpAllowed)
                .sapEventAllowed(sapEventAllowed)
                .framingAllowed(framingAllowed)
                .startLinkLifetime(startLinkLifetime)
                .sessionLifetime(sessionLifetime);
    }

    /** Returns the policy for return URLs. */
    public ReturnUrlPolicy returnUrls() {
        return new ReturnUrlPolicy(returnHosts, httpAllowed, sapEventAllowed);
    }

    /** Builds settings. Not thread-safe. */
    public static final class Builder {
        private List<HostPattern> returnHosts = new ArrayList<>();
        private boolean httpAllowed;
        private boolean sapEventAllowed;
        private boolean framingAllowed;
        private Duration startLinkLifetime = Duration.ofMinutes(5);
        private Duration sessionLifetime = Duration.ofHours(8);

        private Builder() {}

        /** Adds hosts that carts may go back to, see {@link HostPattern}. */
        public Builder returnHost(String... patterns) {
            for (String pattern : patterns) {
                returnHosts.add(new HostPattern(pattern));
            }
            return this;
        }

        /** Sets the hosts that carts may go back to. */
        public Builder returnHosts(List<HostPattern> hosts) {
            this.returnHosts = new ArrayList<>(hosts);
            return this;
        }

        /** Sets whether return URLs may be plain http. */
        public Builder httpAllowed(boolean allowed) {
            this.httpAllowed = allowed;
            return this;
        }

        /** Sets whether carts may go to {@code SAPEVENT:POST}. */
        public Builder sapEventAllowed(boolean allowed) {
            this.sapEventAllowed = allowed;
            return this;
        }

        /** Sets whether the shop may be shown in the buyer's frame. */
        public Builder framingAllowed(boolean allowed) {
            this.framingAllowed = allowed;
            return this;
        }

        /** Sets how long a start URL can be opened. */
        public Builder startLinkLifetime(Duration lifetime) {
            this.startLinkLifetime = lifetime;
            return this;
        }

        /** Sets how long a visit may last. */
        public Builder sessionLifetime(Duration lifetime) {
            this.sessionLifetime = lifetime;
            return this;
        }

        public SecuritySettings build() {
            return new SecuritySettings(
                    returnHosts, httpAllowed, sapEventAllowed, framingAllowed, startLinkLifetime, sessionLifetime);
        }
    }
}
