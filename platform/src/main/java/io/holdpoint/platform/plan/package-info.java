/** Plans of work, from draft to closing. */
@NullMarked
package io.holdpoint.platform.plan;

import org.jspecify.annotations.NullMarked;
