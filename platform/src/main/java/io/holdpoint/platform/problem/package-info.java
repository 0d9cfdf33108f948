/** What a caller is told when something is refused or fails: one numbered catalogue, both languages, RFC 9457. */
@NullMarked
package io.holdpoint.platform.problem;

import org.jspecify.annotations.NullMarked;
