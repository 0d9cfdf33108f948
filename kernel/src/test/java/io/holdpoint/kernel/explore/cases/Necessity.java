package io.holdpoint.kernel.explore.cases;

import io.holdpoint.kernel.Commands;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Rules;
import io.holdpoint.kernel.explore.cases.harm.Monitors;
import io.holdpoint.kernel.explore.cases.harm.Scene;
import io.holdpoint.kernel.ticket.AllCases;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.rules.TicketRulebook;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Switches a rule off where it alone refuses, does what it refused, and goes on with the job until its bad end has happened. */
final class Necessity {

    private static final int MOST_ACTS = 120;
    private static final Pattern PICTURE = Pattern.compile("picture-\\d+-\\d+");

    private final String rule;
    private final Harm harm;
    private final Rules<TicketQuestion> without;
    private final Act ask;
    private final List<Remedy> remedies;
    /** What happened in the end, after so many acts. */
    record BadEnd(int acts, String words) {}

    private Necessity(String rule, Harm harm, Rules<TicketQuestion> without, Act ask, List<Remedy> remedies) {
        this.rule = rule;
        this.harm = harm;
        this.without = without;
        this.ask = ask;
        this.remedies = remedies;
    }

    /** The bad end without {@code point} and the rules that stand behind it; empty where none was found. */
    static Optional<BadEnd> of(HoldPoint<TicketQuestion> point, List<String> behind) {
        var given = Objects.requireNonNull(AllCases.all().get(point.id()), point.id())
                .ask();
        var job = Job.of(given);
        var ask = new Act(given.who(), given.command());
        var rules = TicketRulebook.RULES.without(point.id());
        for (String other : behind) {
            rules = rules.without(other);
        }
        var remedies = job.reasons(ask, TicketRulebook.RULES).stream()
                .filter(reason -> reason.holdPoint().equals(point.id()))
                .flatMap(reason -> reason.remedies().stream())
                .toList();
        return new Necessity(point.id(), point.against().orElseThrow(), rules, ask, remedies).from(job);
    }

    private Optional<BadEnd> from(Job given) {
        var job = prepared(given);
        var done = job.doing(ask, without);
        if (done.isEmpty()) {
            return Optional.empty();
        }
        var seen = seen(done.get().scenes());
        return seen.isPresent()
                ? seen.map(words -> new BadEnd(1, words))
                : Order.all().stream()
                        .flatMap(order -> onwards(done.get().after(), order).stream())
                        .findFirst();
    }

    /** Everything made ready that others than this rule miss. */
    private Job prepared(Job given) {
        var job = given;
        var others = others(job);
        for (boolean better = others > 0; better; ) {
            better = false;
            for (Act act : Menu.of(job)) {
                var next = others == 0 || !prepares(act) ? Optional.<Job.Step>empty() : job.doing(act, without);
                if (next.isPresent() && holds(next.get().after())) {
                    var left = others(next.get().after());
                    if (left < others || (left == others && enables(act))) {
                        job = next.get().after();
                        better |= left < others || act.command() instanceof OpenPoint;
                        others = left;
                    }
                }
            }
        }
        return job;
    }

    private boolean holds(Job job) {
        return job.reasons(ask, TicketRulebook.RULES).stream()
                .anyMatch(reason -> reason.holdPoint().equals(rule));
    }

    private int others(Job job) {
        return job.reasons(ask, without).size();
    }

    private static boolean prepares(Act act) {
        return switch (act.command()) {
            case Suspend _, Resume _, CompleteStep _, SignOut _, ReportSource _, BeginLiveTest _, End _ -> false;
            case Terminate _, Archive _, RemoveEarth _, RemoveLock _, Restore _, UndoLine _ -> false;
            default -> true;
        };
    }

    private static boolean enables(Act act) {
        return switch (act.command()) {
            case ScanTool _, OpenPoint _ -> true;
            case Confirm sure ->
                sure.condition() == Condition.DETECTOR_BUMPED || sure.condition() == Condition.GLOVES_AIR_TESTED;
            default -> false;
        };
    }

    private Optional<BadEnd> onwards(Job start, Order order) {
        var job = start;
        var tried = new TreeSet<String>();
        for (int acts = 2; acts < MOST_ACTS; acts++) {
            job = job.onTheRoad() ? job.atTheirTime() : job;
            Optional<Job> next = Optional.empty();
            for (Act act : order.sorted(Menu.of(job))) {
                var step = remedies(act) || (next.isPresent() && !order.lookedAt(act))
                        ? Optional.<Job.Step>empty()
                        : job.doing(act, without);
                var end = step.flatMap(taken -> seen(taken.scenes()));
                if (end.isPresent()) {
                    return Optional.of(new BadEnd(acts, end.get()));
                }
                if (next.isEmpty() && step.isPresent() && !order.leaves(act) && tried.add(key(act, job))) {
                    next = step.map(Job.Step::after);
                }
            }
            if (next.isEmpty()) {
                return Optional.empty();
            }
            job = next.get();
        }
        return Optional.empty();
    }

    /** What makes an act one that was done before: a test after other switching is another test. */
    private static String key(Act act, Job job) {
        var ticket = job.ticket().orElseThrow();
        var words = act.who() + PICTURE.matcher(act.command().toString()).replaceAll("") + ticket.state();
        return act.command() instanceof TestVoltage ? words + ticket.register().changedAt() : words;
    }

    /** Whether the act is what the rule would have asked for. */
    private boolean remedies(Act act) {
        var code = Commands.code(act.command());
        return remedies.stream()
                .anyMatch(remedy -> remedy instanceof Remedy.Act asked
                        && asked.command().equals(code)
                        && act.command().toString().contains(asked.target())
                        && asked.person().filter(who -> !who.equals(act.who())).isEmpty()
                        && !Commands.code(ask.command()).equals(code));
    }

    private Optional<String> seen(List<Scene> scenes) {
        return scenes.stream()
                .flatMap(scene -> Monitors.against(harm).sees(scene).stream())
                .findFirst();
    }
}
