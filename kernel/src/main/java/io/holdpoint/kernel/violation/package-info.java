/** Violations: what may be found on a site, and what it costs whoever did it. */
@NullMarked
package io.holdpoint.kernel.violation;

import org.jspecify.annotations.NullMarked;
