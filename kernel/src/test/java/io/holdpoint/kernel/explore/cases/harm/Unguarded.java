package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import io.holdpoint.kernel.ticket.TicketState;
import java.util.List;

/** People work and nobody who may watches over them. */
final class Unguarded implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // the leader is away
                .when(
                        s.works() && !s.present().contains(s.after().crew().inCharge()),
                        "worked while the leader was away")
                // a leader who is not there walks the site with nobody
                .when(
                        (s.event() instanceof Permitted || s.event() instanceof DisclosureHeld)
                                && !s.present().contains(s.after().crew().inCharge()),
                        "the leader was not there")
                // the guardian is away
                .when(
                        s.works()
                                && s.after()
                                        .crew()
                                        .guardian()
                                        .filter(who -> !s.present().contains(who))
                                        .isPresent(),
                        "worked while the guardian was away")
                // whoever watches leaves
                .when(
                        s.event() instanceof SignedOut
                                && s.after().state() == TicketState.WORKING
                                && watches(s, s.stamp().by())
                                && s.after().crew().members().stream()
                                        .anyMatch(who -> s.present().contains(who)),
                        "the watcher left people at work")
                // alone
                .when(s.works() && s.type().needsPermit() && s.present().size() < 2, "worked alone under a permit")
                // alone among people who object
                .when(s.works() && s.tag(SiteTag.CONFLICT) && s.present().size() < 2, "faced objecting people alone")
                // alone at a voltage that takes two
                .when(
                        s.works()
                                && s.present().size() < 2
                                && (s.high() || s.type().outage())
                                && s.voltage().high(),
                        "worked alone on high voltage")
                // the watcher works
                .when(
                        (s.event() instanceof StepCompleted || s.event() instanceof MeasureDone)
                                && s.after()
                                        .crew()
                                        .guardian()
                                        .filter(s.stamp().by()::equals)
                                        .isPresent(),
                        "the guardian worked")
                // the watcher is one of the workers
                .when(
                        s.works()
                                && s.after()
                                        .crew()
                                        .guardian()
                                        .filter(who -> s.after()
                                                        .crew()
                                                        .members()
                                                        .contains(who)
                                                || s.after().crew().leader().equals(who))
                                        .isPresent(),
                        "the guardian is one of the workers")
                // the watcher became a worker
                .when(
                        s.event() instanceof MemberAdded add
                                && s.after()
                                        .crew()
                                        .guardian()
                                        .filter(add.person()::equals)
                                        .isPresent(),
                        "the guardian became a worker")
                // so many people that one cannot lead and watch
                .when(
                        s.works()
                                && s.after().crew().guardian().isEmpty()
                                && s.type().outage()
                                && s.after().crew().size() >= s.set(Setting.GUARDIAN_FROM_CREW),
                        "a large crew with no guardian")
                // work that always takes a watcher
                .when(
                        s.works()
                                && s.after().crew().guardian().isEmpty()
                                && s.type().guarded(),
                        "a form that is always guarded with no guardian")
                // live parts take a watcher
                .when(s.works() && s.live() && s.after().crew().guardian().isEmpty(), "worked live with no guardian")
                // the dark takes a watcher
                .when(
                        s.works()
                                && s.tag(SiteTag.NIGHT)
                                && s.after().crew().guardian().isEmpty(),
                        "worked by night with no guardian")
                // sent alone to what kills at once
                .when(
                        s.works() && s.tag(SiteTag.LONE) && (s.live() || s.tag(SiteTag.CONFINED_SPACE)),
                        "was sent alone to what kills at once")
                // whoever is new sees no danger
                .when(
                        (s.event() instanceof SignedIn || s.event() instanceof SignedOut)
                                && !s.present().isEmpty()
                                && s.present().stream()
                                        .allMatch(who -> s.person(who)
                                                .filter(person ->
                                                        person.fitness().newcomer())
                                                .isPresent()),
                        "newcomers were on site by themselves")
                // one tester is nobody who switches off
                .when(
                        s.event() instanceof LiveTestBegun test
                                && (test.testers().size() < 2 || !s.present().containsAll(test.testers())),
                        "tested under voltage alone")
                // the stand-in is none
                .when(
                        s.event() instanceof LeadDelegated stand && !capable(s, stand.to()),
                        "the lead went to somebody who may not lead")
                // the lead goes to nobody
                .when(
                        s.event() instanceof LeadReturned
                                && !s.present().contains(s.after().crew().leader()),
                        "the lead went back to a leader who is away")
                // whoever watches over the job is taken for the visitor
                .when(
                        s.event() instanceof Attended
                                && s.after().crew().has(s.stamp().by()),
                        "one of the crew attended instead of guarding")
                .words();
    }

    private static boolean watches(Scene s, String who) {
        return s.after().crew().inCharge().equals(who)
                || s.after().crew().guardian().filter(who::equals).isPresent();
    }

    private static boolean capable(Scene s, String who) {
        return s.present().contains(who)
                && s.after().crew().members().contains(who)
                && s.after().disclosure().signed().contains(who)
                && s.person(who)
                        .filter(person -> person.holds(Role.LEADER, s.today()))
                        .isPresent();
    }
}
