@NullMarked
package io.holdpoint.platform.plan.internal;

import org.jspecify.annotations.NullMarked;
