package io.holdpoint.network.exchange;

import io.holdpoint.kernel.facts.SpecialNeed;
import io.holdpoint.kernel.grid.Position;
import io.holdpoint.network.Location;
import java.util.Arrays;
import java.util.Optional;

/** Reads the values of a row; what cannot be read is a fault, and stands as something harmless, since the file is refused then. */
final class Values {

    private static final int HIGHEST_VOLTAGE = 1_200_000;
    private static final double LONGEST = 1_000_000;

    private final Faults faults;

    Values(Faults faults) {
        this.faults = faults;
    }

    String required(Row row, Column column) {
        var text = row.get(column);
        if (text.isEmpty()) {
            faults.add(row.number(), row.id(), FaultCode.MISSING_VALUE, column.header());
        }
        return text;
    }

    int voltage(Row row) {
        var text = row.get(Column.VOLTAGE);
        double volts = parsed(text);
        if (!(volts >= 1 && volts <= HIGHEST_VOLTAGE) || volts != Math.rint(volts)) {
            faults.add(row.number(), row.id(), FaultCode.UNKNOWN_VOLTAGE, text.isEmpty() ? "\"\"" : text);
            return 1;
        }
        return (int) volts;
    }

    double length(Row row) {
        double metres = number(row, Column.LENGTH);
        if (!(metres >= 0 && metres <= LONGEST)) {
            faults.add(row.number(), row.id(), FaultCode.BAD_LENGTH, row.get(Column.LENGTH));
            return 0;
        }
        return metres;
    }

    Optional<Location> location(Row row) {
        var lon = row.get(Column.LON);
        var lat = row.get(Column.LAT);
        if (lon.isEmpty() && lat.isEmpty()) {
            return Optional.empty();
        }
        var location = new Location(parsed(lon), parsed(lat));
        if (!location.valid()) {
            faults.add(row.number(), row.id(), FaultCode.BAD_LOCATION, lon + " " + lat);
            return Optional.empty();
        }
        return Optional.of(location);
    }

    /** Where nothing is said nobody knows it. */
    Position position(Row row) {
        var text = row.get(Column.POSITION);
        if (text.isEmpty()) {
            return Position.UNKNOWN;
        }
        return named(row, Position.values(), text, FaultCode.UNKNOWN_POSITION).orElse(Position.UNKNOWN);
    }

    Optional<SpecialNeed> need(Row row) {
        var text = row.get(Column.NEED);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return named(row, SpecialNeed.values(), text, FaultCode.UNKNOWN_NEED);
    }

    private <E extends Enum<E>> Optional<E> named(Row row, E[] values, String text, FaultCode code) {
        var found =
                Arrays.stream(values).filter(value -> value.name().equals(text)).findFirst();
        if (found.isEmpty()) {
            faults.add(row.number(), row.id(), code, text);
        }
        return found;
    }

    private double number(Row row, Column column) {
        var text = required(row, column);
        double value = parsed(text);
        if (Double.isNaN(value)) {
            if (!text.isEmpty()) {
                faults.add(row.number(), row.id(), FaultCode.BAD_NUMBER, text);
            }
            return 0;
        }
        return value;
    }

    /** A decimal number; NaN where it is none. Java would also read hexadecimal ones and words. */
    private static double parsed(String text) {
        if (text.isEmpty() || text.length() > 32 || !text.chars().allMatch(Values::decimal)) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    private static boolean decimal(int character) {
        return (character >= '0' && character <= '9') || "+-.eE".indexOf(character) >= 0;
    }
}
