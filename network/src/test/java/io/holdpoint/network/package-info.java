@NullMarked
package io.holdpoint.network;

import org.jspecify.annotations.NullMarked;
