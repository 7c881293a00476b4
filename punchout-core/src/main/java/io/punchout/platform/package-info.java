/** What is known of procurement systems: profiles as data, which advise and never decide. */
@NullMarked
package io.punchout.platform;

import org.jspecify.annotations.NullMarked;
