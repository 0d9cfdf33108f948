/** The rules of safety control as values in and values out: no clock, no input or output, no dependency. */
@NullMarked
package io.holdpoint.kernel;

import org.jspecify.annotations.NullMarked;
