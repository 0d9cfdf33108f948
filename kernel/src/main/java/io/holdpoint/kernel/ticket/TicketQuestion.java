package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.Question;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.ToolFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command on a ticket, with all that may be looked at in deciding it.
 *
 * @param ticket the ticket; for one to be drafted, as it would be
 * @param exists whether the ticket is on record already
 * @param command what is asked
 * @param actor who asks
 * @param facts the world around
 * @param now the time of the decision
 */
public record TicketQuestion(
        Ticket ticket, boolean exists, TicketCommand command, String actor, TicketFacts facts, Instant now)
        implements Question {

    /** Today on site. */
    public LocalDate today() {
        return dayOf(now);
    }

    /** The day of {@code at} on site. */
    public LocalDate dayOf(Instant at) {
        return at.atOffset(facts.offset()).toLocalDate();
    }

    /** What is on record about {@code id}; empty for a stranger. */
    public Optional<PersonFacts> person(String id) {
        return Optional.ofNullable(facts.people().get(id));
    }

    /** What is on record about the tool {@code tag}; empty for an unknown one. */
    public Optional<ToolFacts> tool(String tag) {
        return Optional.ofNullable(facts.tools().get(tag));
    }

    /** Whether {@code id} is on the published list for {@code role} today. */
    public boolean holds(String id, Role role) {
        return person(id)
                .filter(known -> known.active() && known.holds(role, today()))
                .isPresent();
    }

    /** Whether the work needs isolation and a permit. */
    public boolean needsPermit() {
        return ticket.needsPermit();
    }

    /** The tools out on the ticket that the register knows. */
    public List<ToolFacts> toolsOut() {
        var out = new ArrayList<ToolFacts>();
        for (String tag : ticket.checks().tools()) {
            tool(tag).ifPresent(out::add);
        }
        return out;
    }

    /** The people whose fitness the command puts to the test: the one who joins or signs in, else the whole crew. */
    public List<String> tested() {
        return switch (command) {
            case TicketCommand.SignIn _ -> List.of(actor);
            case TicketCommand.AddMember add -> List.of(add.person());
            case TicketCommand.OrderLeaderChange change -> List.of(change.to());
            default -> List.copyOf(ticket.everybody());
        };
    }

    /** Who leads once the command stands and a change under way is signed. */
    public String nextLeader() {
        var crew = ticket.crew();
        return command instanceof TicketCommand.OrderLeaderChange change
                ? change.to()
                : crew.pending().map(Crew.LeaderChange::to).orElse(crew.leader());
    }

    /** The open tickets other than this one whose time overlaps with this one's. */
    public List<OtherTicket> clashing() {
        return facts.others().stream()
                .filter(other -> !other.id().equals(ticket.id()))
                .filter(other -> other.window().overlaps(ticket.window()))
                .toList();
    }
}
