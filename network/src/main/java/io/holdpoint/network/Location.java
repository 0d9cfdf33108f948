package io.holdpoint.network;

/**
 * A place on the map, in degrees of WGS 84.
 *
 * @param lon longitude, -180 to 180
 * @param lat latitude, -90 to 90
 */
public record Location(double lon, double lat) {

    private static final double EARTH_RADIUS = 6_371_008.8;

    /** Whether both are within their ranges. */
    public boolean valid() {
        return lon >= -180 && lon <= 180 && lat >= -90 && lat <= 90;
    }

    /** How far away another place is, in metres, along a sphere of the earth's mean radius. */
    public double metresTo(Location other) {
        double north = Math.toRadians(other.lat - lat) / 2;
        double east = Math.toRadians(other.lon - lon) / 2;
        double squared = square(Math.sin(north))
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * square(Math.sin(east));
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(squared)));
    }

    private static double square(double value) {
        return value * value;
    }
}
