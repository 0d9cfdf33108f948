/** The intranet application: every direct sub-package is one capability. */
@NullMarked
package io.holdpoint.platform;

import org.jspecify.annotations.NullMarked;
