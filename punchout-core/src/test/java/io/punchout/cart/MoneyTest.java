package io.punchout.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Money: exact, the currency's own decimals, equal by value")
class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "19.99, EUR, 19.99 EUR",
        "19.9, EUR, 19.90 EUR",
        "20, EUR, 20.00 EUR",
        "0.1234500, EUR, 0.12345 EUR",
        "1499, JPY, 1499 JPY",
        "1499.5, JPY, 1499.5 JPY",
        "1.5, KWD, 1.500 KWD",
        "1E+3, EUR, 1000.00 EUR",
        "-0.00, EUR, 0.00 EUR",
        "12345678901234567890.123456789, EUR, 12345678901234567890.123456789 EUR",
        "1, XQZ, 1.00 XQZ"
    })
    void isWrittenPlainWithAtLeastTheCurrencysDecimals(String amount, String currency, String text) {
        assertThat(Money.of(amount, currency)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"EUR, 2", "JPY, 0", "KWD, 3", "CLF, 4", "XXX, 0", "XQZ, 2"})
    void knowsTheDecimalsOfACurrency(String currency, int decimals) {
        assertThat(Money.zero(currency).decimals()).isEqualTo(decimals);
    }

    @ParameterizedTest
    @CsvSource({
        "1.005, EUR, 1.01",
        "1.004999, EUR, 1.00",
        "-1.005, EUR, -1.01",
        "0.5, JPY, 1",
        "1.0005, KWD, 1.001",
        "19.99, EUR, 19.99"
    })
    void roundsHalfUpOnlyWhenAsked(String amount, String currency, String rounded) {
        assertThat(Money.of(amount, currency).rounded().plainAmount()).isEqualTo(rounded);
        assertThat(Money.of(amount, currency).amount()).isEqualByComparingTo(amount);
    }

    @Test
    void isEqualByValueHoweverItWasWritten() {
        assertThat(Money.of("1.50", "eur")).isEqualTo(Money.of("1.5", "EUR")).hasSameHashCodeAs(Money.of("1.5", "EUR"));
        assertThat(Money.of("1E2", "EUR")).isEqualTo(Money.of("100.00", "EUR"));
        assertThat(Money.of("0.000", "EUR")).isEqualTo(Money.zero("EUR"));
        assertThat(Money.of("1", "EUR")).isNotEqualTo(Money.of("1", "USD"));
    }

    @Test
    void aCodeIsUpperCasedWhateverTheLocale() {
        assertThat(Money.of("1", "inr").currency()).isEqualTo("INR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EU", "EURO", "E R", "12A", "\u20ac\u20ac\u20ac", "EU\u0130"})
    void whatIsNoCodeIsRefused(String currency) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1", currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,50", "1.000,00", "x", " 1", "1 EUR", "NaN"})
    void whatIsNoPlainDecimalIsRefused(String amount) {
        assertThatThrownBy(() -> Money.of(amount, "EUR")).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void addsExactlyAndInOneCurrencyOnly() {
        Money sum = Money.zero("EUR");
        for (int i = 0; i < 10; i++) {
            sum = sum.plus(Money.of("0.1", "EUR"));
        }
        assertThat(sum.amount()).isEqualTo(BigDecimal.ONE);
        Money euros = sum;
        assertThatIllegalArgumentException().isThrownBy(() -> euros.plus(Money.of("1", "USD")));
    }
}
