/** Keeps how far a demo district is from real time. */
@NullMarked
package io.holdpoint.platform.clock.internal;

import org.jspecify.annotations.NullMarked;
