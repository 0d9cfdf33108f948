@NullMarked
package io.holdpoint.platform.network.internal;

import org.jspecify.annotations.NullMarked;
