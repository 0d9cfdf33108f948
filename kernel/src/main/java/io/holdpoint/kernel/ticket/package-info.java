/** Tickets and cards: from being filled in to being archived, past every hold point. */
@NullMarked
package io.holdpoint.kernel.ticket;

import org.jspecify.annotations.NullMarked;
