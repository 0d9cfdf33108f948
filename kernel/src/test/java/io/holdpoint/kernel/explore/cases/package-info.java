/** Whether each safety rule is needed, beginning with the case in which it holds: what happens without it. */
@NullMarked
package io.holdpoint.kernel.explore.cases;

import org.jspecify.annotations.NullMarked;
