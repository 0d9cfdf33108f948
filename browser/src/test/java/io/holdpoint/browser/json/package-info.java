@NullMarked
package io.holdpoint.browser.json;

import org.jspecify.annotations.NullMarked;
