package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.facts.Duty;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Form;
import java.util.List;
import java.util.function.Predicate;

/** Somebody sets out or works who is too tired to. */
final class Exhausted implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // too little sleep
                .when(
                        asks(s) && any(s, duty -> duty.restMinutes() < hours(s, Setting.REST_BLOCK_HOURS)),
                        "was out after too little rest")
                // too many days without one off
                .when(
                        asks(s) && any(s, duty -> duty.consecutiveDays() >= s.set(Setting.CONSECUTIVE_DAYS_BLOCK)),
                        "was out too many days in a row")
                // too long a day
                .when(
                        asks(s)
                                && any(
                                        s,
                                        duty -> duty.minutesToday()
                                                > hours(s, Setting.NORMAL_DAY_HOURS)
                                                        + hours(s, Setting.OVERTIME_DAY_MAX_HOURS)),
                        "was out too long today")
                // too much overtime
                .when(
                        asks(s)
                                && any(
                                        s,
                                        duty -> duty.overtimeMinutesMonth()
                                                > hours(s, Setting.OVERTIME_MONTH_MAX_HOURS)),
                        "was out too long this month")
                // nobody knows how tired, where it kills
                .when(
                        asks(s)
                                && s.grave()
                                && s.after().crew().everybody().stream()
                                        .anyMatch(who -> s.person(who)
                                                .filter(person ->
                                                        person.fitness().duty().isEmpty())
                                                .isPresent()),
                        "was out and nobody knows for how long")
                .words();
    }

    private static boolean asks(Scene s) {
        var urgent = s.after().content().form() == Form.EMERGENCY_REPAIR;
        return !urgent && s.begins();
    }

    private static boolean any(Scene s, Predicate<Duty> tired) {
        return s.after().crew().everybody().stream()
                .anyMatch(who -> s.person(who)
                        .flatMap(person -> person.fitness().duty())
                        .filter(tired)
                        .isPresent());
    }

    private static long hours(Scene s, Setting setting) {
        return s.set(setting) * 60;
    }
}
