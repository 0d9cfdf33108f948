/** The fictional county: people, tools, customers and a day of plans, made from a seed. */
@NullMarked
package io.holdpoint.simulator.district;

import org.jspecify.annotations.NullMarked;
