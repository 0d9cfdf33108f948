@NullMarked
package io.holdpoint.platform.servicepoint.internal;

import org.jspecify.annotations.NullMarked;
