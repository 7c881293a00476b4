package io.punchout.cxml.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import javax.xml.stream.Location;
import org.jspecify.annotations.Nullable;

/** Where each object of the model stood. Cheap to fill; the index for asking is made when the first problem asks. */
final class Positions {
    private final List<Object> objects = new ArrayList<>();
    private long[] places = new long[128];
    private @Nullable IdentityHashMap<Object, Long> index;

    /** A place: the line in the upper half, the column in the lower. */
    private static long pack(Location location) {
        return (long) location.getLineNumber() << 32 | location.getColumnNumber();
    }

    void put(Object object, Location location) {
        int at = objects.size();
        if (at == places.length) {
            places = Arrays.copyOf(places, at * 2);
        }
        places[at] = pack(location);
        objects.add(object);
    }

    /** Returns the line of an object; 0 if it is not known. */
    int line(Object object) {
        return (int) (place(object) >> 32);
    }

    /** Returns the column of an object; 0 if it is not known. */
    int column(Object object) {
        return (int) place(object);
    }

    private long place(Object object) {
        if (index == null) {
            index = new IdentityHashMap<>(objects.size());
            for (int i = 0; i < objects.size(); i++) {
                index.put(objects.get(i), places[i]);
            }
        }
        return index.getOrDefault(object, 0L);
    }
}
