/** Serves the pages with a fresh nonce each. */
@NullMarked
package io.holdpoint.platform.page.internal;

import org.jspecify.annotations.NullMarked;
