/** What the model's annotations say, for whoever fills the model or tells what is in it. Not exported. */
@NullMarked
package io.punchout.cxml.shape;

import org.jspecify.annotations.NullMarked;
