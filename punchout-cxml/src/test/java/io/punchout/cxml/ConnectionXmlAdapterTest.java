package io.punchout.cxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.connection.CartSettings;
import io.punchout.connection.Connection;
import io.punchout.connection.xml.ConnectionXmlAdapter;
import io.punchout.mapping.Mapping;
import io.punchout.mapping.MappingRule;
import io.punchout.problem.PunchOutException;
import io.punchout.secret.Secret;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Connections within a host's own classes of Jakarta XML Binding")
class ConnectionXmlAdapterTest {

    /** A host's own configuration. */
    @XmlRootElement(name = "shop")
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class ShopConfiguration {
        @XmlElement
        private String name;

        @XmlAnyElement
        @XmlJavaTypeAdapter(ConnectionXmlAdapter.class)
        private List<Connection> connections = new ArrayList<>();
    }

    @Test
    @DisplayName("are written and read back equal, mappings and all")
    void roundTrip() throws JAXBException {
        ShopConfiguration shop = new ShopConfiguration();
        shop.name = "Shop";
        shop.connections.add(Shopfront.connection("acme", Shopfront.settings().sharedSecret(Secret.parse("env:ACME")))
                .cart(CartSettings.builder()
                        .descriptionLength(2_000)
                        .unit("ST", "EA")
                        .mapping(Mapping.of(MappingRule.to("Comments")
                                .template("<${line.unit}> & more")
                                .build()))
                        .build())
                .build());
        shop.connections.add(Shopfront.connection(
                        "globex", CxmlSettings.builder().credential("DUNS", "2").sharedSecret(Secret.parse("env:G")))
                .build());
        JAXBContext context = JAXBContext.newInstance(ShopConfiguration.class);
        StringWriter text = new StringWriter();
        context.createMarshaller().marshal(shop, text);
        assertThat(text.toString()).contains("<shop><name>Shop</name><connection>", "<descriptionLength>2000<");
        ShopConfiguration read =
                (ShopConfiguration) context.createUnmarshaller().unmarshal(new StringReader(text.toString()));
        assertThat(read.connections).isEqualTo(shop.connections).hasSize(2);
    }

    @Test
    @DisplayName("a wrong one is refused with all its problems")
    void wrong() throws Exception {
        JAXBContext context = JAXBContext.newInstance(ShopConfiguration.class);
        List<String> events = new ArrayList<>();
        var unmarshaller = context.createUnmarshaller();
        unmarshaller.setEventHandler(event -> {
            events.add(String.valueOf(event.getLinkedException()));
            return false;
        });
        assertThatThrownBy(() -> unmarshaller.unmarshal(new StringReader("<shop xmlns:c='urn:c'><c:connection id='a'"
                        + " format='cxml'><c:cxml><c:curency>EUR</c:curency></c:cxml></c:connection></shop>")))
                .isInstanceOf(JAXBException.class);
        assertThat(events)
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains(PunchOutException.class.getSimpleName(), "curency", "currency", "/connection/cxml"));
    }
}
