package io.holdpoint.kernel.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.Catalogue;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every form has its good day from draft to archive, and its most dangerous short cut is held. */
class EveryFormTest {

    /** A short cut: up to where the day goes well, who then asks for what, and what holds it. */
    private record ShortCut(
            Form form, Function<Days, Days> until, String who, TicketCommand command, List<String> held) {}

    private static final List<ShortCut> SHORT_CUTS = List.of(
            cut(Form.STATION_FIRST, Days::onSite, "permitter", new Permit(), "HP-LOCK-02", "HP-TEST-01", "HP-EARTH-01"),
            cut(Form.STATION_SECOND, Days::measured, "leader", new Start(), "HP-STATE-01"),
            cut(Form.STATION_THIRD, Days::onSite, "permitter", new Permit(), "HP-MEASURE-01"),
            cut(Form.LINE_FIRST, Days::onSite, "permitter", new Permit(), "HP-LOCK-02", "HP-SOURCE-03"),
            cut(Form.LINE_SECOND, Days::permitted, "leader", new Start(), "HP-DISCLOSE-01"),
            cut(Form.DISTRIBUTION_FIRST, Days::working, "permitter", new RemoveEarth("E-F-7"), "HP-STATE-01"),
            cut(Form.DISTRIBUTION_SECOND, Days::onSite, "leader", new Start(), "HP-STATE-01"),
            cut(Form.LOW_VOLTAGE_TICKET, Days::onSite, "permitter", new Permit(), "HP-LOCK-02", "HP-TEST-01"),
            cut(Form.LIVE_WORK, EveryFormTest::withoutCall, "leader", new Start(), "HP-LIVEPARTS-03"),
            cut(Form.EMERGENCY_REPAIR, EveryFormTest::hoursLater, "leader", new Start(), "HP-EMERGENCY-02"),
            cut(Form.FIELD_WORK_CARD, Days::measured, "leader", new Start(), "HP-DISCLOSE-01"),
            cut(Form.TASK_SHEET, EveryFormTest::parentStopped, "leader", new Start(), "HP-SHEET-04"),
            cut(Form.SECONDARY_MEASURES, Days::working, "wang", new CompleteStep("1", "p"), "HP-SWITCH-04"),
            cut(Form.HOT_WORK_FIRST, Days::onSite, "permitter", new Permit(), "HP-MEASURE-01"),
            cut(Form.HOT_WORK_SECOND, Days::measured, "leader", new Start(), "HP-STATE-01"),
            cut(Form.SWITCHING, EveryFormTest::withoutOrder, "leader", new Start(), "HP-SWITCH-03"),
            cut(Form.VERBAL_ORDER, Days::onSite, "leader", new Start(), "HP-SWITCH-03"),
            cut(Form.ISOLATION_CERTIFICATE, EveryFormTest::reliedOn, "leader", emptyHanded(), "HP-CERTIFICATE-04"));

    @TestFactory
    Stream<DynamicTest> goodDays() {
        return Stream.of("csg", "sg", "us")
                .flatMap(regime -> Stream.of(Form.values())
                        .map(form -> DynamicTest.dynamicTest(regime + " " + form, () -> goodDay(form, regime))));
    }

    private static void goodDay(Form form, String regime) {
        var days = Days.of(form);
        days.day().world.regime = Catalogue.regime(regime);
        var day = days.archived().day();
        assertThat(day.ticket().state()).isEqualTo(TicketState.ARCHIVED);
        assertThat(day.ticket().register().count()).isZero();
        assertThat(day.ticket().presence().signedIn()).isEmpty();
        assertThat(TicketHistory.fold(day.history)).contains(day.ticket());
    }

    @TestFactory
    Stream<DynamicTest> shortCuts() {
        return SHORT_CUTS.stream()
                .map(cut -> DynamicTest.dynamicTest(cut.form() + " " + cut.held(), () -> {
                    var day = cut.until().apply(Days.of(cut.form())).day();
                    assertThat(day.reasons(cut.who(), cut.command())).containsAll(cut.held());
                }));
    }

    @Test
    void everyFormHasAShortCutThatIsHeld() {
        assertThat(SHORT_CUTS.stream().map(ShortCut::form)).containsAll(List.of(Form.values()));
    }

    private static ShortCut cut(
            Form form, Function<Days, Days> until, String who, TicketCommand command, String... held) {
        return new ShortCut(form, until, who, command, List.of(held));
    }

    private static Days hoursLater(Days days) {
        days.disclosed().day().at("13:30");
        return days;
    }

    private static Days parentStopped(Days days) {
        return days.disclosed().parent(TicketState.SUSPENDED);
    }

    private static Days withoutCall(Days days) {
        days.with(contents -> contents.voltage(Optional.of(VoltageClass.UP_TO_10_KV)));
        return permittedAsItIs(days.ready());
    }

    private static Days withoutOrder(Days days) {
        return permittedAsItIs(days.onSite());
    }

    private static Days permittedAsItIs(Days days) {
        days.day().measured().does("dispatcher", new Permit()).disclosed();
        return days;
    }

    private static Days reliedOn(Days days) {
        days.permitted().day().everybodyOut();
        return days.other(Other.of("T-9", Form.LINE_FIRST).relyingOn("T"));
    }

    private static End emptyHanded() {
        return new End(4, new TreeSet<>(List.of("T-1", "T-2", "T-3")), true, "");
    }
}
