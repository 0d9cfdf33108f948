package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.facts.WorkType;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.plan.PlanContent;
import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.risk.Hazard;
import io.holdpoint.kernel.risk.HazardChoice;
import io.holdpoint.kernel.risk.RiskGrading;
import io.holdpoint.kernel.risk.RiskLevel;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** What a ticket looks like before anybody changed it: the plan, the register and the work type put together. */
public final class Drafting {

    private Drafting() {}

    /** A ticket pre-filled from its plan where the network has nothing to say; lines are listed, never ticked. */
    public static Content from(TicketType form, Plan plan, ServicePoint place, WorkType type) {
        return from(form, plan, place, type, Isolation.NONE);
    }

    /** A ticket pre-filled from its plan and the isolation that the network asks for. */
    public static Content from(TicketType form, Plan plan, ServicePoint place, WorkType type, Isolation isolation) {
        var planned = plan.content();
        return new Content(
                form.form(),
                plan.id(),
                planned.unit(),
                planned.workType(),
                planned.task(),
                new Site(
                        place.customer(),
                        place.address(),
                        place.box(),
                        place.boxName(),
                        place.meter(),
                        planned.newMeter()),
                new Window(planned.from(), planned.to()),
                planned.leader(),
                planned.guardian(),
                planned.members(),
                form.outage() ? isolation.with(place.sources()) : List.of(),
                type.measures(),
                planned.hazards().stream()
                        .filter(choice -> !choice.waived())
                        .map(HazardChoice::hazard)
                        .toList(),
                type.steps(),
                more(form, planned, isolation));
    }

    private static Optional<Particulars> more(TicketType form, PlanContent planned, Isolation isolation) {
        var zone = planned.arranged().zone();
        return zone.isEmpty() && (!form.outage() || isolation.fields().isEmpty())
                ? Optional.empty()
                : Optional.of(Particulars.in(zone, form.outage() ? isolation.fields() : Collections.emptySortedMap()));
    }

    /** The form that a plan needs: a ticket for isolation or a grave hazard, else a card. */
    public static Form formFor(PlanContent plan, WorkType type, SortedMap<String, Hazard> hazards, Regime regime) {
        var grave = plan.hazards().stream()
                .flatMap(choice -> Optional.ofNullable(hazards.get(choice.hazard())).stream())
                .anyMatch(hazard -> !card(regime, RiskGrading.inherent(hazard, regime)));
        return type.isolates() || grave ? Form.LOW_VOLTAGE_TICKET : Form.FIELD_WORK_CARD;
    }

    private static boolean card(Regime regime, RiskLevel level) {
        var gravest = regime.number(Setting.CARD_GRAVEST_LEVEL);
        return switch (level) {
            case I -> gravest <= 1;
            case II -> gravest <= 2;
            case III -> gravest <= 3;
            case IV -> gravest <= 4;
            case V -> gravest <= 5;
        };
    }
}
