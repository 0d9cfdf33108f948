package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.Question;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.risk.RiskGrading;
import io.holdpoint.kernel.risk.RiskLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * A command on a ticket, with all that may be looked at in deciding it. What many hold points look at is worked out once;
 * a question belongs to one decision and is not shared between threads.
 */
public final class TicketQuestion implements Question {

    private static final long SECONDS_OF_A_DAY = 86_400;
    /** No set of tags reaches this bit. */
    private static final long UNREAD = Long.MIN_VALUE;

    private final Ticket ticket;
    private final boolean exists;
    private final TicketCommand command;
    private final String actor;
    private final TicketFacts facts;
    private final Instant now;
    private final LocalDate today;
    private final LocalDate lastDay;
    private final TicketType type;

    private Optional<List<String>> tested = Optional.empty();
    private Optional<List<PersonFacts>> testedKnown = Optional.empty();
    private Optional<List<ToolFacts>> toolsOut = Optional.empty();
    private Optional<List<OtherTicket>> clashing = Optional.empty();
    private Optional<List<OtherTicket>> children = Optional.empty();
    private Optional<List<String>> graveHazards = Optional.empty();
    private long tags = UNREAD;

    /**
     * A question.
     *
     * @param ticket the ticket; for one to be drafted, as it would be
     * @param exists whether the ticket is on record already
     * @param command what is asked
     * @param actor who asks
     * @param facts the world around
     * @param now the time of the decision
     */
    public TicketQuestion(
            Ticket ticket, boolean exists, TicketCommand command, String actor, TicketFacts facts, Instant now) {
        this.ticket = ticket;
        this.exists = exists;
        this.command = command;
        this.actor = actor;
        this.facts = facts;
        this.now = now;
        this.type = facts.type(ticket.content().form());
        this.today = dayOf(now);
        var planned = dayOf(ticket.window().to().minusMillis(1));
        this.lastDay = planned.isAfter(today) ? planned : today;
    }

    /** The ticket; for one to be drafted, as it would be. */
    public Ticket ticket() {
        return ticket;
    }

    /** Whether the ticket is on record already. */
    public boolean exists() {
        return exists;
    }

    @Override
    public TicketCommand command() {
        return command;
    }

    /** Who asks. */
    public String actor() {
        return actor;
    }

    /** The world around. */
    public TicketFacts facts() {
        return facts;
    }

    /** The time of the decision. */
    public Instant now() {
        return now;
    }

    /** What the ticket's form asks for. */
    public TicketType type() {
        return type;
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
        if (tags == UNREAD) {
            tags = bits(ticket.content().more().tags())
                    | facts.workType().map(type -> bits(type.tags())).orElse(0L);
        }
        return (tags & bit(tag)) != 0;
    }

    /** The ticket that this one stands under. */
    public Optional<OtherTicket> parent() {
        return ticket.content().more().parent().flatMap(this::other);
    }

    /** The tickets that stand under this one, whatever became of them. */
    public List<OtherTicket> children() {
        if (children.isEmpty()) {
            children = Optional.of(those(other -> other.under(ticket.id())));
        }
        return children.get();
    }

    /** The tickets that rely on this certificate, whatever became of them. */
    public List<OtherTicket> dependants() {
        return those(other -> other.reliesOn(ticket.id()));
    }

    /** Another ticket by its id; empty where it is not open and not tied to this one. */
    public Optional<OtherTicket> other(String id) {
        for (OtherTicket other : facts.others()) {
            if (other.id().equals(id)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** Today on site. */
    public LocalDate today() {
        return today;
    }

    /** The last day on which anybody works on the ticket: its last planned day, or today where that is past. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** The day of {@code at} on site. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofEpochDay(
                Math.floorDiv(at.getEpochSecond() + facts.offset().getTotalSeconds(), SECONDS_OF_A_DAY));
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
        if (toolsOut.isEmpty()) {
            toolsOut = Optional.of(known(ticket.checks().tools(), facts.tools()));
        }
        return toolsOut.get();
    }

    /** The people whose fitness the command puts to the test: the one who joins or signs in, else the whole crew. */
    public List<String> tested() {
        if (tested.isEmpty()) {
            tested = Optional.of(toBeTested());
        }
        return tested.get();
    }

    /** What is on record about those of {@link #tested()} who are on record. */
    public List<PersonFacts> testedKnown() {
        if (testedKnown.isEmpty()) {
            testedKnown = Optional.of(known(tested(), facts.people()));
        }
        return testedKnown.get();
    }

    /** The open tickets that do not belong to this one and whose time overlaps with this one's. */
    public List<OtherTicket> clashing() {
        if (clashing.isEmpty()) {
            clashing = Optional.of(overlapping());
        }
        return clashing.get();
    }

    /** The hazards of the ticket that are general or graver before anything is done against them. */
    public List<String> graveHazards() {
        if (graveHazards.isEmpty()) {
            graveHazards = Optional.of(gravest());
        }
        return graveHazards.get();
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

    private List<String> toBeTested() {
        return switch (command) {
            case TicketCommand.SignIn _ -> List.of(actor);
            case TicketCommand.AddMember add -> List.of(add.person());
            case TicketCommand.OrderLeaderChange change -> List.of(change.to());
            case TicketCommand.Delegate stand -> List.of(stand.to());
            default -> ticket.crew().everybody();
        };
    }

    private List<OtherTicket> overlapping() {
        return those(other -> other.state().open()
                && !other.id().equals(ticket.id())
                && !belongsTo(other)
                && other.window().overlaps(ticket.window()));
    }

    private List<OtherTicket> those(Predicate<OtherTicket> which) {
        if (facts.others().isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<OtherTicket>();
        for (OtherTicket other : facts.others()) {
            if (which.test(other)) {
                found.add(other);
            }
        }
        return List.copyOf(found);
    }

    private List<String> gravest() {
        var found = new ArrayList<String>();
        for (String id : ticket.content().hazards()) {
            var hazard = facts.hazards().get(id);
            if (hazard != null && RiskGrading.inherent(hazard, facts.regime()).atLeast(RiskLevel.III)) {
                found.add(id);
            }
        }
        return List.copyOf(found);
    }

    private static long bits(Collection<SiteTag> tags) {
        long bits = 0;
        for (SiteTag tag : tags) {
            bits |= bit(tag);
        }
        return bits;
    }

    @SuppressWarnings("EnumOrdinal") // within one question alone; there are far fewer tags than bits
    private static long bit(SiteTag tag) {
        return 1L << tag.ordinal();
    }

    private static <T> List<T> known(Collection<String> ids, SortedMap<String, T> register) {
        var known = new ArrayList<T>(ids.size());
        for (String id : ids) {
            var found = register.get(id);
            if (found != null) {
                known.add(found);
            }
        }
        return List.copyOf(known);
    }
}
