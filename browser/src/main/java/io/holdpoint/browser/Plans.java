package io.holdpoint.browser;

import io.holdpoint.browser.codec.PlanCommandJson;
import io.holdpoint.browser.codec.PlanEventJson;
import io.holdpoint.browser.codec.PlanFactsJson;
import io.holdpoint.browser.codec.PlanJson;
import io.holdpoint.browser.json.JsonReader;
import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.plan.PlanCommand;
import io.holdpoint.kernel.plan.PlanEvent;
import io.holdpoint.kernel.plan.PlanFacts;
import io.holdpoint.kernel.plan.PlanHistory;
import io.holdpoint.kernel.plan.PlanKernel;
import io.holdpoint.kernel.text.Reasons;
import io.holdpoint.kernel.text.Wording;
import java.util.List;
import java.util.Optional;

/** Commands on plans. */
final class Plans {

    private Plans() {}

    static PlanFacts facts(World world, String json) {
        var in = new JsonReader(json);
        var facts = PlanFactsJson.read(in, world);
        in.end();
        return facts;
    }

    static Asked<Plan, PlanCommand> read(String json) {
        return Asked.read(json, PlanJson::read, PlanCommandJson::read);
    }

    static Decision<PlanEvent> decide(PlanFacts facts, Asked<Plan, PlanCommand> asked) {
        return PlanKernel.decide(asked.subject(), asked.command(), asked.actor(), facts, asked.now());
    }

    static String answer(World world, PlanFacts facts, String json) {
        var asked = read(json);
        var stamp = new Stamp(asked.actor(), asked.now());
        var words = new Wording(world.texts(), facts.offset(), asked.called());
        return new Answers<Plan, PlanEvent>(
                        events -> after(asked.subject(), events, stamp),
                        PlanEventJson::write,
                        PlanJson::write,
                        new Reasons(words))
                .of(decide(facts, asked));
    }

    private static Plan after(Optional<Plan> before, List<PlanEvent> events, Stamp stamp) {
        var plan = before;
        for (PlanEvent event : events) {
            plan = Optional.of(
                    plan.isPresent() ? PlanHistory.evolve(plan.get(), event, stamp) : PlanHistory.begin(event, stamp));
        }
        return plan.orElseThrow();
    }
}
