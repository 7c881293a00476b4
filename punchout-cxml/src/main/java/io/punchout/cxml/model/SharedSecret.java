package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlType;

/**
 * The password of a Sender. Content: any, text in practice. It belongs into Sender alone; compare it in constant time
 * and never log it.
 */
@XmlType(propOrder = {"content"})
public class SharedSecret extends AnyContent {

    /** Says nothing of the content. */
    @Override
    public String toString() {
        return "SharedSecret[hidden]";
    }
}
