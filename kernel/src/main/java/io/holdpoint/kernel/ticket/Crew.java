package io.holdpoint.kernel.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Who works on the ticket, and who is in charge.
 *
 * @param leader the work leader
 * @param guardian the dedicated guardian, if there is one
 * @param members the other members
 * @param pending a leader change under way
 * @param leaderChanges how often the leader changed
 * @param standIn who leads while the leader is briefly away
 * @param watch the permitter in charge of ticket, locks and earths
 */
public record Crew(
        String leader,
        Optional<String> guardian,
        SortedSet<String> members,
        Optional<LeaderChange> pending,
        int leaderChanges,
        Optional<String> standIn,
        Watch watch) {

    /** A leader change that both leaders have yet to sign. */
    public record LeaderChange(String to, boolean oldSigned, boolean newSigned) {}

    /**
     * The permitter in charge.
     *
     * @param permitter who is; empty before the ticket is received
     * @param next to whom the shift is being handed over
     */
    public record Watch(Optional<String> permitter, Optional<String> next) {
        static final Watch NOBODY = new Watch(Optional.empty(), Optional.empty());
    }

    static Crew of(Content content) {
        return new Crew(
                content.leader(),
                content.guardian(),
                content.members(),
                Optional.empty(),
                0,
                Optional.empty(),
                Watch.NOBODY);
    }

    /** Whether {@code person} belongs to the crew in any part. */
    public boolean has(String person) {
        return leader.equals(person) || guardian.filter(person::equals).isPresent() || members.contains(person);
    }

    /** Whether {@code person} leads now, as leader or as stand-in. */
    public boolean leads(String person) {
        return leader.equals(person) || standIn.filter(person::equals).isPresent();
    }

    /** Who leads on site now: the stand-in where there is one. */
    public String inCharge() {
        return standIn.orElse(leader);
    }

    /** How many people, leader and guardian included. */
    public int size() {
        return members.size() + 1 + (guardian.isPresent() ? 1 : 0);
    }

    /** Everybody of the crew, each once, the leader first. */
    public List<String> everybody() {
        var all = new ArrayList<String>(size());
        all.add(leader);
        guardian.filter(person -> !all.contains(person)).ifPresent(all::add);
        for (String member : members) {
            if (!all.contains(member)) {
                all.add(member);
            }
        }
        return List.copyOf(all);
    }

    Crew joinedBy(String person) {
        return with(Sets.and(members, person));
    }

    Crew leftBy(String person) {
        return with(Sets.less(members, person));
    }

    Crew changeOrdered(String to) {
        return with(Optional.of(new LeaderChange(to, false, false)));
    }

    Crew changeSignedBy(String person) {
        return with(pending.map(asked -> new LeaderChange(
                asked.to(),
                asked.oldSigned() || person.equals(leader),
                asked.newSigned() || person.equals(asked.to()))));
    }

    Crew ledBy(String next) {
        var others = Sets.and(Sets.less(members, next), leader);
        return new Crew(next, guardian, others, Optional.empty(), leaderChanges + 1, Optional.empty(), watch);
    }

    Crew delegatedTo(Optional<String> person) {
        return new Crew(leader, guardian, members, pending, leaderChanges, person, watch);
    }

    Crew watchedBy(String person) {
        return with(new Watch(Optional.of(person), Optional.empty()));
    }

    Crew handingOverTo(String person) {
        return with(new Watch(watch.permitter(), Optional.of(person)));
    }

    private Crew with(SortedSet<String> others) {
        return new Crew(leader, guardian, others, pending, leaderChanges, standIn, watch);
    }

    private Crew with(Optional<LeaderChange> change) {
        return new Crew(leader, guardian, members, change, leaderChanges, standIn, watch);
    }

    private Crew with(Watch next) {
        return new Crew(leader, guardian, members, pending, leaderChanges, standIn, next);
    }
}
