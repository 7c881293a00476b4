package io.punchout.connection.config;

import io.punchout.connection.Connection;

/** Checks a connection by the constraints of the model, and finds the position of each violation. */
final class Violations {
    private Violations() {}

    static void add(Connection connection, Node node, NodePath path, Binder binder) {}
}
