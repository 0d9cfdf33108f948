/** The change feed: one writer gives every event its position, readers follow by position over server-sent events. */
@NullMarked
package io.holdpoint.platform.feed;

import org.jspecify.annotations.NullMarked;
