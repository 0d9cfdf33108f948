package io.holdpoint.simulator.district.grid;

/** The rows of the CSV; see the network's README for its columns. */
final class Rows {

    private static final String HEADER = "kind,id,name,in,from,to,voltage,length,position,way,lon,lat,need,owner";

    /** A line is longer than its ends are apart. */
    private static final double SLACK = 1.06;

    private final StringBuilder text = new StringBuilder(HEADER).append('\n');

    void container(String kind, String id, String name, String in, Place place) {
        row(kind, id, name, in, "", "", "", "", "", "", degrees(place.lon()), degrees(place.lat()), "", "");
    }

    void node(String id, String name, String in, int voltage, Place place) {
        var volts = Integer.toString(voltage);
        row("NODE", id, name, in, "", "", volts, "", "", "", degrees(place.lon()), degrees(place.lat()), "", "");
    }

    void feeder(String id, String name, String substation, String head) {
        row("FEEDER", id, name, substation, head, "", "", "", "", "", "", "", "", "");
    }

    void point(String kind, String id, String name, String in, String from, String to, String position) {
        row(kind, id, name, in, from, to, "", "", position, "", "", "", "", "");
    }

    void way(String id, String name, String board, String from, String to, int way) {
        row("FUSE", id, name, board, from, to, "", "", "CLOSED", Integer.toString(way), "", "", "", "");
    }

    void line(String id, String name, String from, String to, Place one, Place other) {
        var length = decimal(one.metresTo(other) * SLACK, 10);
        row("LINE", id, name, "", from, to, "", length, "", "", "", "", "", "");
    }

    void transformer(String id, String name, String in, String from, String to) {
        row("TRANSFORMER", id, name, in, from, to, "", "", "", "", "", "", "", "");
    }

    void usagePoint(String customer, String name, String node, String need) {
        row("USAGE_POINT", customer, name, "", node, "", "", "", "", "", "", "", need, "");
    }

    void source(String kind, String id, String name, String node, String owner) {
        row(kind, id, name, "", node, "", "", "", "", "", "", "", "", owner);
    }

    private void row(String... values) {
        text.append(String.join(",", values)).append('\n');
    }

    private static String degrees(double value) {
        return decimal(value, 1_000_000);
    }

    /** A number that is not negative, to a tenth, hundredth and so on; thousands of rows are too many for a formatter. */
    private static String decimal(double value, long parts) {
        long rounded = StrictMath.round(value * parts);
        return rounded / parts + "." + Long.toString(parts + rounded % parts).substring(1);
    }

    String text() {
        return text.toString();
    }
}
