package io.holdpoint.network.exchange;

import io.holdpoint.network.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where a feature is. */
record Geometry(String type, List<Location> locations) {

    static final Geometry NONE = new Geometry("", List.of());

    private static final int MOST = 100_000;

    /** Reads a geometry; of any other than Point and LineString only the type. */
    static Geometry read(JsonReader json) throws IOException {
        if (json.peek() != '{') {
            json.scalar();
            return NONE;
        }
        var type = new String[] {""};
        var numbers = new ArrayList<Double>();
        var locations = new ArrayList<Location>();
        json.object(name -> {
            switch (name) {
                case "type" -> type[0] = json.scalar();
                case "coordinates" -> coordinates(json, numbers, locations);
                default -> json.skip();
            }
        });
        return new Geometry(type[0], List.copyOf(locations));
    }

    /** Whatever the depth: an array of numbers is a place. */
    private static void coordinates(JsonReader json, List<Double> numbers, List<Location> locations)
            throws IOException {
        json.array(() -> {
            if (json.peek() == '[') {
                coordinates(json, numbers, locations);
            } else {
                keep(numbers, number(json));
            }
        });
        if (numbers.size() == 2 && locations.size() < MOST) {
            locations.add(new Location(numbers.get(0), numbers.get(1)));
        }
        numbers.clear();
    }

    /** A place has two numbers, or three; whatever follows is read and forgotten, for it may be without end. */
    private static void keep(List<Double> numbers, double number) {
        if (numbers.size() < 2) {
            numbers.add(number);
        }
    }

    private static double number(JsonReader json) throws IOException {
        var text = json.scalar();
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    /** Whether it is one of those that are used, and whole. */
    boolean fits() {
        return switch (type) {
            case "" -> true;
            case "Point" -> locations.size() == 1;
            case "LineString" -> locations.size() >= 2;
            default -> false;
        };
    }

    /** How long it is, in metres. */
    double length() {
        double metres = 0;
        for (int at = 1; at < locations.size(); at++) {
            metres += locations.get(at - 1).metresTo(locations.get(at));
        }
        return metres;
    }
}
