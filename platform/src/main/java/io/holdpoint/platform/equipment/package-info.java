/** Tools, their tests, and the one ticket that has a tool out. */
@NullMarked
package io.holdpoint.platform.equipment;

import org.jspecify.annotations.NullMarked;
