package io.holdpoint.kernel.explore.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.explore.cases.harm.Monitors;
import io.holdpoint.kernel.explore.cases.harm.Scene;
import io.holdpoint.kernel.ticket.Day;
import io.holdpoint.kernel.ticket.Days;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No monitor sees anything bad in a good day: what they see without a rule is not what they always see. */
class GoodDaysTest {

    @ParameterizedTest
    @EnumSource(Form.class)
    void aGoodDayOfEveryFormEndsWell(Form form) {
        assertThat(bad(Days.of(form).done().day(), Days.of(form).archived().day()))
                .isEmpty();
    }

    @Test
    void aGoodDayOfAMeterEndsWell() {
        assertThat(bad(new Day().working(), new Day().archived())).isEmpty();
    }

    /** What is bad in a day; until the work was done, the world was as it then was. */
    private static List<String> bad(Day done, Day day) {
        var words = new ArrayList<String>();
        Optional<Ticket> before = Optional.empty();
        var past = new ArrayList<TicketHistory.Recorded>();
        for (var one : day.past()) {
            past.add(one);
            var after = TicketHistory.fold(past).orElseThrow();
            var facts = past.size() <= done.past().size() ? done.facts() : day.facts();
            var scene = new Scene(before, one.event(), one.stamp(), after, facts, List.copyOf(past));
            for (Harm harm : Harm.values()) {
                Monitors.against(harm).sees(scene).forEach(seen -> words.add(one.event() + " " + harm + ": " + seen));
            }
            before = Optional.of(after);
        }
        return words;
    }
}
