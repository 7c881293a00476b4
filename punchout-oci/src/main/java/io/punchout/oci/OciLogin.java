package io.punchout.oci;

import io.punchout.secret.Secret;
import io.punchout.secret.SecretSlots;

/**
 * A user name and password that a buyer's call-up presents (OCI 1.2). Immutable; says nothing of the password.
 *
 * @param username the user name, compared exactly; blanks around it do not count
 * @param password the password, and the previous one; unset lets nobody in
 */
public record OciLogin(String username, SecretSlots password) {
    /** The longest user name in characters. */
    public static final int MAX_USERNAME_LENGTH = 255;

    /**
     * @throws IllegalArgumentException if the user name is blank or too long, or the password missing
     */
    public OciLogin {
        // configuration leaves out what a file leaves out
        if (username == null || username.isBlank() || username.strip().length() > MAX_USERNAME_LENGTH) {
            throw new IllegalArgumentException(
                    "a login needs a username of 1 to " + MAX_USERNAME_LENGTH + " characters");
        }
        username = username.strip();
        if (password == null) {
            throw new IllegalArgumentException("the login '" + username + "' needs a password");
        }
    }

    /** Makes a login with a password that has no previous one. */
    public OciLogin(String username, Secret password) {
        this(username, SecretSlots.of(password));
    }
}
