package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Commands;
import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;
import java.util.Optional;

/** Every line of measures and controls is done and evidenced, none "later". */
public final class MeasureRules {

    private static final List<Class<?>> PICTURED = List.of(
            ScanPlace.class,
            OpenPoint.class,
            LockPoint.class,
            ApplyEarth.class,
            DoMeasure.class,
            CompleteStep.class,
            UndoLine.class,
            Confirm.class);

    private MeasureRules() {}

    /** Each line is in place before the work is permitted or, on a card, before it starts. */
    static final HoldPoint<TicketQuestion> DONE = before(List.of(Permit.class, Start.class))
            .id("HP-MEASURE-01")
            .against(Harm.UNCONTROLLED_HAZARD)
            .clause(Standard.SG_TEN_DONTS, "3")
            .clause(Standard.SG_TEN_DONTS, "6")
            .requires(question -> Finding.all(
                    undone(question, question.ticket().content().measures()),
                    undone(question, question.ticket().content().hazards())));

    /** A line that is not on the ticket cannot be done on it. */
    static final HoldPoint<TicketQuestion> LISTED = before(DoMeasure.class)
            .id("HP-MEASURE-02")
            .against(Harm.OUT_OF_SCOPE_WORKED)
            .clause(Standard.SG_TEN_DONTS, "4")
            .requires(question -> question.command() instanceof DoMeasure measure
                    ? Finding.when(
                            !question.ticket().content().measures().contains(measure.line())
                                    && !question.ticket().content().hazards().contains(measure.line()),
                            () -> Finding.of(Message.of("HP-MEASURE-02").text("line", measure.line()))
                                    .remedy(new Remedy.NewTicket()))
                    : List.of());

    /** A picture shows it. */
    static final HoldPoint<TicketQuestion> PICTURE = before(PICTURED)
            .id("HP-EVIDENCE-01")
            .clause(Standard.SG_TEN_DONTS, "3")
            .requires(question -> Finding.when(
                    photo(question),
                    String::isBlank,
                    _ -> Finding.of(Message.of("HP-EVIDENCE-01")).remedy(again(question))));

    /** One picture shows one thing. */
    static final HoldPoint<TicketQuestion> NEW_PICTURE = before(PICTURED)
            .id("HP-EVIDENCE-02")
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    photo(question),
                    photo -> question.ticket().checks().photos().contains(photo),
                    _ -> Finding.of(Message.of("HP-EVIDENCE-02")).remedy(again(question))));

    private static List<Finding> undone(TicketQuestion question, List<String> lines) {
        var done = question.ticket().checks().done();
        return Finding.each(lines, line -> !done.containsKey(line), line -> undone(question.ticket(), line));
    }

    private static Finding undone(Ticket ticket, String line) {
        var content = ticket.content();
        return Finding.of(Message.of("HP-MEASURE-01").term("line", word(line)))
                .seen(Message.of("evidence.lines")
                        .count("have", ticket.checks().done().size())
                        .count(
                                "need",
                                content.measures().size() + content.hazards().size()))
                .remedy(Remedy.act(Role.LEADER, "doMeasure", line));
    }

    private static String word(String line) {
        return line.startsWith("H") ? "hazard." + line : "measure." + line;
    }

    private static Remedy again(TicketQuestion question) {
        return new Remedy.Act(Role.MEMBER, Optional.of(question.actor()), Commands.code(question.command()), "");
    }

    private static Optional<String> photo(TicketQuestion question) {
        return switch (question.command()) {
            case ScanPlace scan -> Optional.of(scan.photo());
            case OpenPoint open -> Optional.of(open.photo());
            case LockPoint lock -> Optional.of(lock.photo());
            case ApplyEarth earth -> Optional.of(earth.photo());
            case DoMeasure measure -> Optional.of(measure.photo());
            case CompleteStep step -> Optional.of(step.photo());
            case UndoLine line -> Optional.of(line.photo());
            case Confirm sure when !byWord(sure.condition()) -> Optional.of(sure.photo());
            default -> Optional.empty();
        };
    }

    /** Conditions that somebody says and no picture can show. */
    private static boolean byWord(Condition condition) {
        return condition == Condition.CHECKED_IN || condition == Condition.CUSTOMER_TOLD;
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(DONE, LISTED, PICTURE, NEW_PICTURE);
}
