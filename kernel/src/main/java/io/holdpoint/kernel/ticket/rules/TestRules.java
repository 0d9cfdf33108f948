package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.ticket.Indication;
import io.holdpoint.kernel.ticket.Pole;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.VoltageTest;
import io.holdpoint.kernel.ticket.Work;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The three-step voltage test: known source, every pole, known source again; after isolation, and again after every interruption. */
public final class TestRules {

    private static final List<Class<?>> TOUCHING =
            List.of(Permit.class, Start.class, Resume.class, CompleteStep.class, ApplyEarth.class);

    private static final List<Pole> POLES = List.of(Pole.values());

    private TestRules() {}

    /** A test was made. */
    static final HoldPoint<TicketQuestion> MADE = before(TOUCHING)
            .id("HP-TEST-01")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.EN_50110_1, "6.2.4")
            .clause(Standard.CSG_REVIEW, "A03")
            .clause(Standard.OSHA_1910_269, "(m)")
            .requires(question -> Finding.when(
                    question.isolates() && question.ticket().checks().test().isEmpty(),
                    () -> retest("HP-TEST-01").seen(Message.of("evidence.none"))));

    /** The tester was proved on a known source before and after. */
    static final HoldPoint<TicketQuestion> PROVED = before(TOUCHING)
            .id("HP-TEST-02")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.EN_50110_1, "6.2.4")
            .requires(question -> Finding.when(
                    test(question),
                    made -> made.before() != Indication.PRESENT || made.after() != Indication.PRESENT,
                    made -> retest("HP-TEST-02")
                            .seen(Message.of("evidence.proof")
                                    .term("before", "indication." + made.before())
                                    .term("after", "indication." + made.after()))));

    /** Every pole was tested, on both sides of the meter, and the enclosure. */
    static final HoldPoint<TicketQuestion> ALL_POLES = before(TOUCHING)
            .id("HP-TEST-03")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.EN_50110_1, "6.2.4")
            .requires(question -> poles(
                    question,
                    Indication.NOT_TESTED,
                    (test, pole) -> retest("HP-TEST-03", pole).seen(at(test))));

    /** No pole shows voltage. */
    static final HoldPoint<TicketQuestion> DEAD = before(TOUCHING)
            .id("HP-TEST-04")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.EN_50110_1, "6.2.4")
            .clause(Standard.CSG_REVIEW, "A03")
            .requires(question -> poles(
                    question,
                    Indication.PRESENT,
                    (test, pole) ->
                            retest("HP-TEST-04", pole).seen(at(test)).remedy(Remedy.act(Role.LEADER, "reportSource"))));

    /** The test came after the last change of any point: what was done since could have made it live. */
    static final HoldPoint<TicketQuestion> AFTER_ISOLATION = before(TOUCHING)
            .id("HP-TEST-05")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .clause(Standard.EN_50110_1, "")
            .requires(question -> stale(question, question.ticket().register().changedAt(), "HP-TEST-05"));

    /** After an interruption the circuit counts as live until it is tested again. */
    static final HoldPoint<TicketQuestion> AFTER_INTERRUPTION = before(Resume.class)
            .id("HP-TEST-06")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question ->
                    stale(question, question.ticket().work().suspension().map(Work.Suspension::at), "HP-TEST-06"));

    private static List<Finding> stale(TicketQuestion question, Optional<Instant> change, String key) {
        return Finding.when(
                test(question),
                test -> change.isPresent() && !test.at().isAfter(change.get()),
                test -> retest(key).seen(at(test)));
    }

    /** The test made, where the work needs one. */
    private static Optional<VoltageTest> test(TicketQuestion question) {
        return question.isolates() ? question.ticket().checks().test() : Optional.empty();
    }

    /** A finding about every pole at which the test made shows {@code wrong}. */
    private static List<Finding> poles(
            TicketQuestion question, Indication wrong, BiFunction<VoltageTest, Pole, Finding> say) {
        var made = test(question);
        return made.isEmpty()
                ? List.of()
                : Finding.each(POLES, pole -> shown(made.get(), pole) == wrong, pole -> say.apply(made.get(), pole));
    }

    private static Indication shown(VoltageTest test, Pole pole) {
        return test.poles().getOrDefault(pole, Indication.NOT_TESTED);
    }

    private static Message at(VoltageTest test) {
        return Message.of("evidence.test").time("at", test.at()).text("tool", test.tester());
    }

    private static Finding retest(String key) {
        return Finding.of(Message.of(key)).remedy(Remedy.act(Role.PERMITTER, "testVoltage"));
    }

    private static Finding retest(String key, Pole pole) {
        return Finding.of(Message.of(key).term("pole", "pole." + pole))
                .remedy(Remedy.act(Role.PERMITTER, "testVoltage"));
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL =
            List.of(MADE, PROVED, ALL_POLES, DEAD, AFTER_ISOLATION, AFTER_INTERRUPTION);
}
