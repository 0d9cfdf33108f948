package io.holdpoint.bench.permit;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.TicketState;
import io.holdpoint.kernel.ticket.Window;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/** Other tickets, beside this one or tied to it. */
final class TieChanges {

    private static final List<TicketState> STATES = List.of(
            TicketState.PERMITTED,
            TicketState.PERMITTED,
            TicketState.WORKING,
            TicketState.WORK_ENDED,
            TicketState.VOID);
    private static final List<String> ENDS = List.of("16:00", "18:00");

    static final List<Change> ALL = List.of(
            Change.drawn("leader leads another", (scene, random) -> scene.beside(led("leader", "08:00", random))),
            Change.drawn("next leader leads another", (scene, random) -> scene.beside(led("leader2", "08:00", random))),
            Change.drawn(
                    "leader leads another at night", (scene, random) -> scene.beside(led("leader", "20:00", random))),
            Change.drawn("relies on a certificate", TieChanges::relying),
            Change.drawn("relies on one that covers all", TieChanges::covering),
            Change.of(
                    "relies on an unknown certificate",
                    scene -> scene.drafted(content -> Otherwise.isolation(content, "C-UNKNOWN"))),
            Change.drawn("under another ticket", TieChanges::under),
            Change.drawn("goes on with an emergency repair", TieChanges::continuing));

    private TieChanges() {}

    private static OtherTicket led(String leader, String from, Random random) {
        return other(
                "T-OTHER",
                Form.LOW_VOLTAGE_TICKET,
                Draw.any(STATES, random),
                leader,
                List.of(),
                List.of(),
                new Window(World.at(from), World.at("23:00")));
    }

    private static Scene relying(Scene scene, Random random) {
        return relying(scene, random, List.of("F-7"));
    }

    private static Scene covering(Scene scene, Random random) {
        return relying(scene, random, Draw.POINTS);
    }

    private static Scene relying(Scene scene, Random random, List<String> points) {
        var form = random.nextInt(4) == 0 ? Form.STATION_FIRST : Form.ISOLATION_CERTIFICATE;
        var window = new Window(World.at("08:00"), World.at(Draw.any(ENDS, random)));
        return scene.drafted(content -> Otherwise.isolation(content, "C-1"))
                .beside(other("C-1", form, Draw.any(STATES, random), "somebody", List.of(), points, window));
    }

    private static Scene under(Scene scene, Random random) {
        var window = new Window(World.at("08:00"), World.at("18:00"));
        return scene.drafted(content -> Otherwise.parent(content, "T-PARENT"))
                .beside(other(
                        "T-PARENT",
                        Form.STATION_FIRST,
                        Draw.any(STATES, random),
                        "leader",
                        List.of(),
                        List.of(),
                        window));
    }

    private static Scene continuing(Scene scene, Random random) {
        var present = random.nextBoolean() ? List.of("somebody") : List.<String>of();
        var window = new Window(World.at("04:00"), World.at("08:00"));
        return scene.drafted(content -> Otherwise.continuing(content, "T-REPAIR"))
                .beside(other(
                        "T-REPAIR",
                        Form.EMERGENCY_REPAIR,
                        Draw.any(STATES, random),
                        "leader2",
                        present,
                        List.of(),
                        window));
    }

    static OtherTicket other(
            String id,
            Form form,
            TicketState state,
            String leader,
            List<String> present,
            List<String> points,
            Window window) {
        return new OtherTicket(
                id,
                "No. " + id,
                form,
                state,
                leader,
                new TreeSet<>(List.of(leader)),
                new TreeSet<>(present),
                new TreeSet<>(points),
                window,
                Optional.empty(),
                new TreeSet<>());
    }
}
