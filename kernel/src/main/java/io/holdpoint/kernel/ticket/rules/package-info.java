/** The hold points of a ticket, a file a subject. */
@NullMarked
package io.holdpoint.kernel.ticket.rules;

import org.jspecify.annotations.NullMarked;
