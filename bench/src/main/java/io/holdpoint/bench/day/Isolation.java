package io.holdpoint.bench.day;

import io.holdpoint.kernel.ticket.Indication;
import io.holdpoint.kernel.ticket.Pole;
import io.holdpoint.kernel.ticket.TicketCommand.ApplyEarth;
import io.holdpoint.kernel.ticket.TicketCommand.DoMeasure;
import io.holdpoint.kernel.ticket.TicketCommand.LockPoint;
import io.holdpoint.kernel.ticket.TicketCommand.OpenPoint;
import io.holdpoint.kernel.ticket.TicketCommand.RemoveEarth;
import io.holdpoint.kernel.ticket.TicketCommand.RemoveLock;
import io.holdpoint.kernel.ticket.TicketCommand.Restore;
import io.holdpoint.kernel.ticket.TicketCommand.ScanPlace;
import io.holdpoint.kernel.ticket.TicketCommand.ScanTool;
import io.holdpoint.kernel.ticket.TicketCommand.TestVoltage;
import java.util.ArrayList;
import java.util.TreeMap;

/** What is done on site by hand, beside the signatures: scans, isolation, test, earths and measures, and all of it taken back. */
public final class Isolation {

    private static final String PERMITTER = "permitter";

    private Isolation() {}

    /** Everything that a permit asks for. */
    public static void made(DecidedTicket ticket) {
        var content = ticket.ticket().content();
        var site = content.site();
        ticket.must(PERMITTER, new ScanPlace(site.meter(), site.box(), site.customer(), ticket.photo()));
        ticket.facts().tools().keySet().forEach(tool -> ticket.must(PERMITTER, new ScanTool(tool)));
        var points = ticket.ticket().register().points();
        for (String point : points.keySet()) {
            ticket.must(PERMITTER, new OpenPoint(point, ticket.photo()));
            ticket.must(PERMITTER, new LockPoint(point, "L-" + point, ticket.photo()));
        }
        ticket.must(PERMITTER, dead());
        ticket.must(PERMITTER, new ApplyEarth(points.lastKey(), "E-1", ticket.photo()));
        var lines = new ArrayList<>(content.measures());
        lines.addAll(content.hazards());
        lines.forEach(line -> ticket.must(PERMITTER, new DoMeasure(line, ticket.photo())));
    }

    /** Everything that a termination asks for. */
    public static void lifted(DecidedTicket ticket) {
        var register = ticket.ticket().register();
        register.earths().keySet().forEach(earth -> ticket.must(PERMITTER, new RemoveEarth(earth)));
        register.points().forEach((id, point) -> {
            point.locks().forEach(lock -> ticket.must(PERMITTER, new RemoveLock(id, lock)));
            ticket.must(PERMITTER, new Restore(id));
        });
    }

    private static TestVoltage dead() {
        var poles = new TreeMap<Pole, Indication>();
        for (Pole pole : Pole.values()) {
            poles.put(pole, Indication.ABSENT);
        }
        return new TestVoltage("T-1", Indication.PRESENT, poles, Indication.PRESENT);
    }
}
