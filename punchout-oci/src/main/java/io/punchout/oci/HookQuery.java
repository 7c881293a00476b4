package io.punchout.oci;

/** What becomes of the query of HOOK_URL in the return form (OCI 2.6). */
public enum HookQuery {
    /** It stays in the form's action, as most shops do and as buyers expect that correlate by it. */
    KEEP,
    /** It is taken out of the action and travels as hidden fields, as the text of OCI 4.0 asks for. */
    SPLIT,
    /** It stays in the action, and travels as hidden fields, too. */
    KEEP_AND_COPY
}
