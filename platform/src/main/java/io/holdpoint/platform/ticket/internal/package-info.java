@NullMarked
package io.holdpoint.platform.ticket.internal;

import org.jspecify.annotations.NullMarked;
