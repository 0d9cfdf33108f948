/** What each bad end looks like in what happened, without asking any rule. */
@NullMarked
package io.holdpoint.kernel.explore.cases.harm;

import org.jspecify.annotations.NullMarked;
