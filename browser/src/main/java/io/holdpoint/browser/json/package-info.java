/** JSON read and written without reflection, in the subset that JVM, JavaScript and WebAssembly share. */
@NullMarked
package io.holdpoint.browser.json;

import org.jspecify.annotations.NullMarked;
