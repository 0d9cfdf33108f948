package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.clash.Claim;
import io.holdpoint.kernel.clash.ClaimKind;
import io.holdpoint.kernel.clash.KeyCustomer;
import io.holdpoint.kernel.clash.Trait;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.SpecialNeed;
import io.holdpoint.kernel.plan.PlanCommand.*;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cases of {@link ClashRules}. */
final class ClashCases implements PlanCaseBook {

    @Override
    public SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        cases.put("HP-CLASH-01", () -> {
            var day = new PlanDay();
            day.others.add(day.other("leader2", "C-200", "F-7"));
            return submit(day, PlanDay.content());
        });
        cases.put("HP-CLASH-02", () -> beside(PlanDay.content(), ClaimKind.BOX, "B-7"));
        cases.put("HP-CLASH-03", () -> beside(PlanDay.content(), ClaimKind.COLUMN, "P-12"));
        cases.put("HP-CLASH-04", () -> beside(coordinated(SupplyAct.LIVE_TEST), ClaimKind.BOX, "B-7"));
        cases.put("HP-CLASH-05", () -> {
            var day = new PlanDay();
            day.others.add(day.sharing(ClaimKind.BOX, "B-7", Trait.LIVE_WORK));
            return submit(day, onThePole());
        });
        cases.put("HP-CLASH-06", () -> beside(PlanDay.content(), ClaimKind.CIRCUIT, "L-3", Trait.CONTRACTOR));
        cases.put("HP-CLASH-07", () -> beside(PlanDay.content(), ClaimKind.KEY_CUSTOMER, "C-900", Trait.OUTAGE));
        cases.put("HP-CLASH-08", () -> {
            var day = new PlanDay();
            day.deprived.add(new KeyCustomer("C-900", SpecialNeed.LIFE_SUPPORT));
            return submit(day, PlanDay.content());
        });
        cases.put("WN-CLASH-09", () -> beside(PlanDay.content(), ClaimKind.CIRCUIT, "L-3"));
        cases.put("WN-CLASH-10", () -> beside(PlanDay.content(), ClaimKind.CIRCUIT, "L-3", Trait.SUPPLY_TEST));
        return cases;
    }

    private static Ask beside(PlanContent content, ClaimKind kind, String subject, Trait... traits) {
        var day = new PlanDay();
        day.claims.add(new Claim(kind, subject));
        day.others.add(day.sharing(kind, subject, traits));
        return submit(day, content);
    }

    private static Ask submit(PlanDay day, PlanContent content) {
        return new Ask(day.drafted(content), "planner", new Submit());
    }

    /** Somebody coordinates, so that nothing is left but what is never done together. */
    private static PlanContent coordinated(SupplyAct... acts) {
        return PlanDay.arranging(a -> new Arrangements(
                a.voltage(),
                a.tags(),
                a.circumstances(),
                a.attendee(),
                a.recorder(),
                "leader2 switches, leader waits for his call",
                a.zone(),
                Optional.of(new Reach(Optional.empty(), new TreeSet<>(List.of(acts))))));
    }

    /** On the pole, coordinated, with the hazard assessed that a pole brings. */
    private static PlanContent onThePole() {
        var c = PlanDay.content(PlanDay.choice("H10", ""));
        var a = coordinated().arranged();
        var arranged = new Arrangements(
                a.voltage(),
                new TreeSet<>(List.of(SiteTag.POLE)),
                a.circumstances(),
                a.attendee(),
                a.recorder(),
                a.coordination());
        return new PlanContent(
                c.unit(),
                c.workType(),
                c.task(),
                c.customer(),
                c.newMeter(),
                c.from(),
                c.to(),
                c.leader(),
                c.guardian(),
                c.members(),
                c.hazards(),
                c.night(),
                c.firstTimeCrew(),
                c.urgentReason(),
                Optional.of(arranged));
    }
}
