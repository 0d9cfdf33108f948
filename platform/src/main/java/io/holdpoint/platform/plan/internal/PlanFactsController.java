package io.holdpoint.platform.plan.internal;

import io.holdpoint.kernel.plan.PlanContent;
import io.holdpoint.kernel.plan.PlanFacts;
import io.holdpoint.platform.command.Actor;
import io.holdpoint.platform.command.Orders;
import io.holdpoint.platform.identity.Callers;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a plan would be decided by, for a kernel in the browser. */
@RestController
class PlanFactsController {

    private final Foresight foresight;
    private final Callers callers;

    PlanFactsController(Foresight foresight, Callers callers) {
        this.foresight = foresight;
        this.callers = callers;
    }

    /** The facts about a plan that says {@code content}; {@code plan} names the one that is written anew. Nothing is decided. */
    @PostMapping("/api/plans/facts")
    PlanFacts facts(
            @RequestParam Optional<@Pattern(regexp = HazardSuggestionController.IDENTIFIER) String> plan,
            @RequestBody PlanContent content) {
        var actor = Actor.of(callers.current());
        return Orders.known(() -> foresight.facts(actor, plan, content));
    }
}
