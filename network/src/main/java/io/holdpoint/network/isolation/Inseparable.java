package io.holdpoint.network.isolation;

import io.holdpoint.network.Source;
import java.util.List;

/**
 * A source from which nothing can part the zone.
 *
 * @param source the source
 * @param path the ids of the lines and transformers from it to the zone; empty where it stands in the zone itself
 */
public record Inseparable(Source source, List<String> path) {}
