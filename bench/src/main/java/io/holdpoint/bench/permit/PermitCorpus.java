package io.holdpoint.bench.permit;

import io.holdpoint.bench.day.DecidedTicket;
import io.holdpoint.bench.day.Isolation;
import io.holdpoint.kernel.ticket.TicketCommand.Depart;
import io.holdpoint.kernel.ticket.TicketCommand.HoldMeeting;
import io.holdpoint.kernel.ticket.TicketCommand.Issue;
import io.holdpoint.kernel.ticket.TicketCommand.Receive;
import io.holdpoint.kernel.ticket.TicketCommand.SignIn;
import io.holdpoint.kernel.ticket.TicketCommand.SignMeeting;
import io.holdpoint.kernel.ticket.TicketCommand.Submit;
import io.holdpoint.kernel.ticket.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Permits asked for at the end of a good morning on which up to four things were otherwise. */
public final class PermitCorpus {

    static final long SEED = 20_261_123;
    static final int SIZE = 4_000;

    private static final int MOST_CHANGES = 4;
    private static final List<String> CREW = List.of("leader", "guardian", "wang", "zhao");

    private PermitCorpus() {}

    /** The corpus, the same in every run. */
    public static List<PermitCase> cases() {
        var random = new Random(SEED);
        var morning = morning();
        return IntStream.range(0, SIZE).mapToObj(_ -> drawn(morning, random)).toList();
    }

    private static PermitCase drawn(Scene morning, Random random) {
        var changes = new ArrayList<String>();
        var scene = morning;
        for (int n = random.nextInt(MOST_CHANGES + 1); n > 0; n--) {
            var change = Changes.ALL.get(random.nextInt(Changes.ALL.size()));
            scene = change.how().apply(scene, random);
            changes.add(change.name());
        }
        return scene.asked(List.copyOf(changes));
    }

    /** Everything done that a permit asks for. */
    private static Scene morning() {
        var ticket = new DecidedTicket()
                .must("leader", new Submit())
                .must("issuer", new Issue())
                .must("permitter", new Receive())
                .must("leader", new HoldMeeting(new TreeSet<>(List.of(Topic.values()))));
        CREW.forEach(who -> ticket.must(who, new SignMeeting()));
        ticket.must("leader", new Depart());
        CREW.forEach(who -> ticket.must(who, new SignIn()));
        Isolation.made(ticket);
        return new Scene(
                ticket.history(), "permitter", ticket.facts(), ticket.now().plusSeconds(60));
    }
}
