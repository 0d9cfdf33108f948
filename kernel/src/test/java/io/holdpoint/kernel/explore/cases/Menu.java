package io.holdpoint.kernel.explore.cases;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.ticket.CallKind;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Indication;
import io.holdpoint.kernel.ticket.Pole;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the people of a job could do next, what gets on with the job first. */
final class Menu {

    private static final List<String> RELEASERS = List.of("permitter", "dispatcher", "permitter2");

    private final Job job;
    private final Ticket ticket;
    private final List<Act> acts = new ArrayList<>();

    private Menu(Job job, Ticket ticket) {
        this.job = job;
        this.ticket = ticket;
    }

    /** Everything; nothing before the ticket is drafted. */
    static List<Act> of(Job job) {
        if (job.ticket().isEmpty()) {
            return List.of();
        }
        var menu = new Menu(job, job.ticket().get());
        menu.work();
        menu.release();
        menu.brief();
        menu.isolate();
        menu.makeSure();
        menu.close();
        menu.aside();
        return menu.acts;
    }

    private void add(String who, TicketCommand command) {
        acts.add(new Act(who, command));
    }

    private void work() {
        var workers = new ArrayList<>(ticket.crew().members());
        workers.add(ticket.crew().inCharge());
        for (String step : ticket.steps()) {
            if (!ticket.work().steps().contains(step)) {
                workers.forEach(who -> add(who, new CompleteStep(step, photo())));
                ticket.crew().guardian().ifPresent(who -> add(who, new CallLine(step)));
            }
        }
        lead(new Resume());
        lead(new Start());
    }

    private void release() {
        RELEASERS.forEach(who -> add(who, new Permit()));
        add("customer", new PermitAsCustomer());
        RELEASERS.forEach(who -> add(who, new Receive()));
        add("issuer3", new CounterSign());
        add("issuer", new Issue());
        lead(new Submit());
        add("issuer", new ConsentToTask());
        add("permitter", new ConsentToTask());
        ticket.crew().pending().ifPresent(change -> {
            add(ticket.crew().leader(), new SignLeaderChange());
            add(change.to(), new SignLeaderChange());
        });
        ticket.crew().watch().next().ifPresent(who -> add(who, new TakeOverShift()));
        add("permitter", new GrantExtension());
    }

    private void brief() {
        if (!ticket.meeting().departed()) {
            lead(new Depart());
        }
        everybody(new SignMeeting());
        if (ticket.meeting().heldAt().isEmpty()) {
            lead(new HoldMeeting(new TreeSet<>(List.of(Topic.values()))));
        }
        everybody(new SignDisclosure());
        everybody(new SignIn());
        lead(new HoldDisclosure("the neighbouring box stays live"));
    }

    private void isolate() {
        var site = ticket.content().site();
        lead(new ScanPlace(site.meter(), site.box(), site.customer(), photo()));
        job.facts().tools().keySet().stream()
                .filter(tool -> !ticket.checks().tools().contains(tool))
                .forEach(tool -> add(ticket.crew().inCharge(), new ScanTool(tool)));
        var points = ticket.register().points();
        points.forEach((id, point) -> {
            if (point.openedAt().isEmpty()) {
                add("permitter", new OpenPoint(id, photo()));
            } else if (point.locks().isEmpty()) {
                add("permitter", new LockPoint(id, "L-" + id, photo()));
            }
        });
        add("permitter", goodTest());
        points.keySet().forEach(id -> {
            if (!ticket.register().earths().containsValue(id)) {
                add("permitter", new ApplyEarth(id, "E-" + id, photo()));
            }
        });
        ticket.content().measures().forEach(line -> lead(new DoMeasure(line, photo())));
        ticket.content().hazards().forEach(line -> lead(new DoMeasure(line, photo())));
    }

    private void makeSure() {
        for (Condition condition : Condition.values()) {
            if (condition != Condition.FIRE_OUT && condition != Condition.CHECKED_IN) {
                lead(new Confirm(condition, "as seen", photo()));
            }
        }
        add("supervisor", new Confirm(Condition.CHECKED_IN, "all well", photo()));
        lead(new Confirm(Condition.FIRE_OUT, "no ember", photo()));
        for (ReadingKind kind : ReadingKind.values()) {
            if (kind != ReadingKind.BREATH_ALCOHOL) {
                lead(Readings.good(kind));
            }
        }
        for (CallKind kind : CallKind.values()) {
            var with = ticket.content().more().liaison().orElse("dispatcher");
            add("permitter", new RecordCall(kind, kind == CallKind.ORDER_READ_BACK ? "dispatcher" : with, "tape"));
        }
        add("approver", new Attend("all in order"));
    }

    private void close() {
        everybody(new SignOut());
        lead(new End(ticket.presence().ever().size(), ticket.checks().tools(), true, "not finished"));
        ticket.register().earths().keySet().forEach(earth -> add("permitter", new RemoveEarth(earth)));
        ticket.register()
                .points()
                .forEach((id, point) -> point.locks().forEach(lock -> add("permitter", new RemoveLock(id, lock))));
        ticket.register().points().forEach((id, point) -> {
            if (point.openedAt().isPresent()) {
                add("permitter", new Restore(id));
            }
        });
        ticket.work().steps().reversed().forEach(step -> add("wang", new UndoLine(step, photo())));
        lead(new EndLiveTest());
        RELEASERS.forEach(who -> add(who, new Terminate()));
        lead(new Terminate());
        add("checker", new Archive());
    }

    private void aside() {
        lead(new BeginLiveTest(new TreeSet<>(ticket.presence().signedIn()), "phase check"));
        lead(new Suspend(SuspensionCause.BREAK, "meal", true));
        lead(new Suspend(SuspensionCause.BREAK, "meal", false));
        lead(new ReturnLead());
        add("wang", new ReportSource("GEN-9", SourceKind.GENERATOR, "generator"));
    }

    private void lead(TicketCommand command) {
        add(ticket.crew().inCharge(), command);
    }

    private void everybody(TicketCommand command) {
        ticket.crew().everybody().forEach(who -> add(who, command));
    }

    private String photo() {
        return "picture-" + job.past().size() + "-" + acts.size();
    }

    private static TestVoltage goodTest() {
        var poles = new TreeMap<Pole, Indication>();
        for (Pole pole : Pole.values()) {
            poles.put(pole, Indication.ABSENT);
        }
        return new TestVoltage("T-1", Indication.PRESENT, poles, Indication.PRESENT);
    }
}
