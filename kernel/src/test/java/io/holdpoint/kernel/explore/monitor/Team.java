package io.holdpoint.kernel.explore.monitor;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.ticket.Content;
import io.holdpoint.kernel.ticket.TicketEvent;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who belongs to the ticket and who leads it.
 *
 * @param leader the leader; empty before there is a ticket
 * @param guardian the dedicated guardian
 * @param members the others
 * @param ordered the leader who was ordered to take over; empty where none is
 * @param signed who signed the handover that was ordered
 * @param standIn who leads while the leader is briefly away; empty while he leads himself
 */
public record Team(
        String leader,
        Optional<String> guardian,
        SortedSet<String> members,
        String ordered,
        SortedSet<String> signed,
        String standIn) {

    static final Team NOBODY = new Team("", Optional.empty(), Bag.none(), "", Bag.none(), "");

    /** Whether {@code person} belongs to the crew. */
    public boolean has(String person) {
        return leader.equals(person) || guardian.filter(person::equals).isPresent() || members.contains(person);
    }

    /** Who leads on site now. */
    public String inCharge() {
        return standIn.isEmpty() ? leader : standIn;
    }

    /** Everybody. */
    public SortedSet<String> everybody() {
        var all = new TreeSet<>(members);
        all.add(leader);
        guardian.ifPresent(all::add);
        return all;
    }

    Team next(TicketEvent event, Stamp stamp) {
        return switch (event) {
            case TicketEvent.Drafted drafted -> of(drafted.content());
            case TicketEvent.Revised revised -> of(revised.content());
            case TicketEvent.MemberAdded added ->
                new Team(leader, guardian, Bag.and(members, added.person()), ordered, signed, standIn);
            case TicketEvent.MemberRemoved removed ->
                new Team(leader, guardian, Bag.less(members, removed.person()), ordered, signed, standIn);
            case TicketEvent.LeaderChangeOrdered change ->
                new Team(leader, guardian, members, change.to(), Bag.none(), standIn);
            case TicketEvent.LeaderChangeSigned _ ->
                new Team(leader, guardian, members, ordered, Bag.and(signed, stamp.by()), standIn);
            case TicketEvent.LeaderChanged change ->
                new Team(
                        change.to(),
                        guardian,
                        Bag.and(Bag.less(members, change.to()), change.from()),
                        "",
                        Bag.none(),
                        "");
            case TicketEvent.LeadDelegated stand -> new Team(leader, guardian, members, ordered, signed, stand.to());
            case TicketEvent.LeadReturned _ -> new Team(leader, guardian, members, ordered, signed, "");
            default -> this;
        };
    }

    private static Team of(Content content) {
        return new Team(content.leader(), content.guardian(), content.members(), "", Bag.none(), "");
    }
}
