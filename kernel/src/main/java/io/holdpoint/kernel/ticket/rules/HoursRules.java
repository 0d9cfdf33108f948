package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.Duty;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Field;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Nobody works who is too tired to. Emergency repair with its fault on record lifts the limits to warnings. */
public final class HoursRules {

    private static final List<Class<?>> BEGINNING =
            List.of(Depart.class, SignIn.class, Start.class, AddMember.class, OrderLeaderChange.class, Delegate.class);
    private static final List<Class<?>> GOING_ON =
            List.of(Depart.class, SignIn.class, Start.class, Resume.class, AddMember.class);
    private static final List<Class<?>> TELLING = List.of(Depart.class, SignIn.class, AddMember.class);

    private HoursRules() {}

    /** Rest before the shift. */
    static final HoldPoint<TicketQuestion> RESTED = before(BEGINNING)
            .id("HP-HOURS-01")
            .against(Harm.EXHAUSTED_AT_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> held(question, "HP-HOURS-01", HoursRules::restTooShort, HoursRules::rest));

    /** Short rest is told. */
    static final HoldPoint<TicketQuestion> REST_SHORT = before(TELLING)
            .id("WN-HOURS-01")
            .warns()
            .against(Harm.EXHAUSTED_AT_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> told(
                    question,
                    "WN-HOURS-01",
                    (asked, duty) -> duty.restMinutes() < minutes(asked, Setting.REST_WARN_HOURS),
                    HoursRules::restTooShort,
                    HoursRules::rest));

    /** Days in a row. */
    static final HoldPoint<TicketQuestion> DAYS = before(BEGINNING)
            .id("HP-HOURS-02")
            .against(Harm.EXHAUSTED_AT_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> held(question, "HP-HOURS-02", HoursRules::tooManyDays, HoursRules::days));

    /** Many days in a row are told. */
    static final HoldPoint<TicketQuestion> DAYS_MANY = before(TELLING)
            .id("WN-HOURS-02")
            .warns()
            .against(Harm.EXHAUSTED_AT_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> told(
                    question,
                    "WN-HOURS-02",
                    (asked, duty) -> duty.consecutiveDays() > number(asked, Setting.CONSECUTIVE_DAYS_WARN),
                    HoursRules::tooManyDays,
                    HoursRules::days));

    /** Overtime of the day. */
    static final HoldPoint<TicketQuestion> DAY = before(GOING_ON)
            .id("HP-HOURS-03")
            .against(Harm.EXHAUSTED_AT_WORK)
            .clause(Standard.CN_LABOUR, "")
            .requires(question -> held(question, "HP-HOURS-03", HoursRules::dayTooLong, HoursRules::today));

    /** Unusual overtime of the day is told. */
    static final HoldPoint<TicketQuestion> DAY_LONG = before(
                    List.of(Depart.class, SignIn.class, Resume.class, AddMember.class))
            .id("WN-HOURS-03")
            .warns()
            .against(Harm.EXHAUSTED_AT_WORK)
            .clause(Standard.CN_LABOUR, "")
            .requires(question -> told(
                    question,
                    "WN-HOURS-03",
                    (asked, duty) -> duty.minutesToday() > day(asked, Setting.OVERTIME_DAY_USUAL_HOURS),
                    HoursRules::dayTooLong,
                    HoursRules::today));

    /** Overtime of the month. */
    static final HoldPoint<TicketQuestion> MONTH = before(BEGINNING)
            .id("HP-HOURS-04")
            .against(Harm.EXHAUSTED_AT_WORK)
            .clause(Standard.CN_LABOUR, "")
            .requires(question -> held(question, "HP-HOURS-04", HoursRules::monthTooLong, HoursRules::month));

    /** Where an emergency lifts the limit of the month, that is told. */
    static final HoldPoint<TicketQuestion> MONTH_LONG = before(TELLING)
            .id("WN-HOURS-04")
            .warns()
            .against(Harm.EXHAUSTED_AT_WORK)
            .clause(Standard.CN_LABOUR, "")
            .requires(question -> told(
                    question, "WN-HOURS-04", HoursRules::monthTooLong, HoursRules::monthTooLong, HoursRules::month));

    /** Where much is at stake, hours that nobody keeps hold. */
    static final HoldPoint<TicketQuestion> KEPT = before(BEGINNING)
            .id("HP-HOURS-05")
            .against(Harm.EXHAUSTED_AT_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Exposure.grave(question) && !lifted(question)
                    ? Finding.each(
                            unkept(question),
                            _ -> true,
                            person -> Records.about("HP-HOURS-05", person)
                                    .seen(Message.of("evidence.none"))
                                    .remedy(keep())
                                    .remedy(Remedy.act(Role.LEADER, "removeMember", person)))
                    : List.of());

