package io.holdpoint.kernel.plan;

import static io.holdpoint.kernel.plan.PlanDay.choice;
import static io.holdpoint.kernel.plan.PlanDay.content;

import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.plan.PlanCommand.*;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.risk.Assessment;
import io.holdpoint.kernel.risk.ControlClass;
import io.holdpoint.kernel.risk.Hazard;
import io.holdpoint.kernel.risk.HazardChoice;
import io.holdpoint.kernel.risk.Lec;
import io.holdpoint.kernel.risk.Occasions;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cases of {@link RiskRules}. */
final class RiskCases implements PlanCaseBook {

    @Override
    public SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        cases.put("HP-RISK-01", () -> new Ask(new PlanDay().drafted(PlanDay.empty()), "planner", new Submit()));
        cases.put(
                "HP-RISK-02",
                () -> new Ask(
                        new PlanDay().drafted(content(new HazardChoice("H09", true, ""))), "planner", new Submit()));
        // Level III and above is not left to rules and protective equipment alone without a reason.
        cases.put("HP-RISK-03", () -> {
            var day = new PlanDay();
            var soft = List.of(ControlClass.ADMINISTRATE, ControlClass.PROTECT);
            var score = List.of(new Assessment(new Lec(30, 60, 15), 1800));
            day.hazards.put("H09", new Hazard("H09", score, soft, Occasions.NONE));
            return new Ask(day.drafted(content(choice("H09", ""))), "planner", new Submit());
        });
        cases.put("HP-RISK-04", () -> {
            var pole = PlanDay.arranging(a -> new Arrangements(
                    a.voltage(),
                    new TreeSet<>(List.of(SiteTag.POLE)),
                    a.circumstances(),
                    a.attendee(),
                    a.recorder(),
                    a.coordination()));
            return new Ask(new PlanDay().drafted(pole), "planner", new Submit());
        });
        // The seed catalogue is scored by LEC; nobody translated its scores to the matrix.
        cases.put(
                "HP-RISK-05",
                () -> new Ask(
                        new PlanDay().regime(Setting.RISK_METHOD, 2).drafted(content()), "planner", new Submit()));
        return cases;
    }
}
