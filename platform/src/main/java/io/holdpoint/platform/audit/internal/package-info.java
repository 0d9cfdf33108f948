/** Writes and shows the record. */
@NullMarked
package io.holdpoint.platform.audit.internal;

import org.jspecify.annotations.NullMarked;
