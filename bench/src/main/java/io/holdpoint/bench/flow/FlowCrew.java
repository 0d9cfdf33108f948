package io.holdpoint.bench.flow;

import java.util.ArrayList;
import java.util.List;

/** Who is on a ticket, in the words of the process. */
public record FlowCrew(String leader, String guardian, List<String> members) {

    /** Leader, guardian and members. */
    public List<String> everybody() {
        var all = new ArrayList<>(List.of(leader, guardian));
        all.addAll(members);
        return List.copyOf(all);
    }

    /** The user task that stands for an act: leader, guardian and members come and go by tasks of their own. */
    String task(Act act) {
        return switch (act.command()) {
            case "signIn" -> part(act.person()) + "SignIn";
            case "signOut" -> part(act.person()) + "SignOut";
            case "return" -> "issue";
            default -> act.command();
        };
    }

    private String part(String person) {
        if (person.equals(leader)) {
            return "leader";
        }
        return person.equals(guardian) ? "guardian" : "member";
    }
}
