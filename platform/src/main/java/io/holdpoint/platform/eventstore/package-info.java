/** Append-only histories of plans and tickets: appended under a lock, folded through the kernel, remembered while they do not move. */
@NullMarked
package io.holdpoint.platform.eventstore;

import org.jspecify.annotations.NullMarked;
