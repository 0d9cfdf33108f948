package io.holdpoint.simulator.script;

import io.holdpoint.simulator.rest.Answer;
import io.holdpoint.simulator.rest.Json;
import io.holdpoint.simulator.rest.Platform;
import java.util.List;

/**
 * Does one act of a script over REST. Words ending in {@code Plan} go to the plan; {@code recordCompetence},
 * {@code registerTool} and {@code recordToolTest} are done by offices; every other word is a command to the ticket.
 */
public final class Performer {

    private final PlanActs plans;
    private final OfficeActs offices;
    private final TicketActs tickets;

    /** Performs at {@code platform}. */
    public Performer(Platform platform) {
        this.plans = new PlanActs(platform);
        this.offices = new OfficeActs(platform);
        this.tickets = new TicketActs(platform);
    }

    /** Does it, each actor in turn; gives the first refusal, or else the last answer. */
    public Answer perform(Act act, Job job) {
        Answer answer = new Answer(200, Json.object());
        for (String part : parts(act.who(), job)) {
            answer = one(act, part, job);
            if (!answer.granted()) {
                return answer;
            }
        }
        return answer;
    }

    private Answer one(Act act, String part, Job job) {
        return switch (act.does()) {
            case "draftPlan", "submitPlan", "approvePlan", "closePlan", "cancelPlan", "revisePlan" ->
                plans.perform(act, part, job);
            case "recordCompetence", "registerTool", "recordToolTest" -> offices.perform(act, part, job);
            case "draftTicket" -> tickets.draft(act, part, job);
            default -> tickets.command(act, part, job);
        };
    }

    private static List<String> parts(List<String> who, Job job) {
        return who.equals(List.of("crew")) ? job.crew() : who;
    }
}
