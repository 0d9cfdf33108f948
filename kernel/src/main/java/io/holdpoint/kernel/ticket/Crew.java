package io.holdpoint.kernel.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Who works on the ticket.
 *
 * @param leader the work leader
 * @param guardian the dedicated guardian, if there is one
 * @param members the other members
 * @param pending a leader change under way
 * @param leaderChanges how often the leader changed
 */
public record Crew(
        String leader,
        Optional<String> guardian,
        SortedSet<String> members,
        Optional<LeaderChange> pending,
        int leaderChanges) {

    /** A leader change that both leaders have yet to sign. */
    public record LeaderChange(String to, boolean oldSigned, boolean newSigned) {}

    static Crew of(Content content) {
        return new Crew(content.leader(), content.guardian(), content.members(), Optional.empty(), 0);
    }

    /** Whether {@code person} belongs to the crew in any part. */
    public boolean has(String person) {
        return leader.equals(person) || guardian.filter(person::equals).isPresent() || members.contains(person);
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
        return new Crew(leader, guardian, Sets.and(members, person), pending, leaderChanges);
    }

    Crew leftBy(String person) {
        return new Crew(leader, guardian, Sets.less(members, person), pending, leaderChanges);
    }

    Crew changeOrdered(String to) {
        return new Crew(leader, guardian, members, Optional.of(new LeaderChange(to, false, false)), leaderChanges);
    }

    Crew changeSignedBy(String person) {
        var change = pending.map(asked -> new LeaderChange(
                asked.to(),
                asked.oldSigned() || person.equals(leader),
                asked.newSigned() || person.equals(asked.to())));
        return new Crew(leader, guardian, members, change, leaderChanges);
    }

    Crew ledBy(String next) {
        var others = Sets.and(Sets.less(members, next), leader);
        return new Crew(next, guardian, others, Optional.empty(), leaderChanges + 1);
    }
}
