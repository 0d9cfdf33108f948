/** What the class library of the browser lacks and the kernel needs. */
@NullMarked
package io.holdpoint.browser.library;

import org.jspecify.annotations.NullMarked;
