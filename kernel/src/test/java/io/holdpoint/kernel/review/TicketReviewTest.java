package io.holdpoint.kernel.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.Rating;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.rulebook.Results;
import io.holdpoint.kernel.ticket.Day;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.kernel.ticket.TicketState;
import io.holdpoint.kernel.ticket.Window;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The check finds what a forged history shows, and nothing in a good one. */
class TicketReviewTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void aGoodDayHasNoFlaw() {
        var report = new Forged().checked();
        // The kernel's own day signs a minute after the disclosure, sooner than the regime wants to believe.
        assertThat(report.flaws()).extracting(Flaw::rule).isSubsetOf("SF-BRIEF-01");
        assertThat(report.score()).isGreaterThanOrEqualTo(80);
    }

    @Test
    void bandsGoByTheNumberOfBreaches() {
        assertThat(Report.of(List.of()).band()).isEqualTo(Report.Band.COMPLIANT);
        assertThat(Report.of(List.of()).score()).isEqualTo(100);
        var broken = new Forged()
                .without(Permitted.class)
                .without(VoltageTested.class)
                .without(MeasureDone.class)
                .checked();
        assertThat(broken.band()).isEqualTo(Report.Band.SERIOUS);
        assertThat(broken.passed()).isFalse();
    }

    @Test
    void thePassRateIsPassedOfExecuted() {
        assertThat(TicketReview.passRate(9, 10)).isEqualTo(90);
        assertThat(TicketReview.passRate(0, 0)).isEqualTo(100);
    }

    @Test
    void noHistoryIsAnErrorAndNoClearance() {
        var facts = new Day().facts();
        assertThatThrownBy(() -> TicketReview.of(List.of(), facts)).isInstanceOf(IllegalArgumentException.class);
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        Results.begin("TicketReviewTest.finds");
        return cases().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    assertThat(each.getValue().get().checked().flaws())
                            .extracting(Flaw::rule)
                            .contains(each.getKey());
                    Results.passed("TicketReviewTest.finds", each.getKey());
                }));
    }

    @Test
    void noRuleIsWithoutCase() {
        var ids = TicketReview.RULES.stream().map(ReviewRule::id).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("SF-[A-Z]+-\\d\\d"));
        assertThat(cases().keySet()).containsExactlyInAnyOrderElementsOf(ids);
    }

    /** The cases, by the id of the rule. */
    static SortedMap<String, Supplier<Forged>> cases() {
        var cases = new TreeMap<String, Supplier<Forged>>();
        paper(cases);
        work(cases);
        closure(cases);
        return cases;
    }

    private static void paper(Map<String, Supplier<Forged>> cases) {
        cases.put("SF-PLAN-01", () -> new Forged().facts(TicketReviewTest::withoutPlan));
        cases.put("SF-CONTENT-01", () -> new Forged().content(content -> content.task(" ")));
        cases.put("SF-CONTENT-02", () -> new Forged().content(content -> content.tag(SiteTag.HEIGHT)));
        cases.put("SF-CONTENT-03", () -> new Forged().content(content -> content.form(Form.LINE_FIRST)));
        cases.put("SF-CONTENT-04", () -> new Forged().content(content -> content.task("meter etc.")));
        cases.put(
                "SF-FORM-01",
                () -> new Forged().content(content -> content.voltage(Optional.of(VoltageClass.UP_TO_10_KV))));
        cases.put("SF-SEPARATE-01", () -> new Forged().by(Issued.class, "leader"));
        cases.put("SF-LEADER-01", () -> new Forged().facts(facts -> with(facts, List.of(other()))));
        cases.put("SF-LISTED-01", () -> new Forged().by(Issued.class, "wang"));
        cases.put("SF-SIGN-01", () -> new Forged().without(Issued.class));
    }

    private static void work(Map<String, Supplier<Forged>> cases) {
        cases.put("SF-PERMIT-01", () -> new Forged().without(Permitted.class));
        cases.put("SF-TEST-01", () -> new Forged().without(VoltageTested.class));
        cases.put("SF-EARTH-01", () -> new Forged().without(EarthApplied.class));
        cases.put("SF-LOCK-01", () -> new Forged().without(PointLocked.class));
        cases.put("SF-MEASURE-01", () -> new Forged().without(MeasureDone.class));
        cases.put("SF-SIGN-02", () -> new Forged().without(DisclosureSigned.class));
        cases.put("SF-SITE-01", () -> new Forged().before(Started.class, new SignedOut(), "leader"));
        cases.put("SF-GUARD-01", () -> new Forged().before(Started.class, new SignedOut(), "guardian"));
        cases.put("SF-TOOL-01", () -> new Forged().facts(TicketReviewTest::withOverdueTool));
        cases.put("SF-PHOTO-01", () -> new Forged().instead(StepCompleted.class, TicketReviewTest::samePicture));
        cases.put("SF-BRIEF-01", () -> new Forged().later(DisclosureHeld.class, Duration.ofMinutes(1)));
        cases.put("SF-ORDER-01", () -> new Forged().later(Issued.class, DAY.negated()));
        cases.put("SF-WINDOW-01", () -> new Forged().later(Permitted.class, DAY.negated()));
        cases.put("SF-WINDOW-02", () -> new Forged().later(StepCompleted.class, DAY));
        cases.put("SF-CUSTOMER-01", () -> new Forged().content(content -> content.customerPermit(true)));
    }

    private static void closure(Map<String, Supplier<Forged>> cases) {
        cases.put("SF-COUNT-01", () -> new Forged().instead(Ended.class, _ -> new Ended(2, new TreeSet<>(), true, "")));
        cases.put("SF-COUNT-02", () -> new Forged().without(SignedOut.class));
        cases.put("SF-REGISTER-01", () -> new Forged().without(LockRemoved.class));
        cases.put("SF-STEP-01", () -> new Forged().without(StepCompleted.class));
        cases.put("SF-EXPIRE-01", () -> new Forged().before(Ended.class, new Expired(), "system"));
        cases.put(
                "SF-EXTEND-01",
                () -> new Forged()
                        .before(Ended.class, new Extended(World.at("18:00")), "permitter")
                        .before(Ended.class, new Extended(World.at("19:00")), "permitter"));
        cases.put(
                "SF-CHANGE-01",
                () -> new Forged()
                        .before(Ended.class, new LeaderChanged("leader", "leader2"), "issuer")
                        .before(Ended.class, new LeaderChanged("leader2", "leader"), "issuer"));
    }

    private static TicketEvent samePicture(TicketEvent event) {
        return event instanceof StepCompleted step ? new StepCompleted(step.step(), "the same") : event;
    }

    private static OtherTicket other() {
        return new OtherTicket(
                "T-OTHER",
                "QH-0001",
                Form.LOW_VOLTAGE_TICKET,
                TicketState.WORKING,
                "leader",
                new TreeSet<>(List.of("leader")),
                new TreeSet<>(),
                new TreeSet<>(),
                new Window(World.at("09:00"), World.at("12:00")),
                Optional.empty(),
                new TreeSet<>());
    }

    private static TicketFacts withoutPlan(TicketFacts f) {
        return new TicketFacts(
                f.regime(),
                f.offset(),
                f.people(),
                f.tools(),
                Optional.empty(),
                f.servicePoint(),
                f.workType(),
                f.hazards(),
                f.others(),
                f.types(),
                f.vicinity());
    }

    private static TicketFacts with(TicketFacts f, List<OtherTicket> others) {
        return new TicketFacts(
                f.regime(),
                f.offset(),
                f.people(),
                f.tools(),
                f.plan(),
                f.servicePoint(),
                f.workType(),
                f.hazards(),
                others,
                f.types(),
                f.vicinity());
    }

    private static TicketFacts withOverdueTool(TicketFacts f) {
        var tools = new TreeMap<>(f.tools());
        tools.put(
                "T-1",
                new ToolFacts(
                        "T-1",
                        "VOLTAGE_TESTER",
                        Optional.of(World.DAY.minusDays(1)),
                        ToolCondition.FIT,
                        Optional.empty(),
                        Rating.NONE));
        return new TicketFacts(
                f.regime(),
                f.offset(),
                f.people(),
                tools,
                f.plan(),
                f.servicePoint(),
                f.workType(),
                f.hazards(),
                f.others(),
                f.types(),
                f.vicinity());
    }
}
