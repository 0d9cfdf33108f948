package io.holdpoint.kernel.regime;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.Catalogue;
import io.holdpoint.kernel.World;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Nothing unconfirmed goes live unseen: it is accepted by name, as it is, or it stays open. */
class GoLiveTest {

    private static final Regime DRAFT = Catalogue.regime();

    @Test
    void everythingUnconfirmedIsOpenUntilSomebodyAcceptsIt() {
        var open = GoLive.open(DRAFT, List.of());
        assertThat(open)
                .isNotEmpty()
                .containsExactlyElementsOf(DRAFT.unconfirmed().keySet());
        var accepted = open.stream().map(GoLiveTest::accepted).toList();
        assertThat(GoLive.open(DRAFT, accepted)).isEmpty();
        assertThat(GoLive.accepting(DRAFT, accepted).unconfirmed()).isEmpty();
    }

    @Test
    void anAcceptanceOfAnotherValueDoesNotCount() {
        var place = DRAFT.unconfirmed().firstKey();
        var other = new Acceptance(place, OptionalLong.of(-1), "administrator", World.at("09:00"));
        assertThat(GoLive.open(DRAFT, List.of(other))).contains(place);
        assertThat(GoLive.accepting(DRAFT, List.of(other))).isEqualTo(DRAFT);
    }

    @Test
    void theSourceSaysWhoAccepted() {
        var place = DRAFT.unconfirmed().firstKey();
        var stands = Objects.requireNonNull(
                GoLive.accepting(DRAFT, List.of(accepted(place))).all().get(place));
        assertThat(stands.confirmed()).isTrue();
        assertThat(stands.source()).contains("accepted by administrator");
    }

    private static Acceptance accepted(Place place) {
        var value = DRAFT.all().get(place);
        return new Acceptance(
                place, value == null ? OptionalLong.empty() : value.value(), "administrator", World.at("09:00"));
    }
}
