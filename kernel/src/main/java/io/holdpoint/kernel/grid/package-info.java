/** The part of the electrical network around one job, and what can still energise its work zone. */
@NullMarked
package io.holdpoint.kernel.grid;

import org.jspecify.annotations.NullMarked;
