package io.punchout.testkit.buyer;

import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.platform.Effect;
import io.punchout.platform.Limit;
import io.punchout.platform.PlatformProfile;
import java.util.List;
import java.util.OptionalInt;

/** What a receiver that reads a number of fields makes of a form of OCI with more of them. */
final class ReadFields {
    /** More fields than a line has. */
    private static final int ONE_LINE = 100;

    private ReadFields() {}

    static ReceivedCart of(PlatformProfile profile, ReceivedCart arrived) {
        List<Parameter> fields = arrived.fields().list();
        OptionalInt most = profile.limits(Limit.FormFields.class).stream()
                .filter(limit -> limit.effect() == Effect.DROPPED || limit.effect() == Effect.CUT)
                .mapToInt(Limit.FormFields::most)
                .min();
        boolean all = most.isEmpty() || fields.size() <= most.getAsInt();
        return all || !arrived.document().isEmpty() ? arrived : beginning(arrived, most.getAsInt());
    }

    /** The line that the last field belongs to may lack what a line needs: then it is as if it had not come. */
    private static ReceivedCart beginning(ReceivedCart arrived, int most) {
        ReceivedCart first = read(arrived, most);
        for (int end = most - 1; end > Math.max(0, most - ONE_LINE) && first.cart() == null; end--) {
            ReceivedCart shorter = read(arrived, end);
            if (shorter.cart() != null) {
                return shorter;
            }
        }
        return first;
    }

    private static ReceivedCart read(ReceivedCart arrived, int end) {
        ReceivedCart read =
                OciReceiver.read(Parameters.of(arrived.fields().list().subList(0, end)));
        return new ReceivedCart(
                read.kind(), read.cart(), read.buyerCookie(), read.problems(), arrived.fields(), read.document());
    }

    /** Returns how many lines came, those in fields that are not read among them; 0 if nobody can tell. */
    static int linesThatCame(ReceivedCart received) {
        ReceivedCart all = OciReceiver.read(received.fields());
        return all.cart() == null ? 0 : all.cart().lines().size();
    }
}
