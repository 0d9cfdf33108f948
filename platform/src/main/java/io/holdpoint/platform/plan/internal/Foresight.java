package io.holdpoint.platform.plan.internal;

import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.plan.PlanCommand;
import io.holdpoint.kernel.plan.PlanContent;
import io.holdpoint.kernel.plan.PlanFacts;
import io.holdpoint.platform.command.Actor;
import io.holdpoint.platform.command.Refused;
import io.holdpoint.platform.command.Refused.Why;
import io.holdpoint.platform.eventstore.Versioned;
import io.holdpoint.platform.servicepoint.ServicePoints;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Gathers what a decision about a plan would look at while it is being written, as far as its writer may see it. */
@Component
class Foresight {

    private final PlanProcedure procedure;
    private final ServicePoints servicePoints;

    Foresight(PlanProcedure procedure, ServicePoints servicePoints) {
        this.procedure = procedure;
        this.servicePoints = servicePoints;
    }

    /** The facts; refused as unknown where the unit, the plan or the place is out of reach. */
    PlanFacts facts(Actor actor, Optional<String> id, PlanContent content) {
        if (!actor.sees(content.unit()) || hidden(actor, content.customer())) {
            throw new Refused(Why.UNKNOWN);
        }
        var plan = id.map(known -> seen(actor, known));
        var command = plan.isPresent() ? new PlanCommand.Revise(content) : new PlanCommand.Draft("", content);
        var facts = procedure.facts(plan, command, actor.person());
        return withinReach(actor, facts).discreet(content.crew());
    }

    private boolean hidden(Actor actor, String customer) {
        return servicePoints
                .find(customer)
                .filter(entry -> !actor.sees(entry.unit()))
                .isPresent();
    }

    private Plan seen(Actor actor, String id) {
        return procedure
                .histories()
                .read(id)
                .map(Versioned::state)
                .filter(plan -> actor.sees(plan.content().unit()))
                .orElseThrow(() -> new Refused(Why.UNKNOWN));
    }

    /** Nothing is told of people whom the writer could not look up; what holds because of them, the server says. */
    private static PlanFacts withinReach(Actor actor, PlanFacts facts) {
        var people = new TreeMap<String, PersonFacts>();
        facts.people().forEach((id, person) -> {
            if (actor.sees(person.unit())) {
                people.put(id, person);
            }
        });
        return facts.with(people);
    }
}
