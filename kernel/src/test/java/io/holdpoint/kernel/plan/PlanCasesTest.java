package io.holdpoint.kernel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Rulebook;
import io.holdpoint.kernel.plan.PlanCaseBook.Case;
import io.holdpoint.kernel.rulebook.Results;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each hold point of a plan has a case in which it holds, and the build fails where one has none. */
public class PlanCasesTest {

    private static final List<PlanCaseBook> BOOKS = List.of(
            new PlanApprovalCases(),
            new PlanContentCases(),
            new RiskCases(),
            new RiskOverrideCases(),
            new AttendanceCases(),
            new TeamCases(),
            new ClashCases(),
            new PlanClosingCases());

    @TestFactory
    Stream<DynamicTest> holds() {
        Results.begin("PlanCasesTest.holds");
        return all().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    var ask = each.getValue().ask();
                    assertThat(ask.day().told(ask.who(), ask.command())).contains(each.getKey());
                    Results.passed("PlanCasesTest.holds", each.getKey());
                }));
    }

    /** The same world, with nothing made otherwise, holds nothing. */
    @Test
    void aPlanThatIsAsItShouldBeIsHeldByNothing() {
        var day = new PlanDay().drafted(PlanDay.content());
        assertThat(day.told("planner", new PlanCommand.Submit())).isEmpty();
        day.does("planner", new PlanCommand.Submit());
        assertThat(day.told("approver", new PlanCommand.Approve())).isEmpty();
    }

    /** A rule without a case, and a case without a rule, fail the build. */
    @Test
    void noHoldPointIsWithoutCase() {
        var ids = Rulebook.plan().stream().map(HoldPoint::id).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("(HP|WN)-[A-Z]+-\\d\\d"));
        assertThat(Rulebook.plan())
                .allMatch(point ->
                        (point.kind() == HoldPoint.Kind.WARNING) == point.id().startsWith("WN-"));
        assertThat(all().keySet()).containsExactlyInAnyOrderElementsOf(ids);
    }

    /** Every case there is, by the id of its rule. */
    public static SortedMap<String, Case> all() {
        var all = new TreeMap<String, Case>();
        BOOKS.forEach(book -> book.cases().forEach((id, each) -> {
            assertThat(all.put(id, each)).as(id + " has one case").isNull();
        }));
        return all;
    }
}
