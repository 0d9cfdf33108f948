package io.holdpoint.platform.plan.internal;

import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.clash.KeyCustomer;
import io.holdpoint.kernel.plan.OtherPlan;
import io.holdpoint.kernel.plan.PlanClash;
import io.holdpoint.kernel.plan.PlanClashes;
import io.holdpoint.kernel.plan.PlanContent;
import io.holdpoint.platform.catalogue.Speech;
import io.holdpoint.platform.command.Actor;
import io.holdpoint.platform.command.Refused;
import io.holdpoint.platform.command.Refused.Why;
import io.holdpoint.platform.command.Speakers;
import io.holdpoint.platform.plan.internal.ClashesView.ClashView;
import io.holdpoint.platform.plan.internal.ClashesView.DeprivedView;
import io.holdpoint.platform.plan.internal.ClashesView.OtherView;
import io.holdpoint.platform.plan.internal.ClashesView.SharedView;
import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.servicepoint.ServicePoints;
import io.holdpoint.platform.servicepoint.ServicePoints.Entry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells what a plan would clash with while it is written. */
@Component
class ClashSearch {

    /** Longer than any work that one plan is for; a longer window is a slip of the pen. */
    private static final Duration LONGEST = Duration.ofDays(31);

    private final PlanProcedure procedure;
    private final ServicePoints servicePoints;
    private final Speakers speakers;
    private final Clock clock;

    ClashSearch(PlanProcedure procedure, ServicePoints servicePoints, Speakers speakers, Clock clock) {
        this.procedure = procedure;
        this.servicePoints = servicePoints;
        this.speakers = speakers;
        this.clock = clock;
    }

    ClashesView clashes(Actor actor, PlanContent content, Optional<String> plan) {
        if (!actor.sees(content.unit()) || !plan.stream().allMatch(id -> within(actor, id))) {
            throw new Refused(Why.UNKNOWN);
        }
        checkWindow(content);
        var place = place(actor, content.customer());
        var around = procedure.around(plan.orElse(""), content, Optional.of(place.point()));
        return view(actor, PlanClashes.of(content, around, clock.instant()));
    }

    private boolean within(Actor actor, String plan) {
        return procedure
                .histories()
                .read(plan)
                .filter(known -> actor.sees(known.state().content().unit()))
                .isPresent();
    }

    private static void checkWindow(PlanContent content) {
        if (!content.from().isBefore(content.to())) {
            throw Problem.invalid("content.to", "is not after content.from");
        }
        if (Duration.between(content.from(), content.to()).compareTo(LONGEST) > 0) {
            throw Problem.invalid("content.to", "is more than 31 days after content.from");
        }
    }

    /** A place out of reach is as unknown as one that is not there. */
    private Entry place(Actor actor, String customer) {
        return servicePoints
                .find(customer)
                .filter(entry -> actor.sees(entry.unit()))
                .orElseThrow(() -> Problem.invalid("content.customer", "is not a customer of the register"));
    }

    private ClashesView view(Actor actor, PlanClashes clashes) {
        var leaders = clashes.found().stream()
                .map(PlanClash::other)
                .filter(other -> actor.sees(other.unit()))
                .map(OtherPlan::leader)
                .distinct()
                .toList();
        var speech = speakers.about(leaders);
        return new ClashesView(
                clashes.found().stream()
                        .map(clash -> clash(actor, clash, speech))
                        .toList(),
                clashes.deprived().stream().map(key -> deprived(key, speech)).toList(),
                clashes.free());
    }

    private static ClashView clash(Actor actor, PlanClash clash, Speech speech) {
        var other = clash.other();
        var entry = clash.clash().entry();
        boolean seen = actor.sees(other.unit());
        return new ClashView(
                clash.rule(),
                entry.kind(),
                clash.severity(),
                entry.code(),
                speech.say(Message.of("clash." + entry.code())),
                speech.say(clash.message(seen ? other.task() : other.unit())),
                speech.clause(entry.clause()),
                clash.clash().shared().stream()
                        .map(claim -> new SharedView(claim.kind(), claim.subject()))
                        .toList(),
                other.unit(),
                other.window(),
                seen ? Optional.of(other(other, speech)) : Optional.empty());
    }

    private static OtherView other(OtherPlan other, Speech speech) {
        return new OtherView(other.id(), other.task(), other.leader(), speech.name(other.leader()));
    }

    private static DeprivedView deprived(KeyCustomer key, Speech speech) {
        return new DeprivedView(key.customer(), key.need(), speech.say(Message.of("need." + key.need())));
    }
}
