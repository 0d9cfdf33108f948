/** The data folder, the server process and its watch. */
@NullMarked
package io.holdpoint.platform.database.internal;

import org.jspecify.annotations.NullMarked;
