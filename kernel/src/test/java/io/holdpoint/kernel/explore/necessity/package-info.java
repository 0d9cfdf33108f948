/** Whether each safety rule is needed: what happens without it. */
@NullMarked
package io.holdpoint.kernel.explore.necessity;

import org.jspecify.annotations.NullMarked;
