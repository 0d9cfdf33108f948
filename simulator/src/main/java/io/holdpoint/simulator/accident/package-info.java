/** Accidents that happened, brought to this job, each with the twin in which the missing act is done. */
@NullMarked
package io.holdpoint.simulator.accident;

import org.jspecify.annotations.NullMarked;
