package io.punchout.http;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Name and value pairs in the order in which they came, duplicates and empty values included. Names are looked up
 * without regard to case, whatever the default locale. Immutable.
 */
public final class Parameters implements Iterable<Parameter> {
    private static final Parameters EMPTY = new Parameters(List.of());

    private final Pairs pairs;

    private Parameters(Collection<Parameter> pairs) {
        this.pairs = Pairs.copyOf(pairs);
    }

    /** Returns no parameters. */
    public static Parameters empty() {
        return EMPTY;
    }

    /** Returns these pairs, in this order. */
    public static Parameters of(List<Parameter> pairs) {
        return new Parameters(pairs);
    }

    /** Returns these pairs, in this order. */
    public static Parameters of(Parameter... pairs) {
        return new Parameters(Arrays.asList(pairs));
    }

    /** Starts parameters that come one by one. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a query string or a form body of type {@code application/x-www-form-urlencoded}. Only the first {@code =}
     * of a pair divides it, a pair without one has an empty value, {@code +} is a blank, and a percent sign that starts
     * no escape stands for itself.
     *
     * @param encoded the raw text, without a leading question mark
     * @param charset what the text was encoded in before it was escaped; one in which ASCII is ASCII
     */
    public static Parameters parse(String encoded, Charset charset) {
        return new Parameters(UrlEncoding.parse(encoded, charset));
    }

    /** Returns the pairs in the form that {@link #parse} reads. */
    public String encode(Charset charset) {
        return encode(charset, UnaryOperator.identity());
    }

    /** Returns the pairs, each as the function gives it, in the form that {@link #parse} reads. */
    public String encode(Charset charset, UnaryOperator<Parameter> change) {
        return encode("", charset, change);
    }

    /**
     * Returns a text and behind it the pairs, each as the function gives it, in the form that {@link #parse} reads:
     * without a copy of what may be long.
     *
     * @param before what stands before the pairs; ASCII
     */
    public String encode(String before, Charset charset, UnaryOperator<Parameter> change) {
        return UrlEncoding.encode(before, pairs, charset, change);
    }

    /** Returns the value of the first pair of this name. */
    public Optional<String> first(String name) {
        return pairs.stream()
                .filter(pair -> pair.isNamed(name))
                .map(Parameter::value)
                .findFirst();
    }

    /** Returns the value of the first pair whose name is among these; earlier names win. */
    public Optional<String> firstOf(List<String> names) {
        return names.stream().flatMap(name -> first(name).stream()).findFirst();
    }

    /** Returns the values of all pairs of this name, in order. */
    public List<String> all(String name) {
        return pairs.stream()
                .filter(pair -> pair.isNamed(name))
                .map(Parameter::value)
                .toList();
    }

    /** Returns these pairs followed by others. */
    public Parameters and(Parameters others) {
        return builder().addAll(this).addAll(others).build();
    }

    /** Returns all pairs, unmodifiable. */
    public List<Parameter> list() {
        return pairs;
    }

    public Stream<Parameter> stream() {
        return pairs.stream();
    }

    public boolean isEmpty() {
        return pairs.isEmpty();
    }

    @Override
    public Iterator<Parameter> iterator() {
        return pairs.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters that && pairs.equals(that.pairs);
    }

    @Override
    public int hashCode() {
        return pairs.hashCode();
    }

    /** Returns the number of pairs only: values may be secrets. */
    @Override
    public String toString() {
        return "Parameters(" + pairs.size() + ")";
    }

    /** Collects parameters, however many. Not thread-safe. */
    public static final class Builder {
        private final Pairs.Builder pairs = new Pairs.Builder();

        private Builder() {}

        /** Adds a pair behind the others. */
        public Builder add(String name, String value) {
            return add(new Parameter(name, value));
        }

        /** Adds a pair behind the others. */
        public Builder add(Parameter pair) {
            pairs.add(pair);
            return this;
        }

        /** Adds pairs behind the others, in their order. */
        public Builder addAll(Iterable<Parameter> more) {
            more.forEach(pairs::add);
            return this;
        }

        /** Returns how many pairs were added. */
        public int size() {
            return pairs.size();
        }

        public Parameters build() {
            return new Parameters(pairs.build());
        }
    }
}
