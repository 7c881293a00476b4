package io.punchout.spi;

import io.punchout.problem.PunchOutException;

/**
 * What a method of {@link Products} throws that a host did not write: its question is answered by saying that the shop does
 * not offer it. The library catches it; a host neither throws nor sees it.
 */
public final class NotOfferedException extends PunchOutException {
    private static final long serialVersionUID = 1L;

    /** Makes the exception. */
    public NotOfferedException() {
        super("the shop does not offer this");
    }
}
