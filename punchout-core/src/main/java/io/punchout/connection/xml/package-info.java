/** Connections within a host's own classes of Jakarta XML Binding. */
@NullMarked
package io.punchout.connection.xml;

import org.jspecify.annotations.NullMarked;
