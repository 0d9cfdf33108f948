@NullMarked
package io.holdpoint.platform.equipment.internal;

import org.jspecify.annotations.NullMarked;
