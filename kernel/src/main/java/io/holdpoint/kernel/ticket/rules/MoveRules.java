package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A crew moves to the next place of the same ticket together, and begins there with a disclosure, a scan and a test. */
public final class MoveRules {

    private MoveRules() {}

    /** The next place is named and is another one. */
    static final HoldPoint<TicketQuestion> NAMED = before(Move.class)
            .id("HP-MOVE-01")
            .against(Harm.WRONG_PLACE_WORKED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> question.command() instanceof Move move
                    ? Finding.when(
                            move.place().isBlank()
                                    || present(question)
                                            .filter(move.place()::equals)
                                            .isPresent(),
                            () -> Finding.of(Message.of("HP-MOVE-01")).remedy(Remedy.act(Role.LEADER, "move")))
                    : List.of());

    /** At the new place the labels are scanned anew before work goes on. */
    static final HoldPoint<TicketQuestion> SCANNED = before(Resume.class)
            .id("HP-MOVE-02")
            .against(Harm.WRONG_PLACE_WORKED)
            .clause(Standard.SG_TEN_DONTS, "4")
            .requires(question -> Finding.when(
                    question.ticket().work().suspension(),
                    stop -> stop.cause() == SuspensionCause.MOVED && !scannedSince(question, stop.at()),
                    _ -> Finding.of(Message.of("HP-MOVE-02")
                                    .text("place", present(question).orElse("–")))
                            .remedy(Remedy.act(Role.LEADER, "scanPlace"))));

    private static Optional<String> present(TicketQuestion question) {
        var places = question.ticket().work().course().places();
        return places.isEmpty() ? Optional.empty() : Optional.of(places.getLast());
    }

    private static boolean scannedSince(TicketQuestion question, Instant since) {
        return question.ticket()
                .checks()
                .place()
                .filter(scan -> scan.at().isAfter(since))
                .isPresent();
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(NAMED, SCANNED);
}
