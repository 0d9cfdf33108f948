/** Pictures taken on site, kept by what they contain. */
@NullMarked
package io.holdpoint.platform.evidence;

import org.jspecify.annotations.NullMarked;
