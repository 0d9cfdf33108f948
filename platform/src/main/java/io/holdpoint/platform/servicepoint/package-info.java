/** The customer register: where the work is and what feeds it. */
@NullMarked
package io.holdpoint.platform.servicepoint;

import org.jspecify.annotations.NullMarked;
