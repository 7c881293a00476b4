package io.punchout.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnifferTest {

    private static InputKind sniff(String text) {
        return Sniffer.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<cXML/>", "<?xml version='1.0'?><cXML/>", "<!DOCTYPE cXML SYSTEM 'x'><cXML/>", "  \n<cXML/>",
                        "\uFEFF<cXML/>",
                "<!-- <html> --><?pi <html>?><cXML/>", "<PunchOutSetupRequest/>", "<soap:Envelope/>", "<", "<!-- open"
            })
    void xml(String text) {
        assertThat(sniff(text)).isEqualTo(InputKind.XML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>",
                "<!doctype HTML PUBLIC 'x'>",
                "<HTML>",
                "<html lang='tr'>",
                "<FORM action='x'>",
                "<INPUT name='x'>",
                "<?xml version='1.0'?><!DOCTYPE html><html/>",
                "<!-- saved --><html>",
                "Warning: line 3 <html><body>"
            })
    void html(String text) {
        assertThat(sniff(text)).isEqualTo(InputKind.HTML);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"a\":1}`, JSON",
                "`[1]`, JSON",
                "``, EMPTY",
                "` \n\t`, EMPTY",
                "a=b, TEXT",
                "https://x/?a=b, TEXT",
                "hello, TEXT"
            })
    void others(String text, InputKind kind) {
        assertThat(sniff(text)).isEqualTo(kind);
    }

    @Test
    void wideCharacters() {
        assertThat(Sniffer.of("<cXML/>".getBytes(StandardCharsets.UTF_16))).isEqualTo(InputKind.XML);
        assertThat(Sniffer.of("<cXML/>".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(InputKind.XML);
        assertThat(Sniffer.of("<cXML/>".getBytes(StandardCharsets.UTF_16BE))).isEqualTo(InputKind.XML);
    }

    @Test
    void binary() {
        byte[] garbage = new byte[20_000];
        new Random(7).nextBytes(garbage);
        garbage[0] = 0x50;
        assertThat(Sniffer.of(garbage)).isEqualTo(InputKind.BINARY);
    }

    @Test
    void aHeadOfBlanksSaysNothing() {
        assertThat(sniff(" ".repeat(100_000) + "a=b")).isEqualTo(InputKind.TEXT);
    }

    @Test
    void aCharacterMayBeCutAtTheEndOfTheHead() {
        assertThat(sniff("a=" + "x".repeat(8_189) + "\u20AC\u20AC")).isEqualTo(InputKind.TEXT);
        assertThat(TextBytes.decode("a=xx\u20AC".getBytes(StandardCharsets.UTF_8), 5))
                .isEqualTo("a=xx\uFFFD");
    }
}
