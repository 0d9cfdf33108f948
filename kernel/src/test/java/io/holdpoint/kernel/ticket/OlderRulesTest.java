package io.holdpoint.kernel.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the rules made for the low-voltage ticket and the card say of the other forms. */
class OlderRulesTest {

    /** Above low voltage no reason makes up for an earth. */
    @Test
    void highVoltageIsNeverWithoutEarth() {
        var day = Days.of(Form.LINE_FIRST).ready().day();
        assertThat(day.reasons("permitter", new WaiveEarth("single supply"))).contains("HP-EARTH-02");
    }

    /** Two at a switchboard are a switcher and a guardian. */
    @Test
    void linesAndLiveWorkAreGuardedWhateverTheSizeOfTheCrew() {
        for (Form form : List.of(Form.SWITCHING, Form.LIVE_WORK, Form.SECONDARY_MEASURES, Form.HOT_WORK_FIRST)) {
            var ask = FormCases.submitting(
                    form, contents -> contents.guardian(Optional.empty()).members(new TreeSet<>(List.of("wang"))));
            assertThat(ask.day().reasons(ask.who(), ask.command())).contains("HP-GUARD-01");
        }
    }

    /** A low-voltage ticket ends on its day; a first-kind ticket may run over several, up to its hours. */
    @Test
    void onlyLowVoltageTicketsAndCardsEndOnTheirDay() {
        assertThat(drafting(Form.LINE_FIRST, 100)).isEmpty();
        assertThat(drafting(Form.LINE_FIRST, 121)).containsExactly("HP-TYPE-05");
        assertThat(drafting(Form.LOW_VOLTAGE_TICKET, 20)).containsExactly("HP-FORM-03");
        assertThat(drafting(Form.FIELD_WORK_CARD, 20)).containsExactly("HP-FORM-03");
    }

    /** A first-kind ticket is extended once, asked for two hours before its end; an emergency repair never. */
    @Test
    void extensionsGoByTheForm() {
        var first = Days.of(Form.LINE_FIRST).working().day();
        var later = new RequestExtension(World.at("19:00"), "rock in the ground");
        assertThat(first.at("15:29").reasons("leader", later)).isEmpty();
        assertThat(first.at("15:31").reasons("leader", later)).containsExactly("HP-EXTEND-02");
        var emergency = Days.of(Form.EMERGENCY_REPAIR).working().day();
        assertThat(emergency.reasons("leader", later)).contains("HP-EXTEND-01");
    }

    /** An order by word of mouth is for what a card is for. */
    @Test
    void isolatingWorkIsNotOrderedByWordOfMouth() {
        var day = new Day();
        var content = Contents.of(day.content()).form(Form.VERBAL_ORDER).made();
        assertThat(day.reasons("leader", new Draft("T", content))).contains("HP-FORM-01");
    }

    /** A point that only a closed ticket once had is nobody's any more. */
    @Test
    void aClosedTicketNeedsNoIsolation() {
        var days = Days.of(Form.LOW_VOLTAGE_TICKET).ended();
        var day = days.day();
        List.of("F-7", "PV-17").forEach(point -> day.does("permitter", new RemoveEarth("E-" + point)));
        day.does("permitter", new RemoveLock("F-7", "L-F-7"));
        days.other(Other.of("T-9", Form.LINE_FIRST).in(TicketState.TERMINATED).points("F-7"));
        day.does("permitter", new Restore("F-7"));
    }

    /** The two units and the two permitters are in the outlook as what is waited for. */
    @Test
    void theOutlookWaitsForTheSecondUnit() {
        var day = Days.of(Form.LINE_SECOND)
                .with(contents ->
                        contents.secondUnit(Optional.of("contractor")).voltage(Optional.of(VoltageClass.UP_TO_10_KV)))
                .drafted()
                .day();
        day.does("leader", new Submit()).does("issuer", new Issue());
        assertThat(Outlook.of(day.ticket(), day.facts(), day.now).getFirst().command())
                .isEqualTo("counterSign");
    }

    private static List<String> drafting(Form form, int hours) {
        var days = Days.of(form);
        var end = World.at("08:30").plus(Duration.ofHours(hours));
        Plan plan = Days.until(days.day().plan.orElseThrow(), end);
        days.day().plan = Optional.of(plan);
        var content = Contents.of(days.content()).window(new Window(World.at("08:30"), end));
        return List.copyOf(days.day().reasons("leader", new Draft("T", content.made())));
    }
}
