/** REST resources of the organisation. */
@NullMarked
package io.holdpoint.platform.administration.internal;

import org.jspecify.annotations.NullMarked;
