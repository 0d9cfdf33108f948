/** Puts messages and reasons into words, in both languages at once, from texts that are handed in. */
@NullMarked
package io.holdpoint.kernel.text;

import org.jspecify.annotations.NullMarked;
