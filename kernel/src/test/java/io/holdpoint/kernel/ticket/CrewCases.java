package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.ticket.CaseBook.Ask;
import io.holdpoint.kernel.ticket.CaseBook.Case;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cases of the rules about a crew that changes while the job goes on. */
final class CrewCases {

    private CrewCases() {}

    static SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        cases.put("HP-SITE-06", () -> {
            var day = new Day().working().does("zhao", new SignOut());
            return new Ask(day, "zhao", new CompleteStep("S-OLD-READING", day.photo()));
        });
        cases.put("HP-GUARD-02", () -> {
            var day = unguarded(new Day().working());
            return new Ask(day, "wang", new CompleteStep("S-OLD-READING", day.photo()));
        });
        cases.put("HP-CHANGE-05", () -> {
            var day = new Day().working().does("issuer", new OrderLeaderChange("leader2", "called away"));
            return new Ask(day, "leader", new SignLeaderChange());
        });
        cases.put("HP-SEPARATE-06", () -> {
            var day = new Day().working();
            day.world.change("permitter", CrewCases::alsoLeader);
            return new Ask(day, "issuer", new OrderLeaderChange("permitter", "called away"));
        });
        cases.put("HP-MEETING-06", () -> {
            var day = new Day().onSite();
            day.does("leader", new HoldMeeting(new TreeSet<>(List.of(Topic.values()))));
            return new Ask(day, "leader", new Start());
        });
        return cases;
    }

    /** The same with no guardian named, as if all but two had joined after the issue. */
    private static Day unguarded(Day day) {
        var crew = day.ticket().crew();
        day.ticket = Optional.of(day.ticket()
                .with(new Crew(
                        crew.leader(),
                        Optional.empty(),
                        crew.members(),
                        crew.pending(),
                        crew.leaderChanges(),
                        crew.standIn(),
                        crew.watch())));
        return day;
    }

    private static PersonFacts alsoLeader(PersonFacts person) {
        var roles = new TreeMap<>(person.roles());
        roles.put(Role.LEADER, World.DAY.plusYears(1));
        return new World.Change(person).roles(roles).made();
    }
}
