/** Holds the database to the mode in which it was made. */
@NullMarked
package io.holdpoint.platform.installation.internal;

import org.jspecify.annotations.NullMarked;
