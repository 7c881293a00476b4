package io.punchout.cxml;

import io.punchout.connection.Connection;
import io.punchout.cxml.model.ProfileResponse;

/**
 * A host's last word on what its profile tells a buyer (guide p.46-51 and 97): options that only the host knows, such as
 * {@code Locale}, {@code service}, or {@code Direct.AuthenticationMethod.Certificate} where the host itself checks
 * certificates before a request comes here; or a Transaction that another part of the host serves. Called by many threads
 * at once.
 */
@FunctionalInterface
public interface ProfileAdjustment {

    /**
     * Changes the profile before it is written.
     *
     * @param connection who asks; authenticated
     * @param profile what this library serves over the connection, to be changed in place
     * @throws RuntimeException if the host fails; the buyer is told that the server failed
     */
    void adjust(Connection connection, ProfileResponse profile);
}
