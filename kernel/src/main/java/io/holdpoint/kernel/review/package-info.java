/** The check of a finished ticket: what its history shows, scored. It refuses nothing; it finds what happened all the same. */
@NullMarked
package io.holdpoint.kernel.review;

import org.jspecify.annotations.NullMarked;
