package io.punchout.http;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Parameters in pieces. A large cart has more than a hundred thousand fields, and one array of them would be so large that
 * garbage collectors put it among the old objects at once, where it keeps all fields alive long after their form is gone.
 * Immutable.
 */
final class Pairs extends AbstractList<Parameter> implements RandomAccess {
    private static final int BITS = 10;
    private static final int PIECE = 1 << BITS;

    private final Parameter[][] pieces;
    private final int size;

    private Pairs(Parameter[][] pieces, int size) {
        this.pieces = pieces;
        this.size = size;
    }

    static Pairs copyOf(Collection<Parameter> pairs) {
        return pairs instanceof Pairs same ? same : new Builder().addAll(pairs).build();
    }

    @Override
    public Parameter get(int index) {
        Objects.checkIndex(index, size);
        return pieces[index >> BITS][index & PIECE - 1];
    }

    @Override
    public int size() {
        return size;
    }

    /** Collects pairs. Not thread-safe. */
    static final class Builder {
        private final List<Parameter[]> full = new ArrayList<>();
        private Parameter[] piece = new Parameter[16];
        private int filled;

        Builder add(Parameter pair) {
            if (filled == PIECE) {
                full.add(piece);
                piece = new Parameter[PIECE];
                filled = 0;
            } else if (filled == piece.length) {
                piece = Arrays.copyOf(piece, Math.min(PIECE, 4 * filled));
            }
            piece[filled++] = Objects.requireNonNull(pair, "pair");
            return this;
        }

        Builder addAll(Collection<Parameter> pairs) {
            pairs.forEach(this::add);
            return this;
        }

        int size() {
            return full.size() * PIECE + filled;
        }

        /** Returns what was added so far; more may be added for another list. */
        Pairs build() {
            Parameter[][] pieces = full.toArray(new Parameter[full.size() + 1][]);
            pieces[full.size()] = Arrays.copyOf(piece, filled);
            return new Pairs(pieces, size());
        }
    }
}
