@NullMarked
package io.holdpoint.platform.openapi.internal;

import org.jspecify.annotations.NullMarked;
