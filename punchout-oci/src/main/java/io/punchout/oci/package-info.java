/**
 * SAP Open Catalog Interface: call-ups in, carts out, and the reading of return forms. Section numbers such as "OCI 2.2"
 * in this package follow one order: 1 call-up, 2 return form (2.2 the field table, 2.4 numbers and texts, 2.5 the form).
 */
@NullMarked
package io.punchout.oci;

import org.jspecify.annotations.NullMarked;
