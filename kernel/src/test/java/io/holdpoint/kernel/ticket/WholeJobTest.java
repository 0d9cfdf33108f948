package io.holdpoint.kernel.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.facts.Source;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A job as it goes on a good day, and what becomes of it when the day is less good. */
class WholeJobTest {

    @Test
    void aMeterIsReplacedFromDraftToArchive() {
        var day = new Day().archived();
        assertThat(day.ticket().state()).isEqualTo(TicketState.ARCHIVED);
        assertThat(day.ticket().register().count()).isZero();
        assertThat(day.ticket().presence().signedIn()).isEmpty();
        assertThat(TicketHistory.fold(day.history)).contains(day.ticket());
    }

    @Test
    void aCardGoesWithoutReceiptAndPermit() {
        var day = Day.card().drafted();
        day.does("leader", new Submit()).does("issuer", new Issue());
        day.held("permitter", new Receive(), "HP-STATE-01");
        day.met().does("leader", new Depart()).at("08:31");
        List.of("leader", "guardian", "wang", "zhao").forEach(who -> day.does(who, new SignIn()));
        day.does("leader", day.scan()).does("wang", new ScanTool("T-3"));
        day.held("leader", new Start(), "HP-MEASURE-01", "HP-DISCLOSE-01", "HP-DISCLOSE-02");
        day.measured().disclosed().does("leader", new Start()).stepsDone().everybodyOut();
        day.does("leader", day.end()).does("leader", new Terminate()).does("checker", new Archive());
        assertThat(day.ticket().state()).isEqualTo(TicketState.ARCHIVED);
    }

    /** All reasons at once, never only the first. */
    @Test
    void aRefusalNamesEverythingThatIsMissing() {
        new Day().onSite().held("permitter", new Permit(), "HP-LOCK-02", "HP-EARTH-01", "HP-TEST-01", "HP-MEASURE-01");
    }

    /** Grid only: low voltage may go without earths, with a recorded reason. EN 50110-1, order of the five rules. */
    @Test
    void withoutBackFeedEarthsMayBeWaivedWithAReason() {
        var day = new Day();
        day.world.place = Optional.of(new ServicePoint(
                "C-100", "12 Lane", "B-7", "Box 7", "M-OLD", List.of(new Source("F-7", SourceKind.GRID, "Fuse 7"))));
        day.onSite()
                .does("permitter", new OpenPoint("F-7", day.photo()))
                .does("permitter", new LockPoint("F-7", "L-1", day.photo()))
                .does("permitter", Day.goodTest())
                .does("permitter", new WaiveEarth("single supply, nothing can feed back"))
                .measured()
                .does("permitter", new Permit());
        assertThat(day.ticket().state()).isEqualTo(TicketState.PERMITTED);
    }

    /** A source found at work stops the work and is to be secured before it goes on. */
    @Test
    void aSourceFoundAtWorkSuspendsAndMustBeSecured() {
        var day =
                new Day().working().does("wang", new ReportSource("GEN-1", SourceKind.GENERATOR, "generator in shed"));
        assertThat(day.ticket().state()).isEqualTo(TicketState.SUSPENDED);
        day.held("leader", new Resume(), "HP-LOCK-02", "HP-TEST-06");
        day.does("permitter", new OpenPoint("GEN-1", day.photo()))
                .does("permitter", new LockPoint("GEN-1", "L-9", day.photo()))
                .does("permitter", Day.goodTest())
                .does("leader", new Resume());
        assertThat(day.ticket().state()).isEqualTo(TicketState.WORKING);
    }

    @Test
    void aMismatchAtWorkSuspends() {
        var day = new Day().working();
        day.does("leader", new ScanPlace("M-OLD", "B-8", "C-100", day.photo()));
        assertThat(day.ticket().state()).isEqualTo(TicketState.SUSPENDED);
        day.does("leader", day.scan()).does("permitter", Day.goodTest()).does("leader", new Resume());
        assertThat(day.ticket().state()).isEqualTo(TicketState.WORKING);
    }

    @Test
    void voltageFoundAtWorkSuspends() {
        var day =
                new Day().working().does("wang", Day.test(Indication.PRESENT, Indication.PRESENT, Indication.PRESENT));
        assertThat(day.ticket().state()).isEqualTo(TicketState.SUSPENDED);
        day.held("leader", new Resume(), "HP-TEST-04", "HP-TEST-06");
    }

    /** Expiry forbids work and strands nobody: sign-out, locks, head count and termination stay open. */
    @Test
    void anExpiredTicketCanBeClearedUpButNotWorkedOn() {
        var day = new Day().working().at("17:31").does("system", new Expire());
        day.held("wang", new CompleteStep("S-OLD-READING", day.photo()), "HP-STATE-01", "HP-WINDOW-01");
        day.everybodyOut()
                .does("leader", new End(4, new TreeSet<>(day.ticket().checks().tools()), true, "ran out of time"))
                .does("permitter", new RemoveEarth("E-1"))
                .does("permitter", new RemoveLock("F-7", "L-F-7"))
                .does("permitter", new RemoveLock("PV-17", "L-PV-17"))
                .does("permitter", new Terminate());
        assertThat(day.ticket().state()).isEqualTo(TicketState.TERMINATED);
    }

