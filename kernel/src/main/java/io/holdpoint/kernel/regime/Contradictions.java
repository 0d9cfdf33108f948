package io.holdpoint.kernel.regime;

import static io.holdpoint.kernel.regime.Setting.*;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values that are possible each by itself and not together. */
final class Contradictions {

    /** One number that has to stand in a certain way to another. */
    private record Pair(Setting one, Relation relation, Setting other) {}

    private enum Relation {
        BELOW("has to be below"),
        AT_MOST("must not be above"),
        OTHER_THAN("has to differ from");

        private final String wording;

        Relation(String wording) {
            this.wording = wording;
        }

        boolean holds(long one, long other) {
            return switch (this) {
                case BELOW -> one < other;
                case AT_MOST -> one <= other;
                case OTHER_THAN -> one != other;
            };
        }
    }

    private static final List<Pair> PAIRS = List.of(
            new Pair(GAS_OXYGEN_MIN_TENTHS, Relation.BELOW, GAS_OXYGEN_MAX_TENTHS),
            new Pair(GAS_HOT_WORK_LEL_MAX_TENTHS, Relation.AT_MOST, GAS_LEL_MAX_TENTHS),
            new Pair(HEAT_ROTATE_C, Relation.BELOW, HEAT_LIMIT_C),
            new Pair(HEAT_LIMIT_C, Relation.BELOW, HEAT_STOP_C),
            new Pair(HEAT_HOTTEST_FROM_HOUR, Relation.BELOW, HEAT_HOTTEST_TO_HOUR),
            new Pair(NIGHT_FROM_HOUR, Relation.OTHER_THAN, NIGHT_TO_HOUR),
            new Pair(REST_BLOCK_HOURS, Relation.AT_MOST, REST_WARN_HOURS),
            new Pair(CONSECUTIVE_DAYS_WARN, Relation.AT_MOST, CONSECUTIVE_DAYS_BLOCK),
            new Pair(OVERTIME_DAY_USUAL_HOURS, Relation.AT_MOST, OVERTIME_DAY_MAX_HOURS),
            new Pair(NORMAL_DAY_HOURS, Relation.AT_MOST, NORMAL_WEEK_HOURS),
            new Pair(EXAM_PASS_CREW, Relation.AT_MOST, EXAM_PASS_ROLES),
            new Pair(MEDICAL_SPECIAL_MONTHS, Relation.AT_MOST, MEDICAL_MONTHS),
            new Pair(CERTIFICATE_REVIEW_MONTHS, Relation.AT_MOST, CERTIFICATE_MONTHS),
            new Pair(ARC_BOUNDARY_TENTHS, Relation.AT_MOST, ARC_CLOTHING_FROM_TENTHS),
            new Pair(ARC_CLOTHING_FROM_TENTHS, Relation.BELOW, ARC_MAX_TENTHS),
            new Pair(EARTH_FAULT_INDOOR_MM, Relation.AT_MOST, EARTH_FAULT_OUTDOOR_MM),
            new Pair(POINTS_WARN_AT, Relation.AT_MOST, POINTS_RETRAIN_AT),
            new Pair(POINTS_RETRAIN_AT, Relation.AT_MOST, POINTS_SUSPEND_AT),
            new Pair(POINTS_SUSPEND_AT, Relation.AT_MOST, POINTS_FULL_CARD));

    private final SortedMap<Setting, RegimeValue> values;
    private final SortedMap<Table, SortedMap<String, RegimeValue>> tables;
    private final SortedMap<Place, String> found = new TreeMap<>();

    private Contradictions(
            SortedMap<Setting, RegimeValue> values, SortedMap<Table, SortedMap<String, RegimeValue>> tables) {
        this.values = values;
        this.tables = tables;
    }

    /** What contradicts what, by the place that is wrong. */
    static SortedMap<Place, String> in(
            SortedMap<Setting, RegimeValue> values, SortedMap<Table, SortedMap<String, RegimeValue>> tables) {
        var look = new Contradictions(values, tables);
        PAIRS.forEach(look::pair);
        look.extensions();
        look.distances();
        look.clocks();
        look.alike(EXTENSION_COUNT, Table.EXTENSIONS);
        look.alike(Setting.EXTENSION_LEAD_MINUTES, Table.EXTENSION_LEAD_MINUTES);
        return look.found;
    }

    private void pair(Pair pair) {
        var one = number(pair.one());
        var other = number(pair.other());
        if (one.isPresent() && other.isPresent() && !pair.relation().holds(one.getAsLong(), other.getAsLong())) {
            say(Place.of(pair.one()), one, pair.relation().wording + " " + pair.other(), other);
        }
    }

    /** An extension that has to be asked for before the ticket begins can never be asked for. */
    private void extensions() {
        for (String form : Keys.FORM.names()) {
            var lead = number(Table.EXTENSION_LEAD_MINUTES, form);
            var hours = number(Table.VALIDITY_HOURS, form);
            var times = number(Table.EXTENSIONS, form);
            if (lead.isPresent()
                    && hours.isPresent()
                    && times.orElse(0) > 0
                    && lead.getAsLong() >= hours.getAsLong() * 60) {
                say(
                        Place.of(Table.EXTENSION_LEAD_MINUTES, form),
                        lead,
                        "has to be shorter than " + Place.of(Table.VALIDITY_HOURS, form),
                        hours);
            }
        }
    }

    /** Where an outage is compulsory, no barrier could have been enough; an operating rod is not shorter than a live tool. */
    private void distances() {
        for (String voltage : Keys.VOLTAGE.names()) {
            atMost(Table.REACH_MM, Table.APPROACH_MM, voltage);
            atMost(Table.LIVE_TOOL_LENGTH_MM, Table.OPERATING_ROD_LENGTH_MM, voltage);
        }
    }

    /** Somebody outside the company has to hear of an incident in time. */
    private void clocks() {
        var outside = List.of("UNIT_TO_AUTHORITY", "FATALITY");
        if (tables.containsKey(Table.REPORT_MINUTES)
                && outside.stream()
                        .allMatch(clock -> number(Table.REPORT_MINUTES, clock).isEmpty())) {
            found.put(
                    Place.of(Table.REPORT_MINUTES, "UNIT_TO_AUTHORITY"),
                    "is open and so is FATALITY: no authority would ever hear of an accident");
        }
    }

    private void alike(Setting setting, Table table) {
        var one = number(setting);
        var other = number(table, "LOW_VOLTAGE_TICKET");
        if (one.isPresent() && other.isPresent() && one.getAsLong() != other.getAsLong()) {
            say(Place.of(setting), one, "has to be the same as " + Place.of(table, "LOW_VOLTAGE_TICKET"), other);
        }
    }

    private void atMost(Table less, Table more, String key) {
        var one = number(less, key);
        var other = number(more, key);
        if (one.isPresent() && other.isPresent() && one.getAsLong() > other.getAsLong()) {
            say(Place.of(less, key), one, "must not be above " + Place.of(more, key), other);
        }
    }

    private void say(Place place, OptionalLong one, String relation, OptionalLong other) {
        found.merge(
                place,
                "is " + one.orElseThrow() + ", but " + relation + ", which is " + other.orElseThrow(),
                (before, also) -> before + "; " + also);
    }

    private OptionalLong number(Setting setting) {
        return Optional.ofNullable(values.get(setting)).map(RegimeValue::value).orElse(OptionalLong.empty());
    }

    private OptionalLong number(Table table, String key) {
        return Optional.ofNullable(tables.get(table))
                .map(keyed -> keyed.get(key))
                .map(RegimeValue::value)
                .orElse(OptionalLong.empty());
    }
}
