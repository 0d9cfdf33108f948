package io.holdpoint.kernel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.Catalogue;
import io.holdpoint.kernel.Clause;
import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.clash.Claim;
import io.holdpoint.kernel.clash.ClaimKind;
import io.holdpoint.kernel.clash.Clash;
import io.holdpoint.kernel.clash.ClashEntry;
import io.holdpoint.kernel.clash.ClashKind;
import io.holdpoint.kernel.clash.Severity;
import io.holdpoint.kernel.clash.Trait;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.WorkType;
import io.holdpoint.kernel.plan.PlanCommand.*;
import io.holdpoint.kernel.ticket.Window;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a plan is told of the plans that it clashes with. */
class PlanClashTest {

    private final PlanDay day = new PlanDay();

    /** Whatever a utility makes of its table, some rule speaks for it, and it holds exactly where the severity says so. */
    @Test
    void everySeverityOfEveryKindHasARule() {
        for (Severity severity : Severity.values()) {
            for (ClashKind kind : ClashKind.values()) {
                var rule = clash(kind, severity).rule();
                var kinds = PlanRules.RULES.holdPoints().stream()
                        .filter(point -> point.id().equals(rule))
                        .map(HoldPoint::kind);
                assertThat(kinds)
                        .as(severity + " " + kind)
                        .containsExactly(severity == Severity.NOTICE ? HoldPoint.Kind.WARNING : HoldPoint.Kind.HOLD);
            }
        }
    }

    /** The other plan is from eight to twelve; the wanted nine hours from half past eight fit before it the day before. */
    @Test
    void theReasonNamesTheNearestFreeSlot() {
        day.others.add(day.sharing(ClaimKind.BOX, "B-7"));
        var reason = held(PlanDay.content());
        assertThat(reason.evidence())
                .contains(Message.of("evidence.free-slot")
                        .time("from", World.at("12:00"))
                        .time("to", World.at("21:00")));
        assertThat(reason.remedies()).contains(Remedy.act(Role.PLANNER, "plan.revise", "2026-11-23 12:00 – 21:00"));
    }

    /** In that slot it is released. */
    @Test
    void theFreeSlotReleasesIt() {
        day.others.add(day.sharing(ClaimKind.BOX, "B-7"));
        day.drafted(PlanDay.between(World.at("12:00"), World.at("21:00")));
        assertThat(day.told("planner", new Submit())).isEmpty();
    }

    /** Two works in one customer's place one after the other, the one beginning when the other ends, do not clash. */
    @Test
    void windowsAreHalfOpen() {
        day.others.add(day.sharing(ClaimKind.CUSTOMER, "C-100"));
        day.drafted(PlanDay.between(World.at("12:00"), World.at("20:00")));
        assertThat(day.told("planner", new Submit())).isEmpty();
        day.drafted(PlanDay.between(World.at("11:59"), World.at("20:00")));
        assertThat(day.told("planner", new Submit())).containsExactly("HP-CLASH-01");
    }

    /** Coordination releases what is to be coordinated, and nothing that is never done together. */
    @Test
    void coordinationDoesNotReleaseWhatIsForbidden() {
        day.others.add(day.sharing(ClaimKind.BOX, "B-7", Trait.LIVE_TEST));
        day.drafted(PlanDay.content());
        assertThat(day.told("planner", new Submit())).containsExactly("HP-CLASH-02", "HP-CLASH-04");
        day.drafted(PlanDay.arranging(a -> new Arrangements(
                a.voltage(),
                a.tags(),
                a.circumstances(),
                a.attendee(),
                a.recorder(),
                "leader2 tests, we wait outside")));
        assertThat(day.told("planner", new Submit())).containsExactly("HP-CLASH-04");
    }

    /** What only warns keeps no slot busy. */
    @Test
    void aNoticeIsNoReasonToMove() {
        day.claims.add(new Claim(ClaimKind.CIRCUIT, "L-3"));
        day.others.add(day.sharing(ClaimKind.CIRCUIT, "L-3"));
        day.drafted(PlanDay.content());
        assertThat(day.told("planner", new Submit())).containsExactly("WN-CLASH-09");
        assertThat(PlanClashes.of(PlanDay.content(), day.facts().around(), day.now)
                        .free())
                .isEmpty();
    }

    /** The slot is free of every plan within reach, not only of those that overlap the wanted window. */
    @Test
    void theSlotIsFreeOfPlansThatDoNotOverlapNow() {
        day.others.add(day.sharing(ClaimKind.BOX, "B-7"));
        var evening = day.sharing(ClaimKind.BOX, "B-7");
        day.others.add(new OtherPlan(
                "R",
                evening.unit(),
                evening.task(),
                evening.customer(),
                World.at("18:00"),
                World.at("19:00"),
                evening.leader(),
                evening.crew(),
                evening.occupation()));
        day.drafted(PlanDay.content());
        assertThat(PlanClashes.of(PlanDay.content(), day.facts().around(), day.now)
                        .free())
                .contains(new Window(World.at("08:00").minusSeconds(9 * 3600), World.at("08:00")));
    }

    @Test
    void whatAPlanIsComesFromItsTagsItsActsItsKindOfWorkAndItsLeader() {
        var arranged = new Arrangements(
                Optional.empty(),
                new TreeSet<>(List.of(SiteTag.HOT_WORK, SiteTag.LADDER, SiteTag.OUTDOOR)),
                new TreeSet<>(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.of(new Reach(Optional.of("P-1"), new TreeSet<>(List.of(SupplyAct.values())))));
        var isolating = Optional.of(Catalogue.workType("METER_REPLACE"));
        var leader = Optional.ofNullable(day.world.people.get("leader"));
        assertThat(PlanTraits.of(arranged, isolating, leader))
                .containsExactly(
                        Trait.HOT_WORK, Trait.HEIGHT, Trait.LIVE_TEST, Trait.SUPPLY_TEST, Trait.OUTAGE, Trait.OWN_CREW);
        assertThat(PlanTraits.of(Arrangements.NONE, isolating, Optional.empty()))
                .containsExactly(Trait.OUTAGE);
        assertThat(PlanTraits.of(Arrangements.NONE, Optional.<WorkType>empty(), Optional.empty()))
                .isEmpty();
    }

    private Reason held(PlanContent content) {
        day.drafted(content);
        if (day.decide("planner", new Submit()) instanceof Decision.Held<PlanEvent>(var reasons)) {
            return reasons.getFirst();
        }
        throw new AssertionError("nothing holds it");
    }

    private PlanClash clash(ClashKind kind, Severity severity) {
        var entry = new ClashEntry(
                "X",
                kind,
                Optional.empty(),
                Optional.empty(),
                new TreeSet<>(List.of(ClaimKind.BOX)),
                severity,
                Clause.unconfirmed(Standard.FIELD_PRACTICE, ""));
        return new PlanClash(
                day.sharing(ClaimKind.BOX, "B-7"),
                new Clash(entry, new TreeSet<>(List.of(new Claim(ClaimKind.BOX, "B-7")))));
    }
}
