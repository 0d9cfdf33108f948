package io.holdpoint.kernel.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the network knows of a place, in the course of a day. */
class FeedStoriesTest {

    @Test
    void whatTheRegisterAndTheNetworkBothKnowHoldsNobody() {
        var day = new Day();
        day.vicinity = Optional.of(Vicinities.AS_REGISTERED);
        day.drafted().does("leader", new Submit());
    }

    /** The tie was entered in the network after the permit: it is reported, then it has to be open and locked like every other point. */
    @Test
    void aWayThatTheNetworkLearnsOfIsReportedAndThenLocked() {
        var day = new Day().permitted();
        day.vicinity = Optional.of(Vicinities.WITH_A_NEIGHBOURS_TIE);
        assertThat(day.reasons("leader", new Start())).contains("HP-FEED-01");
        day.does("leader", new ReportSource("TIE-9", SourceKind.GENERATOR, "the neighbour's generator"));
        assertThat(day.reasons("leader", new Start()))
                .doesNotContain("HP-FEED-01")
                .contains("HP-LOCK-02");
    }

    /** A plant with nothing to be opened before it is not worked beside, whatever is reported. */
    @Test
    void aPlantInTheZoneItselfHoldsForGood() {
        var day = new Day().permitted();
        day.vicinity = Optional.of(Vicinities.WITH_A_PLANT_AT_THE_METER);
        day.does("leader", new ReportSource("BAT-2", SourceKind.STORAGE, "battery"));
        assertThat(day.reasons("leader", new Start())).contains("HP-FEED-02");
    }

    /** A ticket that relies on a certificate leaves its points to it; what the certificate leaves open holds the ticket. */
    @Test
    void aCertificatePartsForThoseWhoRelyOnIt() {
        var day = TieCases.relying(TicketState.PERMITTED).onSite().day();
        day.vicinity = Optional.of(Vicinities.AS_REGISTERED);
        assertThat(day.reasons("permitter", new Permit())).doesNotContain("HP-FEED-01");
        day.vicinity = Optional.of(Vicinities.WITH_A_NEIGHBOURS_TIE);
        assertThat(day.reasons("permitter", new Permit())).contains("HP-FEED-01");
    }
}
