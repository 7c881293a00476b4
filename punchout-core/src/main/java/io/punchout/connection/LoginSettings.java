package io.punchout.connection;

import io.punchout.constraint.Consistency;
import io.punchout.constraint.Consistent;
import io.punchout.constraint.Findings;
import io.punchout.mapping.Mapping;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which shop user the visits of a connection run as. Immutable. Whatever the mode, the connection's business unit is
 * the boundary: a user of another unit is somebody else, also if name or e-mail address are the same.
 *
 * @param mode how the user is found; null leaves it to the shop
 * @param singleUser the shop's existing user whom everybody becomes; for {@link LoginMode#SINGLE_USER} only
 * @param defaultBusinessUnit the unit that created users belong to, at or below the connection's business unit; for
 *     {@link LoginMode#DYNAMIC_USER} only
 * @param requestMapping which values of the buyer's request fill the user's and the session's data, where that is not
 *     as usual
 * @param openVisits how many visits a user may have open; {@link OpenVisits#MANY} unless set. One for each user is not for
 *     {@link LoginMode#SINGLE_USER}, where one buyer's visit would end another's
 */
@Consistent
public record LoginSettings(
        @Nullable LoginMode mode,
        @Nullable String singleUser,
        @Nullable String defaultBusinessUnit,
        Mapping requestMapping,
        OpenVisits openVisits)
        implements Consistency {

    public LoginSettings {
        Objects.requireNonNull(requestMapping, "requestMapping");
        Objects.requireNonNull(openVisits, "openVisits");
    }

    @Override
    public void check(Findings findings) {
        check("single_user", "singleUser", singleUser, mode == LoginMode.SINGLE_USER, findings);
        check(
                "default_business_unit",
                "defaultBusinessUnit",
                defaultBusinessUnit,
                mode == LoginMode.DYNAMIC_USER,
                findings);
        if (openVisits == OpenVisits.ONE_PER_USER && mode == LoginMode.SINGLE_USER) {
            findings.add("login.open_visits.single_user", "openVisits");
        }
    }

    private static void check(String key, String path, @Nullable String value, boolean needed, Findings findings) {
        boolean said = value != null && !value.isBlank();
        if (needed && !said) {
            findings.add("login." + key + ".required", path);
        } else if (!needed && value != null) {
            findings.add("login." + key + ".not_allowed", path);
        }
    }

    /** Returns settings that leave the user to the shop. */
    public static LoginSettings unset() {
        return builder().build();
    }

    /** Returns settings by which everybody becomes one existing user. */
    public static LoginSettings singleUser(String user) {
        return builder().mode(LoginMode.SINGLE_USER).singleUser(user).build();
    }

    /** Returns settings by which users are found or created. */
    public static LoginSettings dynamicUser(String defaultBusinessUnit) {
        return builder()
                .mode(LoginMode.DYNAMIC_USER)
                .defaultBusinessUnit(defaultBusinessUnit)
                .build();
    }

    /** Starts settings that leave the user to the shop. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts settings from these. */
    public Builder toBuilder() {
        return builder()
                .mode(mode)
                .singleUser(singleUser)
                .defaultBusinessUnit(defaultBusinessUnit)
                .requestMapping(requestMapping)
                .openVisits(openVisits);
    }

    /** Builds settings. Not thread-safe. */
    public static final class Builder {
        private @Nullable LoginMode mode;
        private @Nullable String singleUser;
        private @Nullable String defaultBusinessUnit;
        private Mapping requestMapping = Mapping.empty();
        private OpenVisits openVisits = OpenVisits.MANY;

        private Builder() {}

        /** Sets how the user is found. */
        public Builder mode(@Nullable LoginMode how) {
            this.mode = how;
            return this;
        }

        /** Sets the existing user whom everybody becomes. */
        public Builder singleUser(@Nullable String user) {
            this.singleUser = user;
            return this;
        }

        /** Sets the unit that created users belong to. */
        public Builder defaultBusinessUnit(@Nullable String unit) {
            this.defaultBusinessUnit = unit;
            return this;
        }

        /** Sets which values of the request fill the user's and the session's data. */
        public Builder requestMapping(Mapping rules) {
            this.requestMapping = rules;
            return this;
        }

        /** Sets how many visits a user may have open at a time. */
        public Builder openVisits(OpenVisits most) {
            this.openVisits = most;
            return this;
        }

        public LoginSettings build() {
            return new LoginSettings(mode, singleUser, defaultBusinessUnit, requestMapping, openVisits);
        }
    }
}
