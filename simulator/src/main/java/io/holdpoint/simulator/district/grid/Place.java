package io.holdpoint.simulator.district.grid;

/** A place on the map, in degrees. */
record Place(double lon, double lat) {

    private static final double METRES_A_DEGREE = 111_195;

    /** So many metres away in a direction, in radians from the east to the north. */
    Place towards(double direction, double metres) {
        double north = metres * StrictMath.sin(direction) / METRES_A_DEGREE;
        double east = metres * StrictMath.cos(direction) / METRES_A_DEGREE / StrictMath.cos(StrictMath.toRadians(lat));
        return new Place(lon + east, lat + north);
    }

    /** How far another place is, in metres, for places of one county. */
    double metresTo(Place other) {
        double north = (other.lat - lat) * METRES_A_DEGREE;
        double east = (other.lon - lon) * METRES_A_DEGREE * StrictMath.cos(StrictMath.toRadians(lat));
        return StrictMath.sqrt(north * north + east * east);
    }
}
