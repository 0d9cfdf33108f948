package io.holdpoint.kernel.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is asked by whomever in whatever order: the kernel answers, and what it grants keeps the promises. */
class AnythingGoesTest {

    record Move(String who, TicketCommand command, int minutes) {}

    @Property(tries = 400)
    void neverThrowsAndKeepsItsPromises(@ForAll("moves") List<Move> moves) {
        var day = new Day().onSite();
        for (Move move : moves) {
            day.now = day.now.plus(Duration.ofMinutes(move.minutes()));
            var first = day.decide(move.who(), move.command());
            assertThat(day.decide(move.who(), move.command())).isEqualTo(first);
            var before = day.ticket();
            if (first instanceof Decision.Granted<TicketEvent> granted) {
                assertThat(before.state().terminal()).isFalse();
                var stamp = new Stamp(move.who(), day.now);
                granted.events().forEach(event -> {
                    day.history.add(new TicketHistory.Recorded(event, stamp));
                    day.ticket = day.ticket.map(known -> TicketHistory.evolve(known, event, stamp));
                });
                promises(before, day.ticket());
            }
        }
        assertThat(TicketHistory.fold(day.history)).isEqualTo(day.ticket);
    }

    private static void promises(Ticket before, Ticket after) {
        if (after.state() == TicketState.WORKING) {
            assertThat(after.signatures().permitted()).isPresent();
            assertThat(after.presence().signedIn()).contains(after.crew().inCharge());
            assertThat(after.register().unsecured()).isEmpty();
        }
        if (after.state() == TicketState.WORK_ENDED && before.state() != TicketState.WORK_ENDED) {
            assertThat(after.presence().signedIn()).isEmpty();
        }
        if (after.state() == TicketState.TERMINATED) {
            assertThat(after.register().count()).isZero();
        }
        if (after.register().count() < before.register().count()) {
            assertThat(testers(before)).containsAll(after.presence().signedIn());
        }
        if (after.state() == TicketState.LIVE_TEST) {
            assertThat(testers(after))
                    .hasSizeGreaterThan(1)
                    .containsAll(after.presence().signedIn());
        }
        if (after.state() != TicketState.LIVE_TEST) {
            assertThat(testers(after)).isEmpty();
        }
    }

    /** Who may be behind an isolation that is lifted: nobody, but for the testers of a test under voltage. */
    private static Set<String> testers(Ticket ticket) {
        return ticket.work().course().testers().map(Set::copyOf).orElse(Set.of());
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        var who = Arbitraries.of("leader", "guardian", "wang", "zhao", "permitter", "supervisor", "issuer", "checker");
        return Combinators.combine(who, commands(), Arbitraries.integers().between(0, 3))
                .as(Move::new)
                .list()
                .ofMaxSize(120);
    }

    private static Arbitrary<TicketCommand> commands() {
        var points = List.of("F-7", "PV-17");
        var all = new ArrayList<TicketCommand>(List.of(
                new SignIn(),
                new SignOut(),
                new Permit(),
                new SignDisclosure(),
                new Start(),
                new Resume(),
                new Terminate(),
                new Archive(),
                new Receive(),
                new Issue()));
        all.addAll(List.of(
                Day.goodTest(),
                new HoldDisclosure("live box"),
                new ReleaseStop("seen"),
                new NoteAbsence("guardian"),
                new RemoveEarth("E-1"),
                new Suspend(SuspensionCause.BREAK, "meal", false),
                new Suspend(SuspensionCause.WEATHER, "rain", true),
                new MarkNotExecuted("no time"),
                new ReportSource("GEN-1", SourceKind.GENERATOR, "generator"),
                new VoidTicket("bad form")));
        all.addAll(List.of(
                new BeginLiveTest(new TreeSet<>(List.of("leader", "guardian", "zhao")), "phase check"),
                new EndLiveTest(),
                new Delegate("zhao"),
                new ReturnLead(),
                new TicketCommand.Move("the other half of the box"),
                new ProposeTask("fit a second seal"),
                new ConsentToTask(),
                new HandOverShift("issuer2"),
                new TakeOverShift(),
                new Expire()));
        points.forEach(point -> all.addAll(List.of(
                new OpenPoint(point, "o" + point),
                new LockPoint(point, "L" + point, "l" + point),
                new ApplyEarth(point, "E-1", "e" + point),
                new RemoveLock(point, "L" + point),
                new Restore(point))));
        for (String line : List.of("M-BARRIER", "M-SIGN", "M-COVER", "M-LOAD-OFF", "H01", "H05", "H08")) {
            all.add(new DoMeasure(line, "p" + line));
        }
        all.add(new CompleteStep("S-OLD-READING", "p1"));
        all.add(new End(4, new TreeSet<>(List.of("T-1", "T-2", "T-3")), true, "enough"));
        return Arbitraries.of(all);
    }
}
