package io.punchout.testkit.check;

import io.punchout.advice.Advisor;
import io.punchout.cart.Cart;
import io.punchout.platform.PlatformProfile;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a procurement system would make of a cart that a file holds; nothing unless a system was named. */
record PlatformAdvice(@Nullable PlatformProfile profile) {
    List<Problem> on(Outcome<Cart> cart) {
        return profile != null && cart instanceof Outcome.Accepted<Cart> read
                ? Advisor.standard().advise(profile, read.value())
                : List.of();
    }

    /** Advises on a cart that a form carries in fields. */
    List<Problem> on(Outcome<Cart> cart, int fields) {
        List<Problem> all = new ArrayList<>(on(cart));
        if (profile != null) {
            all.addAll(Advisor.standard().adviseForm(profile, fields));
        }
        return all;
    }
}
