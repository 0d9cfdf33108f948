package io.holdpoint.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdpoint.kernel.ticket.Day;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketCommand.Start;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketKernel;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.rules.TicketRulebook;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The index finds what a look at every rule finds; a rule can be switched off; a warning never holds. */
class RulesTest {

    private static final HoldPoint<TicketQuestion> ALWAYS = HoldPoint.before(Start.class)
            .id("HP-EXAMPLE-01")
            .requires(_ -> List.of(Finding.of(Message.of("HP-EXAMPLE-01"))));
    private static final HoldPoint<TicketQuestion> TOLD = HoldPoint.before(Start.class)
            .id("WN-EXAMPLE-01")
            .warns()
            .requires(_ -> List.of(Finding.of(Message.of("WN-EXAMPLE-01"))));

    @Test
    void findsTheSameReasonsAsEveryRuleAskedInTurn() {
        var day = new Day().onSite();
        for (var command : List.of(new Start(), new TicketCommand.Permit(), new TicketCommand.Receive())) {
            var question = new TicketQuestion(day.ticket(), true, command, "leader", day.facts(), day.now);
            var inTurn = TicketRulebook.RULES.holdPoints().stream()
                    .filter(point -> point.kind() == HoldPoint.Kind.HOLD && point.guards(command.getClass()))
                    .flatMap(point -> point.reasons(question).stream())
                    .toList();
            assertThat(TicketRulebook.RULES.holding(question)).isNotEmpty().isEqualTo(inTurn);
        }
    }

    @Test
    void grantsWhatTheRuleSwitchedOffHeld() {
        var rules = Rules.of(List.of(ALWAYS));
        assertThat(decided(rules)).isInstanceOf(Decision.Held.class);
        assertThat(decided(rules.without("HP-EXAMPLE-01"))).isInstanceOf(Decision.Granted.class);
        assertThatThrownBy(() -> rules.without("HP-EXAMPLE-02")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsAWarningWithWhatItGrants() {
        var granted = (Decision.Granted<TicketEvent>) decided(Rules.of(List.of(TOLD)));
        assertThat(granted.warnings()).extracting(Reason::holdPoint).containsExactly("WN-EXAMPLE-01");
    }

    private static Decision<TicketEvent> decided(Rules<TicketQuestion> rules) {
        var day = new Day().permitted();
        return TicketKernel.decide(Optional.of(day.ticket()), new Start(), "leader", day.facts(), day.now, rules);
    }
}
