package io.punchout.architecture.bad.one;

import io.punchout.architecture.bad.two.Second;

/** One half of a cycle. */
public final class First {
    public Second second = new Second();
}
