package io.holdpoint.network.exchange;

/** In what form a network comes. */
public enum Format {
    /** Comma-separated values, a row an element, told apart by the column {@code kind}. */
    CSV,
    /** A FeatureCollection (RFC 7946) whose features have the columns of the CSV as properties. */
    GEOJSON
}
