@NullMarked
package io.holdpoint.simulator;

import org.jspecify.annotations.NullMarked;
