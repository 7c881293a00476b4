package io.punchout.oci;

import io.punchout.secret.Secret;
import io.punchout.secret.SecretSlots;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A user name and password that a buyer's call-up presents (OCI 1.2). Immutable; says nothing of the password.
 *
 * @param username the user name, compared exactly; blanks around it do not count
 * @param password the password, and the previous one; unset lets nobody in
 */
public record OciLogin(
        @NotBlank(message = "{oci.login.username.required}")
        @Size(max = OciLogin.MAX_USERNAME_LENGTH, message = "{oci.login.username.too_long}")
        String username,

        SecretSlots password) {
    /** The longest user name in characters. */
    public static final int MAX_USERNAME_LENGTH = 255;

    public OciLogin {
        // configuration leaves out what a file leaves out
        username = username == null ? "" : username.strip();
        password = password == null ? SecretSlots.unset() : password;
    }

    /** Makes a login with a password that has no previous one. */
    public OciLogin(String username, Secret password) {
        this(username, SecretSlots.of(password));
    }
}
