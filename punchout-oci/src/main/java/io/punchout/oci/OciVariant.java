package io.punchout.oci;

/** How the items of a return form travel (OCI 2.1, 2.8). */
public enum OciVariant {
    /** As fields NEW_ITEM-*, which is what nearly all buyers read. */
    HTML,
    /** As an XML document in the field ~xmlDocument. */
    XML
}
