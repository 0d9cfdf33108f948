/** Whether each safety rule of a plan is needed: which bad end the plan comes to without it. */
@NullMarked
package io.holdpoint.kernel.explore.plans;

import org.jspecify.annotations.NullMarked;
