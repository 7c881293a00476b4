package io.punchout.cxml;

import java.util.Locale;

/** Which of the buyer's messages a connection takes, by their {@code deploymentMode} (cXML guide p.25). */
public enum DeploymentMode {
    /** Production only: what says nothing is production. */
    PRODUCTION,
    /** Tests only: nothing that comes over the connection is meant. */
    TEST,
    /** Both: a test and a production message are served alike. */
    BOTH;

    static boolean isTest(String sent) {
        return sent.strip().toLowerCase(Locale.ROOT).equals("test");
    }

    boolean takes(boolean test) {
        return this == BOTH || (this == TEST) == test;
    }
}
