package io.punchout.cxml.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("DTD PostalAddress: repeated elements of text alone are a live list of their texts")
class TextsTest {
    private final PostalAddress address = new PostalAddress();

    @Test
    @DisplayName("what is added, changed and removed in the list is so in the address")
    void live() {
        List<String> streets = address.getStreet();
        streets.addAll(List.of("One", "Three"));
        streets.add(1, "Two");
        assertThat(address.getStreet()).containsExactly("One", "Two", "Three");
        assertThat(streets.set(0, "1")).isEqualTo("One");
        assertThat(streets.remove(1)).isEqualTo("Two");
        assertThat(address.getStreet()).containsExactly("1", "Three").isEqualTo(streets);
        assertThat(address.getDeliverTo()).isEmpty();
        streets.clear();
        assertThat(address.getStreet()).isEmpty();
    }

    @Test
    @DisplayName("a text that is none is empty, in the list as in the order of its elements")
    void nothing() {
        address.getDeliverTo().add(null);
        address.getDeliverTo().add("Gate 7");
        assertThat(address.getDeliverTo()).containsExactly("", "Gate 7");
    }
}
