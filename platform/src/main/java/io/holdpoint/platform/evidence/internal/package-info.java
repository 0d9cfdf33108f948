@NullMarked
package io.holdpoint.platform.evidence.internal;

import org.jspecify.annotations.NullMarked;
