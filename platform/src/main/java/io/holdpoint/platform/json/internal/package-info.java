@NullMarked
package io.holdpoint.platform.json.internal;

import org.jspecify.annotations.NullMarked;
