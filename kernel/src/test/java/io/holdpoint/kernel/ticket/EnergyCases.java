package io.holdpoint.kernel.ticket;

import static io.holdpoint.kernel.facts.SiteTag.*;
import static io.holdpoint.kernel.ticket.Sites.*;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.Fitness;
import io.holdpoint.kernel.facts.Rating;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cases of energy: order of the five rules, readings, charge and load, hot work, live work, arcs. */
final class EnergyCases implements CaseBook {

    @Override
    public SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        order(cases);
        readings(cases);
        energy(cases);
        customer(cases);
        hot(cases);
        live(cases);
        arc(cases);
        gear(cases);
        return cases;
    }

    private static void order(Map<String, Case> cases) {
        cases.put("HP-ORDER-01", () -> new Ask(new Day().onSite(), "permitter", new ApplyEarth("F-7", "E-1", "p")));
        cases.put("HP-ORDER-02", () -> new Ask(new Day().onSite(), "permitter", new WaiveEarth("one supply")));
        cases.put(
                "HP-ORDER-03",
                () -> new Ask(new Day().onSite(), "leader", new Confirm(Condition.LIVE_PARTS_COVERED, "mats", "p")));
        cases.put(
                "HP-ORDER-05", () -> new Ask(highVoltage(new Day().isolated().measured()), "permitter", new Permit()));
        cases.put("HP-ORDER-04", () -> new Ask(new Day().ended(), "permitter", new RemoveLock("F-7", "L-F-7")));
    }

    private static void readings(Map<String, Case> cases) {
        cases.put("HP-READING-01", () -> {
            var day = new Day().onSite();
            return new Ask(day, "wang", new TakeReading(ReadingKind.OXYGEN, 209, "T-1", "pit"));
        });
        cases.put("HP-READING-02", () -> {
            var day = confirm(equipped(new Day().onSite()), Condition.DETECTOR_BUMPED);
            day.world.tool(new ToolFacts(
                    "GAS-1",
                    "GAS_DETECTOR",
                    Optional.of(World.DAY.minusDays(1)),
                    ToolCondition.FIT,
                    Optional.empty(),
                    Rating.NONE));
            return new Ask(day, "wang", good(ReadingKind.OXYGEN));
        });
        cases.put("HP-READING-03", () -> new Ask(equipped(new Day().onSite()), "wang", good(ReadingKind.OXYGEN)));
        cases.put(
                "HP-READING-04",
                () -> new Ask(new Day().onSite(), "wang", new TakeReading(ReadingKind.WIND_GRADE, -1, "", "")));
    }

    private static void energy(Map<String, Case> cases) {
        cases.put("HP-SHELL-01", () -> reading(ReadingKind.SHELL_VOLTS, 230));
        cases.put("HP-SECONDARY-01", () -> step(new Day().working(), CT_SECONDARY));
        cases.put("HP-SECONDARY-02", () -> step(new Day().working(), PT_SECONDARY));
        cases.put("HP-LOAD-01", () -> {
            var day = tagged(LOADED).onSite();
            return new Ask(day, "permitter", new OpenPoint("F-7", day.photo()));
        });
        cases.put("HP-LOAD-02", () -> {
            var day = later(new Day().permitted().disclosed(), LOADED);
            return start(reads(day, ReadingKind.LOAD_MILLIAMPS, 500), LOADED);
        });
        cases.put("HP-DCLINK-01", () -> start(DC_LINK));
        cases.put("HP-DCLINK-02", () -> reading(ReadingKind.DC_LINK_VOLTS, 60, DC_LINK));
        cases.put("HP-VEHICLE-01", () -> start(CHARGING_VEHICLE));
        cases.put("HP-BENCH-01", () -> start(TEST_VOLTAGE));
        cases.put("HP-BENCH-02", () -> {
            var day = new Day().working().does("leader", new Suspend(SuspensionCause.TEST_OVER, "tested", false));
            return new Ask(later(day, TEST_VOLTAGE), "leader", new Resume());
        });
        cases.put("HP-BENCH-03", () -> {
            var day = later(new Day().working().stepsDone().everybodyOut(), TEST_VOLTAGE);
            return new Ask(day, "leader", day.end());
        });
    }

    private static void customer(Map<String, Case> cases) {
        cases.put("HP-PLANT-01", () -> {
            var day = tagged(CUSTOMER_PLANT);
            day.otherwise = content -> Contents.of(content).customerPermit(true).made();
            return new Ask(day.isolated().measured(), "permitter", new Permit());
        });
        cases.put(
                "HP-PLANT-02",
                () -> new Ask(later(new Day().ended(), CUSTOMER_PLANT), "permitter", new Restore("F-7")));
        cases.put(
                "HP-PLANT-03",
                () -> new Ask(new Day().onSite(), "permitter", new Confirm(Condition.CUSTOMER_TOLD, " ", "")));
    }

    private static void hot(Map<String, Case> cases) {
        cases.put("HP-HOT-01", () -> start(HOT_WORK));
        cases.put("HP-HOT-02", () -> start(HOT_WORK));
        cases.put("HP-HOT-03", () -> start(HOT_WORK));
        cases.put("HP-HOT-04", () -> start(HOT_WORK));
        cases.put("HP-HOT-05", () -> start(HOT_WORK, CONFINED_SPACE));
        cases.put(
                "HP-HOT-06",
                () -> start(Sites.wait(ready(new Day().permitted().disclosed()), 31), HOT_WORK, CONFINED_SPACE));
        cases.put("HP-HOT-07", () -> {
            var day = Sites.wait(ready(new Day().working()), 121);
            return step(written(day, content -> content.form(Form.HOT_WORK_FIRST)));
        });
        cases.put("HP-HOT-08", () -> reading(ReadingKind.LEL, 100, HOT_WORK));
        cases.put(
                "HP-HOT-09",
                () -> new Ask(
                        later(new Day().ended(), HOT_WORK),
                        "leader",
                        new Confirm(Condition.FIRE_OUT, "no ember", "p")));
        cases.put("HP-HOT-10", () -> new Ask(later(new Day().cleared(), HOT_WORK), "permitter", new Terminate()));
    }

    private static void live(Map<String, Case> cases) {
        cases.put("HP-LIVEPARTS-01", () -> justified("INCONVENIENCE: the customer would rather keep the supply"));
        cases.put("HP-LIVEPARTS-02", () -> SiteCases.unguarded(LIVE_PARTS));
        cases.put("HP-LIVEPARTS-03", () -> {
            var day = highVoltage(new Day().permitted().disclosed());
            return start(written(day, content -> content.form(Form.LIVE_WORK)));
        });
        cases.put(
                "HP-LIVEPARTS-04", () -> start(highVoltage(new Day().permitted().disclosed()), LIVE_PARTS));
        cases.put("HP-LIVEPARTS-05", () -> start(LIVE_PARTS));
        cases.put(
                "HP-LIVEPARTS-06", () -> start(highVoltage(new Day().permitted().disclosed()), LIVE_PARTS));
        cases.put("HP-LIVEPARTS-07", () -> {
            var day = rated(
                    new Day().permitted().disclosed(), "ROD-1", "OPERATING_ROD", Optional.of(699), Optional.empty());
            return start(highVoltage(day));
        });
        cases.put("HP-LIVEPARTS-08", () -> {
            var ask = start(LIVE_PARTS);
            ask.day()
                    .world
                    .change(
                            "wang",
                            p -> World.fit(
                                    p,
                                    f -> new Fitness(
                                            f.firstAidUntil(),
                                            true,
                                            f.insured(),
                                            f.trainedUntil(),
                                            f.upTo(),
                                            f.duty())));
            return ask;
        });
        cases.put("HP-LIVEPARTS-09", () -> {
            var day = written(new Day().working(), content -> content.form(Form.LIVE_WORK));
            return new Ask(day, "leader", new RequestExtension(World.at("19:00"), "one more clamp"));
        });
    }

    private static void arc(Map<String, Case> cases) {
        cases.put("HP-ARC-01", () -> justified("DIAGNOSTIC: phasing is tested"));
        cases.put("HP-ARC-02", () -> {
            var day = tagged(LIVE_PARTS);
            day.otherwise = content ->
                    Contents.of(content).incidentEnergyTenths(Optional.of(401)).made();
            return new Ask(day.drafted(), "leader", new Submit());
        });
        cases.put("HP-ARC-03", () -> arc(60));
        cases.put("HP-ARC-04", () -> arc(60));
    }

    private static void gear(Map<String, Case> cases) {
        cases.put("HP-GEAR-01", () -> opening(new Day().onSite()));
        cases.put("HP-GEAR-02", () -> opening(new Day().onSite()));
        cases.put("HP-GEAR-03", () -> opening(reads(new Day().onSite(), ReadingKind.RAIN, 1), OUTDOOR));
    }

    private static Ask opening(Day day, SiteTag... tags) {
        return new Ask(later(highVoltage(day), tags), "permitter", new OpenPoint("F-7", day.photo()));
    }

    private static Ask justified(String words) {
        var day = tagged(LIVE_PARTS);
        day.otherwise = content ->
                Contents.of(content).field(Field.JUSTIFICATION, words).made();
        return new Ask(day.drafted(), "leader", new Submit());
    }

    private static Ask arc(int tenths) {
        var day = written(
                new Day().permitted().disclosed(), content -> content.incidentEnergyTenths(Optional.of(tenths)));
        return start(day, LIVE_PARTS);
    }

    private static Ask reading(ReadingKind kind, long value, SiteTag... tags) {
        return start(reads(new Day().permitted().disclosed(), kind, value), tags);
    }

    private static TakeReading good(ReadingKind kind) {
        return Objects.requireNonNull(GOOD.get(kind));
    }
}
