/** Units, contractors, people, their roles, papers and fitness. */
@NullMarked
package io.holdpoint.platform.organisation;

import org.jspecify.annotations.NullMarked;
