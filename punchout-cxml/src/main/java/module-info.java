/** The cXML protocol. */
module io.punchout.cxml {
    requires transitive io.punchout.core;
    requires transitive jakarta.xml.bind;
    requires org.codehaus.stax2;
    requires static org.jspecify;

    exports io.punchout.cxml;
    exports io.punchout.cxml.auth;
    exports io.punchout.cxml.dtd;
    exports io.punchout.cxml.model;
    exports io.punchout.cxml.read;
    exports io.punchout.cxml.write;

    opens io.punchout.cxml;
    opens io.punchout.cxml.model to
            jakarta.xml.bind;

    provides io.punchout.protocol.Protocol with
            io.punchout.cxml.CxmlProtocol;
}
