/** Writes the codec of the kernel's shapes; it is run from its sources before the module is compiled. */
@NullMarked
package io.holdpoint.browser.generator;

import org.jspecify.annotations.NullMarked;
