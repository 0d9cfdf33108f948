package io.holdpoint.platform.plan;

import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.platform.database.Question;
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

    /** The version of a plan, for {@link #at}; {@code held}, the plan stays as it is until the running transaction ends. */
    public Question<Optional<Integer>> asking(String id, boolean held) {
        var histories = procedure.histories();
        return held ? histories.holding(id) : histories.asking(id);
    }

    /** The plan as it was after so many events. */
    public Plan at(String id, int version) {
        return procedure.histories().at(id, version).state();
    }
}
