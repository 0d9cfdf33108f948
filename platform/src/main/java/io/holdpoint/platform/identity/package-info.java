/** Who is calling, and what that person may do and see. */
@NullMarked
package io.holdpoint.platform.identity;

import org.jspecify.annotations.NullMarked;
