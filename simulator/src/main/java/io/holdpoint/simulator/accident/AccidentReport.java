package io.holdpoint.simulator.accident;

import io.holdpoint.simulator.district.Name;
import io.holdpoint.simulator.rest.DistrictClock;
import io.holdpoint.simulator.rest.Platform;
import io.holdpoint.simulator.script.Run.Refusal;
import io.holdpoint.simulator.text.Narrator;
import io.holdpoint.simulator.text.Table;
import io.holdpoint.simulator.text.Words;
import java.io.PrintStream;
import java.util.List;

/** Replays accidents and prints how each went. */
public final class AccidentReport {

    private final Platform platform;
    private final Words words;
    private final PrintStream out;

    /** Reports to {@code out} in {@code language}. */
    public AccidentReport(Platform platform, String language, PrintStream out) {
        this.platform = platform;
        this.words = new Words(language);
        this.out = out;
    }

    /** Plays them all; true when each went as it must. */
    public boolean play(List<Accident> accidents) {
        var verdicts = new Replay(platform, (_, _, _) -> {}).play(accidents, this::tell);
        out.println();
        out.println(table(verdicts));
        long outside = verdicts.stream().filter(AccidentReport::outsideReach).count();
        long wrong = verdicts.stream().filter(one -> !one.right()).count();
        long stopped = verdicts.stream()
                .filter(one -> !outsideReach(one) && one.right())
                .count();
        out.println(words.of("total").formatted(stopped, outside, wrong));
        out.println(
                words.of("clock").formatted(new DistrictClock(platform).now().atOffset(DistrictClock.OFFSET)));
        return wrong == 0;
    }

    private void tell(Verdict verdict) {
        out.println(said(verdict.accident().name()) + "  ["
                + verdict.accident().source().id() + "]");
        verdict.accident()
                .script()
                .missing()
                .forEach(missing -> out.println("  " + words.of("missing") + ": " + missing));
        verdict.accident().outsideReach().ifPresent(why -> out.println("  " + words.of("outside") + ": " + said(why)));
        verdict.stop().ifPresent(this::tell);
        verdict.twinRefusals().forEach(refusal -> {
            out.println("  " + words.of("twin") + " " + words.of("twin-refused"));
            tell(refusal);
        });
    }

    private void tell(Refusal refusal) {
        new Narrator(words, out).tell("", refusal.act(), refusal.answer());
    }

    private Table table(List<Verdict> verdicts) {
        var table = new Table(
                words.of("accident"),
                words.of("source"),
                words.of("held-by"),
                words.of("at"),
                words.of("act"),
                words.of("twin"));
        verdicts.forEach(verdict -> table.row(
                said(verdict.accident().name()),
                verdict.accident().source().id(),
                heldBy(verdict),
                verdict.stop()
                        .map(stop -> stop.act().at().replace("day before ", words.of("day-before")))
                        .orElse("-"),
                verdict.stop()
                        .map(stop -> words.of("does." + stop.act().does()))
                        .orElse("-"),
                twin(verdict)));
        return table;
    }

    private String heldBy(Verdict verdict) {
        boolean stopped = verdict.stop().isPresent();
        if (outsideReach(verdict)) {
            return words.of(stopped ? "stopped-after-all" : "outside");
        }
        return stopped ? String.join(" ", verdict.heldBy()) : words.of("harm");
    }

    private String twin(Verdict verdict) {
        return verdict.twinRefusals().stream()
                .findFirst()
                .map(refusal -> words.of("twin-refused") + " " + refusal.act().at() + " "
                        + String.join(" ", refusal.answer().holdPoints()))
                .orElse(verdict.twinState().orElse("-"));
    }

    private static boolean outsideReach(Verdict verdict) {
        return verdict.accident().outsideReach().isPresent();
    }

    private String said(Name name) {
        return words.language().equals("zh") ? name.zh() : name.en();
    }
}
