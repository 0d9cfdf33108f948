/** Turns exceptions into problem documents and keeps requests within their limits. */
@NullMarked
package io.holdpoint.platform.problem.internal;

import org.jspecify.annotations.NullMarked;
