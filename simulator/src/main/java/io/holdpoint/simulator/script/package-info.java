/** Scripts: who does what at which time, and how a script is played against the platform. */
@NullMarked
package io.holdpoint.simulator.script;

import org.jspecify.annotations.NullMarked;
