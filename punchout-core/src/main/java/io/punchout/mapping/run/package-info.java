/** Mappings at work: sources looked up in carts, visits and connections; mappings compiled, run and previewed. */
@NullMarked
package io.punchout.mapping.run;

import org.jspecify.annotations.NullMarked;
