/** Whole-system tests against the packaged platform. */
@NullMarked
package io.holdpoint.e2e;

import org.jspecify.annotations.NullMarked;
