package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.Question;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.SiteTag;
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

    /** What the ticket's form asks for. */
    public TicketType type() {
        return facts.type(ticket.content().form());
    }

    /** Whether a permit releases the work. */
    public boolean needsPermit() {
        return type().needsPermit();
    }

    /** Whether the work is done on dead parts: isolated, tested, earthed. */
    public boolean isolates() {
        return type().outage();
    }

    /** Whether the ticket makes an isolation of its own; one that relies on certificates alone does not. */
    public boolean isolatesItself() {
        return isolates()
                && (ticket.content().more().isolations().isEmpty()
                        || !ticket.register().points().isEmpty());
    }

    /** Whether the place or the work has {@code tag}. */
    public boolean has(SiteTag tag) {
        return ticket.content().has(tag)
                || facts.workType().filter(type -> type.tags().contains(tag)).isPresent();
    }

    /** The ticket that this one stands under. */
    public Optional<OtherTicket> parent() {
        return ticket.content().more().parent().flatMap(this::other);
    }

    /** The tickets that stand under this one, whatever became of them. */
    public List<OtherTicket> children() {
        return facts.others().stream().filter(other -> other.under(ticket.id())).toList();
    }

    /** The tickets that rely on this certificate, whatever became of them. */
    public List<OtherTicket> dependants() {
        return facts.others().stream()
                .filter(other -> other.reliesOn(ticket.id()))
                .toList();
    }

    /** Another ticket by its id; empty where it is not open and not tied to this one. */
    public Optional<OtherTicket> other(String id) {
        return facts.others().stream().filter(other -> other.id().equals(id)).findFirst();
    }

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
            case TicketCommand.Delegate stand -> List.of(stand.to());
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

    /**
     * Whether the other ticket and this one belong together, so that somebody on both is in one place only: parent and sheets, a
     * certificate and who relies on it, a sheet of lines beside the other sheets of its parent.
     */
    public boolean belongsTo(OtherTicket other) {
        var more = ticket.content().more();
        return other.under(ticket.id())
                || other.reliesOn(ticket.id())
                || more.parent().filter(other.id()::equals).isPresent()
                || more.isolations().contains(other.id())
                || beside(other);
    }

    private boolean beside(OtherTicket other) {
        var parent = ticket.content().more().parent();
        return parent.isPresent()
                && parent.equals(other.parent())
                && (type().lines() || facts.type(other.form()).lines());
    }

    /** The open tickets that do not belong to this one and whose time overlaps with this one's. */
    public List<OtherTicket> clashing() {
        return facts.others().stream()
                .filter(other -> other.state().open() && !other.id().equals(ticket.id()))
                .filter(other -> !belongsTo(other))
                .filter(other -> other.window().overlaps(ticket.window()))
                .toList();
    }
}
