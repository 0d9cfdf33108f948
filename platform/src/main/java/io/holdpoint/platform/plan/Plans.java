package io.holdpoint.platform.plan;

import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.platform.eventstore.Versioned;
import io.holdpoint.platform.plan.internal.PlanProcedure;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Plans as others see them. */
@Component
public final class Plans {

    private final PlanProcedure procedure;

    Plans(PlanProcedure procedure) {
        this.procedure = procedure;
    }

    /** The plan now. */
    public Optional<Plan> find(String id) {
        return procedure.histories().read(id).map(Versioned::state);
    }

    /** The plan, which stays as it is until the running transaction ends. */
    public Optional<Plan> hold(String id) {
        return procedure.histories().hold(id).map(Versioned::state);
    }
}
