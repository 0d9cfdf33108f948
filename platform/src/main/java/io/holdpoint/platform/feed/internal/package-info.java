@NullMarked
package io.holdpoint.platform.feed.internal;

import org.jspecify.annotations.NullMarked;
