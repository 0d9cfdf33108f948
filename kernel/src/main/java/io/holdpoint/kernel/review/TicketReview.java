package io.holdpoint.kernel.review;

import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.kernel.ticket.TicketHistory;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks finished tickets. It reads the history and nothing of what the hold points said, so that it also judges tickets taken
 * over from paper or decided by an older rulebook.
 */
public final class TicketReview {

    /** Every rule of the check, in the order in which findings are told. */
    public static final List<ReviewRule> RULES = Stream.of(PaperReview.ALL, WorkReview.ALL, ClosureReview.ALL)
            .flatMap(List::stream)
            .toList();

    private TicketReview() {}

    /** Checks the ticket that {@code history} made; throws {@link IllegalArgumentException} for no history. */
    public static Report of(List<TicketHistory.Recorded> history, TicketFacts facts) {
        var ticket = TicketHistory.fold(history)
                .orElseThrow(() -> new IllegalArgumentException("there is no history to check"));
        var looked = new Case(ticket, history, facts);
        return Report.of(
                RULES.stream().flatMap(rule -> rule.of(looked).stream()).toList());
    }

    /** The month's pass rate in whole percent: passed of executed; void and not executed tickets are counted, not scored. */
    public static long passRate(long passed, long executed) {
        return executed == 0 ? 100 : passed * 100 / executed;
    }
}
