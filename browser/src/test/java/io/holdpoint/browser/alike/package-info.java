/** Puts the same commands to the kernel on the JVM, as JavaScript and as WebAssembly, and compares what they say to the letter. */
@NullMarked
package io.holdpoint.browser.alike;

import org.jspecify.annotations.NullMarked;
