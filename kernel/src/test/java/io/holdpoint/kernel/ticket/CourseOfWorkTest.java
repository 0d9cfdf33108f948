package io.holdpoint.kernel.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What happens on the way, told as it goes: a test under voltage, a change of shift, a stand-in, a further task, a further place. */
class CourseOfWorkTest {

    /** The isolation is lifted for the testers alone, and nobody works again without a new permit and disclosure. */
    @Test
    void aTestUnderVoltageEndsInASuspensionThatNeedsANewPermit() {
        var days = CourseCases.alone();
        var day = days.day();
        day.held("permitter", new RemoveEarth("E-PV-17"), "HP-STATE-01", "HP-ENERGISE-01");
        day.does("leader", CourseCases.test("leader", "guardian", "zhao"));
        day.does("permitter", new RemoveEarth("E-PV-17"))
                .does("permitter", new RemoveEarth("E-F-7"))
                .does("permitter", new RemoveLock("F-7", "L-F-7"))
                .does("permitter", new Restore("F-7"));
        day.does("permitter", Day.test(Indication.PRESENT, Indication.PRESENT, Indication.PRESENT));
        assertThat(day.ticket().state()).isEqualTo(TicketState.LIVE_TEST);
        day.does("leader", new EndLiveTest());
        assertThat(day.ticket().state()).isEqualTo(TicketState.SUSPENDED);
        assertThat(day.reasons("leader", new Resume())).contains("HP-RESUME-01", "HP-LOCK-02", "HP-TEST-04");
        day.does("permitter", new OpenPoint("F-7", day.photo()))
                .does("permitter", new LockPoint("F-7", "L-9", day.photo()))
                .does("permitter", Day.goodTest())
                .does("permitter", new ApplyEarth("F-7", "E-9", day.photo()))
                .does("permitter", new Permit());
        day.held("leader", new Resume(), "HP-DISCLOSE-01");
        day.does("wang", new SignIn()).disclosed().does("leader", new Resume());
        assertThat(day.ticket().state()).isEqualTo(TicketState.WORKING);
    }

    /** Whatever stops a test under voltage ends it: nobody resumes as if the isolation still stood. */
    @Test
    void whateverStopsATestUnderVoltageLeavesTheIsolationToBeMadeAgain() {
        for (TicketCommand stop : List.of(
                new Suspend(SuspensionCause.STOP_WORK, "smoke", false),
                new NoteAbsence("guardian"),
                new ScanPlace("M-OLD", "B-8", "C-100", "other"))) {
            var day = CourseCases.testing().day().does("zhao", stop);
            assertThat(day.ticket().work().course().testers()).isEmpty();
            assertThat(day.ticket().work().suspension().orElseThrow().measuresLifted())
                    .isTrue();
        }
        var expired = CourseCases.testing().day().at("17:31").does("system", new Expire());
        assertThat(expired.ticket().state()).isEqualTo(TicketState.EXPIRED);
        assertThat(expired.ticket().work().course().testers()).isEmpty();
        assertThat(expired.reasons("permitter", new RemoveLock("F-7", "L-F-7"))).contains("HP-ENERGISE-01");
    }

    /** Until the next one has signed, the one before is in charge; afterwards he is not. */
    @Test
    void theShiftPassesWithTheSignatureOfTheNextPermitter() {
        var day = CourseCases.working().day().does("permitter", new HandOverShift("permitter2"));
        day.does("leader", new RequestExtension(World.at("19:00"), "more wires than drawn"));
        assertThat(day.reasons("permitter2", new GrantExtension())).contains("HP-SHIFT-01");
        day.does("permitter2", new TakeOverShift());
        assertThat(day.reasons("permitter", new GrantExtension())).contains("HP-SHIFT-01");
        day.does("permitter2", new GrantExtension());
        assertThat(day.ticket().crew().watch().permitter()).contains("permitter2");
    }

    /** The shift may be handed over after the end too: locks and earths are never nobody's. */
    @Test
    void theShiftPassesWhileLocksAreStillOn() {
        var day = Days.of(Form.LOW_VOLTAGE_TICKET).ended().day();
        day.does("permitter", new HandOverShift("permitter2")).does("permitter2", new TakeOverShift());
        day.does("permitter2", new RemoveEarth("E-F-7"));
        assertThat(day.reasons("permitter", new RemoveEarth("E-PV-17"))).contains("HP-SHIFT-01");
    }

    /** A permitter whose account is closed can hand nothing over: another one on the list takes over unasked and clears up. */
    @Test
    void whoWasTakenOffTheListStrandsNoLock() {
        var day = Days.of(Form.LOW_VOLTAGE_TICKET).ended().day();
        assertThat(day.reasons("permitter2", new RemoveEarth("E-F-7"))).containsExactly("HP-SHIFT-01");
        day.world.change("permitter", World::inactive);
        day.does("permitter2", new TakeOverShift()).does("permitter2", new RemoveEarth("E-F-7"));
    }

