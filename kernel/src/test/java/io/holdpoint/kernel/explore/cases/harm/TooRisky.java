package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.plan.PlanState;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.kernel.risk.RiskGrade;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Field;
import io.holdpoint.kernel.ticket.Justification;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import java.util.List;
import java.util.Optional;

/** Work is done at a risk that nobody with the authority accepted. */
final class TooRisky implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // nobody approved it
                .when(
                        s.works()
                                && s.facts()
                                        .plan()
                                        .filter(plan -> plan.state() == PlanState.APPROVED)
                                        .isEmpty(),
                        "worked without an approved plan")
                // nobody knows how great the arc is
                .when(
                        s.works()
                                && s.live()
                                && s.after()
                                        .content()
                                        .more()
                                        .incidentEnergyTenths()
                                        .isEmpty(),
                        "worked live at an arc that nobody knows")
                // an arc that no clothing holds
                .when(
                        s.works()
                                && s.live()
                                && s.after()
                                        .content()
                                        .more()
                                        .incidentEnergyTenths()
                                        .filter(most -> most > s.set(Setting.ARC_MAX_TENTHS))
                                        .isPresent(),
                        "worked live at too great an arc")
                // live for no reason
                .when(
                        s.works()
                                && s.live()
                                && s.voltage().volts() >= s.set(Setting.ENERGISED_PERMIT_FROM_VOLTS)
                                && Optional.ofNullable(s.after()
                                                .content()
                                                .more()
                                                .fields()
                                                .get(Field.JUSTIFICATION))
                                        .filter(words -> Justification.of(words).isPresent())
                                        .isEmpty(),
                        "worked live for no accepted reason")
                // nobody of rank came
                .when(
                        s.event() instanceof Started
                                && binding(s)
                                && s.after().checks().attended().isEmpty(),
                        "worked at a grave risk that nobody came to see")
                // whoever came has no rank
                .when(
                        s.event() instanceof Attended
                                && level(s).filter(level -> s.person(s.stamp().by())
                                                .flatMap(PersonFacts::approvesUpTo)
                                                .filter(most -> rank(s, Table.APPROVER_RANK, most)
                                                        < rank(s, Table.ATTENDANCE_RANK, level))
                                                .isPresent())
                                        .isPresent(),
                        "somebody without the rank attended")
                // nobody sees it
                .when(
                        s.begins()
                                && binding(s)
                                && level(s).filter(level -> rank(s, Table.VIDEO, level) >= 2)
                                        .isPresent()
                                && !s.sureToday(Condition.RECORDER_ON),
                        "worked at a grave risk with nothing recorded")
                .words();
    }

    private static Optional<RiskLevel> level(Scene s) {
        return s.facts().plan().flatMap(plan -> plan.grade()).map(RiskGrade::level);
    }

    private static boolean binding(Scene s) {
        return level(s).filter(level -> level.atLeast(RiskLevel.II) || (level == RiskLevel.III && s.grave()))
                .isPresent();
    }

    private static long rank(Scene s, Table table, RiskLevel level) {
        return s.facts().regime().given(table, level.name());
    }
}
