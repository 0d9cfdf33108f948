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
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Exposure;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.Standing.Lapse;
import io.holdpoint.kernel.ticket.TicketCommand.CompleteStep;
import io.holdpoint.kernel.ticket.TicketCommand.Confirm;
import io.holdpoint.kernel.ticket.TicketCommand.Resume;
import io.holdpoint.kernel.ticket.TicketCommand.Start;
import io.holdpoint.kernel.ticket.TicketCommand.Terminate;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hot work: what burns is away, somebody watches, means to put it out are there, and the watch goes on after the end. */
public final class HotWorkRules {

    private static final List<String> EXTINGUISHER = List.of("FIRE_EXTINGUISHER");

    private HotWorkRules() {}

    /** A fire watch is posted; that lapses with any interruption. */
    static final HoldPoint<TicketQuestion> WATCH = before(Unmet.AT_WORK)
            .id("HP-HOT-01")
            .against(Harm.FIRE)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question ->
                    Unmet.condition(question, Exposure.hot(question), Condition.FIRE_WATCH_POSTED, "HP-HOT-01"));

    /** An extinguisher is out on the ticket; whether its check is in date is asked of every tool. */
    static final HoldPoint<TicketQuestion> EXTINGUISHER_SCANNED = before(Unmet.AT_WORK)
            .id("HP-HOT-02")
            .against(Harm.FIRE)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Unmet.kit(question, Exposure.hot(question), EXTINGUISHER, "HP-HOT-02"));

    /** It is at hand; that lapses with a move. */
    static final HoldPoint<TicketQuestion> AT_HAND = before(Unmet.AT_WORK)
            .id("HP-HOT-03")
            .against(Harm.FIRE)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question ->
                    Unmet.condition(question, Exposure.hot(question), Condition.EXTINGUISHER_READY, "HP-HOT-03"));

    /** What burns is away or covered; that lapses with any interruption. */
    static final HoldPoint<TicketQuestion> CLEARED = before(Unmet.AT_WORK)
            .id("HP-HOT-04")
            .against(Harm.FIRE)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question ->
                    Unmet.condition(question, Exposure.hot(question), Condition.COMBUSTIBLES_CLEARED, "HP-HOT-04"));

    /** In a high fire-risk area and in a confined space flammable gas was measured; that lapses with a move. */
    static final HoldPoint<TicketQuestion> MEASURED = before(List.of(Start.class, Resume.class))
            .id("HP-HOT-05")
            .against(Harm.FIRE)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Unmet.reading(question, gas(question), ReadingKind.LEL, Lapse.MOVE, "HP-HOT-05"));

    /** It was measured shortly before the flame. */
    static final HoldPoint<TicketQuestion> FRESH = before(List.of(Start.class, Resume.class))
            .id("HP-HOT-06")
            .against(Harm.FIRE)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question ->
                    Unmet.age(question, gas(question), ReadingKind.LEL, Setting.GAS_AGE_MINUTES, "HP-HOT-06"));

    /** While the flame burns it is measured again and again. */
    static final HoldPoint<TicketQuestion> REPEATED = before(CompleteStep.class)
            .id("HP-HOT-07")
            .against(Harm.FIRE)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question ->
                    Unmet.age(question, gas(question), ReadingKind.LEL, Setting.GAS_REPEAT_MINUTES, "HP-HOT-07"));

    /** Where hot work meets flammable gas there is no hot work. */
    static final HoldPoint<TicketQuestion> NO_GAS = before(Unmet.AT_WORK)
            .id("HP-HOT-08")
            .against(Harm.FIRE)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question ->
                    Exposure.hot(question) ? Unmet.limit(question, ReadingKind.LEL, "HP-HOT-08") : List.of());

    /** Whether an ember is left shows after the watch only. */
    static final HoldPoint<TicketQuestion> WATCHED_OUT = before(Confirm.class)
            .id("HP-HOT-09")
            .against(Harm.FIRE)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    watchedUntil(question),
                    until -> question.command() instanceof Confirm sure
                            && sure.condition() == Condition.FIRE_OUT
                            && question.now().isBefore(until),
                    until -> Finding.of(Message.of("HP-HOT-09").time("until", until))
                            .seen(Message.of("evidence.watch").count("limit", minutes(question)))
                            .remedy(new Remedy.Wait(until))));

    /** The ticket is not terminated before the watch is over and no ember is left. */
    static final HoldPoint<TicketQuestion> OUT = before(Terminate.class)
            .id("HP-HOT-10")
            .against(Harm.FIRE)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    watchedUntil(question),
                    until -> Exposure.hot(question)
                            && question.ticket()
                                    .checks()
                                    .confirmed(Condition.FIRE_OUT)
                                    .filter(at -> !at.isBefore(until))
                                    .isEmpty(),
                    until -> Unmet.notSure(question, Condition.FIRE_OUT, "HP-HOT-10")
                            .seen(Message.of("evidence.watch").count("limit", minutes(question)))
                            .remedy(new Remedy.Wait(until))
                            .remedy(Remedy.act(Role.LEADER, "confirm", Condition.FIRE_OUT.name()))));

    private static boolean gas(TicketQuestion question) {
        return Exposure.hot(question)
                && (question.ticket().content().form() == Form.HOT_WORK_FIRST || question.has(SiteTag.CONFINED_SPACE));
    }

    private static Optional<Instant> watchedUntil(TicketQuestion question) {
        return question.ticket()
                .signatures()
                .ended()
                .map(ended -> ended.at().plus(Duration.ofMinutes(minutes(question))));
    }

    private static long minutes(TicketQuestion question) {
        return question.facts().regime().number(Setting.HOT_WATCH_MINUTES);
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = Stream.concat(
                    Stream.of(WATCH, EXTINGUISHER_SCANNED, AT_HAND, CLEARED, MEASURED),
                    Stream.of(FRESH, REPEATED, NO_GAS, WATCHED_OUT, OUT))
            .toList();
}
