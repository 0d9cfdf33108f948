/** The kernel as the browser calls it: texts in, texts out. */
@NullMarked
package io.holdpoint.browser;

import org.jspecify.annotations.NullMarked;
