@NullMarked
package io.holdpoint.platform.ticket;

import org.jspecify.annotations.NullMarked;
