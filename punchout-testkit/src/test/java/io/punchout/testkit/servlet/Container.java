package io.punchout.testkit.servlet;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.util.Map;

/** A servlet container on an ephemeral port of the loopback address. */
interface Container extends AutoCloseable {

    /** Starts one with servlets by their path, and a filter before them all. */
    interface Starter {
        Container start(Map<String, HttpServlet> servlets, Filter filter) throws Exception;
    }

    int port();

    default URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }
}
