package io.holdpoint.platform.plan.internal;

import io.holdpoint.kernel.plan.PlanContent;
import io.holdpoint.platform.command.Actor;
import io.holdpoint.platform.command.Orders;
import io.holdpoint.platform.identity.Callers;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a plan would clash with, over HTTP. */
@RestController
class ClashController {

    private final ClashSearch search;
    private final Callers callers;

    ClashController(ClashSearch search, Callers callers) {
        this.search = search;
        this.callers = callers;
    }

    /**
     * A plan as it is being written.
     *
     * @param content what it says so far; place, leader and window are looked at
     * @param plan the plan that is written anew, which does not clash with itself; empty for a new one
     */
    record Asked(PlanContent content, Optional<String> plan) {}

    /** What a plan as it is written would clash with now; nothing is kept. */
    @PostMapping("/api/plans/clashes")
    ClashesView clashes(@RequestBody Asked asked) {
        var actor = Actor.of(callers.current());
        return Orders.known(() -> search.clashes(actor, asked.content(), asked.plan()));
    }
}
