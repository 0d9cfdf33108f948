package io.holdpoint.kernel.ticket;

import static io.holdpoint.kernel.facts.SiteTag.*;
import static io.holdpoint.kernel.ticket.Sites.*;

import io.holdpoint.kernel.Catalogue;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cases of the conditions of a site: air, weather, height, distance, machines, traffic, night, people. */
final class SiteCases implements CaseBook {

    @Override
    public SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        air(cases);
        weather(cases);
        height(cases);
        distance(cases);
        surroundings(cases);
        return cases;
    }

    private static void air(Map<String, Case> cases) {
        cases.put("HP-AIR-01", () -> start(CONFINED_SPACE));
        cases.put(
                "HP-AIR-02", () -> start(Sites.wait(ready(new Day().permitted().disclosed()), 31), CONFINED_SPACE));
        cases.put("HP-AIR-03", () -> step(Sites.wait(ready(new Day().working()), 121), CONFINED_SPACE));
        cases.put("HP-AIR-04", () -> reading(ReadingKind.OXYGEN, 194));
        cases.put("HP-AIR-05", () -> reading(ReadingKind.LEL, 100));
        cases.put("HP-AIR-06", () -> reading(ReadingKind.CO, 25));
        cases.put("HP-AIR-07", () -> reading(ReadingKind.H2S, 7));
        cases.put("HP-AIR-08", () -> reading(ReadingKind.SF6, 1));
        cases.put("HP-AIR-09", () -> start(SF6_ROOM));
        cases.put("HP-AIR-10", () -> {
            var day = ready(new Day().permitted().disclosed());
            return start(confirm(day, Condition.VENTILATED), CONFINED_SPACE);
        });
        cases.put("HP-AIR-11", () -> start(CONFINED_SPACE));
        cases.put("HP-AIR-12", () -> start(leaderAlone(new Day().permitted()), CONFINED_SPACE));
    }

    private static void weather(Map<String, Case> cases) {
        cases.put("HP-WEATHER-01", () -> reading(ReadingKind.LIGHTNING, 1, OUTDOOR));
        cases.put("HP-WEATHER-02", () -> reading(ReadingKind.WIND_GRADE, 6, HEIGHT));
        cases.put("HP-WEATHER-03", () -> reading(ReadingKind.RAIN, 1, OUTDOOR, LIVE_PARTS));
        cases.put("HP-WEATHER-04", () -> reading(ReadingKind.TEMPERATURE, 40, OUTDOOR));
        cases.put("HP-WEATHER-05", () -> {
            var day = reads(new Day().permitted().disclosed().at("12:29"), ReadingKind.TEMPERATURE, 38);
            return start(day, OUTDOOR);
        });
        cases.put("HP-WEATHER-06", () -> start(OUTDOOR));
        cases.put(
                "HP-WEATHER-07",
                () -> start(Sites.wait(ready(new Day().permitted().disclosed()), 61), OUTDOOR));
        cases.put("WN-WEATHER-01", () -> {
            var day = ready(new Day().permitted().disclosed());
            return start(reads(day, ReadingKind.TEMPERATURE, 36), OUTDOOR);
        });
        cases.put("WN-WEATHER-02", () -> {
            var day = new Day().working().at("15:30");
            GOOD.forEach((kind, reading) -> {
                if (reading.instrument().isEmpty() && kind != ReadingKind.TEMPERATURE) {
                    day.does("wang", reading);
                }
            });
            return step(reads(day, ReadingKind.TEMPERATURE, 38), OUTDOOR);
        });
    }

    private static void height(Map<String, Case> cases) {
        cases.put("HP-HEIGHT-01", () -> start(HEIGHT));
        cases.put("HP-HEIGHT-02", () -> start(POLE));
        cases.put("HP-HEIGHT-03", () -> start(LADDER));
        cases.put("HP-HEIGHT-04", () -> start(LADDER));
        cases.put("HP-HEIGHT-05", () -> start(POLE));
        cases.put("HP-HEIGHT-06", () -> reading(ReadingKind.HEIGHT_MM, 2_000, LADDER));
        cases.put("HP-HEIGHT-07", () -> start(LADDER));
    }

    private static void distance(Map<String, Case> cases) {
        cases.put("HP-NEAR-01", () -> start(highVoltage(new Day().permitted().disclosed()), NEAR_LIVE));
        cases.put("HP-NEAR-02", () -> start(NEAR_LIVE));
        cases.put("HP-NEAR-03", () -> high(ReadingKind.DISTANCE_MM, 349));
        cases.put("HP-NEAR-04", () -> high(ReadingKind.DISTANCE_MM, 399, LIVE_PARTS));
        cases.put("HP-NEAR-05", () -> {
            var ask = high(ReadingKind.DISTANCE_MM, 2_000, NEAR_LIVE);
            ask.day().world.regime = Catalogue.regime("us");
            ask.day()
                    .world
                    .change(
                            "wang",
                            p -> new World.Change(p)
                                    .certificates(new TreeMap<>())
                                    .made());
            return ask;
        });
        cases.put("HP-CROSS-01", () -> start(highVoltage(new Day().permitted().disclosed()), CROSSING));
        cases.put("HP-CROSS-02", () -> high(ReadingKind.CROSSING_MM, 999, CROSSING));
        cases.put("HP-CRANE-01", () -> start(CRANE));
        cases.put("HP-CRANE-02", () -> reading(ReadingKind.CRANE_MM, 1_499, CRANE));
        cases.put("HP-CRANE-03", () -> start(CRANE));
    }

    private static void surroundings(Map<String, Case> cases) {
        cases.put("HP-TRAFFIC-01", () -> start(TRAFFIC));
        cases.put("HP-NIGHT-01", () -> start(NIGHT));
        cases.put("HP-NIGHT-02", () -> unguarded(NIGHT));
        cases.put("HP-CONFLICT-01", () -> start(CONFLICT));
        cases.put("HP-CONFLICT-02", () -> start(leaderAlone(new Day().permitted()), CONFLICT));
        cases.put("HP-PORTABLE-01", () -> start(PORTABLE_TOOLS));
        cases.put("HP-PORTABLE-02", () -> start(PORTABLE_TOOLS));
        cases.put("HP-LONE-01", () -> step(Sites.wait(new Day().working(), 31), LONE));
        cases.put("HP-LONE-02", () -> {
            var day = new Day().onSite();
            return new Ask(day, "wang", new Confirm(Condition.CHECKED_IN, "all well", ""));
        });
        cases.put("HP-LONE-03", () -> new Ask(tagged(LONE, CONFINED_SPACE).drafted(), "leader", new Submit()));
    }

    static Ask unguarded(SiteTag... tags) {
        var day = tagged(tags);
        day.otherwise =
                content -> Contents.of(content).guardian(Optional.empty()).made();
        return new Ask(day.drafted(), "leader", new Submit());
    }

    private static Ask reading(ReadingKind kind, long value, SiteTag... tags) {
        return start(reads(new Day().permitted().disclosed(), kind, value), tags);
    }

    private static Ask high(ReadingKind kind, long value, SiteTag... tags) {
        return start(highVoltage(reads(new Day().permitted().disclosed(), kind, value)), tags);
    }
}
