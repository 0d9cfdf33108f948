package io.holdpoint.kernel.explore.monitor;

import static io.holdpoint.kernel.explore.monitor.Invariant.when;

import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.plan.PlanState;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketType;
import java.util.List;
import java.util.Optional;

/** Work has a permit in force, and what takes two people is never decided by one. */
final class PermitInvariants {

    private PermitInvariants() {}

    static final List<Invariant> ALL = List.of(
            Invariant.of(
                    Harm.WORK_WITHOUT_PERMIT,
                    "no work goes on without a permit in force, inside its window, while nothing stops it",
                    PermitInvariants::unpermitted),
            Invariant.of(
                    Harm.ONE_PERSON_DECIDES_ALONE,
                    "leader, issuer and permitter of work are three people, each on his list",
                    PermitInvariants::alone),
            Invariant.of(
                    Harm.UNCONTROLLED_HAZARD,
                    "no work goes on against a supervisor's stop",
                    sight -> when(
                            sight.work() && sight.was().permission().barred(),
                            "the supervisor's stop is not released")),
            Invariant.of(Harm.ONE_PERSON_DECIDES_ALONE, "whoever signs has the part for it", PermitInvariants::usurped),
            Invariant.of(
                    Harm.ONE_PERSON_DECIDES_ALONE,
                    "nobody terminates or checks what he led",
                    PermitInvariants::closesAlone),
            Invariant.of(
                    Harm.TOO_RISKY_WORK,
                    "no ticket is issued without an approved plan that it keeps to",
                    PermitInvariants::unplanned),
            Invariant.of(
                    Harm.TERMINAL_TICKET_REVIVED,
                    "nothing happens to a ticket that bears a final stamp",
                    sight -> when(sight.was().paper().closed(), "the ticket bears a final stamp")),
            Invariant.of(
                    Harm.TIME_REVERSED,
                    "nothing happens before what happened before it",
                    sight -> when(
                            sight.stamp().at().isBefore(sight.was().last()),
                            "it is stamped earlier than the event before it")));

    private static Optional<String> unpermitted(Sight sight) {
        var was = sight.was();
        var permission = was.permission();
        if (!sight.work()) {
            return Optional.empty();
        }
        if (was.paper().issued().isEmpty()
                || (sight.permits() && permission.by().isEmpty())) {
            return Optional.of("no permit is in force");
        }
        if (!sight.isolates()
                && sight.facts().workType().filter(type -> type.isolates()).isPresent()) {
            return Optional.of("work that isolates goes on under a form that does not");
        }
        if (sight.event() instanceof TicketEvent.StepCompleted && !permission.running()) {
            return Optional.of("the work does not go on");
        }
        return when(
                permission
                                .window()
                                .filter(window -> window.holds(sight.stamp().at()))
                                .isEmpty()
                        || !was.paper().ended().isEmpty(),
                "the window is over or not begun");
    }

    private static Optional<String> alone(Sight sight) {
        var was = sight.was();
        var leader = was.team().leader();
        var issuer = was.paper().issued();
        var permitter = was.permission().by();
        var facts = sight.facts();
        if (!sight.work()) {
            return Optional.empty();
        }
        if (issuer.equals(leader) && !facts.regime().allows(Setting.ISSUER_MAY_LEAD)) {
            return Optional.of(leader + " issued the ticket that he leads");
        }
        if (!sight.permits()) {
            return Optional.empty();
        }
        if (permitter.equals(issuer) || was.paper().received().equals(issuer)) {
            return Optional.of(issuer + " issued and permitted");
        }
        return when(
                was.team().has(permitter) && !facts.regime().allows(Setting.SITE_PERMITTER_MAY_LEAD),
                permitter + " permitted the work of the crew that he belongs to");
    }

    private static Optional<String> usurped(Sight sight) {
        var by = sight.stamp().by();
        return switch (sight.event()) {
            case TicketEvent.Issued _ -> unlisted(sight, Role.ISSUER);
            case TicketEvent.Received _, TicketEvent.Permitted _ ->
                sight.type().permit() == TicketType.PermitMode.PERMITTER
                        ? unlisted(sight, Role.PERMITTER)
                        : Optional.empty();
            case TicketEvent.Archived _ -> unlisted(sight, Role.CHECKER);
            case TicketEvent.Submitted _, TicketEvent.Started _, TicketEvent.Resumed _, TicketEvent.Ended _ ->
                when(
                        !by.equals(sight.was().team().leader())
                                && !by.equals(sight.was().team().inCharge()),
                        by + " does not lead");
            default -> Optional.empty();
        };
    }

    private static Optional<String> unlisted(Sight sight, Role role) {
        var by = sight.stamp().by();
        return when(
                !Fitness.listed(by, role, sight.facts(), sight.stamp().at()), by + " is not on the list of " + role);
    }

    private static Optional<String> closesAlone(Sight sight) {
        var was = sight.was();
        var by = sight.stamp().by();
        return switch (sight.event()) {
            case TicketEvent.Terminated _ -> when(sight.permits() && was.team().has(by), by + " worked on it himself");
            case TicketEvent.Archived _ ->
                when(
                        was.team().has(by)
                                || by.equals(was.paper().issued())
                                || by.equals(was.paper().terminated()),
                        by + " had a part on it himself");
            default -> Optional.empty();
        };
    }

    private static Optional<String> unplanned(Sight sight) {
        if (!(sight.event() instanceof TicketEvent.Issued)) {
            return Optional.empty();
        }
        var plan = sight.facts().plan().filter(known -> known.state() == PlanState.APPROVED);
        var content = sight.was().paper().content();
        var keeps = plan.isPresent()
                && content.filter(written ->
                                written.workType().equals(plan.get().content().workType())
                                        && written.site()
                                                .customer()
                                                .equals(plan.get().content().customer())
                                        && !written.window()
                                                .from()
                                                .isBefore(plan.get().content().from())
                                        && !written.window()
                                                .to()
                                                .isAfter(plan.get().content().to()))
                        .isPresent();
        return when(!keeps, "no approved plan covers it")
                .or(() -> when(
                        !Fitness.listed(
                                sight.stamp().by(),
                                Role.ISSUER,
                                sight.facts(),
                                sight.stamp().at()),
                        sight.stamp().by() + " is no issuer"));
    }
}
