@NullMarked
package io.holdpoint.platform.eventstore.internal;

import org.jspecify.annotations.NullMarked;
