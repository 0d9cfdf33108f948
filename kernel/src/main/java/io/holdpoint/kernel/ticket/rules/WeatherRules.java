package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Exposure;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.Standing;
import io.holdpoint.kernel.ticket.Standing.Lapse;
import io.holdpoint.kernel.ticket.TicketCommand.CallLine;
import io.holdpoint.kernel.ticket.TicketCommand.CompleteStep;
import io.holdpoint.kernel.ticket.TicketCommand.OpenPoint;
import io.holdpoint.kernel.ticket.TicketCommand.Restore;
import io.holdpoint.kernel.ticket.TicketCommand.Resume;
import io.holdpoint.kernel.ticket.TicketCommand.Start;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Weather stops work in the open, each kind of weather the work that it endangers. */
public final class WeatherRules {

    private static final List<Class<?>> OUTSIDE =
            List.of(Start.class, Resume.class, CompleteStep.class, OpenPoint.class, Restore.class, CallLine.class);

    private static final List<ReadingKind> REPORT =
            List.of(ReadingKind.LIGHTNING, ReadingKind.WIND_GRADE, ReadingKind.TEMPERATURE);

    private static final List<ReadingKind> WET_REPORT =
            List.of(ReadingKind.LIGHTNING, ReadingKind.WIND_GRADE, ReadingKind.TEMPERATURE, ReadingKind.RAIN);

    private WeatherRules() {}

    /** With lightning nobody works in the open, and nothing is switched on the spot. */
    static final HoldPoint<TicketQuestion> LIGHTNING = before(OUTSIDE)
            .id("HP-WEATHER-01")
            .against(Harm.CAUGHT_BY_WEATHER)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Unmet.limit(question, ReadingKind.LIGHTNING, "HP-WEATHER-01"));

    /** Above its grade, wind stops work at height, with a crane, and near a line. */
    static final HoldPoint<TicketQuestion> WIND = before(Unmet.AT_WORK)
            .id("HP-WEATHER-02")
            .against(Harm.CAUGHT_BY_WEATHER)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Unmet.limit(question, ReadingKind.WIND_GRADE, "HP-WEATHER-02"));

    /** Rain, snow and fog stop live work in the open. */
    static final HoldPoint<TicketQuestion> WET = before(Unmet.AT_WORK)
            .id("HP-WEATHER-03")
            .against(Harm.CAUGHT_BY_WEATHER)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Unmet.limit(question, ReadingKind.RAIN, "HP-WEATHER-03"));

    /** From a certain heat on nobody works in the open. */
    static final HoldPoint<TicketQuestion> HEAT = before(Unmet.AT_WORK)
            .id("HP-WEATHER-04")
            .against(Harm.CAUGHT_BY_WEATHER)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Unmet.limit(question, ReadingKind.TEMPERATURE, "HP-WEATHER-04"));

    /** In great heat the hottest hours are left out. */
    static final HoldPoint<TicketQuestion> HOTTEST_HOURS = before(Unmet.AT_WORK)
            .id("HP-WEATHER-05")
            .against(Harm.CAUGHT_BY_WEATHER)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                if (!hotter(question, Setting.HEAT_LIMIT_C)) {
                    return List.of();
                }
                var from = hour(question, Setting.HEAT_HOTTEST_FROM_HOUR);
                var to = hour(question, Setting.HEAT_HOTTEST_TO_HOUR);
                return Finding.when(
                        !question.now().isBefore(from) && question.now().isBefore(to),
                        () -> Finding.of(Message.of("HP-WEATHER-05")
                                        .time("from", from)
                                        .time("to", to))
                                .seen(heat(question))
                                .remedy(new Remedy.Wait(to)));
            });

    /** Whoever works in the open looks at the weather first. */
    static final HoldPoint<TicketQuestion> LOOKED = before(List.of(Start.class, Resume.class))
            .id("HP-WEATHER-06")
            .against(Harm.CAUGHT_BY_WEATHER)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.across(
                    report(question), kind -> Unmet.reading(question, true, kind, Lapse.MOVE, "HP-WEATHER-06")));

    /** Weather that was looked at too long ago is not known any more. */
    static final HoldPoint<TicketQuestion> RECENT = before(Unmet.AT_WORK)
            .id("HP-WEATHER-07")
            .against(Harm.CAUGHT_BY_WEATHER)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.across(
                    report(question),
                    kind -> Unmet.age(question, true, kind, Setting.WEATHER_AGE_MINUTES, "HP-WEATHER-07")));

    /** In heat the crew takes turns. */
    static final HoldPoint<TicketQuestion> TAKE_TURNS = before(Unmet.AT_WORK)
            .id("WN-WEATHER-01")
            .warns()
            .against(Harm.CAUGHT_BY_WEATHER)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    hotter(question, Setting.HEAT_ROTATE_C),
                    () -> Finding.of(Message.of("WN-WEATHER-01"))
                            .seen(heat(question))
                            .remedy(Remedy.act(Role.LEADER, "suspend"))));

    /** In great heat the hours outdoors are limited; counted from the start, breaks included, so it only warns. */
    static final HoldPoint<TicketQuestion> LONG_OUTSIDE = before(Unmet.AT_WORK)
            .id("WN-WEATHER-02")
            .warns()
            .against(Harm.CAUGHT_BY_WEATHER)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var hours = question.facts().regime().number(Setting.HEAT_LIMIT_HOURS);
                return Finding.when(
                        question.ticket().work().startedAt(),
                        started -> hotter(question, Setting.HEAT_LIMIT_C)
                                && question.dayOf(started).equals(question.today())
                                && !question.now().isBefore(started.plus(Duration.ofHours(hours))),
                        started -> Finding.of(Message.of("WN-WEATHER-02")
                                        .time("from", started)
                                        .count("hours", hours))
                                .seen(heat(question))
                                .remedy(Remedy.act(Role.LEADER, "suspend")));
            });

    private static List<ReadingKind> report(TicketQuestion question) {
        if (!question.has(SiteTag.OUTDOOR)) {
            return List.of();
        }
        return Exposure.rain(question) ? WET_REPORT : REPORT;
    }

    private static boolean hotter(TicketQuestion question, Setting from) {
        return question.has(SiteTag.OUTDOOR)
                && Standing.newest(question, ReadingKind.TEMPERATURE)
                        .filter(taken -> Standing.stands(question, taken.at(), Lapse.DAY)
                                && taken.value() >= question.facts().regime().number(from))
                        .isPresent();
    }

    private static Message heat(TicketQuestion question) {
        return Standing.newest(question, ReadingKind.TEMPERATURE)
                .map(taken -> Unmet.seen(question, ReadingKind.TEMPERATURE, taken))
                .orElse(Message.of("evidence.none"));
    }

    private static Instant hour(TicketQuestion question, Setting hour) {
        return question.today()
                .atStartOfDay()
                .plusHours(question.facts().regime().number(hour))
                .toInstant(question.facts().offset());
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = Stream.concat(
                    Stream.of(LIGHTNING, WIND, WET, HEAT, HOTTEST_HOURS),
                    Stream.of(LOOKED, RECENT, TAKE_TURNS, LONG_OUTSIDE))
            .toList();
}
