/** The electrical network of the synthetic county, as the CSV that a utility's GIS would export. */
@NullMarked
package io.holdpoint.simulator.district.grid;

import org.jspecify.annotations.NullMarked;
