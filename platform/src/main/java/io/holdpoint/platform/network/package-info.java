/** The electrical network: brought in as a file, asked what can feed a work zone. */
@NullMarked
package io.holdpoint.platform.network;

import org.jspecify.annotations.NullMarked;
