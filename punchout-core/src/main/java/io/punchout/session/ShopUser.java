package io.punchout.session;

import java.util.Objects;

/**
 * The host's own user that a visit runs as.
 *
 * @param id the host's id of the user
 * @param name a name to show and to log; no secret
 */
public record ShopUser(String id, String name) {
    public ShopUser {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /** Returns a user whose name is the id. */
    public static ShopUser of(String id) {
        return new ShopUser(id, id);
    }
}
