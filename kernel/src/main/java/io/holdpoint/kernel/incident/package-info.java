/** Incidents: by when whom has to be told. */
@NullMarked
package io.holdpoint.kernel.incident;

import org.jspecify.annotations.NullMarked;
