package io.holdpoint.kernel.ticket;

import static io.holdpoint.kernel.ticket.Day.goodTest;
import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Rulebook;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.Rating;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.grid.WorkZone;
import io.holdpoint.kernel.rulebook.Results;
import io.holdpoint.kernel.ticket.CaseBook.Ask;
import io.holdpoint.kernel.ticket.CaseBook.Case;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each hold point of a ticket has a case in which it holds, and the build fails where one has none. */
public class HoldPointCasesTest {

    /** The books of cases, one a group of rule files. */
    private static final List<CaseBook> BOOKS = List.of(
            HoldPointCasesTest::cases,
            new SiteCases(),
            new EnergyCases(),
            new PeopleCases(),
            new DutyCases(),
            new KitCases(),
            new FormCases(),
            new TieCases(),
            new CourseCases(),
            CrewCases::cases);

    @TestFactory
    Stream<DynamicTest> holds() {
        Results.begin("HoldPointCasesTest.holds");
        return all().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    var ask = each.getValue().ask();
                    assertThat(ask.day().told(ask.who(), ask.command())).contains(each.getKey());
                    Results.passed("HoldPointCasesTest.holds", each.getKey());
                }));
    }

    /** A rule without a case, and a case without a rule, fail the build. */
    @Test
    void noHoldPointIsWithoutCase() {
        var ids = Rulebook.ticket().stream().map(point -> point.id()).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("(HP|WN)-[A-Z]+-\\d\\d"));
        assertThat(Rulebook.ticket())
                .allMatch(point ->
                        (point.kind() == HoldPoint.Kind.WARNING) == point.id().startsWith("WN-"));
        assertThat(all().keySet()).containsExactlyInAnyOrderElementsOf(ids);
    }

    /** Every case there is, by the id of its rule. */
    public static SortedMap<String, Case> all() {
        var all = new TreeMap<String, Case>();
        BOOKS.forEach(book -> book.cases().forEach((id, each) -> {
            if (all.put(id, each) != null) {
                throw new IllegalStateException(id + " has two cases");
            }
        }));
        return all;
    }

    private static SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        form(cases);
        roles(cases);
        people(cases);
        meeting(cases);
        place(cases);
        tools(cases);
        isolation(cases);
        tests(cases);
        measures(cases);
        site(cases);
        work(cases);
        closing(cases);
        return cases;
    }

    private static void form(Map<String, Case> cases) {
        cases.put(
                "WN-REGIME-01", () -> new Ask(new Day().drafted().does("leader", new Submit()), "issuer", new Issue()));
        cases.put("HP-STATE-01", () -> new Ask(new Day().archived(), "leader", new Resume()));
        cases.put("HP-TIME-01", () -> new Ask(new Day().permitted().at("08:00"), "leader", new Start()));
        cases.put("HP-PLAN-01", () -> {
            var day = new Day();
            var content = day.content();
            day.plan = Optional.empty();
            return new Ask(day, "leader", new Draft("T", content));
        });
        cases.put(
                "HP-PLAN-02", () -> drafting(content -> in(content, new Window(World.at("06:00"), World.at("17:00")))));
        cases.put("HP-FORM-01", () -> drafting(content -> as(content, Form.FIELD_WORK_CARD)));
        cases.put("HP-FORM-02", () -> submitting(content -> task(content, " ")));
        cases.put(
                "HP-FORM-03", () -> drafting(content -> in(content, new Window(World.at("17:00"), World.at("09:00")))));
        cases.put("HP-FORM-04", () -> submitting(content -> lines(content, List.of(), content.hazards())));
        cases.put("HP-SOURCE-01", () -> submitting(HoldPointCasesTest::withoutSources));
        cases.put("HP-SOURCE-02", () -> {
            var day = new Day();
            var content = day.content();
            day.world.place = Optional.empty();
            return new Ask(day, "leader", new Draft("T", content));
        });
        cases.put("HP-FEED-01", () -> {
            var day = new Day().drafted();
            day.vicinity = Optional.of(Vicinities.WITH_A_NEIGHBOURS_TIE);
            return new Ask(day, "leader", new Submit());
        });
        cases.put("HP-FEED-02", () -> {
            var day = new Day().drafted();
            day.vicinity = Optional.of(Vicinities.WITH_A_PLANT_AT_THE_METER);
            return new Ask(day, "leader", new Submit());
        });
        cases.put(
                "HP-FEED-03",
                () -> submitting(content -> Contents.of(content)
                        .zone(new WorkZone(new TreeSet<>(List.of("unknown"))))
                        .made()));
        cases.put(
                "HP-REASON-01", () -> new Ask(new Day().working(), "leader", stop(SuspensionCause.BREAK, " ", false)));
    }

    private static void roles(Map<String, Case> cases) {
        cases.put("HP-ROLE-01", () -> new Ask(new Day().drafted(), "wang", new Submit()));
        cases.put(
                "HP-SEPARATE-01",
                () -> new Ask(new Day().drafted().does("leader", new Submit()), "leader", new Issue()));
        cases.put("HP-SEPARATE-02", () -> {
            var day = new Day().drafted().does("leader", new Submit()).does("issuer2", new Issue());
            return new Ask(day, "issuer2", new Receive());
        });
        cases.put("HP-SEPARATE-03", () -> new Ask(new Day().issued(), "leader", new Receive()));
        cases.put("HP-SEPARATE-04", () -> {
            var day = new Day().working();
            return new Ask(day, "guardian", new CompleteStep("S-OLD-READING", day.photo()));
        });
        cases.put("HP-SEPARATE-05", () -> new Ask(new Day().terminated(), "permitter", new Archive()));
        cases.put("HP-GUARD-01", () -> submitting(HoldPointCasesTest::withoutGuardian));
    }

    private static void people(Map<String, Case> cases) {
        cases.put("HP-PEOPLE-01", () -> startingWith("wang", World::inactive));
        cases.put("HP-PEOPLE-02", () -> startingWith("wang", World::uncertified));
        cases.put("HP-PEOPLE-03", () -> startingWith("zhao", World::unexamined));
        cases.put("HP-PEOPLE-04", () -> startingWith("zhao", World::unwell));
        cases.put("HP-PEOPLE-05", () -> startingWith("guardian", World::suspended));
        cases.put("HP-PEOPLE-06", () -> startingWith("guardian", World::away));
        cases.put("HP-PEOPLE-07", () -> startingWith("leader", World::barred));
        cases.put("HP-PEOPLE-08", () -> startingWith("leader", World::unlisted));
        cases.put("HP-PEOPLE-09", () -> startingWith("guardian", World::unlisted));
        cases.put("HP-LEADER-01", () -> new Ask(clash("leader", "chen"), "permitter", new Receive()));
        cases.put("HP-MEMBER-01", () -> new Ask(clash("leader2", "wang").met(), "leader", new Depart()));
    }

    private static void meeting(Map<String, Case> cases) {
        cases.put(
                "HP-MEETING-01",
                () -> new Ask(new Day().issued(), "leader", new HoldMeeting(new TreeSet<>(List.of(Topic.HAZARDS)))));
        cases.put("HP-MEETING-02", () -> new Ask(new Day().issued(), "leader", new Depart()));
        cases.put("HP-MEETING-03", () -> new Ask(new Day().issued(), "wang", new SignMeeting()));
        cases.put("HP-MEETING-04", () -> new Ask(new Day().issued().met(), "wang", new SignIn()));
        cases.put("HP-MEETING-05", () -> {
            var day = new Day().working().does("leader", new AddMember("leader2"));
            return new Ask(day, "leader2", new SignIn());
        });
    }

    private static void place(Map<String, Case> cases) {
        cases.put("HP-PLACE-01", () -> {
            var day = new Day().issued().does("permitter", new Receive()).met().does("leader", new Depart());
            return new Ask(day.at("08:40"), "permitter", new OpenPoint("F-7", day.photo()));
        });
        cases.put("HP-PLACE-02", () -> openingAfter(new ScanPlace("M-X", "B-7", "C-100", "p")));
        cases.put("HP-PLACE-03", () -> openingAfter(new ScanPlace("M-OLD", "B-8", "C-100", "p")));
        cases.put("HP-PLACE-04", () -> openingAfter(new ScanPlace("M-OLD", "B-7", "C-101", "p")));
    }

    private static void tools(Map<String, Case> cases) {
        cases.put(
                "HP-TOOL-01",
                () -> starting(day -> day.world.tool(
                        tool("T-2", Optional.of(World.DAY.minusDays(1)), ToolCondition.FIT, Optional.empty()))));
        cases.put(
                "HP-TOOL-02",
                () -> starting(day -> day.world.tool(
                        tool("T-2", Optional.of(World.DAY), ToolCondition.QUARANTINED, Optional.empty()))));
        cases.put("HP-TOOL-03", () -> {
            var day = new Day().onSite();
            day.world.tool(tool("T-9", Optional.of(World.DAY), ToolCondition.FIT, Optional.of("T-OTHER")));
            return new Ask(day, "wang", new ScanTool("T-9"));
        });
        cases.put("HP-TOOL-04", () -> new Ask(new Day().onSite(), "wang", new ScanTool("no such tool")));
        cases.put("HP-TOOL-05", () -> {
            var day = new Day().isolated().measured().does("wang", new ReturnTool("T-2"));
            return new Ask(day, "permitter", new Permit());
        });
        cases.put("HP-TOOL-06", () -> {
            var good = goodTest();
            return new Ask(
                    new Day().onSite(), "permitter", new TestVoltage("T-2", good.before(), good.poles(), good.after()));
        });
    }

    private static void isolation(Map<String, Case> cases) {
        cases.put("HP-LOCK-01", () -> new Ask(new Day().onSite(), "permitter", new LockPoint("F-7", "L-1", "p")));
        cases.put("HP-LOCK-02", () -> new Ask(new Day().onSite(), "permitter", new Permit()));
        cases.put("HP-LOCK-03", () -> {
            var day = new Day().onSite();
            for (String point : List.of("F-7", "PV-17")) {
                day.does("permitter", new OpenPoint(point, day.photo()));
            }
            day.does("permitter", new LockPoint("F-7", "L-1", day.photo()));
            return new Ask(day, "permitter", new LockPoint("PV-17", "L-1", day.photo()));
        });
        cases.put("HP-SCOPE-02", () -> new Ask(new Day().onSite(), "permitter", new OpenPoint("F-8", "p")));
        cases.put("HP-EARTH-01", () -> new Ask(new Day().onSite(), "permitter", new Permit()));
        cases.put("HP-EARTH-02", () -> new Ask(new Day().onSite(), "permitter", new WaiveEarth("short job")));
        cases.put("HP-EARTH-03", () -> {
            var day = new Day().isolated();
            return new Ask(day, "permitter", new ApplyEarth("F-7", "E-1", day.photo()));
        });
        cases.put("HP-REGISTER-02", () -> new Ask(new Day().ended(), "permitter", new RemoveLock("F-7", "L-none")));
    }

    private static void tests(Map<String, Case> cases) {
        cases.put("HP-TEST-01", () -> new Ask(new Day().onSite(), "permitter", new Permit()));
        cases.put(
                "HP-TEST-02",
                () -> permitAfter(Day.test(Indication.NOT_TESTED, Indication.ABSENT, Indication.PRESENT)));
        cases.put(
                "HP-TEST-03",
                () -> permitAfter(Day.test(Indication.PRESENT, Indication.NOT_TESTED, Indication.PRESENT)));
        cases.put(
                "HP-TEST-04", () -> permitAfter(Day.test(Indication.PRESENT, Indication.PRESENT, Indication.PRESENT)));
        cases.put("HP-TEST-05", () -> {
            var day = new Day().onSite().does("permitter", goodTest());
            return new Ask(day.does("permitter", new OpenPoint("F-7", day.photo())), "permitter", new Permit());
        });
        cases.put("HP-TEST-06", () -> new Ask(suspended(SuspensionCause.BREAK, false), "leader", new Resume()));
    }

    private static void measures(Map<String, Case> cases) {
        cases.put("HP-MEASURE-01", () -> new Ask(new Day().isolated(), "permitter", new Permit()));
        cases.put("HP-MEASURE-02", () -> new Ask(new Day().onSite(), "leader", new DoMeasure("M-NONE", "p")));
        cases.put("HP-EVIDENCE-01", () -> new Ask(new Day().onSite(), "leader", new DoMeasure("M-SIGN", "")));
        cases.put("HP-EVIDENCE-02", () -> {
            var day = new Day().onSite().does("leader", new DoMeasure("M-SIGN", "p"));
            return new Ask(day, "leader", new DoMeasure("M-BARRIER", "p"));
        });
    }

    private static void site(Map<String, Case> cases) {
        cases.put(
                "HP-WINDOW-01", () -> new Ask(new Day().permitted().disclosed().at("17:30"), "leader", new Start()));
        cases.put("HP-WINDOW-02", () -> new Ask(new Day().working(), "system", new Expire()));
        cases.put(
                "HP-SITE-01",
                () -> new Ask(new Day().permitted().does("leader", new SignOut()), "leader", new Start()));
        cases.put(
                "HP-SITE-02",
                () -> new Ask(new Day().permitted().does("guardian", new SignOut()), "leader", new Start()));
        cases.put("HP-SITE-03", () -> new Ask(new Day().working(), "leader", new SignOut()));
        cases.put("HP-SITE-04", () -> new Ask(new Day().onSite(), "wang", new SignIn()));
        cases.put("HP-SITE-05", () -> {
            var day = new Day().permitted();
            List.of("wang", "zhao", "guardian").forEach(who -> day.does(who, new SignOut()));
            return new Ask(day, "leader", new Start());
        });
        cases.put("HP-DISCLOSE-01", () -> new Ask(new Day().permitted(), "leader", new Start()));
        cases.put("HP-DISCLOSE-02", () -> {
            var day = new Day().permitted().does("leader", new HoldDisclosure("none"));
            return new Ask(day, "leader", new Start());
        });
        cases.put("HP-DISCLOSE-03", () -> {
            var day = new Day().working();
            day.does("leader", new AddMember("leader2")).does("leader2", new SignMeeting());
            return new Ask(day, "leader2", new SignIn());
        });
    }

    private static void work(Map<String, Case> cases) {
        cases.put("HP-SCOPE-01", () -> {
            var day = new Day().working();
            return new Ask(day, "wang", new CompleteStep("open the neighbour's box", day.photo()));
        });
        cases.put("HP-STEP-01", () -> {
            var day = new Day().working();
            return new Ask(day, "wang", new CompleteStep("S-CONNECT", day.photo()));
        });
        cases.put("HP-RESUME-01", () -> new Ask(suspended(SuspensionCause.BREAK, true), "leader", new Resume()));
        cases.put("HP-RESUME-02", () -> {
            var day = new Day().working().does("supervisor", stop(SuspensionCause.OTHER, "no helmet", false));
            return new Ask(day, "leader", new Resume());
        });
        cases.put("HP-EXTEND-01", () -> new Ask(extended(), "leader", extension("20:00")));
        cases.put("HP-EXTEND-02", () -> new Ask(new Day().working().at("17:31"), "leader", extension("19:00")));
        cases.put("HP-EXTEND-03", () -> new Ask(new Day().working(), "leader", extension("17:00")));
        cases.put("HP-EXTEND-04", () -> new Ask(new Day().working(), "permitter", new GrantExtension()));
        cases.put("HP-CHANGE-01", () -> {
            var day = KitCases.ledBySecond(new Day().working());
            return new Ask(day, "issuer", new OrderLeaderChange("leader", "back"));
        });
        cases.put("HP-CHANGE-02", () -> new Ask(new Day().working(), "leader", new SignLeaderChange()));
        cases.put("HP-CHANGE-03", () -> new Ask(new Day().working(), "leader", new RemoveMember("wang")));
        cases.put("HP-CHANGE-04", () -> new Ask(new Day().working(), "zhao", new NoteAbsence("wang")));
    }

    private static void closing(Map<String, Case> cases) {
        cases.put("HP-COUNT-01", () -> {
            var day = new Day().working().stepsDone().everybodyOut();
            return new Ask(day, "leader", new End(3, day.end().tools(), true, ""));
        });
        cases.put("HP-COUNT-02", () -> {
            var day = new Day().working().stepsDone();
            return new Ask(day, "leader", day.end());
        });
        cases.put("HP-ENERGISE-01", () -> new Ask(new Day().isolated(), "permitter", new RemoveLock("F-7", "L-F-7")));
        cases.put("HP-ENERGISE-02", () -> new Ask(new Day().ended(), "permitter", new Restore("F-7")));
        cases.put("HP-ENERGISE-03", () -> {
            var day = new Day().cleared();
            day.others.add(other("leader2", "chen", "F-7"));
            return new Ask(day, "permitter", new Restore("F-7"));
        });
        cases.put("HP-ENERGISE-04", () -> {
            var day = suspended(SuspensionCause.BREAK, false).everybodyOut();
            return new Ask(day, "permitter", new RemoveLock("F-7", "L-F-7"));
        });
        cases.put("HP-END-01", () -> {
            var day = new Day().working().stepsDone().everybodyOut();
            return new Ask(day, "leader", new End(4, new TreeSet<>(List.of("T-1")), true, ""));
        });
        cases.put("HP-END-02", () -> {
            var day = new Day().working().stepsDone().everybodyOut();
            return new Ask(day, "leader", new End(4, day.end().tools(), false, ""));
        });
        cases.put("HP-END-03", () -> {
            var day = new Day()
                    .working()
                    .does("leader", stop(SuspensionCause.WEATHER, "rain", false))
                    .everybodyOut();
            return new Ask(day, "leader", day.end());
        });
        cases.put("HP-REGISTER-01", () -> new Ask(new Day().ended(), "permitter", new Terminate()));
        cases.put("HP-ARCHIVE-01", () -> {
            var day = new Day().terminated();
            var signed = day.ticket().signatures();
            day.ticket = Optional.of(day.ticket()
                    .with(signed.with(
                            Signatures.Kind.PERMITTED, signed.terminated().orElseThrow())));
            return new Ask(day, "checker", new Archive());
        });
    }

    private static Ask drafting(UnaryOperator<Content> how) {
        var day = new Day();
        return new Ask(day, "leader", new Draft("T", how.apply(day.content())));
    }

    private static Ask submitting(UnaryOperator<Content> how) {
        var day = new Day();
        return new Ask(day.does("leader", new Draft("T", how.apply(day.content()))), "leader", new Submit());
    }

    private static Ask startingWith(String person, UnaryOperator<PersonFacts> how) {
        return starting(day -> day.world.change(person, how));
    }

    private static Ask starting(Consumer<Day> how) {
        var day = new Day().permitted().disclosed();
        how.accept(day);
        return new Ask(day, "leader", new Start());
    }

    private static Ask openingAfter(ScanPlace scan) {
        var day = new Day().onSite().does("leader", scan);
        return new Ask(day, "permitter", new OpenPoint("F-7", day.photo()));
    }

    private static Ask permitAfter(TestVoltage test) {
        return new Ask(new Day().isolated().measured().does("permitter", test), "permitter", new Permit());
    }

    private static Day suspended(SuspensionCause cause, boolean lifted) {
        return new Day().working().does("leader", stop(cause, "interrupted", lifted));
    }

    private static Day extended() {
        return new Day().working().does("leader", extension("19:00")).does("permitter", new GrantExtension());
    }

    private static Day clash(String leader, String member) {
        var day = new Day().issued();
        day.others.add(other(leader, member, "F-9"));
        return day;
    }

    private static OtherTicket other(String leader, String member, String point) {
        return new OtherTicket(
                "T-OTHER",
                "QH-0001",
                Form.LOW_VOLTAGE_TICKET,
                TicketState.WORKING,
                leader,
                new TreeSet<>(List.of(leader, member)),
                new TreeSet<>(List.of(leader, member)),
                new TreeSet<>(List.of(point)),
                new Window(World.at("09:00"), World.at("12:00")),
                Optional.empty(),
                new TreeSet<>());
    }

    private static Suspend stop(SuspensionCause cause, String reason, boolean lifted) {
        return new Suspend(cause, reason, lifted);
    }

    private static RequestExtension extension(String to) {
        return new RequestExtension(World.at(to), "more wires than drawn");
    }

    private static ToolFacts tool(String tag, Optional<LocalDate> due, ToolCondition condition, Optional<String> on) {
        return new ToolFacts(tag, "INSULATED_GLOVES", due, condition, on, Rating.NONE);
    }

    private static Content in(Content c, Window window) {
        return Contents.of(c).window(window).made();
    }

    private static Content as(Content c, Form form) {
        return Contents.of(c).form(form).made();
    }

    private static Content task(Content c, String task) {
        return Contents.of(c).task(task).made();
    }

    private static Content lines(Content c, List<String> measures, List<String> hazards) {
        return Contents.of(c).measures(measures).hazards(hazards).made();
    }

    private static Content withoutSources(Content c) {
        var grid = c.sources().stream()
                .filter(source -> source.kind() == SourceKind.GRID)
                .toList();
        return Contents.of(c).sources(grid).made();
    }

    private static Content withoutGuardian(Content c) {
        return Contents.of(c).guardian(Optional.empty()).made();
    }
}
