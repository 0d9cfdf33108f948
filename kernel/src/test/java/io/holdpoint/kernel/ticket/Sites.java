package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.Rating;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.facts.WorkType;
import io.holdpoint.kernel.ticket.CaseBook.Ask;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Days on sites with something special about them, and all that makes such a site safe. */
final class Sites {

    /** A good reading of each kind, each with its instrument. */
    static final Map<ReadingKind, TakeReading> GOOD = new TreeMap<>();

    private static final Map<String, String> KIT = new TreeMap<>(Map.of(
            "GAS-1", "GAS_DETECTOR",
            "HAR-1", "HARNESS",
            "LAD-1", "LADDER",
            "EXT-1", "FIRE_EXTINGUISHER",
            "GLV-1", "INSULATED_GLOVES_HV",
            "RCD-1", "RESIDUAL_CURRENT_DEVICE",
            "CLM-1", "CLAMP_METER",
            "ISO-1", "INSULATION_TESTER",
            "BOO-1", "INSULATING_BOOTS"));

    static {
        good(ReadingKind.OXYGEN, 209, "GAS-1");
        good(ReadingKind.LEL, 0, "GAS-1");
        good(ReadingKind.CO, 0, "GAS-1");
        good(ReadingKind.H2S, 0, "GAS-1");
        good(ReadingKind.SF6, 0, "GAS-1");
        good(ReadingKind.WIND_GRADE, 2, "");
        good(ReadingKind.TEMPERATURE, 25, "");
        good(ReadingKind.LIGHTNING, 0, "");
        good(ReadingKind.RAIN, 0, "");
        good(ReadingKind.DISTANCE_MM, 20_000, "");
        good(ReadingKind.CROSSING_MM, 20_000, "");
        good(ReadingKind.CRANE_MM, 20_000, "");
        good(ReadingKind.SHELL_VOLTS, 0, "T-1");
        good(ReadingKind.DC_LINK_VOLTS, 0, "T-1");
        good(ReadingKind.LOAD_MILLIAMPS, 0, "CLM-1");
        good(ReadingKind.INSULATION_KOHM, 50_000, "ISO-1");
        good(ReadingKind.HEIGHT_MM, 1_000, "");
    }

    private Sites() {}

    /** A day whose work has these tags from the beginning. */
    static Day tagged(SiteTag... tags) {
        return later(new Day(), tags);
    }

    /** The same day, whose work has these tags from now on. */
    static Day later(Day day, SiteTag... tags) {
        var type = day.workType;
        day.workType = new WorkType(
                type.code(),
                type.isolates(),
                type.certificates(),
                type.hazards(),
                type.steps(),
                type.toolKinds(),
                new TreeSet<>(List.of(tags)),
                type.measures());
        return day;
    }

    /** The same day, on whose ticket something else is written from now on. */
    static Day written(Day day, UnaryOperator<Contents> how) {
        var t = day.ticket();
        day.ticket = Optional.of(new Ticket(
                t.id(),
                t.state(),
                how.apply(Contents.of(t.content())).made(),
                t.window(),
                t.signatures(),
                t.crew(),
                t.meeting(),
                t.presence(),
                t.checks(),
                t.register(),
                t.disclosure(),
                t.work(),
                t.changedAt()));
        return day;
    }

    /** The same day, on 10 kV from now on. */
    static Day highVoltage(Day day) {
        return written(day, content -> content.voltage(Optional.of(VoltageClass.UP_TO_10_KV)));
    }

    /** The leader asks to start work with these tags for which nothing was made ready. */
    static Ask start(SiteTag... tags) {
        return start(new Day().permitted().disclosed(), tags);
    }

    static Ask start(Day day, SiteTag... tags) {
        return new Ask(later(day, tags), "leader", new Start());
    }

    /** A member asks to do the first step of work with these tags. */
    static Ask step(Day day, SiteTag... tags) {
        later(day, tags);
        return new Ask(
                day, "wang", new CompleteStep(day.ticket().content().steps().getFirst(), day.photo()));
    }

    /** Everything is scanned, made sure of and measured. */
    static Day ready(Day day) {
        equipped(day);
        confirm(day, Condition.DETECTOR_BUMPED);
        for (Condition condition : Condition.values()) {
            if (condition != Condition.FIRE_OUT && condition != Condition.CHECKED_IN) {
                confirm(day, condition);
            }
        }
        GOOD.values().forEach(reading -> day.does("wang", reading));
        return day;
    }

    /** The whole kit is registered and scanned. */
    static Day equipped(Day day) {
        KIT.forEach((tag, kind) -> {
            day.world.tool(tag, kind);
            day.does("wang", new ScanTool(tag));
        });
        rated(day, "LIV-1", "LIVE_LINE_TOOL", Optional.of(400), Optional.empty());
        rated(day, "ARC-1", "ARC_SUIT", Optional.empty(), Optional.of(80));
        rated(day, "ARC-2", "FACE_SHIELD", Optional.empty(), Optional.of(80));
        return day;
    }

    /** A tool made for something is registered and scanned. */
    static Day rated(Day day, String tag, String kind, Optional<Integer> lengthMm, Optional<Integer> arcTenths) {
        var rating = new Rating(
                Optional.empty(), Optional.of(VoltageClass.UP_TO_1000_KV), lengthMm, Optional.empty(), arcTenths);
        day.world.tool(new ToolFacts(
                tag, kind, Optional.of(World.DAY.plusMonths(3)), ToolCondition.FIT, Optional.empty(), rating));
        return day.does("wang", new ScanTool(tag));
    }

    static Day confirm(Day day, Condition condition) {
        return day.does("leader", new Confirm(condition, "as seen", day.photo()));
    }

    /** A reading taken by nobody in particular with nothing in particular: enough for a bad one. */
    static Day reads(Day day, ReadingKind kind, long value) {
        return day.does("wang", new TakeReading(kind, value, "", "here"));
    }

    static Day wait(Day day, int minutes) {
        day.now = day.now.plus(Duration.ofMinutes(minutes));
        return day;
    }

    /** Everybody but the leader leaves. */
    static Day leaderAlone(Day day) {
        List.of("wang", "zhao", "guardian").forEach(who -> day.does(who, new SignOut()));
        return day;
    }

    private static void good(ReadingKind kind, long value, String instrument) {
        GOOD.put(kind, new TakeReading(kind, value, instrument, "here"));
    }
}
