/** The control room's pages. */
@NullMarked
package io.holdpoint.platform.page;

import org.jspecify.annotations.NullMarked;
