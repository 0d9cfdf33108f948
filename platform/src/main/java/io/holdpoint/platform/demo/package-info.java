/** The demonstration: sign-in by choosing a person and a clock that can be set, on this machine alone. */
@NullMarked
package io.holdpoint.platform.demo;

import org.jspecify.annotations.NullMarked;
