package io.holdpoint.kernel.explore.monitor;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.ticket.Content;
import io.holdpoint.kernel.ticket.TicketEvent;
import java.util.Optional;

/**
 * Who put his name to the ticket, and whether it is finished; a name is empty while nobody has.
 *
 * @param content what it says
 * @param submitted the leader who filled it in
 * @param issued the issuer
 * @param received the permitter who received it
 * @param ended the leader who ended the work
 * @param terminated whoever terminated it
 * @param closed whether it bears a final stamp
 */
public record Paper(
        Optional<Content> content,
        String submitted,
        String issued,
        String received,
        String ended,
        String terminated,
        boolean closed) {

    static final Paper BLANK = new Paper(Optional.empty(), "", "", "", "", "", false);

    Paper next(TicketEvent event, Stamp stamp) {
        return switch (event) {
            case TicketEvent.Drafted drafted -> filled(drafted.content());
            case TicketEvent.Revised revised -> filled(revised.content());
            case TicketEvent.Returned _ -> new Paper(content, "", "", "", "", "", closed);
            case TicketEvent.Submitted _ -> new Paper(content, stamp.by(), issued, received, ended, terminated, closed);
            case TicketEvent.Issued _ -> new Paper(content, submitted, stamp.by(), received, ended, terminated, closed);
            case TicketEvent.Received _ -> new Paper(content, submitted, issued, stamp.by(), ended, terminated, closed);
            case TicketEvent.Ended _ -> new Paper(content, submitted, issued, received, stamp.by(), terminated, closed);
            case TicketEvent.Terminated _ -> new Paper(content, submitted, issued, received, ended, stamp.by(), closed);
            case TicketEvent.Archived _, TicketEvent.Voided _, TicketEvent.NotExecuted _ ->
                new Paper(content, submitted, issued, received, ended, terminated, true);
            default -> this;
        };
    }

    private Paper filled(Content next) {
        return new Paper(Optional.of(next), "", "", "", "", "", closed);
    }
}
