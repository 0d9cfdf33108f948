/** Work tickets and field work cards: commands in, decisions of the kernel out, everything recorded. */
@NullMarked
package io.holdpoint.platform.ticket;

import org.jspecify.annotations.NullMarked;
