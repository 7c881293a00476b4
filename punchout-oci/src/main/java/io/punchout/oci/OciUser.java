package io.punchout.oci;

import io.punchout.session.SetupRequest;
import io.punchout.session.UserData;

/** Who comes, as far as call-ups say it: parameters that are in no standard, but in use (OCI 1.2). Stateless. */
final class OciUser {
    private OciUser() {}

    static UserData of(SetupRequest setup) {
        return UserData.builder()
                .id(setup.firstAttribute("externalUserId", "userid", "sap-user"))
                .email(setup.firstAttribute("email", "user_email"))
                .firstName(setup.firstAttribute("fname", "firstname", "first_name"))
                .lastName(setup.firstAttribute("lname", "lastname", "last_name"))
                .businessUnit(setup.firstAttribute("group"))
                .language(setup.language())
                .build();
    }
}
