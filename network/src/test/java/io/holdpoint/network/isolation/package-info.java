@NullMarked
package io.holdpoint.network.isolation;

import org.jspecify.annotations.NullMarked;
