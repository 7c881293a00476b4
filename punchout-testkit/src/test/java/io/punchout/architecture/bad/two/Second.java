package io.punchout.architecture.bad.two;

import io.punchout.architecture.bad.one.First;

/** The other half of a cycle. */
public final class Second {
    public First first;
}