    /** A stand-in runs and clears the site; the leader may go, and what widens the work waits for him. */
    @Test
    void aStandInRunsTheSiteWhileTheLeaderIsAway() {
        var day = CourseCases.standIn().day().does("leader", new SignOut());
        day.does("wang", new CompleteStep("S-OLD-READING", day.photo()));
        assertThat(day.reasons("zhao", new SignOut())).contains("HP-SITE-03");
        assertThat(day.reasons("leader", new RemoveMember("zhao"))).contains("HP-CHANGE-03");
        assertThat(day.reasons("zhao", new AddMember("leader2"))).contains("HP-ROLE-01", "HP-DELEGATE-04");
        day.does("zhao", new Suspend(SuspensionCause.BREAK, "meal", false)).does("permitter", Day.goodTest());
        day.does("zhao", new Resume());
        day.does("leader", new SignIn()).does("zhao", new ReturnLead());
        assertThat(day.ticket().crew().inCharge()).isEqualTo("leader");
    }

    /** An absent stand-in stops the work as an absent leader does. */
    @Test
    void anAbsentStandInStopsTheWork() {
        var day = CourseCases.standIn().day().does("leader", new SignOut()).does("wang", new NoteAbsence("zhao"));
        assertThat(day.ticket().state()).isEqualTo(TicketState.SUSPENDED);
        assertThat(day.reasons("leader", new Resume())).contains("HP-SITE-01");
    }

    /** Two consents, each on record as what it is; then a new disclosure, then the task. */
    @Test
    void aTaskJoinsByTwoConsentsAndANewDisclosure() {
        var day = CourseCases.proposed().day().does("permitter", new ConsentToTask());
        assertThat(day.history.getLast().event()).isEqualTo(new TicketEvent.TaskConsented(Role.PERMITTER));
        assertThat(day.ticket().steps()).doesNotContain("fit a second seal");
        day.does("issuer", new ConsentToTask());
        assertThat(day.ticket().steps()).endsWith("fit a second seal");
        assertThat(day.reasons("wang", new CompleteStep("S-OLD-READING", day.photo())))
                .contains("HP-TASK-05", "HP-DISCLOSE-02");
        day.disclosed().does("wang", new CompleteStep("S-OLD-READING", day.photo()));
    }

    @Test
    void theCrewBeginsAnewAtTheNextPlace() {
        var day = CourseCases.working().day().does("leader", new Move("the other half of the box"));
        assertThat(day.reasons("leader", new Resume()))
                .contains("HP-MOVE-02", "HP-DISCLOSE-01", "HP-DISCLOSE-02", "HP-TEST-06");
        day.does("leader", day.scan())
                .does("permitter", Day.goodTest())
                .disclosed()
                .does("leader", new Resume());
        assertThat(day.ticket().work().course().places()).containsExactly("the other half of the box");
    }

    /** Work of several days is permitted and told of anew every morning; the isolation may stay. */
    @Test
    void theNextMorningBeginsWithAPermitAndADisclosure() {
        var days = FormCases.nextMorning();
        var day = days.day();
        day.does("permitter", new Permit());
        assertThat(day.reasons("leader", new Resume())).contains("HP-DISCLOSE-01", "HP-DAILY-01");
        day.disclosed().does("leader", new Resume());
        assertThat(day.ticket().state()).isEqualTo(TicketState.WORKING);
    }

    /** The customer's release lapses with the measures. */
    @Test
    void liftedMeasuresNeedTheCustomersReleaseAnew() {
        var day = Days.of(Form.LINE_SECOND)
                .with(contents -> contents.customerPermit(true))
                .working()
                .day()
                .does("leader", new Suspend(SuspensionCause.WEATHER, "storm", true));
        day.does("permitter", new Permit()).disclosed();
        day.held("leader", new Resume(), "HP-DUAL-05");
        day.does("customer", new PermitAsCustomer()).does("leader", new Resume());
    }

    /** Two units, two signatures, and the customer's word before and after: a whole day of it. */
    @Test
    void aContractorWorksAtACustomersFromDraftToArchive() {
        var day = Days.of(Form.LINE_FIRST)
                .with(contents -> contents.secondUnit(Optional.of("contractor"))
                        .customerPermit(true)
                        .liaison(Optional.of("liaison")))
                .archived()
                .day();
        assertThat(day.ticket().state()).isEqualTo(TicketState.ARCHIVED);
        assertThat(day.ticket().signatures().counterSigned()).isPresent();
        assertThat(day.ticket().signatures().customerPermitted()).isPresent();
    }

