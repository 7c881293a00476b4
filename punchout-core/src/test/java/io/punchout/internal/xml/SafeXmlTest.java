package io.punchout.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.punchout.protocol.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("XML: DOCTYPE accepted, nothing fetched, no entity of the document expanded")
class SafeXmlTest {

    private static BoundedReader reader(byte[] bytes, Charset charset) throws XMLStreamException {
        return SafeXml.reader(new ByteArrayInputStream(bytes), charset, ReadLimits.defaults());
    }

    /** Returns the attribute a of the root, and all text. */
    private static String read(byte[] bytes, Charset charset) throws XMLStreamException {
        BoundedReader reader = reader(bytes, charset);
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String attribute = reader.getAttributeValue(null, "a");
                    text.append(attribute == null ? "" : attribute + "/");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                default -> {
                    // comments, instructions, DOCTYPE
                }
            }
        }
        return text.toString();
    }

    private static String read(String document) throws XMLStreamException {
        return read(document.getBytes(StandardCharsets.UTF_8), null);
    }

    @Test
    void predefinedEntitiesAndCharacterReferencesWork() throws Exception {
        assertThat(read("<x a='&lt;&#228;&quot;'>&amp;&lt;&gt;&apos;&quot;&#xE4;&#128512;<![CDATA[&amp;]]></x>"))
                .isEqualTo("<ä\"/&<>'\"ä\uD83D\uDE00&amp;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">",
                "<!DOCTYPE x SYSTEM 'x.dtd'>",
                "<!DOCTYPE x PUBLIC '-//X' \"http://localhost:1/x.dtd\">",
                "<!DOCTYPE\n x\n SYSTEM\n 'x.dtd'\n >",
                "<!DOCTYPE x [<!ELEMENT x ANY><!ATTLIST x a CDATA 'default'>]>",
                "<!DOCTYPE x [<!ENTITY e 'never used'><!ENTITY % p SYSTEM 'file:///etc/passwd'>]>",
                "<?xml version='1.0'?><!-- c --><?pi?><!DOCTYPE x>"
            })
    void aDoctypeIsSkipped(String prolog) throws Exception {
        assertThat(read(prolog + "<x>text</x>")).isEqualTo("text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e 'boom'>]><x>&e;</x>",
                "<!DOCTYPE x [<!ENTITY e 'boom'>]><x a='&e;'/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
                "<!DOCTYPE x SYSTEM 'x.dtd'><x>&e;</x>",
                "<x>&e;</x>",
                "<x a='&e;'/>",
                "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY e '&a;&a;&a;'>]><x>&e;</x>"
            })
    void aReferenceToAnEntityOfTheDocumentIsRefusedByName(String document) {
        assertThatExceptionOfType(XMLStreamException.class)
                .isThrownBy(() -> read(document))
                .satisfies(refused -> assertThat(entity(refused)).isEqualTo("e"));
    }

    private static String entity(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof EntityRefusedException refused) {
                return refused.entity();
            }
        }
        return "no EntityRefusedException, but " + thrown;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x SYSTEM 'URL'><x/>",
                "<!DOCTYPE x PUBLIC 'p' 'URL'><x/>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM 'URL'> %p;]><x/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'URL'>]><x>&e;</x>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'URL'>]><x a='&e;'/>",
                "<x xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='URL'/></x>",
                "<?xml-stylesheet href='URL'?><x xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:noNamespaceSchemaLocation='URL'/>"
            })
    void noDocumentMakesTheParserOpenAConnection(String document) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
            try {
                read(document.replace("URL", url));
            } catch (XMLStreamException refused) {
                // an answer, too
            }
            // a connection that was made waits in the queue already
            server.setSoTimeout(1);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE"})
    void theDeclarationOrTheByteOrderMarkNamesTheCharset(String name) throws Exception {
        String mark = name.equals("UTF-16LE") ? "\uFEFF" : "";
        String declared = name.equals("UTF-16LE") ? "UTF-16" : name;
        String document = mark + "<?xml version='1.0' encoding='" + declared + "'?><x>Größe</x>";
        assertThat(read(document.getBytes(Charset.forName(name)), null)).isEqualTo("Größe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<x>Größe</x>", "<?xml version='1.0' encoding='ISO-8859-1'?><x>Größe</x>", "\uFEFF<x>Größe</x>"})
    void theCharsetOfTheTransportOverridesTheDeclaration(String document) throws Exception {
        assertThat(read(document.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo("Größe");
    }

    @Test
    void withoutAnyNameItIsUtf8WhateverTheDefaultCharset() throws Exception {
        assertThat(read("<x>Größe \uD83D\uDE00</x>")).isEqualTo("Größe \uD83D\uDE00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "<x>", "<x></y>", "<x/><y/>", "text", "<x a=1/>", "<x a='1' a='2'/>", "<x>\u0001</x>"})
    void whatIsNotWellFormedIsAnException(String document) {
        assertThatExceptionOfType(XMLStreamException.class).isThrownBy(() -> read(document));
    }

    @Test
    void whatIsWrittenIsReadBackAndWhatTheCharsetLacksBecomesAReference() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLStreamWriter writer = SafeXml.writer(bytes, StandardCharsets.US_ASCII);
        writer.writeStartElement("x");
        writer.writeAttribute("a", "\"ä\"<");
        writer.writeCharacters("]]> & € \uD83D\uDE00");
        writer.writeEndElement();
        writer.close();
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).matches("\\p{ASCII}+");
        assertThat(read(bytes.toByteArray(), null)).isEqualTo("\"ä\"</]]> & € \uD83D\uDE00");
    }
}
