package io.holdpoint.kernel.explore.universe;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.explore.Menu;
import io.holdpoint.kernel.explore.Menu.Choice;
import io.holdpoint.kernel.facts.Source;
import io.holdpoint.kernel.ticket.Indication;
import io.holdpoint.kernel.ticket.Pole;
import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.Topic;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Commands to try, each with its arguments. */
final class Acts {

    static final Choice SUBMIT = _ -> new Submit();
    static final Choice RETURN = _ -> new Return("vague");
    static final Choice ISSUE = _ -> new Issue();
    static final Choice RECEIVE = _ -> new Receive();
    static final Choice MEET = _ -> new HoldMeeting(new TreeSet<>(List.of(Topic.values())));
    static final Choice MEET_BRIEFLY = _ -> new HoldMeeting(new TreeSet<>(List.of(Topic.TASK_AND_ROLES)));
    static final Choice SIGN_MEETING = _ -> new SignMeeting();
    static final Choice DEPART = _ -> new Depart();
    static final Choice SIGN_IN = _ -> new SignIn();
    static final Choice SIGN_OUT = _ -> new SignOut();
    static final Choice SCAN = place("M-OLD", "B-7", "C-100");
    static final Choice TEST_DEAD = test(Indication.PRESENT, Indication.ABSENT, Indication.PRESENT);
    static final Choice TEST_LIVE = test(Indication.PRESENT, Indication.PRESENT, Indication.PRESENT);
    static final Choice TEST_PARTIAL = test(Indication.PRESENT, Indication.NOT_TESTED, Indication.PRESENT);
    static final Choice TEST_UNPROVED = test(Indication.ABSENT, Indication.ABSENT, Indication.PRESENT);
    static final Choice WAIVE = _ -> new WaiveEarth("short job");
    static final Choice PERMIT = _ -> new Permit();
    static final Choice DISCLOSE = _ -> new HoldDisclosure("the neighbouring box");
    static final Choice SIGN_DISCLOSURE = _ -> new SignDisclosure();
    static final Choice START = _ -> new Start();
    static final Choice BREAK = _ -> new Suspend(SuspensionCause.BREAK, "meal", false);
    static final Choice LIFT = _ -> new Suspend(SuspensionCause.WEATHER, "storm", true);
    static final Choice RELEASE = _ -> new ReleaseStop("seen");
    static final Choice RESUME = _ -> new Resume();
    static final Choice GRANT = _ -> new GrantExtension();
    static final Choice SIGN_CHANGE = _ -> new SignLeaderChange();
    static final Choice TAKE_OVER = _ -> new TakeOverShift();
    static final Choice TERMINATE = _ -> new Terminate();
    static final Choice ARCHIVE = _ -> new Archive();
    static final Choice VOID = _ -> new VoidTicket("bad form");
    static final Choice NOT_EXECUTED = _ -> new MarkNotExecuted("no time");
    static final Choice EXPIRE = _ -> new Expire();

    /** The work is ended as it should be. */
    static final Choice END = ticket -> end(ticket, 0, true, "left for tomorrow");

    private Acts() {}

    /** All that a day takes. */
    static Menu wholeDay() {
        return Menu.of(SUBMIT, ISSUE, RECEIVE, MEET, SIGN_MEETING, DEPART, SIGN_IN, SCAN, take("T-1"))
                .and(measure("M-SIGN"), measure("H08"), open("F-7"), lock("F-7", "L-1"))
                .and(open("PV-17"), lock("PV-17", "L-2"), TEST_DEAD, earth("F-7", "E-1"), PERMIT)
                .and(DISCLOSE, SIGN_DISCLOSURE, START, step("S-CONNECT"), SIGN_OUT);
    }

    static End end(Ticket ticket, int tooMany, boolean clean, String unfinished) {
        return new End(
                ticket.presence().ever().size() + tooMany,
                new TreeSet<>(ticket.checks().tools()),
                clean,
                unfinished);
    }

    static End withoutTools(Ticket ticket) {
        return new End(ticket.presence().ever().size(), new TreeSet<>(), true, "left");
    }

    /** A line is said to be in place, with this picture. */
    static DoMeasure with(String picture) {
        return new DoMeasure("M-SIGN", picture);
    }

    static Choice place(String meter, String box, String customer) {
        return ticket -> new ScanPlace(meter, box, customer, fresh(ticket));
    }

    static Choice take(String tool) {
        return _ -> new ScanTool(tool);
    }

    static Choice giveBack(String tool) {
        return _ -> new ReturnTool(tool);
    }

    static Choice find(Source source) {
        return _ -> new ReportSource(source.point(), source.kind(), source.name());
    }

    static Choice open(String point) {
        return ticket -> new OpenPoint(point, fresh(ticket));
    }

    static Choice lock(String point, String lock) {
        return ticket -> new LockPoint(point, lock, fresh(ticket));
    }

    static Choice unlock(String point, String lock) {
        return _ -> new RemoveLock(point, lock);
    }

    static Choice close(String point) {
        return _ -> new Restore(point);
    }

    static Choice earth(String point, String earth) {
        return ticket -> new ApplyEarth(point, earth, fresh(ticket));
    }

    static Choice unearth(String earth) {
        return _ -> new RemoveEarth(earth);
    }

    static Choice measure(String line) {
        return ticket -> new DoMeasure(line, fresh(ticket));
    }

    static Choice step(String step) {
        return ticket -> new CompleteStep(step, fresh(ticket));
    }

    static Choice suspend(SuspensionCause cause) {
        return _ -> new Suspend(cause, "seen", false);
    }

    static Choice absent(String person) {
        return _ -> new NoteAbsence(person);
    }

    static Choice extend(String to) {
        return _ -> new RequestExtension(World.at(to), "more wires than drawn");
    }

    static Choice change(String to) {
        return _ -> new OrderLeaderChange(to, "called away");
    }

    static Choice add(String person) {
        return _ -> new AddMember(person);
    }

    static Choice handOver(String to) {
        return _ -> new HandOverShift(to);
    }

    static Choice letGo(String person) {
        return _ -> new RemoveMember(person);
    }

    /** A picture not used before. */
    static String fresh(Ticket ticket) {
        return "picture " + ticket.checks().photos().size();
    }

    static Choice testWith(String tool) {
        return _ -> new TestVoltage(tool, Indication.PRESENT, shown(Indication.ABSENT), Indication.PRESENT);
    }

    private static Choice test(Indication before, Indication poles, Indication after) {
        return _ -> new TestVoltage("T-1", before, shown(poles), after);
    }

    private static SortedMap<Pole, Indication> shown(Indication poles) {
        var shown = new TreeMap<Pole, Indication>();
        for (Pole pole : Pole.values()) {
            shown.put(pole, poles);
        }
        return Collections.unmodifiableSortedMap(shown);
    }
}