    /** Many crews behind one isolation: a ticket with no point of its own works while the certificate is in force. */
    @Test
    void aTicketReliesOnACertificateFromDraftToArchive() {
        var day = TieCases.relying(TicketState.PERMITTED).archived().day();
        assertThat(day.ticket().state()).isEqualTo(TicketState.ARCHIVED);
        var working = TieCases.relying(TicketState.PERMITTED).working();
        working.other(TieCases.certificate(TicketState.WORK_ENDED).points("F-7", "PV-17"));
        assertThat(working.day()
                        .reasons(
                                "wang",
                                new CompleteStep("S-OLD-READING", working.day().photo())))
                .contains("HP-CERTIFICATE-02");
    }

    /** A sheet of secondary measures that could not be carried out is taken back and given up; nothing stays in place. */
    @Test
    void anUnfinishedSheetIsTakenBackAndGivenUp() {
        var day = Days.of(Form.SECONDARY_MEASURES).working().day();
        day.does("guardian", new CallLine("1")).does("wang", new CompleteStep("1", day.photo()));
        day.everybodyOut();
        assertThat(day.reasons("issuer", new VoidTicket("wrong panel"))).contains("HP-SHEET-11");
        day.does("wang", new UndoLine("1", day.photo())).does("issuer", new VoidTicket("wrong panel"));
        assertThat(day.ticket().state()).isEqualTo(TicketState.VOID);
    }

    /** A leader and crew may be on their ticket and on its sheets, and on nothing else at that time. */
    @Test
    void aSheetIsNoClashWithItsTicket() {
        var days = Days.of(Form.TASK_SHEET)
                .other(Other.of(Days.PARENT, Form.STATION_FIRST).crew("leader", "guardian", "wang", "zhao"));
        days.received();
        assertThat(days.day().reasons("leader", new Depart())).doesNotContain("HP-LEADER-01", "HP-MEMBER-01");
        days.other(Other.of("T-S2", Form.TASK_SHEET).under(Days.PARENT).crew("leader2", "zhao"));
        assertThat(days.day().reasons("leader", new Depart())).contains("HP-MEMBER-01");
        days.other(Other.of("T-S2", Form.SECONDARY_MEASURES).under(Days.PARENT).crew("leader2", "zhao"));
        assertThat(days.day().reasons("leader", new Depart())).doesNotContain("HP-MEMBER-01");
    }

    /** A task sheet is issued by the leader of the ticket that it belongs to, or by an issuer. */
    @Test
    void theLeaderOfTheTicketIssuesItsSheets() {
        var day = Days.of(Form.TASK_SHEET).drafted().day().does("leader", new Submit());
        day.held("wang", new Issue(), "HP-ROLE-01");
        day.does("leader2", new Issue());
        assertThat(day.ticket().state()).isEqualTo(TicketState.ISSUED);
    }

    /** The guardian who called a line does not do it. */
    @Test
    void aLineIsDoneByAnotherThanTheOneWhoCalledIt() {
        var day = Days.of(Form.SWITCHING).working().day().does("guardian", new CallLine("1"));
        assertThat(day.reasons("guardian", new CompleteStep("1", day.photo()))).contains("HP-SEPARATE-04");
        day.does("wang", new CompleteStep("1", day.photo()));
        assertThat(day.reasons("wang", new CompleteStep("2", day.photo()))).contains("HP-SWITCH-04");
    }

    /** A switching ticket that a customer's agreed hour would set off is held until the order was read back afresh. */
    @Test
    void anAgreedHourHoldsSwitchingUntilAFreshOrder() {
        var days = Days.of(Form.SWITCHING).disclosed().call(CallKind.TIME_AGREED, "liaison");
        days.day().held("leader", new Start(), "HP-LIAISON-05");
        days.call(CallKind.ORDER_READ_BACK, "dispatcher").day().does("leader", new Start());
    }

    /** Expiry of a certificate strands nobody: it is cleared once nobody relies on it. */
    @Test
    void anExpiredCertificateIsClearedWhenNobodyReliesOnIt() {
        var days = Days.of(Form.ISOLATION_CERTIFICATE).permitted();
        days.day().everybodyOut().at("17:31").does("system", new Expire());
        days.other(Other.of("T-9", Form.LINE_FIRST).in(TicketState.WORK_ENDED).relyingOn("T"));
        assertThat(days.day().reasons("permitter", new RemoveLock("F-7", "L-F-7")))
                .contains("HP-CERTIFICATE-04");
        days.other(Other.of("T-9", Form.LINE_FIRST).in(TicketState.TERMINATED).relyingOn("T"));
        days.day()
                .does(
                        "leader",
                        new End(4, new TreeSet<>(days.day().ticket().checks().tools()), true, ""));
        days.day().does("permitter", new RemoveEarth("E-F-7")).does("permitter", new RemoveEarth("E-PV-17"));
        days.day().does("permitter", new RemoveLock("F-7", "L-F-7"));
    }
}
