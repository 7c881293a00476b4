/** The facade, the model, the SPIs and the stores of the punch-out library. Knows no protocol. */
@SuppressWarnings("module") // the protocol modules come later in the build
module io.punchout.core {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.ctc.wstx;
    requires transitive jakarta.validation;
    requires transitive java.sql;
    requires java.xml;
    requires org.slf4j;
    requires org.codehaus.stax2;
    requires static com.fasterxml.jackson.dataformat.csv;
    requires static com.fasterxml.jackson.dataformat.yaml;
    requires static jakarta.servlet;
    requires static jakarta.xml.bind;
    requires static micrometer.core;
    requires static org.yaml.snakeyaml;
    requires static org.jspecify;

    exports io.punchout;
    exports io.punchout.admin;
    exports io.punchout.advice;
    exports io.punchout.cart;
    exports io.punchout.catalog;
    exports io.punchout.connection;
    exports io.punchout.connection.config;
    exports io.punchout.connection.validation;
    exports io.punchout.connection.xml;
    exports io.punchout.constraint;
    exports io.punchout.event;
    exports io.punchout.http;
    exports io.punchout.mapping;
    exports io.punchout.mapping.run;
    exports io.punchout.order;
    exports io.punchout.metrics;
    exports io.punchout.platform;
    exports io.punchout.problem;
    exports io.punchout.protocol;
    exports io.punchout.secret;
    exports io.punchout.servlet;
    exports io.punchout.session;
    exports io.punchout.spi;
    exports io.punchout.store.async;
    exports io.punchout.store.file;
    exports io.punchout.store.jdbc;
    exports io.punchout.store.memory;
    exports io.punchout.transaction;
    exports io.punchout.transaction.export;
    exports io.punchout.transaction.person;
    exports io.punchout.internal.xml to
            io.punchout.cxml,
            io.punchout.oci,
            io.punchout.testkit;

    // for every validation provider, on the module path or the class path
    opens io.punchout.connection;
    opens io.punchout.connection.config to
            com.fasterxml.jackson.databind;
    opens io.punchout.cart to
            com.fasterxml.jackson.databind;
    opens io.punchout.problem to
            com.fasterxml.jackson.databind;
    opens io.punchout.session to
            com.fasterxml.jackson.databind;
    opens io.punchout.store.jdbc to
            com.fasterxml.jackson.databind;

    uses io.punchout.protocol.Protocol;
}
