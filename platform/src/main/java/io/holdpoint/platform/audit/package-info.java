/** The record of every action, also of the refused and the failed. */
@NullMarked
package io.holdpoint.platform.audit;

import org.jspecify.annotations.NullMarked;
