/** Resources and guards that exist in demo mode only. */
@NullMarked
package io.holdpoint.platform.demo.internal;

import org.jspecify.annotations.NullMarked;
