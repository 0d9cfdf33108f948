/** What an onlooker knows from the events alone, and what must hold of it. */
@NullMarked
package io.holdpoint.kernel.explore.monitor;

import org.jspecify.annotations.NullMarked;
