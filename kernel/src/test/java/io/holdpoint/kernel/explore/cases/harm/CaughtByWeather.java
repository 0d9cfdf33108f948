package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import java.util.List;
import java.util.stream.Stream;

/** Weather that forbids the work meets people at it. */
final class CaughtByWeather implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // lightning strikes people and what they switch
                .when(
                        (s.works()
                                        || s.event() instanceof PointOpened
                                        || s.event() instanceof Restored
                                        || s.event() instanceof LineCalled)
                                && s.tag(SiteTag.OUTDOOR)
                                && s.over(ReadingKind.LIGHTNING, 0),
                        "was out in lightning")
                // wind throws people, loads and lines
                .when(
                        s.works() && windy(s) && s.over(ReadingKind.WIND_GRADE, s.set(Setting.WIND_STOP_GRADE)),
                        "was out in the wind")
                // wet insulation conducts
                .when(
                        s.works() && s.live() && s.tag(SiteTag.OUTDOOR) && s.over(ReadingKind.RAIN, 0),
                        "worked live in the wet")
                // heat stroke
                .when(
                        s.works()
                                && s.tag(SiteTag.OUTDOOR)
                                && s.over(ReadingKind.TEMPERATURE, s.set(Setting.HEAT_STOP_C) - 1),
                        "was out in the heat")
                // heat stroke at the hottest hours
                .when(
                        s.works()
                                && s.tag(SiteTag.OUTDOOR)
                                && hottest(s)
                                && s.newest(ReadingKind.TEMPERATURE)
                                        .filter(taken -> taken.value() >= s.set(Setting.HEAT_LIMIT_C))
                                        .isPresent(),
                        "was out at the hottest hours")
                // nobody looked at the sky
                .when(
                        s.begins()
                                && s.tag(SiteTag.OUTDOOR)
                                && report(s).stream().anyMatch(s::unread),
                        "went out without a look at the weather")
                // the sky has changed
                .when(
                        s.works()
                                && s.tag(SiteTag.OUTDOOR)
                                && report(s).stream().anyMatch(kind -> s.older(kind, Setting.WEATHER_AGE_MINUTES)),
                        "was out on old weather")
                .words();
    }

    private static boolean windy(Scene s) {
        var line = s.tag(SiteTag.NEAR_LIVE) || s.tag(SiteTag.CROSSING) || s.live();
        return s.up() || s.tag(SiteTag.CRANE) || (s.tag(SiteTag.OUTDOOR) && line);
    }

    private static boolean hottest(Scene s) {
        var hour = s.now().atOffset(s.facts().offset()).getHour();
        return hour >= s.set(Setting.HEAT_HOTTEST_FROM_HOUR) && hour < s.set(Setting.HEAT_HOTTEST_TO_HOUR);
    }

    private static List<ReadingKind> report(Scene s) {
        var dry = List.of(ReadingKind.LIGHTNING, ReadingKind.WIND_GRADE, ReadingKind.TEMPERATURE);
        return s.live()
                ? Stream.concat(dry.stream(), Stream.of(ReadingKind.RAIN)).toList()
                : dry;
    }
}
