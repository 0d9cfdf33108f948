/** Networks in and out: CSV and GeoJSON. A bad file is refused with every offending row. */
@NullMarked
package io.holdpoint.network.exchange;

import org.jspecify.annotations.NullMarked;
