/** Where administrators keep units, contractors, people and accounts. */
@NullMarked
package io.holdpoint.platform.administration;

import org.jspecify.annotations.NullMarked;
