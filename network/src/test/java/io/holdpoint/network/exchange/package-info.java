@NullMarked
package io.holdpoint.network.exchange;

import org.jspecify.annotations.NullMarked;
