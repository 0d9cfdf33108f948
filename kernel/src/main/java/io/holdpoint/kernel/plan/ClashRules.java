package io.holdpoint.kernel.plan;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.HoldPoint.Draft;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.clash.Severity;
import io.holdpoint.kernel.plan.PlanCommand.*;
import io.holdpoint.kernel.ticket.Window;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Two works at the same time do not endanger each other. Which kinds of work clash, and how gravely, is the table of clashes; a rule here
 * speaks for one severity of some kinds of clash.
 */
final class ClashRules {

    private static final List<Class<?>> DECIDING = List.of(Submit.class, Approve.class);

    private ClashRules() {}

    /** Two works at one customer or behind one point at one time are coordinated by somebody who is named. */
    private static final HoldPoint<PlanQuestion> PLACE =
            told(holds("HP-CLASH-01").against(Harm.CLASHING_WORK).unconfirmed(Standard.HSG250, ""));

    /** So are two works in one box, cabinet or bay. */
    private static final HoldPoint<PlanQuestion> BAY =
            told(holds("HP-CLASH-02").against(Harm.CLASHING_WORK).unconfirmed(Standard.HSG250, ""));

    /** So are two works of which one may be above the other. */
    private static final HoldPoint<PlanQuestion> COLUMN =
            told(holds("HP-CLASH-03").against(Harm.CLASHING_WORK).unconfirmed(Standard.FIELD_PRACTICE, ""));

    /** Nobody tests what somebody else works on. */
    private static final HoldPoint<PlanQuestion> TEST =
            told(holds("HP-CLASH-04").against(Harm.CLASHING_WORK).unconfirmed(Standard.FIELD_PRACTICE, ""));

    /** Kinds of work that never go together. */
    private static final HoldPoint<PlanQuestion> APART =
            told(holds("HP-CLASH-05").against(Harm.CLASHING_WORK).unconfirmed(Standard.FIELD_PRACTICE, ""));

    /** Kinds of work that go together only where somebody who is named coordinates them. */
    private static final HoldPoint<PlanQuestion> TOGETHER =
            told(holds("HP-CLASH-06").against(Harm.CLASHING_WORK).unconfirmed(Standard.FIELD_PRACTICE, ""));

    /** Two outages that one key customer feels are made one by somebody who is named: what backs his supply up is counted on once. */
    private static final HoldPoint<PlanQuestion> TWO_OUTAGES =
            told(holds("HP-CLASH-07").against(Harm.CLASHING_WORK).unconfirmed(Standard.FIELD_PRACTICE, ""));

    /** An outage that a key customer feels is agreed with him by somebody who is named. */
    private static final HoldPoint<PlanQuestion> KEY_CUSTOMER = holds("HP-CLASH-08")
            .against(Harm.UNCONTROLLED_HAZARD)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.each(
                    question.clashes().deprived(),
                    _ -> !coordinated(question),
                    customer -> Finding.of(Message.of("HP-CLASH-08")
                                    .text("customer", customer.customer())
                                    .term("need", "need." + customer.need()))
                            .seen(Message.of("evidence.need").term("need", "need." + customer.need()))
                            .remedy(Remedy.act(Role.PLANNER, "plan.revise"))));

    /** Another work on the same circuit is worth knowing of. */
    private static final HoldPoint<PlanQuestion> CIRCUIT =
            told(holds("WN-CLASH-09").warns().against(Harm.CLASHING_WORK).unconfirmed(Standard.FIELD_PRACTICE, ""));

    /** So is what else the table of clashes only tells. */
    private static final HoldPoint<PlanQuestion> NOTICE =
            told(holds("WN-CLASH-10").warns().against(Harm.CLASHING_WORK).unconfirmed(Standard.FIELD_PRACTICE, ""));

    static final List<HoldPoint<PlanQuestion>> HOLD_POINTS =
            List.of(PLACE, BAY, COLUMN, TEST, APART, TOGETHER, TWO_OUTAGES, KEY_CUSTOMER, CIRCUIT, NOTICE);

    private static Draft holds(String id) {
        return before(DECIDING).id(id);
    }

    /** A rule that tells of the clashes that are its own. */
    private static HoldPoint<PlanQuestion> told(Draft rule) {
        return rule.requires(question -> Finding.each(
                question.clashes().found(),
                clash -> clash.rule().equals(rule.id()) && open(question, clash),
                clash -> finding(question, clash)));
    }

    /** A clash that only asks to be coordinated is none where somebody coordinates. */
    private static boolean open(PlanQuestion question, PlanClash clash) {
        return clash.severity() != Severity.COORDINATE || !coordinated(question);
    }

    private static boolean coordinated(PlanQuestion question) {
        return !question.plan().content().arranged().coordination().isBlank();
    }

    private static Finding finding(PlanQuestion question, PlanClash clash) {
        var other = clash.other();
        var free = question.clashes().free().filter(_ -> clash.severity() != Severity.NOTICE);
        var finding = Finding.of(clash.message(other.task()))
                .seen(Message.of("evidence.window").time("from", other.from()).time("to", other.to()))
                .seen(Message.of("evidence.clash")
                        .term("what", "clash." + clash.clash().entry().code())
                        .text("shared", clash.shared()))
                .remedy(Remedy.act(Role.PLANNER, "plan.revise"));
        return free.map(slot -> finding.seen(Message.of("evidence.free-slot")
                                .time("from", slot.from())
                                .time("to", slot.to()))
                        .remedy(Remedy.act(Role.PLANNER, "plan.revise", words(question, slot))))
                .orElse(finding);
    }

    /** A time in the site's own calendar that reads the same in every language. */
    private static String words(PlanQuestion question, Window slot) {
        var from = slot.from().atOffset(question.facts().offset());
        var to = slot.to().atOffset(question.facts().offset());
        return words(from) + " – "
                + (from.toLocalDate().equals(to.toLocalDate())
                        ? to.toLocalTime().toString()
                        : words(to));
    }

    private static String words(OffsetDateTime at) {
        return at.toLocalDate() + " " + at.toLocalTime();
    }
}
