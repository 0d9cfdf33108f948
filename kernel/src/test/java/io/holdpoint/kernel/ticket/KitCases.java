package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.Rating;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cases about what tools are made for, and about briefing, attendance, recorders and alcohol. */
final class KitCases implements CaseBook {

    @Override
    public SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        ratings(cases);
        tests(cases);
        briefing(cases);
        attendance(cases);
        alcohol(cases);
        return cases;
    }

    private static void ratings(Map<String, Case> cases) {
        cases.put("HP-KIT-01", () -> {
            var day = Staged.highVoltage(ready());
            day.world.tool(gloves(rating(World.DAY.minusMonths(3), VoltageClass.UP_TO_1_KV)));
            return new Ask(day, "leader", new Start());
        });
        cases.put("HP-KIT-02", () -> {
            var day = Staged.highVoltage(ready());
            day.world.tool(gloves(Rating.NONE));
            return new Ask(day, "leader", new Start());
        });
        cases.put("WN-KIT-01", () -> {
            var day = Staged.saying(
                    new Day().onSite(), content -> content.voltage(Optional.of(VoltageClass.UP_TO_330_KV)));
            day.world.tool("T-9", "OPERATING_ROD");
            return new Ask(day, "wang", new ScanTool("T-9"));
        });
    }

    private static void tests(Map<String, Case> cases) {
        cases.put("HP-KIT-03", () -> starting(gloves(rating(World.DAY.minusMonths(4), VoltageClass.UP_TO_10_KV))));
        cases.put(
                "HP-KIT-04",
                () -> starting(gloves(new Rating(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(World.DAY),
                        Optional.empty()))));
        cases.put("HP-KIT-05", () -> starting(gloves(rating(World.DAY.minusMonths(13), VoltageClass.UP_TO_10_KV))));
        cases.put("WN-KIT-02", () -> new Ask(ready(), "leader", new Start()));
        cases.put("WN-KIT-03", () -> {
            var day = new Day().onSite();
            day.world.tool(new ToolFacts(
                    "T-9",
                    "HELMET",
                    Optional.of(World.DAY.plusDays(30)),
                    ToolCondition.FIT,
                    Optional.empty(),
                    Rating.NONE));
            return new Ask(day, "wang", new ScanTool("T-9"));
        });
        cases.put("WN-KIT-04", () -> new Ask(new Day().cleared(), "permitter", new Terminate()));
    }

    private static void briefing(Map<String, Case> cases) {
        cases.put("HP-BRIEF-01", () -> {
            var day = ledBySecond(new Day().working());
            return new Ask(day, "wang", new CompleteStep("S-OLD-READING", day.photo()));
        });
        cases.put("HP-BRIEF-02", () -> {
            var day = new Day().working().does("leader", new Suspend(SuspensionCause.WEATHER, "thunder", false));
            return new Ask(day.does("permitter", Day.goodTest()), "leader", new Resume());
        });
        cases.put("WN-BRIEF-01", () -> {
            var day = new Day().working();
            day.does("leader", new ScanPlace("M-OLD", "B-8", "C-100", day.photo()));
            day.does("leader", day.scan()).does("permitter", Day.goodTest());
            return new Ask(day, "leader", new Resume());
        });
        cases.put(
                "WN-BRIEF-02",
                () -> new Ask(
                        new Day().permitted().does("leader", new HoldDisclosure("live box")),
                        "wang",
                        new SignDisclosure()));
        cases.put("WN-BRIEF-03", () -> new Ask(new Day().terminated(), "checker", new Archive()));
    }

    private static void attendance(Map<String, Case> cases) {
        cases.put("HP-ATTEND-01", () -> new Ask(Staged.graded(ready(), RiskLevel.II), "leader", new Start()));
        cases.put("WN-ATTEND-01", () -> new Ask(Staged.graded(ready(), RiskLevel.III), "leader", new Start()));
        cases.put("HP-ATTEND-02", () -> {
            var day = Staged.graded(ready(), RiskLevel.II);
            day.world.change("approver", person -> World.approving(person, RiskLevel.IV));
            return new Ask(day, "approver", new Attend("all in order"));
        });
        cases.put("HP-ATTEND-03", () -> new Ask(ready(), "guardian", new Attend("all in order")));
        cases.put("HP-ATTEND-04", () -> new Ask(ready(), "approver", new Attend(" ")));
        cases.put("HP-RECORD-01", () -> new Ask(Staged.graded(ready(), RiskLevel.II), "leader", new Start()));
        cases.put("WN-RECORD-01", () -> new Ask(Staged.graded(ready(), RiskLevel.IV), "leader", new Start()));
    }

    private static void alcohol(Map<String, Case> cases) {
        cases.put("HP-ALCOHOL-01", () -> {
            var day = new Day().issued();
            return new Ask(Staged.breath(day, "wang", 1), "leader", new Depart());
        });
        cases.put(
                "HP-ALCOHOL-02",
                () -> new Ask(
                        new Day().issued(), "leader", new TakeReading(ReadingKind.BREATH_ALCOHOL, 90, "T-1", "wnag")));
    }

    private static Day ready() {
        return new Day().permitted().disclosed();
    }

    private static Ask starting(ToolFacts tool) {
        var day = ready();
        day.world.tool(tool);
        return new Ask(day, "leader", new Start());
    }

    private static ToolFacts gloves(Rating rating) {
        return new ToolFacts(
                "T-2",
                "INSULATED_GLOVES",
                Optional.of(World.DAY.plusMonths(3)),
                ToolCondition.FIT,
                Optional.empty(),
                rating);
    }

    private static Rating rating(LocalDate tested, VoltageClass upTo) {
        return new Rating(Optional.of(tested), Optional.of(upTo), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The day after somebody who was briefed and is on site took the lead over. */
    static Day ledBySecond(Day day) {
        return day.does("leader", new AddMember("leader2"))
                .does("leader2", new SignMeeting())
                .does("leader2", new SignDisclosure())
                .does("leader2", new SignIn())
                .does("issuer", new OrderLeaderChange("leader2", "called away"))
                .does("leader", new SignLeaderChange())
                .does("leader2", new SignLeaderChange());
    }
}
