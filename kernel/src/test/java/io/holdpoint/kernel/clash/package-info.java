/** Clashes, shown by tables and properties. */
@NullMarked
package io.holdpoint.kernel.clash;

import org.jspecify.annotations.NullMarked;
