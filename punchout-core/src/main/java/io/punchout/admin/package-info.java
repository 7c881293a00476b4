/** What a back office does with connections: create, edit, view, list, hand over to the buyer. No screens. */
@NullMarked
package io.punchout.admin;

import org.jspecify.annotations.NullMarked;
