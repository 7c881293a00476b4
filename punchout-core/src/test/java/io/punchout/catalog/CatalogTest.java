package io.punchout.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.punchout.cart.CartLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("the catalog: pages from 1, ranges of quantities")
class CatalogTest {
    private static final CartLine PEN =
            CartLine.builder("PEN").unitPrice("1", "EUR").build();

    @ParameterizedTest
    @CsvSource({"1, 2, 0 1", "2, 2, 2 3", "3, 2, 4", "4, 2, ''", "1, 5, 0 1 2 3 4", "2000000000, 2000000000, ''"})
    void aPageOfAList(int page, int size, String numbers) {
        List<CatalogItem> all = IntStream.range(0, 5)
                .mapToObj(i ->
                        CatalogItem.of(PEN.toBuilder().supplierPartId("" + i).build()))
                .toList();
        CatalogPage found = CatalogPage.of(all, new CatalogQuery(page, size, null, "d"));
        assertThat(found.totalItems()).isEqualTo(5);
        assertThat(String.join(
                        " ",
                        found.items().map(item -> item.line().supplierPartId()).toList()))
                .isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "1, 0", "1, -1"})
    void whatIsNoPage(int page, int size) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CatalogQuery(page, size, null, "d"));
    }

    @Test
    void thereIsNoNegativeNumberOfItems() {
        assertThat(new CatalogPage(0, Stream.empty()).items()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CatalogPage(-1, Stream.empty()));
    }

    @ParameterizedTest
    @CsvSource({"1, , true", "0.001, 0.001, true", "1, 2, true", "2, 1.9, false", "0, , false", "-1, 1, false"})
    void aRangeOfQuantities(BigDecimal from, BigDecimal to, boolean right) {
        if (right) {
            assertThat(new PriceScale(from, to, BigDecimal.ONE).to()).isEqualTo(to);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new PriceScale(from, to, BigDecimal.ONE));
        }
    }

    @Test
    void anItemKeepsEveryValue() {
        PriceScale scale = new PriceScale(BigDecimal.ONE, null, BigDecimal.TEN);
        CatalogItem item = CatalogItem.builder(PEN)
                .priceValid(LocalDate.MIN, LocalDate.MAX)
                .minimumQuantity(BigDecimal.ONE)
                .packagingQuantity(BigDecimal.TEN)
                .scale(scale)
                .changedAt(Instant.EPOCH)
                .build();
        assertThat(item)
                .isEqualTo(new CatalogItem(
                        PEN,
                        LocalDate.MIN,
                        LocalDate.MAX,
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        List.of(scale),
                        Instant.EPOCH));
        assertThat(CatalogItem.of(PEN)).isEqualTo(new CatalogItem(PEN, null, null, null, null, List.of(), null));
    }
}
