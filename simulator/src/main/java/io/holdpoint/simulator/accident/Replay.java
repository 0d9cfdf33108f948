package io.holdpoint.simulator.accident;

import io.holdpoint.simulator.rest.DistrictClock;
import io.holdpoint.simulator.rest.Platform;
import io.holdpoint.simulator.script.Act;
import io.holdpoint.simulator.script.Conductor;
import io.holdpoint.simulator.script.Conductor.Audience;
import io.holdpoint.simulator.script.Job;
import io.holdpoint.simulator.script.Run;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Plays accidents against a running platform, each on a day of its own: side by side the accident, which ends at its first
 * refusal or where the harm would come, and its twin, in which the missing act is done. After a refusal the crew packs up.
 */
public final class Replay {

    /** How far behind a crew in the list the one is that works beside it. */
    private static final int OTHER_CREW = 2;

    private static final LocalTime LATEST_PLANNING = LocalTime.of(13, 30);

    private final Platform platform;
    private final DistrictClock clock;
    private final Audience audience;
    private final Scene scene;
    private final PackingUp packingUp;
    private final List<DrillCrew> crews = DrillCrew.shipped();

    /** Plays at {@code platform}; {@code audience} sees every act. */
    public Replay(Platform platform, Audience audience) {
        this.platform = platform;
        this.clock = new DistrictClock(platform);
        this.audience = audience;
        this.scene = new Scene(platform);
        this.packingUp = new PackingUp(platform);
    }

    /** Plays them in order and tells each verdict as it falls. */
    public List<Verdict> play(List<Accident> accidents, Consumer<Verdict> told) {
        var verdicts = new ArrayList<Verdict>();
        for (Accident accident : accidents) {
            Verdict verdict = play(accident);
            told.accept(verdict);
            verdicts.add(verdict);
        }
        return List.copyOf(verdicts);
    }

    private Verdict play(Accident accident) {
        LocalDate day = nextDay();
        Run asItWas = run(accident, 0, accident.script().accident(), day);
        Optional<Run> twin = accident.outsideReach().isPresent()
                ? Optional.empty()
                : Optional.of(run(accident, 1, accident.script().twin(), day));
        var runs = new ArrayList<>(List.of(asItWas));
        twin.ifPresent(runs::add);
        new Conductor(platform, audience).play(runs);
        runs.forEach(run -> packingUp.after(run.job()));
        return Verdict.of(accident, asItWas, twin, twin.map(run -> state(run.job())));
    }

    private Run run(Accident accident, int crew, List<Act> acts, LocalDate day) {
        Job job = scene.set(crews.get(crew), crew, accident.sources(), day);
        if (accident.script().twoCrews()) {
            job.joinedBy(scene.beside(job, crews.get(crew + OTHER_CREW)));
        }
        return new Run(crew == 0 ? "accident" : "twin", job, acts, true);
    }

    /** The next day for which there is still time to plan on the day before; on Sundays the crews rest. */
    private LocalDate nextDay() {
        var now = clock.now().atOffset(DistrictClock.OFFSET);
        var next = now.toLocalDate().plusDays(now.toLocalTime().isAfter(LATEST_PLANNING) ? 2 : 1);
        return next.getDayOfWeek() == DayOfWeek.SUNDAY ? next.plusDays(1) : next;
    }

    private String state(Job job) {
        return job.ticket()
                .map(ticket -> platform.seat(job.person("checker"))
                        .get("/api/tickets/" + ticket)
                        .orThrow("reading the ticket")
                        .path("ticket")
                        .path("state")
                        .asString())
                .orElse("-");
    }
}