    /** Measures lifted over an interruption need a new permit, a new disclosure and new signatures. */
    @Test
    void liftedMeasuresNeedANewPermit() {
        var day = new Day()
                .working()
                .does("leader", new Suspend(SuspensionCause.WEATHER, "thunder", true))
                .everybodyOut();
        day.does("permitter", new RemoveEarth("E-1")).does("permitter", new RemoveLock("F-7", "L-F-7"));
        assertThat(day.reasons("leader", new Resume()))
                .contains("HP-RESUME-01", "HP-LOCK-02", "HP-TEST-05", "HP-SITE-01");
        List.of("leader", "guardian", "wang", "zhao").forEach(who -> day.does(who, new SignIn()));
        day.does("permitter", new LockPoint("F-7", "L-2", day.photo()))
                .does("permitter", Day.goodTest())
                .does("permitter", new ApplyEarth("PV-17", "E-2", day.photo()))
                .does("permitter", new Permit());
        day.held("leader", new Resume(), "HP-DISCLOSE-01");
        day.disclosed().does("leader", new Resume());
        assertThat(day.ticket().state()).isEqualTo(TicketState.WORKING);
    }

    @Test
    void aSupervisorsStopIsReleasedByASupervisorOnly() {
        var day = new Day().working().does("supervisor", new Suspend(SuspensionCause.OTHER, "no helmet", false));
        assertThat(day.ticket().work().suspension().orElseThrow().cause()).isEqualTo(SuspensionCause.SUPERVISOR);
        day.does("permitter", Day.goodTest());
        day.held("leader", new Resume(), "HP-RESUME-02");
        day.held("leader", new ReleaseStop("all wear helmets"), "HP-ROLE-01");
        day.does("supervisor", new ReleaseStop("all wear helmets")).does("leader", new Resume());
        assertThat(day.ticket().state()).isEqualTo(TicketState.WORKING);
    }

    @Test
    void theLeadPassesOnlyWhenBothSigned() {
        var day = new Day().working().does("leader", new AddMember("leader2"));
        day.does("leader2", new SignMeeting()).does("leader2", new SignDisclosure());
        day.does("issuer", new OrderLeaderChange("leader2", "called away"));
        assertThat(day.reasons("leader2", new SignLeaderChange())).contains("HP-CHANGE-05");
        day.does("leader2", new SignIn()).does("leader2", new SignLeaderChange());
        assertThat(day.ticket().crew().leader()).isEqualTo("leader");
        day.does("leader", new SignLeaderChange());
        assertThat(day.ticket().crew().leader()).isEqualTo("leader2");
        assertThat(day.ticket().crew().members()).contains("leader");
        assertThat(day.reasons("wang", new CompleteStep("S-OLD-READING", day.photo())))
                .contains("HP-BRIEF-01");
    }

    @Test
    void anAbsentGuardianStopsTheWork() {
        var day = new Day().working().does("wang", new NoteAbsence("guardian"));
        assertThat(day.ticket().state()).isEqualTo(TicketState.SUSPENDED);
        assertThat(day.reasons("leader", new Resume())).contains("HP-SITE-02");
    }

    @Test
    void aTicketNeverPermittedIsStampedNotExecuted() {
        var day = new Day().isolated();
        assertThat(day.reasons("permitter", new MarkNotExecuted("customer away")))
                .contains("HP-REGISTER-01", "HP-COUNT-02");
        day.everybodyOut()
                .does("permitter", new RemoveEarth("E-1"))
                .does("permitter", new RemoveLock("F-7", "L-F-7"))
                .does("permitter", new RemoveLock("PV-17", "L-PV-17"))
                .does("permitter", new MarkNotExecuted("customer away"));
        assertThat(day.ticket().state()).isEqualTo(TicketState.NOT_EXECUTED);
    }

    @Test
    void theOutlookNamesTheNextMilestoneAndItsHolds() {
        var day = new Day().issued();
        var next = Outlook.of(day.ticket(), day.facts(), World.at("07:50"));
        assertThat(next).hasSize(1);
        assertThat(next.getFirst().command()).isEqualTo("receive");
        assertThat(next.getFirst().reasons()).isEmpty();
        var site = new Day().onSite();
        assertThat(Outlook.of(site.ticket(), site.facts(), site.now).getFirst().reasons())
                .extracting(reason -> reason.holdPoint())
                .contains("HP-LOCK-02", "HP-TEST-01");
        assertThat(Outlook.of(new Day().archived().ticket(), day.facts(), day.now))
                .isEmpty();
    }
}
