package io.holdpoint.kernel.explore.monitor;

import static io.holdpoint.kernel.explore.monitor.Invariant.when;

import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.plan.PlanContent;
import io.holdpoint.kernel.ticket.Content;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketFacts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The right place, the right steps, fit tools, every control in place, and nobody in two places. */
final class SiteInvariants {

    private SiteInvariants() {}

    static final List<Invariant> ALL = List.of(
            Invariant.of(
                    Harm.WRONG_PLACE_WORKED,
                    "nobody works or switches at another place than the ticket's",
                    SiteInvariants::wrongPlace),
            Invariant.of(
                    Harm.OUT_OF_SCOPE_WORKED,
                    "nothing is done that the ticket does not say, or in another order",
                    SiteInvariants::outOfScope),
            Invariant.of(
                    Harm.OUT_OF_SCOPE_WORKED, "no work is done that departs from the plan", SiteInvariants::outOfPlan),
            Invariant.of(
                    Harm.UNFIT_TOOL_USED,
                    "nobody works or tests with an unfit, untested, unknown or missing tool",
                    SiteInvariants::unfitTool),
            Invariant.of(
                    Harm.UNCONTROLLED_HAZARD,
                    "no work begins before every line of measures and controls is in place",
                    SiteInvariants::uncontrolled),
            Invariant.of(
                    Harm.UNCONTROLLED_HAZARD,
                    "no work ends with the site unclean or a tool left there",
                    SiteInvariants::leftUndone),
            Invariant.of(
                    Harm.CLASHING_WORK,
                    "no two tickets at work share a leader, a worker or a tool",
                    SiteInvariants::clashing));

    private static Optional<String> wrongPlace(Sight sight) {
        var touches = sight.work() || sight.event() instanceof TicketEvent.PointOpened;
        var meant = content(sight)
                .map(Content::site)
                .map(site -> Gear.labels(site.meter(), site.box(), site.customer()))
                .orElse("");
        return when(
                touches && !sight.was().gear().place().equals(meant),
                "the labels scanned are: " + sight.was().gear().place());
    }

    private static Optional<String> outOfPlan(Sight sight) {
        var content = content(sight);
        return when(
                sight.work()
                        && sight.facts()
                                .plan()
                                .filter(plan -> content.filter(written -> keeps(written, plan.content()))
                                        .isEmpty())
                                .isPresent(),
                "the ticket says otherwise than its plan");
    }

    private static boolean keeps(Content written, PlanContent plan) {
        return written.workType().equals(plan.workType())
                && written.site().customer().equals(plan.customer())
                && !written.window().from().isBefore(plan.from())
                && !written.window().to().isAfter(plan.to());
    }

    private static Optional<String> outOfScope(Sight sight) {
        var known = sight.was().switching().points().keySet();
        return switch (sight.event()) {
            case TicketEvent.StepCompleted step -> {
                var card = content(sight).map(Content::steps).orElse(List.of());
                var done = sight.was().gear().steps().size();
                yield when(
                        done >= card.size() || !card.get(done).equals(step.step()),
                        step.step() + " is not the next step of the card");
            }
            case TicketEvent.PointOpened opened ->
                when(!known.contains(opened.point()), opened.point() + " is not on the ticket");
            case TicketEvent.PointLocked locked ->
                when(!known.contains(locked.point()), locked.point() + " is not on the ticket");
            case TicketEvent.EarthApplied earth ->
                when(!known.contains(earth.point()), earth.point() + " is not on the ticket");
            case TicketEvent.Restored closed ->
                when(!known.contains(closed.point()), closed.point() + " is not on the ticket");
            case TicketEvent.MeasureDone done ->
                when(lines(sight).noneMatch(done.line()::equals), done.line() + " is not on the ticket");
            default -> Optional.empty();
        };
    }

    private static Optional<String> unfitTool(Sight sight) {
        var out = sight.was().gear().tools();
        var tested = sight.event() instanceof TicketEvent.VoltageTested;
        if (!sight.work() && !tested) {
            return Optional.empty();
        }
        var unfit = out.stream()
                .filter(tag -> !fit(tag, sight.facts(), sight.stamp().at()))
                .findFirst()
                .map(tag -> tag + " is unfit, untested or unknown");
        if (unfit.isPresent()) {
            return unfit;
        }
        if (sight.event() instanceof TicketEvent.VoltageTested test) {
            return when(
                    !out.contains(test.tester())
                            || !kind(test.tester(), sight.facts()).equals("VOLTAGE_TESTER"),
                    test.tester() + " is no tester scanned for this ticket");
        }
        return sight.event() instanceof TicketEvent.StepCompleted ? Optional.empty() : missing(sight);
    }

    private static Optional<String> missing(Sight sight) {
        var kinds = sight.was().gear().tools().stream()
                .map(tag -> kind(tag, sight.facts()))
                .toList();
        return sight.facts().workType().stream()
                .flatMap(type -> type.toolKinds().stream())
                .filter(kind -> !kinds.contains(kind))
                .findFirst()
                .map(kind -> "there is no " + kind);
    }

    private static Optional<String> uncontrolled(Sight sight) {
        return sight.work()
                ? lines(sight)
                        .filter(line -> !sight.was().gear().lines().contains(line))
                        .findFirst()
                        .map(line -> line + " is not in place")
                : Optional.empty();
    }

    private static Optional<String> leftUndone(Sight sight) {
        return sight.event() instanceof TicketEvent.Ended end
                ? when(!end.siteClean(), "the site is not clean")
                        .or(() ->
                                when(!end.tools().containsAll(sight.was().gear().tools()), "a tool is left behind"))
                : Optional.empty();
    }

    private static Optional<String> clashing(Sight sight) {
        if (!sight.work()) {
            return Optional.empty();
        }
        var was = sight.was();
        return sight.others()
                .filter(other -> other.permission().running())
                .flatMap(other -> Stream.concat(
                        Stream.of(was.team().leader()).filter(other.team().leader()::equals),
                        Stream.concat(
                                was.site().in().stream()
                                        .filter(person -> other.site().in().contains(person)),
                                was.gear().tools().stream()
                                        .filter(tool -> other.gear().tools().contains(tool)))))
                .findFirst()
                .map(shared -> shared + " is at work on two tickets");
    }

    private static Stream<String> lines(Sight sight) {
        var planned = sight.facts().plan().stream()
                .flatMap(plan -> plan.content().hazards().stream())
                .filter(choice -> !choice.waived())
                .map(choice -> choice.hazard());
        var typical = sight.facts().workType().stream().flatMap(type -> type.measures().stream());
        var written = content(sight).stream()
                .flatMap(content -> Stream.concat(content.measures().stream(), content.hazards().stream()));
        return Stream.of(planned, typical, written).flatMap(line -> line).distinct();
    }

    private static Optional<Content> content(Sight sight) {
        return sight.was().paper().content();
    }

    private static boolean fit(String tag, TicketFacts facts, Instant at) {
        var today = at.atOffset(facts.offset()).toLocalDate();
        var tool = facts.tools().get(tag);
        return tool != null
                && tool.condition() == ToolCondition.FIT
                && tool.testDue().filter(due -> !due.isBefore(today)).isPresent();
    }

    private static String kind(String tag, TicketFacts facts) {
        return Optional.ofNullable(facts.tools().get(tag)).map(ToolFacts::kind).orElse("");
    }
}
