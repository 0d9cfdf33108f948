package io.holdpoint.platform.plan;

import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.platform.eventstore.Versioned;
import io.holdpoint.platform.plan.internal.PlanProcedure;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** The plans now, by id. */
    public Map<String, Plan> find(Collection<String> ids) {
        return procedure.histories().readAll(ids).stream()
                .map(Versioned::state)
                .collect(Collectors.toMap(Plan::id, plan -> plan, (one, _) -> one));
    }

    /** The plan, which stays as it is until the running transaction ends. */
    public Optional<Plan> hold(String id) {
        return procedure.histories().hold(id).map(Versioned::state);
    }
}