    /** Elsewhere they are told. */
    static final HoldPoint<TicketQuestion> NOT_KEPT = before(List.of(Depart.class, AddMember.class))
            .id("WN-HOURS-05")
            .warns()
            .against(Harm.EXHAUSTED_AT_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Exposure.grave(question) && !lifted(question)
                    ? List.of()
                    : Records.gap("WN-HOURS-05", unkept(question), keep()));

    /** Who would be over the day's limit by the end that is asked for is named. */
    static final HoldPoint<TicketQuestion> EXTENDED = before(RequestExtension.class)
            .id("WN-HOURS-06")
            .warns()
            .against(Harm.EXHAUSTED_AT_WORK)
            .clause(Standard.CN_LABOUR, "")
            .requires(question -> question.command() instanceof RequestExtension ask
                    ? Records.gap(
                            "WN-HOURS-06",
                            Records.those(
                                    question,
                                    question.ticket().presence().signedIn(),
                                    person -> overBy(question, person, ask)),
                            Remedy.act(Role.LEADER, "requestExtension"))
                    : List.of());

    private static List<Finding> held(
            TicketQuestion question,
            String key,
            BiPredicate<TicketQuestion, Duty> tooMuch,
            Function<Duty, Message> seen) {
        return lifted(question)
                ? List.of()
                : Records.ofTested(
                        question,
                        (asked, person) -> Finding.when(
                                duty(person),
                                duty -> tooMuch.test(asked, duty),
                                duty -> Records.about(key, person.id())
                                        .seen(seen.apply(duty))
                                        .remedy(Remedy.act(Role.LEADER, "removeMember", person.id()))));
    }

    private static List<Finding> told(
            TicketQuestion question,
            String key,
            BiPredicate<TicketQuestion, Duty> much,
            BiPredicate<TicketQuestion, Duty> tooMuch,
            Function<Duty, Message> seen) {
        return Records.ofTested(
                question,
                (asked, person) -> Finding.when(
                        duty(person),
                        duty -> much.test(asked, duty) && (lifted(asked) || !tooMuch.test(asked, duty)),
                        duty -> Records.about(key, person.id()).seen(seen.apply(duty))));
    }

    private static boolean restTooShort(TicketQuestion question, Duty duty) {
        return duty.restMinutes() < minutes(question, Setting.REST_BLOCK_HOURS);
    }

    private static boolean tooManyDays(TicketQuestion question, Duty duty) {
        return duty.consecutiveDays() >= number(question, Setting.CONSECUTIVE_DAYS_BLOCK);
    }

    private static boolean dayTooLong(TicketQuestion question, Duty duty) {
        return duty.minutesToday() > day(question, Setting.OVERTIME_DAY_MAX_HOURS);
    }

    private static boolean monthTooLong(TicketQuestion question, Duty duty) {
        return duty.overtimeMinutesMonth() > minutes(question, Setting.OVERTIME_MONTH_MAX_HOURS);
    }

    private static boolean overBy(TicketQuestion question, PersonFacts person, RequestExtension ask) {
        var more = Duration.between(question.now(), ask.to()).toMinutes();
        return duty(person)
                .filter(duty -> duty.minutesToday() + more > day(question, Setting.OVERTIME_DAY_MAX_HOURS))
                .isPresent();
    }

    private static Message rest(Duty duty) {
        return Message.of("evidence.rest").count("minutes", duty.restMinutes());
    }

    private static Message days(Duty duty) {
        return Message.of("evidence.days").count("days", duty.consecutiveDays());
    }

    private static Message today(Duty duty) {
        return Message.of("evidence.today").count("minutes", duty.minutesToday());
    }

    private static Message month(Duty duty) {
        return Message.of("evidence.month").count("minutes", duty.overtimeMinutesMonth());
    }

    private static Optional<Duty> duty(PersonFacts person) {
        return person.fitness().duty();
    }

    private static List<String> unkept(TicketQuestion question) {
        return Records.those(question, question.tested(), person -> duty(person).isEmpty());
    }

    private static Remedy keep() {
        return new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.hours"));
    }

    /** Public safety goes first: emergency repair, with the fault that is its reason on record. */
    private static boolean lifted(TicketQuestion question) {
        var content = question.ticket().content();
        var fault = content.more().fields().get(Field.FAULT);
        return content.form() == Form.EMERGENCY_REPAIR && fault != null && !fault.isBlank();
    }

    private static long day(TicketQuestion question, Setting overtime) {
        return minutes(question, Setting.NORMAL_DAY_HOURS) + minutes(question, overtime);
    }

    private static long minutes(TicketQuestion question, Setting hours) {
        return number(question, hours) * 60;
    }

    private static long number(TicketQuestion question, Setting setting) {
        return question.facts().regime().number(setting);
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = Stream.concat(
                    Stream.of(RESTED, REST_SHORT, DAYS, DAYS_MANY, DAY, DAY_LONG),
                    Stream.of(MONTH, MONTH_LONG, KEPT, NOT_KEPT, EXTENDED))
            .toList();
}
