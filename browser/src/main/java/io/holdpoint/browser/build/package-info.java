/** Runs inside the compiler to JavaScript and WebAssembly; nothing of it reaches a browser. */
@NullMarked
package io.holdpoint.browser.build;

import org.jspecify.annotations.NullMarked;
