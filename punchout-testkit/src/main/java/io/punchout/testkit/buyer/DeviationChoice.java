package io.punchout.testkit.buyer;

import io.punchout.platform.PlatformProfile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which deviations a buyer is to have: the usual ones or none, and others instead. */
final class DeviationChoice {
    private final List<Deviation> more = new ArrayList<>();
    private boolean usual = true;

    void none() {
        usual = false;
    }

    void with(List<Deviation> others) {
        more.addAll(others);
    }

    Set<Deviation> of(PlatformProfile profile, String format) {
        Set<Deviation> all = EnumSet.noneOf(Deviation.class);
        if (usual) {
            all.addAll(Deviation.usual(profile, format));
        }
        for (Deviation other : more) {
            all.removeIf(each -> each.topic().equals(other.topic()));
            all.add(other);
        }
        return all;
    }
}
