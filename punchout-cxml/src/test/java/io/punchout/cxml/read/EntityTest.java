package io.punchout.cxml.read;

import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.SetupText.DOCTYPE;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cxml.SetupText;
import io.punchout.cxml.Shopfront;
import io.punchout.problem.Problem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Entities of a document are never expanded, and nothing is ever fetched")
class EntityTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<!ENTITY me 'x'>|<BuyerCookie>&me;</BuyerCookie>",
                "<!ENTITY me 'x'>|<BuyerCookie>a<![CDATA[&]]>b&me;c</BuyerCookie>",
                "<!ENTITY me 'x'>|<BuyerCookie a='&me;'/>",
                "<!ENTITY me SYSTEM 'file:///etc/passwd'>|<BuyerCookie>&me;</BuyerCookie>",
                "<!ENTITY me PUBLIC 'a' 'http://127.0.0.1:1/x'>|<BuyerCookie>&me;</BuyerCookie>",
                "<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY me '&b;&b;&b;&b;'>|<BuyerCookie>&me;&b;</BuyerCookie>",
                "<!ENTITY % p '<!ENTITY me \"x\">'> %p;|<BuyerCookie>&me;</BuyerCookie>",
                "<!ELEMENT x ANY>|<BuyerCookie>&me;</BuyerCookie>"
            })
    @DisplayName("a reference to an entity is an error that names it")
    void named(String subset, String element) {
        CxmlDocument document = CREATE.with(DOCTYPE, "<!DOCTYPE cXML [" + subset + "]>")
                .with(SetupText.COOKIE, element)
                .read();
        assertThat(document.isReadable()).isFalse();
        assertThat(document.problems())
                .singleElement()
                .returns("cxml.entity", Problem::code)
                .matches(problem -> problem.message().contains("'me'"))
                .matches(problem -> problem.line() > 1);
    }

    @Test
    @DisplayName("an entity without DOCTYPE, an HTML one for example")
    void undeclared() {
        CxmlDocument document =
                CREATE.with(DOCTYPE, "").with(">cookie<", ">a&nbsp;b<").read();
        assertThat(document.problems())
                .filteredOn(Problem::isError)
                .singleElement()
                .returns("cxml.entity", Problem::code)
                .matches(problem -> problem.message().contains("'nbsp'"));
    }

    @Test
    @DisplayName("the predefined five cannot be redefined")
    void predefined() {
        SetupText document = CREATE.with(
                        DOCTYPE,
                        "<!DOCTYPE cXML [<!ENTITY lt 'x'><!ENTITY amp 'y'><!ENTITY cookie SYSTEM 'file:///etc/passwd'>]>")
                .with(">cookie<", ">&lt;&amp;&gt;&quot;&apos;<");
        assertThat(document.setup().buyerCookie()).isEqualTo("<&>\"'");
    }

    @Test
    @DisplayName("a file's text does not get into a document")
    void localFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("planted.txt"), "planted");
        SetupText document = CREATE.with(DOCTYPE, "<!DOCTYPE cXML [<!ENTITY me SYSTEM '" + file.toUri() + "'>]>")
                .with(">cookie<", ">&me;<");
        assertThat(document.read().problems().toString()).doesNotContain("planted");
        assertThat(new Shopfront(Shopfront.acme()).post(document).bodyText()).doesNotContain("planted");
    }

    @Test
    @DisplayName("no document makes the library open a connection")
    void nothingIsFetched() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + listener.getLocalPort();
            String[] doctypes = {
                "<!DOCTYPE cXML SYSTEM '" + url + "/1.2.014/cXML.dtd'>",
                "<!DOCTYPE cXML PUBLIC 'x' '" + url + "/cXML.dtd'>",
                "<!DOCTYPE cXML SYSTEM '" + url + "/a.dtd' [<!ENTITY % p SYSTEM '" + url + "/p'> %p;]>",
                "<!DOCTYPE cXML [<!ENTITY e SYSTEM '" + url + "/e'>]>",
                "<!DOCTYPE cXML [<!ENTITY % p SYSTEM '" + url + "/p'><!ENTITY % q '%p;'> %q; %p;]>",
                "<?xml-stylesheet type='text/xsl' href='" + url + "/x.xsl'?>"
            };
            String[] contents = {
                "cookie",
                "&e;",
                "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + url + "/i'/>",
                "<a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:x " + url + "/s.xsd' "
                        + "xsi:noNamespaceSchemaLocation='" + url + "/n.xsd' xml:base='" + url + "/'/>"
            };
            Shopfront shopfront = new Shopfront(Shopfront.acme());
            for (String doctype : doctypes) {
                for (String content : contents) {
                    SetupText document = CREATE.with(DOCTYPE, doctype)
                            .with(">cookie<", ">" + content + "<")
                            .with("https://buyer.example/return", url + "/return");
                    document.read();
                    shopfront.post(document);
                }
            }
            // a connection that was opened waits in the listener's queue, so this cannot miss one
            listener.setSoTimeout(50);
            Assertions.assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(listener::accept);
        }
    }
}
